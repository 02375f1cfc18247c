// Written by scripts/sdk/elements.mjs out of the folders of sdk/components.
import './components/portal-provider/portal-provider.define.js';
