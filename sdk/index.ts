/** Classes and client, without side effects: nothing is registered. See `define.ts` and `components/*\/*.define.ts`. */
export * from './elements.js';
export * from './client/index.js';
export { PortalElement } from './core/portal-element.js';
export { PortalData, type PortalDataOptions } from './core/portal-data.js';
export type { PortalEventMap } from './core/events.js';
export type { Messages } from './core/words.js';
