import type { Request, RequestHandler } from 'express';
import type { ProvenCall } from '../domains/identity/dpop.js';
import type { Actor } from '../kernel/context.js';
import type { Clock } from '../kernel/clock.js';
import { PorticoError } from '../kernel/errors.js';

/** Who a credential stands for. */
export interface Caller {
  tenantId: string;
  actor: Actor;
}

/** Turns credentials into callers. */
export interface Authenticator {
  /** Throws 401 when the credential is not good. */
  identify(credential: string): Promise<Caller>;
  /** The same for one that comes with a proof. */
  identifyProven(credential: string, call: ProvenCall): Promise<Caller>;
  /** What the next proof must repeat. */
  nonce(): Promise<string>;
}

const CREDENTIALS = /^(Bearer|DPoP) ([A-Za-z0-9._~+/=-]{1,4096})$/i;

/** A call as its proof must describe it. */
export function provenCall(req: Request): ProvenCall {
  return { method: req.method, path: req.originalUrl.split('?', 1)[0] as string, proof: req.get('dpop') };
}

/**
 * Learns who calls and decides nothing: a call without credentials goes on as anonymous, one with bad credentials keeps
 * the reason, and the route says what it needs.
 */
export function authenticate(authenticator: Authenticator, clock: Clock): RequestHandler {
  return async (req, res, next) => {
    const header = req.get('authorization');
    if (header === undefined) return next();
    const [, scheme, credential] = CREDENTIALS.exec(header) ?? [];
    if (!credential) {
      req.call.credentialError = new PorticoError('invalid_token');
      return next();
    }
    try {
      const isProven = scheme?.toLowerCase() === 'dpop';
      if (isProven) res.setHeader('DPoP-Nonce', await authenticator.nonce());
      const caller = isProven
        ? await authenticator.identifyProven(credential, provenCall(req))
        : await authenticator.identify(credential);
      req.call.caller = caller;
      req.call.context = {
        requestId: req.call.requestId,
        locale: req.call.locale,
        log: req.call.log,
        clock,
        ...caller,
      };
    } catch (error) {
      if (!(error instanceof PorticoError) || error.status !== 401) throw error;
      // For whoever runs the server; the caller learns no reason.
      if (error.options.cause) req.call.log.debug({ err: error.options.cause }, 'Credentials refused');
      req.call.credentialError = error;
    }
    next();
  };
}
