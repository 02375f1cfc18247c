import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../../kernel/scope.js';
import type { Page } from '../../../store/paging.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';
import type { RequestSort } from '../requests.query.js';
import type { RequestFilters } from './filters.query.js';

/** A saved list as it is kept. */
export interface ViewDocument extends Stored {
  /** Who made it, and in which account they did: their own things are apart in each. */
  ownerId: string;
  accountId: string;
  ownerName: string;
  name: string;
  shared: boolean;
  filters: RequestFilters;
  sort: RequestSort;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<ViewDocument>(
  {
    _id: text,
    tenantId: text,
    ownerId: text,
    accountId: text,
    ownerName: text,
    name: text,
    shared: { type: Boolean, required: true },
    filters: { type: Schema.Types.Mixed, required: true },
    sort: text,
    version: { type: Number, required: true },
    createdAt: date,
    updatedAt: date,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Saved lists in the database. */
export class ViewsStore {
  /** Open to what its domain knows of people, and to tests that prove indexes. */
  readonly views: ScopedCollection<ViewDocument>;

  constructor(connection: Connection) {
    this.views = new ScopedCollection(
      connection,
      'requestViews',
      schema.clone() as unknown as Schema<ViewDocument>,
    );
  }

  async find(scope: Scope, id: string, session?: ClientSession): Promise<ViewDocument | null> {
    return this.views.findOne(scope, { _id: id }, session ? { session } : {});
  }

  async list(scope: Scope, cursor: string | undefined, limit: number): Promise<Page<ViewDocument>> {
    return this.views.page(scope, {}, 'createdAt', { cursor, limit });
  }

  /** How many somebody has. */
  async countOf(scope: Scope, ownerId: string, session: ClientSession): Promise<number> {
    return this.views.count(scope, { ownerId }, session);
  }

  async insert(view: ViewDocument, session: ClientSession): Promise<void> {
    await this.views.insert([view], session);
  }

  /** Saves a change if nobody changed it meanwhile; null if somebody did. */
  async save(
    scope: Scope,
    view: ViewDocument,
    change: Partial<ViewDocument>,
    session: ClientSession,
  ): Promise<ViewDocument | null> {
    return this.views.compareAndSet(scope, view._id, view.version, change, session);
  }

  /** Whether there was one. */
  async delete(scope: Scope, id: string, session: ClientSession): Promise<boolean> {
    return (await this.views.deleteMany(scope, { _id: id }, session)) > 0;
  }
}
