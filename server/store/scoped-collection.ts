import type { ClientSession, Connection, Model, mongo, PipelineStage, Schema } from 'mongoose';
import type { Settlement } from '../kernel/context.js';
import type { Scope } from '../kernel/scope.js';
import { BatchedReads } from './batched-reads.js';
import { checkOf } from './document-check.js';
import { afterCursor, orderOf, pageOf, sortOf, type Page } from './paging.js';
import type { Key } from './reads-by-key.js';
import { SharedReads } from './shared-reads.js';
import { requireTenant, tenantGuard, SYSTEM_SCOPE } from './tenant-guard.js';

/** What every document of a tenant has. */
export interface Stored {
  _id: string;
  tenantId: string;
}

/** A condition in MongoDB's query language. */
export type Filter = Readonly<Record<string, unknown>>;

/** Documents that are to be added to a collection. */
export interface Addition {
  collection: string;
  documents: readonly object[];
}

/** How a list is read. */
export interface ReadOptions {
  sort?: Record<string, 1 | -1>;
  limit?: number;
  /** Fields to read; absent reads all. */
  projection?: Record<string, 0 | 1>;
  /** The index to read by, where the database could take another one by mistake. */
  hint?: Readonly<Record<string, 1 | -1>>;
  session?: ClientSession;
}

/** How a list is read that many may read at the same time; nobody changes what they are given. */
export type SharedOptions = Omit<ReadOptions, 'session'>;

/** Joins scope and filter; a field that both speak of is bound by both, and undefined is refused. */
export function combine(scope: Scope, filter: Filter): Record<string, unknown> {
  for (const [field, value] of Object.entries(filter)) {
    if (value === undefined)
      throw new Error(`The filter has an undefined ${field}; undefined never widens a query.`);
  }
  const clash = Object.keys(filter).some((field) => field in scope.filter);
  return clash ? { $and: [scope.filter, filter], ...tenantOf(scope) } : { ...scope.filter, ...filter };
}

function tenantOf(scope: Scope): Record<string, unknown> {
  return 'tenantId' in scope.filter ? { tenantId: scope.filter['tenantId'] } : {};
}

/**
 * The only door to a collection: no read and no change without a scope, which holds tenant and permission. Reads are
 * lean.
 */
export class ScopedCollection<T extends Stored> {
  private readonly model: Model<T>;
  private readonly checked: (document: T) => T;
  private readonly batched: BatchedReads;
  private readonly shared = new SharedReads<T>(
    (wanted, options) => this.batched.read({ filter: wanted, options }) as Promise<unknown[]> as Promise<T[]>,
  );

  constructor(
    private readonly connection: Connection,
    private readonly name: string,
    schema: Schema<T>,
  ) {
    schema.plugin(tenantGuard);
    this.model = connection.model<T>(name, schema, name);
    this.checked = checkOf(name, schema);
    this.batched = new BatchedReads(name, () => this.rows());
  }

  /** The first match, or null. */
  async findOne(scope: Scope, filter: Filter, options: ReadOptions = {}): Promise<T | null> {
    const [first] = await this.find(scope, filter, { ...options, limit: 1 });
    return first ?? null;
  }

  /** All matches, in order. Goes to the driver itself: nothing is to be made of what is only read. */
  async find(scope: Scope, filter: Filter, options: ReadOptions = {}): Promise<T[]> {
    return this.read(this.wanted(scope, filter), options);
  }

  /** All matches, in order. Who asks the same at the same time shares the answer, and what else their tenant asks for goes there with it. */
  async findShared(scope: Scope, filter: Filter, options: SharedOptions): Promise<T[]> {
    return this.shared.all({ filter: this.wanted(scope, filter), options });
  }

  /** The match with this id, or null, with the same question as others of the tenant who ask for one at the same time. */
  async findById(scope: Scope, id: string, options: SharedOptions = {}): Promise<T | null> {
    return this.shared.byId({ filter: this.wanted(scope, {}), options }, id);
  }

