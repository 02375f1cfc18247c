import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, MemoryStore, type ClientRateLimitInfo, type Options } from 'express-rate-limit';
import { sha256 } from '../kernel/digest.js';
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

/** How many calls of whom are taken in a minute. */
class Limiter {
  private readonly counts = new MemoryStore();
  /** What is said of the policy of each key, for as long as its count is kept. */
  private readonly policies = new WeakMap<ClientRateLimitInfo, string>();

  constructor(
    private readonly name: string,
    private readonly limit: (req: Request) => number,
    private readonly key: (req: Request) => string,
  ) {
    this.counts.init({ windowMs: MINUTE } as Options);
  }

  /** Counts a call; null where nobody is limited. */
  async count(req: Request): Promise<Counted | null> {
    const key = this.key(req);
    if (key === '') return null;
    const count = await this.counts.increment(key);
    const limit = this.limit(req);
    const wait = Math.max(0, Math.ceil(((count.resetTime as Date).getTime() - Date.now()) / 1_000));
    const left = limit - count.totalHits;
    return {
      ...{ isOver: left < 0, wait, policy: this.policyOf(count, key, limit) },
      state: `"${this.name}"; r=${Math.max(0, left)}; t=${wait}`,
    };
  }

  private policyOf(count: ClientRateLimitInfo, key: string, limit: number): string {
    const known = this.policies.get(count);
    if (known) return known;
    const partition = Buffer.from(sha256(key).slice(0, 12)).toString('base64');
    const policy = `"${this.name}"; q=${limit}; w=${MINUTE / 1_000}; pk=:${partition}:`;
    this.policies.set(count, policy);
    return policy;
  }
}

/** How a call counted: whether it was one too many, for how many seconds, and what is said of it. */
interface Counted {
  isOver: boolean;
  wait: number;
  policy: string;
  state: string;
}

/**
 * Limits per token or key, per person and per tenant, told in `RateLimit` fields (draft-ietf-httpapi-ratelimit-headers).
 * Each process counts for itself.
 */
export function rateLimits(callsPerMinute: number): RequestHandler {
  const own = (req: Request): number =>
    req.call.caller ? callsPerMinute : Math.max(1, Math.floor(callsPerMinute * ANONYMOUS_SHARE));
  const limiters = [
    new Limiter('caller', own, callerKey),
    new Limiter('person', () => callsPerMinute * 2, personKey),
    new Limiter('tenant', () => callsPerMinute * TENANT_FACTOR, tenantKey),
  ];
  return async (req, res, next) => {
    const all: Counted[] = [];
    for (const limiter of limiters) {
      const counted = await limiter.count(req);
      if (counted) all.push(counted);
      if (counted?.isOver) break;
    }
    if (all.length > 0) tell(res, all);
    const over = all.find(({ isOver }) => isOver);
    if (over) throw new PorticoError('rate_limited', { headers: { 'Retry-After': String(over.wait) } });
    next();
  };
}

function tell(res: Response, all: readonly Counted[]): void {
  res.setHeader('RateLimit', all.map(({ state }) => state).join(', '));
  res.setHeader('RateLimit-Policy', all.map(({ policy }) => policy).join(', '));
}
