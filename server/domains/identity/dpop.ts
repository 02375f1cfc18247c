import type { Clock } from '../../kernel/clock.js';
import { sha256 } from '../../kernel/digest.js';
import { PorticoError } from '../../kernel/errors.js';
import { faulty } from './dpop-faults.js';
import { NONCE_SECONDS, type DpopNonces } from './dpop-nonces.js';
import { readProof, type DpopProof } from './dpop-proof.js';
import type { SeenProofs } from './seen-proofs.js';
import type { UsedProofs } from './used-proofs.js';

/** Seconds by which `iat` may differ from our time: as long as a nonce is good, and a minute for clocks that differ. */
const SKEW_SECONDS = NONCE_SECONDS + 60;
/** Streams for as long as the token lives: it only reads, but is worth as much as a call that writes. */
const EVENTS = /^\/v1\/events\/?$/i;

/** A call that comes with a proof. */
export interface ProvenCall {
  method: string;
  /** As it was sent, without the query. */
  path: string;
  /** The `DPoP` field. */
  proof: string | undefined;
}

/** A proof that came with a request for a token. */
export interface KeyProof {
  /** Thumbprint of the key to which the token shall be bound. */
  jkt: string;
  /** Takes the proof, just before the token is issued. @throws `invalid_dpop_proof` when it was used before */
  use(): Promise<void>;
}

/** What proofs are checked with. */
export interface DpopParts {
  nonces: DpopNonces;
  seen: SeenProofs;
  used: UsedProofs;
  clock: Clock;
  /** Where browsers reach the server. */
  publicUrl: () => string;
}

/** Checks that whoever sends a token has the key to which it is bound (RFC 9449). */
export class Dpop {
  constructor(private readonly parts: DpopParts) {}

  /** The nonce for the next proof. */
  nonce(): Promise<string> {
    return this.parts.nonces.current();
  }

  /**
   * Checks the proof of a call with a token. The cheap rules come first, and nothing is remembered for strangers.
   * @param readToken reads the token; the thumbprint of the key to which it is bound
   * @throws 401 `invalid_dpop_proof`, `use_dpop_nonce`; what `readToken` throws
   */
  async checkCall<T extends { jkt: string }>(
    call: ProvenCall,
    token: string,
    readToken: () => Promise<T>,
  ): Promise<T> {
    const proof = this.read(call);
    if (proof.ath !== sha256(token)) throw faulty('ath');
    const time = await this.nonceTime(proof);
    this.requireFresh(proof);
    const bound = await readToken();
    if (proof.jkt !== bound.jkt) throw faulty('binding');
    if (!proof.isSigned()) throw faulty('signature');
    if (isSafe(call)) this.see(proof, time);
    else await this.use(proof);
    return bound;
  }

  /**
   * Checks the proof of a request for a token. A client that has no nonce yet need not fetch one first, unless its clock is
   * wrong: a token is only issued for a secret that works once.
   * @throws 401 `invalid_dpop_proof`, `use_dpop_nonce`
   */
  async checkKey(call: ProvenCall): Promise<KeyProof> {
    const proof = this.read(call);
    const isNear = Math.abs(this.now() - proof.iat) <= SKEW_SECONDS;
    if (proof.nonce !== undefined || !isNear) await this.nonceTime(proof);
    this.requireFresh(proof);
    if (!proof.isSigned()) throw faulty('signature');
    return { jkt: proof.jkt, use: () => this.use(proof) };
  }

  private read(call: ProvenCall): DpopProof {
    const proof = readProof(call.proof);
    if (proof.htm !== call.method) throw faulty('htm', {}, call.method);
    const url = this.parts.publicUrl() + call.path;
    if (this.addressOf(proof.htu) !== url) throw faulty('htu', {}, url);
    return proof;
  }

  /** Without query and fragment (RFC 9449, section 4.3); this machine has several names. */
  private addressOf(htu: string): string {
    const { origin, pathname } = new URL(htu);
    const isLocal = this.parts.publicUrl().startsWith('http://localhost:');
    return (isLocal ? origin.replace(/\/(127\.0\.0\.1|\[::1\]):/, '/localhost:') : origin) + pathname;
  }

  private async nonceTime({ nonce }: DpopProof): Promise<number> {
    const time = nonce === undefined ? null : await this.parts.nonces.timeOf(nonce);
    if (time === null || !this.parts.seen.takes(time)) throw new PorticoError('use_dpop_nonce');
    return time;
  }

  private requireFresh({ iat }: DpopProof): void {
    if (Math.abs(this.now() - iat) > SKEW_SECONDS) throw faulty('iat');
  }

  private see(proof: DpopProof, time: number): void {
    const { seen } = this.parts;
    // 48 bits: two of a million proofs are taken for one in a year, and that caller tries again.
    const id = Buffer.from(idOf(proof), 'base64url').readUIntBE(0, 6);
    if (seen.add(time, id, this.now() - NONCE_SECONDS - 60)) return;
    throw seen.takes(time) ? faulty('replayed') : new PorticoError('use_dpop_nonce');
  }

  private async use(proof: DpopProof): Promise<void> {
    // Until neither its nonce nor its `iat` can be good, whatever the clock of the process.
    const expiresAt = new Date((this.now() + 2 * SKEW_SECONDS) * 1_000);
    if (!(await this.parts.used.add(idOf(proof), expiresAt))) throw faulty('replayed');
  }

  private now(): number {
    return Math.floor(this.parts.clock().getTime() / 1_000);
  }
}

/** One key may say a `jti` once. */
const idOf = ({ jkt, jti }: DpopProof): string => sha256(`${jkt}.${jti}`);

/** Whether to repeat the call, to another process, would only tell its first reader again what they were told. */
const isSafe = ({ method, path }: ProvenCall): boolean =>
  (method === 'GET' || method === 'HEAD') && !EVENTS.test(path);
