// Written by scripts/sdk/elements.mjs out of the folders of sdk/components.
export * from './components/portal-provider/portal-provider.js';
