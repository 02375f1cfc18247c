import { mongo } from 'mongoose';
import type { ReadOptions } from './scoped-collection.js';

/** A read with all that its answer depends on: tenant and permission are in the filter. */
export interface Read {
  filter: Readonly<Record<string, unknown>>;
  options: ReadOptions;
}

/** Reads with the driver, without a session. */
export type Reader<T> = (filter: Record<string, unknown>, options: ReadOptions) => Promise<T[]>;

/** Two reads are one when the database would get the same bytes. */
export const laneOf = (read: Read): string =>
  Buffer.from(mongo.BSON.serialize(read, { ignoreUndefined: false })).toString('latin1');
