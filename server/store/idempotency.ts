import { createHash, randomUUID } from 'node:crypto';
import { mongo, type Connection } from 'mongoose';
import type { IdempotencyClaim, StoredAnswer } from '../kernel/context.js';
import { PorticoError } from '../kernel/errors.js';
import { isBroken } from './outage.js';
import { OwedReleases, type HeldKey } from './owed-releases.js';
import type { Presence } from './presence.js';
import { seal, unseal } from './sealed-answer.js';

/** How long an answer is kept. */
export const KEPT_MS = 24 * 60 * 60 * 1_000;
/** How long a claim holds whose process lives; that of a dead one is free. */
const CLAIM_MS = 60_000;

const KEYS = 'idempotencyKeys';

type Binary = mongo.Binary;

interface Row {
  _id: string;
  tenantId: string;
  fingerprint: string;
  /** Names the running attempt; null once there is an answer. */
  claim: string | null;
  claimedUntil: Date;
  /** The process that runs the attempt. */
  holder?: string;
  /** Encrypted under the caller's key, see `sealed-answer.ts`; null while the first call runs. */
  answer: Binary | null;
  /** SHA-256 (hex) of a payload that was streamed; null where the fingerprint covers it. */
  payloadDigest: string | null;
  /** For the TTL index. */
  expiresAt: Date;
}

/** What became of a caller's key: its first call to run, or the answer of that call. */
export type Claimed =
  | { kind: 'run'; claim: IdempotencyClaim; release(): Promise<void> }
  | { kind: 'replay'; answer: StoredAnswer; payloadDigest: string | null };

/** Who uses which key for what. */
export interface KeyUse {
  tenantId: string;
  /** Whoever acts, and on whose behalf. */
  callerId: string;
  key: string;
  /** Digest of method, path and payload. */
  fingerprint: string;
}

/** Kept answers per tenant, caller and key (draft-ietf-httpapi-idempotency-key-header). */
export class IdempotencyStore {
  private readonly owed = new OwedReleases((keys) => this.free(keys), CLAIM_MS);

  constructor(
    private readonly connection: Connection,
    private readonly presence: Presence,
  ) {}

  /**
   * Claims the key.
   * @throws 422 `idempotency_key_reused` for another payload, 409 `idempotency_in_progress` while the first call runs.
   */
  async begin(use: KeyUse): Promise<Claimed> {
    const id = createHash('sha256')
      .update(JSON.stringify([use.tenantId, use.callerId, use.key]))
      .digest('base64url');
    const claim = randomUUID();
    const row = await this.claim(id, claim, use).catch((error: unknown) => {
      // It may have come to the database all the same.
      this.owed.add({ id, claim });
      throw error;
    });
    if (!row)
      return {
        kind: 'run',
        claim: this.claimOf(id, claim, use.key),
        release: () => this.release({ id, claim }),
      };
    if (row.fingerprint !== use.fingerprint) throw new PorticoError('idempotency_key_reused');
    if (row.answer) {
      const answer = unseal(Buffer.from(row.answer.value()), use.key);
      return { kind: 'replay', answer, payloadDigest: row.payloadDigest };
    }
    throw inProgress();
  }

  /** Takes a free or abandoned key; answers the row of whoever holds it otherwise. */
  private async claim(id: string, claim: string, use: KeyUse, isSecond = false): Promise<Row | null> {
    const now = Date.now();
    const fields = {
      tenantId: use.tenantId,
      fingerprint: use.fingerprint,
      claim,
      claimedUntil: new Date(now + CLAIM_MS),
      holder: this.presence.id,
      answer: null,
      payloadDigest: null,
      expiresAt: new Date(now + KEPT_MS),
    };
    try {
      await this.rows().insertOne({ _id: id, ...fields });
      return null;
    } catch (error) {
      if (isBroken(error) && !isSecond) return this.claim(id, claim, use, true);
      if ((error as { code?: number }).code !== 11_000) throw error;
    }
    const free = {
      _id: id,
      answer: null,
      claimedUntil: { $lt: new Date(now) },
      fingerprint: use.fingerprint,
    };
    if (await this.rows().findOneAndUpdate(free, { $set: fields })) return null;
    const row = await this.rows().findOne({ _id: id });
    // The first attempt had come to the database before its connection broke.
    if (row?.claim === claim) return null;
    if (!row) return this.claim(id, claim, use);
    if (row.fingerprint !== use.fingerprint || !(await this.isAbandoned(row))) return row;
    // Should it only have hung, it cannot commit any more: see `settlement`.
    const taken = await this.rows().findOneAndUpdate({ _id: id, claim: row.claim }, { $set: fields });
    return taken ? null : this.claim(id, claim, use);
  }

  /** Whether the process died that runs the first call. */
  private async isAbandoned({ claim, holder }: Row): Promise<boolean> {
    return claim !== null && holder !== undefined && !(await this.presence.isAlive(holder));
  }

  private claimOf(id: string, claim: string, key: string): IdempotencyClaim {
    const held: IdempotencyClaim = {
      settlement: (answer) => {
        const { payloadDigest = null } = held;
        const sealed = new mongo.Binary(seal(answer, key));
        const change = { $set: { answer: sealed, payloadDigest, claim: null } };
        return { collection: KEYS, filter: { _id: id, claim }, change, refusal: inProgress };
      },
    };
    return held;
  }

  /** Frees the key of a call that had no effect, so that a corrected one may use it; soon, where the database does not answer now. */
  private async release(key: HeldKey): Promise<void> {
    await this.free([key]).catch(() => this.owed.add(key));
  }

  /** Frees keys other than those that somebody else holds meanwhile, or that have an answer. */
  private async free(keys: readonly HeldKey[]): Promise<void> {
    const own = { _id: { $in: keys.map(({ id }) => id) }, claim: { $in: keys.map(({ claim }) => claim) } };
    await this.rows().deleteMany(own);
  }

  private rows() {
    return this.connection.collection<Row>(KEYS);
  }
}

const inProgress = (): PorticoError =>
  new PorticoError('idempotency_in_progress', { headers: { 'Retry-After': '1' } });
