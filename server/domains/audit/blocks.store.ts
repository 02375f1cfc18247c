import { Schema, type ClientSession, type Connection } from 'mongoose';
import { grantScope } from '../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { SealedBlock } from './chain.model.js';

/** A block as it is kept; never changed. */
export interface BlockDocument extends Stored, Omit<SealedBlock, 'tenant'> {}

const text = { type: String, required: true } as const;

const schema = new Schema<BlockDocument>(
  {
    _id: text,
    tenantId: text,
    n: { type: Number, required: true },
    at: text,
    previous: { type: String, default: null },
    events: { type: Schema.Types.Mixed, required: true } as never,
    hash: text,
    signature: text,
  },
  { strict: 'throw', versionKey: false },
);

/** Blocks of audit chains in the database. */
export class BlocksStore {
  private readonly blocks: ScopedCollection<BlockDocument>;

  constructor(connection: Connection) {
    this.blocks = new ScopedCollection(connection, 'auditBlocks', schema.clone());
  }

  /** The last block of a tenant's chain; null when there is none yet. */
  async last(tenantId: string, session?: ClientSession): Promise<BlockDocument | null> {
    const options = { sort: { n: -1 }, ...(session ? { session } : {}) } as const;
    return this.blocks.findOne(grantScope({ tenantId }), {}, options);
  }

  /** Adds a block; its number is unique, so that a chain never forks. */
  async insert(block: BlockDocument, session: ClientSession): Promise<void> {
    await this.blocks.insert([block], session);
  }

  /** Blocks after a number, in order. */
  async after(tenantId: string, n: number, limit: number): Promise<BlockDocument[]> {
    return this.blocks.find(grantScope({ tenantId }), { n: { $gt: n } }, { sort: { n: 1 }, limit });
  }
}
