import type { Request as ExpressRequest } from 'express';
import type { Actor, Context } from '../kernel/context.js';
import type { PorticoError } from '../kernel/errors.js';
import type { Logger } from '../kernel/log.js';
import type { Locale } from '../kernel/context.js';

/** What middleware learned about a call, before and after it knew who calls. */
export interface CallState {
  requestId: string;
  locale: Locale;
  log: Logger;
  /** Absent for anonymous calls. */
  caller?: { tenantId: string; actor: Actor };
  /** Why the credentials that were sent are not good. */
  credentialError?: PorticoError;
  /** Frees the caller's idempotency key when the call had no effect. */
  releaseKey?: () => Promise<void>;
  /** Present once the caller is known. */
  context?: Context;
}

declare module 'express-serve-static-core' {
  interface Request {
    /** What Portico's middleware knows of this call. */
    call: CallState;
  }
}

/** Express's request with our state on it. */
export type PortalHttpRequest = ExpressRequest;