  /**
   * The match with this key, or null: in the transaction where there is one, else with the same question as others of the tenant who ask for
   * one at the same time.
   * @param key Fields by which a unique index knows a document.
   */
  async findByKey(scope: Scope, key: Key, session?: ClientSession): Promise<T | null> {
    if (session) return this.findOne(scope, key, { session });
    return this.shared.byKey({ filter: this.wanted(scope, {}), options: {} }, key);
  }

  private wanted(scope: Scope, filter: Filter): Record<string, unknown> {
    const wanted = combine(scope, filter);
    if (!scope.system) requireTenant(wanted, this.name);
    return wanted;
  }

  private async read(wanted: Record<string, unknown>, options: ReadOptions): Promise<T[]> {
    return this.batched.alone({ filter: wanted, options }) as Promise<unknown[]> as Promise<T[]>;
  }

  /**
   * A page of the matches, in this order; those who ask for the same one at the same time get the same answer.
   * @param sort A date field, with `-` for the latest first.
   */
  async page(
    scope: Scope,
    filter: Filter,
    sort: string,
    {
      cursor,
      limit,
      ...options
    }: { cursor: string | undefined; limit: number } & Pick<ReadOptions, 'projection'>,
  ): Promise<Page<T>> {
    const order = orderOf(sort);
    const after = [filter, afterCursor(order, cursor)].flatMap(
      (one) => (one['$and'] as Filter[] | undefined) ?? [],
    );
    const matching = after.length > 0 ? { ...filter, $and: after } : filter;
    const asked = { ...options, sort: sortOf(order), limit: limit + 1 };
    const rows = await this.findShared(scope, matching, asked);
    return pageOf(order, rows, limit);
  }

  /** Adds documents that are what the schema says. */
  async insert(documents: readonly T[], session?: ClientSession): Promise<void> {
    if (documents.length === 0) return;
    const options = { ignoreUndefined: true, ...(session ? { session } : {}) };
    await this.rows().insertMany(this.additionOf(documents).documents as mongo.Document[], options);
  }

  /** Documents that are what the schema says, for whoever adds to several collections at once. */
  additionOf(documents: readonly T[]): Addition {
    if (documents.some((document) => !document.tenantId))
      throw new Error('A document without a tenant cannot be stored.');
    return { collection: this.name, documents: documents.map(this.checked) };
  }

  /** A change of the one document that matches, for whoever writes to several collections at once. */
  changeOf(scope: Scope, filter: Filter, change: Filter): Omit<Settlement, 'refusal'> {
    return { collection: this.name, filter: this.wanted(scope, filter), change };
  }

  /**
   * Adds documents in one round trip, other than those whose key is there already; answers ids of those that it added.
   * @param key Fields by which a unique index knows a document.
   */
  async addMissing(
    scope: Scope,
    documents: readonly T[],
    key: readonly (keyof T & string)[],
    session: ClientSession,
  ): Promise<ReadonlySet<string>> {
    if (documents.length === 0) return new Set();
    const bound = new Set<string>([...key, ...Object.keys(scope.filter)]);
    const operations = documents.map((document) => {
      const same = Object.fromEntries(key.map((field) => [field, document[field]]));
      const rest = Object.entries(document).filter(([field]) => !bound.has(field));
      return {
        updateOne: {
          filter: combine(scope, same),
          update: { $setOnInsert: Object.fromEntries(rest) },
          upsert: true,
        },
      };
    });
    const { upsertedIds } = await this.writeInBulk(scope, operations, session);
    return new Set(Object.values(upsertedIds) as string[]);
  }

  /** Changes the first match and answers how it looks after; null when nothing matched. */
  async updateOne(
    scope: Scope,
    filter: Filter,
    change: Filter,
    session?: ClientSession,
    upsert = false,
  ): Promise<T | null> {
    const updated = this.model.findOneAndUpdate(combine(scope, filter) as never, change as never, {
      returnDocument: 'after',
      upsert,
      ...(session ? { session } : {}),
      ...bypass(scope),
    });
    return (await updated.lean().exec()) as unknown as T | null;
  }

