import type { CryptoKey } from 'jose';
import type { Fetched } from '../../adapters/fetch/safe-fetch.js';
import type { Clock } from '../../kernel/clock.js';
import type { Logger } from '../../kernel/log.js';
import { PorticoError } from '../../kernel/errors.js';
import { demand } from './gate-error.js';
import type { IssuerDocument } from './issuers.store.js';
import { ReadyKeys } from './public-keys.js';
import { parseStrictObject } from './strict-json.js';

const MINUTE = 60_000;
/** Keys are fresh for as long as their server says, within these bounds (ms). */
const FRESH_MS = { least: MINUTE, unsaid: 5 * MINUTE, most: 60 * MINUTE };
/** How much longer they are taken while their server does not answer. */
const STALE_MS = 60 * MINUTE;
/** The same server is asked at most so often, whatever comes: a token with a made-up key must not make us knock. */
const ASK_EVERY_MS = 30_000;
/** Addresses whose keys are kept. */
const KEPT = 1_000;
const MAX_KEYS = 50;
/** Members of a set of keys with their certificates. */
const JSON_LIMITS = { depth: 8, members: 1_000 };

/** What is known of the keys at an address. */
interface Known {
  keys: readonly unknown[];
  freshUntil: number;
  staleUntil: number;
  askedAt: number;
  /** The question under way: whoever comes meanwhile waits for the same answer. */
  asking: Promise<void> | null;
}

/** What fetching keys is made of. */
export interface HostKeysParts {
  fetch: (url: string) => Promise<Fetched>;
  clock: Clock;
  log: Logger;
}

/** The public keys of hosts' identity providers: fetched, kept for a while, and asked for again when one is unknown. */
export class HostKeys {
  private readonly known = new Map<string, Known>();
  private readonly ready = new ReadyKeys();

  constructor(private readonly parts: HostKeysParts) {}

  /**
   * The key of a provider for tokens of this algorithm; null when it has none.
   * @throws 503 `issuer_unreachable` when its keys cannot be read and none are kept.
   */
  async find(issuer: IssuerDocument, kid: string, alg: string): Promise<CryptoKey | null> {
    if (issuer.jwks !== null) return this.ready.of(issuer.jwks.keys, kid, alg);
    const known = this.entry(issuer.jwksUri as string);
    if (this.now() >= known.freshUntil) await this.ask(known, issuer);
    const key = await this.ready.of(this.usable(known), kid, alg);
    if (key) return key;
    // Providers change their keys: an unknown one may be new.
    await this.ask(known, issuer);
    return this.ready.of(this.usable(known), kid, alg);
  }

  private now(): number {
    return this.parts.clock().getTime();
  }

  private usable({ keys, staleUntil }: Known): readonly unknown[] {
    if (this.now() < staleUntil) return keys;
    throw new PorticoError('issuer_unreachable', { headers: { 'Retry-After': '30' } });
  }

  private entry(uri: string): Known {
    const known = this.known.get(uri) ?? { ...NOTHING };
    // Whatever was used last stands last, and the first goes.
    this.known.delete(uri);
    this.known.set(uri, known);
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT) this.known.delete(oldest as string);
    return known;
  }

  private async ask(known: Known, issuer: IssuerDocument): Promise<void> {
    if (!known.asking && this.now() - known.askedAt >= ASK_EVERY_MS) {
      known.askedAt = this.now();
      known.asking = this.fetch(known, issuer).finally(() => (known.asking = null));
    }
    await known.asking;
  }

  private async fetch(known: Known, { _id, jwksUri }: IssuerDocument): Promise<void> {
    try {
      const { bytes, maxAgeSeconds } = await this.parts.fetch(jwksUri as string);
      const { keys } = parseStrictObject(bytes, JSON_LIMITS);
      demand(Array.isArray(keys) && keys.length <= MAX_KEYS, 'json');
      const wished = maxAgeSeconds === null ? FRESH_MS.unsaid : maxAgeSeconds * 1_000;
      known.keys = keys;
      known.freshUntil = this.now() + Math.min(Math.max(wished, FRESH_MS.least), FRESH_MS.most);
      known.staleUntil = known.freshUntil + STALE_MS;
    } catch (err) {
      this.parts.log.warn({ err, issuer: _id }, 'The keys of an identity provider could not be read.');
    }
  }
}

const NOTHING: Known = { keys: [], freshUntil: 0, staleUntil: 0, askedAt: -Infinity, asking: null };
