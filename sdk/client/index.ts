export { createPortal } from './portal.js';
export { PortalError, type InputError } from './errors.js';
export type {
  Portal,
  PortalConfig,
  PortalDocument,
  PortalEvent,
  PortalEventType,
  PortalState,
  Schemas,
  ServiceRequest,
  TokenExchange,
  UploadOptions,
} from './types.js';
export type { Answer, CallOptions, Init, PathsWith } from './typed-paths.js';
