import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { PorticoError } from '../kernel/errors.js';

const MINUTE = 60_000;
/** A tenant has this many times the calls of one caller. */
const TENANT_FACTOR = 20;
/** Calls per minute and address that carry no or bad credentials. */
const ANONYMOUS_SHARE = 0.5;

/** Supervisors ask often and from one address. */
const PROBES: readonly string[] = ['/livez', '/readyz'];

/** Who a call counts against: the token or key, or the address of a stranger. */
function callerKey(req: Request): string {
  if (PROBES.includes(req.path)) return '';
  const actor = req.call.caller?.actor;
  if (!actor) return `ip:${ipKeyGenerator(req.ip ?? '')}`;
  return actor.kind === 'user' ? `session:${actor.sessionId}` : actor.id;
}

/** Whoever acts for somebody counts for themselves. */
function personKey(req: Request): string {
  const actor = req.call.caller?.actor;
  return (actor?.kind === 'user' && actor.act?.id) || (actor?.id ?? '');
}

const tenantKey = (req: Request): string => req.call.caller?.tenantId ?? '';

function limiter(
  name: string,
  limit: (req: Request) => number,
  key: (req: Request) => string,
): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    identifier: name,
    limit,
    keyGenerator: key,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Every limiter is made once, at the start; to find out where reads all source maps.
    validate: { creationStack: false },
    skip: (req) => key(req) === '',
    handler: (_req, res, next) => {
      const wait = res.getHeader('Retry-After');
      next(new PorticoError('rate_limited', { headers: { 'Retry-After': String(wait ?? 60) } }));
    },
  });
}

/**
 * Limits per token or key, per person and per tenant, told in `RateLimit` fields (draft-ietf-httpapi-ratelimit-headers).
 * Each process counts for itself.
 */
export function rateLimits(callsPerMinute: number): RequestHandler[] {
  const own = (req: Request): number =>
    req.call.caller ? callsPerMinute : Math.max(1, Math.floor(callsPerMinute * ANONYMOUS_SHARE));
  return [
    limiter('caller', own, callerKey),
    limiter('person', () => callsPerMinute * 2, personKey),
    limiter('tenant', () => callsPerMinute * TENANT_FACTOR, tenantKey),
  ];
}
