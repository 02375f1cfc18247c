import type { Context } from '../kernel/context.js';
import { grantScope } from '../kernel/scope.js';
import type { ErasedChunk, Kept } from './personal-data.js';
import type { Filter, ScopedCollection, Stored } from './scoped-collection.js';
import type { Transaction } from './unit-of-work.js';

/** So many are looked at together. */
const AT_ONCE = 100;

/** All of a tenant's documents that match, in the order of ids, with some of them in memory at a time. */
export async function* each<T extends Stored>(
  rows: ScopedCollection<T>,
  { tenantId }: Context,
  filter: Filter,
): AsyncGenerator<T> {
  for (let after = ''; ;) {
    const batch = await rows.find(grantScope({ tenantId }), beyond(filter, after), IN_ORDER);
    yield* batch;
    const last = batch.at(-1);
    if (!last || batch.length < AT_ONCE) return;
    after = last._id;
  }
}

/** What happens to a document: fields that change, its end, or the reason why it stays. */
export interface Fate<T> {
  set?: Partial<T>;
  keep?: Kept;
  delete?: true;
  /** Its bytes, which go with it. */
  blobId?: string;
}

/** Erases a piece of a tenant's documents that match, each as `decide` says; null leaves one that is nobody's any more. */
export async function eraseEach<T extends Stored>(
  rows: ScopedCollection<T>,
  { tenantId }: Context,
  { filter, after }: { filter: Filter; after: string | null },
  tx: Transaction,
  decide: (row: T) => Fate<T> | null,
): Promise<ErasedChunk> {
  const scope = grantScope({ tenantId });
  const options = { ...IN_ORDER, session: tx.session };
  const batch = await rows.find(scope, beyond(filter, after ?? ''), options);
  const fates = batch.flatMap((row) => {
    const fate = decide(row);
    return fate ? [{ row, fate }] : [];
  });
  const changes = fates.flatMap(({ row, fate }) => {
    const set = differing(row, fate.set ?? {});
    return Object.keys(set).length > 0 ? [{ filter: { _id: row._id }, change: changeOf(row, set) }] : [];
  });
  await rows.updateEach(scope, changes, tx.session);
  const gone = fates.flatMap(({ row, fate }) => (fate.delete ? [row._id] : []));
  if (gone.length > 0) await rows.deleteMany(scope, { _id: { $in: gone } }, tx.session);
  return {
    after: batch.length < AT_ONCE ? null : (batch.at(-1) as T)._id,
    erased: changes.length + gone.length,
    kept: sumOf(fates.flatMap(({ fate }) => fate.keep ?? [])),
    blobs: fates.flatMap(({ fate }) => fate.blobId ?? []),
  };
}

const IN_ORDER = { sort: { _id: 1 }, limit: AT_ONCE } as const;

/** Joined, not merged: the filter may speak of ids itself. */
const beyond = (filter: Filter, after: string): Filter => ({ $and: [filter, { _id: { $gt: after } }] });

/** Only what becomes another: what is erased already is neither written nor counted again. */
function differing<T extends Stored>(row: T, set: Partial<T>): Partial<T> {
  const entries = Object.entries(set) as [keyof T, unknown][];
  return Object.fromEntries(entries.filter(([key, value]) => value !== row[key])) as Partial<T>;
}

/** Whoever saw the document before sees by its version that it has changed. */
const changeOf = <T extends Stored>(row: T, set: Partial<T>): Filter =>
  'version' in row ? { $set: set, $inc: { version: 1 } } : { $set: set };

/** Adds up what was kept for the same reason. */
export function sumOf(kept: readonly Kept[]): Kept[] {
  const sums = new Map<string, Kept>();
  for (const one of kept) {
    const key = `${one.what}|${one.reason ?? ''}`;
    const sum = sums.get(key);
    sums.set(key, sum ? { ...one, count: sum.count + one.count, until: later(sum.until, one.until) } : one);
  }
  return [...sums.values()];
}

const later = (a: Date | null, b: Date | null): Date | null =>
  a === null || b === null ? null : a > b ? a : b;
