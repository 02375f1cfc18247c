import type { Request, RequestHandler } from 'express';
import { PorticoError } from '../kernel/errors.js';

/** Which web origins may use the API. */
export interface OriginRegistry {
  /** Ids of the tenants that registered the origin. */
  tenantsOf(origin: string): Promise<readonly string[]>;
}

const EXPOSED = [
  'ETag',
  'Location',
  'X-Request-Id',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'Idempotency-Replayed',
  'Content-Disposition',
  'DPoP-Nonce',
  'WWW-Authenticate',
].join(', ');
const ALLOWED =
  'Authorization, DPoP, Content-Type, Idempotency-Key, If-Match, If-None-Match, Accept-Language, Last-Event-ID, Range, Cache-Control';

/** CORS (WHATWG Fetch) for registered origins only; answers preflights, which carry no credentials, for any tenant's. */
export function cors(registry: OriginRegistry): RequestHandler {
  return async (req, res, next) => {
    res.vary('Origin');
    const origin = req.get('origin');
    if (origin === undefined) return next();
    const tenants = await registry.tenantsOf(origin);
    if (tenants.length > 0) {
      res.setHeader('Access-Control-Allow-Origin', origin);
      res.setHeader('Access-Control-Expose-Headers', EXPOSED);
    }
    if (req.method !== 'OPTIONS' || !req.get('access-control-request-method')) return next();
    if (tenants.length > 0) {
      res.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, PATCH, DELETE');
      res.setHeader('Access-Control-Allow-Headers', ALLOWED);
      // As long as Chromium remembers it. Who may what is asked with each call all the same.
      res.setHeader('Access-Control-Max-Age', '7200');
    }
    res.status(204).end();
  };
}

/** Refuses a known caller whose call comes from a web origin that is not their tenant's, or not their token's. */
export function requireOrigin(registry: OriginRegistry): RequestHandler {
  return async (req, _res, next) => {
    const origin = req.get('origin');
    const caller = req.call.caller;
    if (origin === undefined || !caller || isOwn(req, origin)) return next();
    const bound = caller.actor.kind === 'user' ? caller.actor.origin : null;
    const registered = (await registry.tenantsOf(origin)).includes(caller.tenantId);
    if (!registered || (bound !== null && bound !== origin)) throw new PorticoError('origin_not_allowed');
    next();
  };
}

/** Our own pages, such as the API reference: a browser sends their origin with every POST. */
function isOwn(req: Request, origin: string): boolean {
  return origin === `${req.protocol}://${req.get('host')}`;
}
