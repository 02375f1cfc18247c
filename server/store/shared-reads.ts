import { mongo } from 'mongoose';
import { Together } from '../kernel/together.js';
import type { ReadOptions } from './scoped-collection.js';

/** A read with all that its answer depends on: tenant and permission are in the filter. */
interface Read {
  filter: Readonly<Record<string, unknown>>;
  options: ReadOptions;
}

/** Reads with the driver, without a session. */
type Reader<T> = (filter: Record<string, unknown>, options: ReadOptions) => Promise<T[]>;

/**
 * Reads that many make at the same time are made once, for those whose filters are the same to the byte: what one may see is never
 * shown to another. After an event everybody who watches a list asks for it anew at the same moment. What is answered is frozen.
 */
export class SharedReads<T extends { _id: string }> {
  private readonly same: Together<Read, readonly T[]>;
  private readonly single: Together<Read & { id: string }, T | null>;

  constructor(read: Reader<T>) {
    const frozen = async (filter: Record<string, unknown>, options: ReadOptions): Promise<readonly T[]> =>
      (await read(filter, options)).map((document) => Object.freeze(document));
    this.same = new Together(async (_lane, reads) => {
      const [first] = reads as readonly [Read];
      const found = await frozen(first.filter, first.options);
      return reads.map(() => found);
    });
    this.single = new Together(async (_lane, reads) => {
      const [{ filter, options }] = reads as unknown as readonly [Read];
      const ids = [...new Set(reads.map(({ id }) => id))];
      const found = await frozen(withIds(filter, ids), { ...options, hint: { _id: 1 } });
      const byId = new Map(found.map((document) => [document._id, document]));
      return reads.map(({ id }) => byId.get(id) ?? null);
    });
  }

  /** All matches, in order. */
  async all(read: Read): Promise<T[]> {
    return [...(await this.same.of(laneOf(read), read))];
  }

  /** The match with this id; null when there is none. Ids that are asked of one filter are asked together. */
  async byId(read: Read, id: string): Promise<T | null> {
    return this.single.of(laneOf(read), { ...read, id });
  }
}

/** A filter that speaks of ids itself keeps what it says. */
const withIds = (filter: Read['filter'], ids: readonly string[]): Record<string, unknown> =>
  '_id' in filter
    ? { ...filter, $and: [...((filter['$and'] as unknown[] | undefined) ?? []), { _id: { $in: ids } }] }
    : { ...filter, _id: { $in: ids } };

/** Two reads are one when the database would get the same bytes. */
const laneOf = (read: Read): string =>
  Buffer.from(mongo.BSON.serialize(read, { ignoreUndefined: false })).toString('latin1');