  /** Changes the document if its version is still the expected one, and raises the version; null when it is not. */
  async compareAndSet(
    scope: Scope,
    id: string,
    version: number,
    change: Partial<T>,
    session?: ClientSession,
  ): Promise<T | null> {
    return this.updateOne(scope, { _id: id, version }, { $set: change, $inc: { version: 1 } }, session);
  }

  /** Changes all matches and answers how many there were. */
  async updateMany(scope: Scope, filter: Filter, change: Filter, session?: ClientSession): Promise<number> {
    const options = { ...(session ? { session } : {}), ...bypass(scope) };
    const result = await this.model.updateMany(combine(scope, filter) as never, change as never, options);
    return result.matchedCount;
  }

  /** How many match. */
  async count(scope: Scope, filter: Filter, session?: ClientSession): Promise<number> {
    const options = { ...(session ? { session } : {}), ...bypass(scope) };
    return this.model.countDocuments(combine(scope, filter) as never, options);
  }

  /** How many match, or `most` when there are as many or more: no more than that are looked for. */
  async countUpTo(scope: Scope, filter: Filter, most: number, session?: ClientSession): Promise<number> {
    const options = { limit: most, ...(session ? { session } : {}), ...bypass(scope) };
    return this.model.countDocuments(combine(scope, filter) as never, options);
  }

  /** Changes many documents, each by its own filter, in one round trip; the scope binds each. Answers how many matched. */
  async updateEach(
    scope: Scope,
    changes: readonly { filter: Filter; change: Filter }[],
    session?: ClientSession,
  ): Promise<number> {
    if (changes.length === 0) return 0;
    const operations = changes.map(({ filter, change }) => ({
      updateOne: { filter: combine(scope, filter), update: change },
    }));
    return (await this.writeInBulk(scope, operations, session)).matchedCount;
  }

  private async writeInBulk(scope: Scope, operations: readonly object[], session?: ClientSession) {
    if (typeof scope.filter['tenantId'] !== 'string')
      throw new Error('Many documents are changed within one tenant only.');
    const options = { ordered: false, ...(session ? { session } : {}) };
    return this.model.collection.bulkWrite(operations as never, options);
  }

  /** How often each value of a field, or of several together, stands in the matches, the most frequent first. */
  async countValues(
    scope: Scope,
    filter: Filter,
    field: string | readonly string[],
    most: number,
    session?: ClientSession,
  ): Promise<{ value: unknown; count: number }[]> {
    const value = typeof field === 'string' ? `$${field}` : field.map((one) => `$${one}`);
    const stages = [
      { $match: combine(scope, filter) },
      { $group: { _id: value, count: { $sum: 1 } } },
      { $match: { _id: { $ne: null } } },
      { $sort: { count: -1, _id: 1 } },
      { $limit: most },
      { $project: { _id: 0, value: '$_id', count: 1 } },
    ] satisfies PipelineStage[];
    const options = session ? { session } : {};
    return this.model.aggregate<{ value: unknown; count: number }>(stages, options);
  }

  /** Deletes all matches and answers how many there were. */
  async deleteMany(scope: Scope, filter: Filter, session?: ClientSession): Promise<number> {
    const options = { ...(session ? { session } : {}), ...bypass(scope) };
    const result = await this.model.deleteMany(combine(scope, filter) as never, options);
    return result.deletedCount;
  }

  private rows(): mongo.Collection {
    return (this.connection.db as mongo.Db).collection(this.name);
  }

  /** How the database would answer, for tests that prove indexes. */
  async explain(scope: Scope, filter: Filter, options: ReadOptions = {}): Promise<unknown> {
    return this.rows().find(combine(scope, filter), options).explain('executionStats');
  }
}

/** Tells the guard plugin under which name permission is bypassed. */
function bypass(scope: Scope): Record<string, unknown> {
  return scope.system ? { [SYSTEM_SCOPE]: scope.system } : {};
}
