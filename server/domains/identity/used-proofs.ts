import type { Connection } from 'mongoose';

interface Row {
  /** Hash of key and `jti`. */
  _id: string;
  /** For the TTL index. */
  expiresAt: Date;
}

/** Proofs that may be used once among all processes: each is a row until it is too old to be used at all. */
export class UsedProofs {
  constructor(private readonly connection: Connection) {}

  /** Takes note of a proof; false when any process has already. */
  async add(id: string, expiresAt: Date): Promise<boolean> {
    try {
      // The primary alone decides. Waiting for the others would only help when it fails within these milliseconds.
      await this.connection
        .collection<Row>('dpopProofs')
        .insertOne({ _id: id, expiresAt }, { writeConcern: { w: 1 } });
      return true;
    } catch (error) {
      if ((error as { code?: number }).code === 11_000) return false;
      throw error;
    }
  }
}
