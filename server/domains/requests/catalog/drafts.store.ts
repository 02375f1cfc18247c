import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../../kernel/scope.js';
import type { Page } from '../../../store/paging.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';
import type { ServiceDefinition } from '../definition.js';

/** A definition that is being written. */
export interface DraftDocument extends Stored {
  key: string;
  definition: ServiceDefinition;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** As it is kept: a faulty definition may have any names, so that it is kept as JSON text. */
type Row = Omit<DraftDocument, 'definition'> & { json: string };

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<Row>(
  {
    _id: text,
    tenantId: text,
    key: text,
    json: text,
    version: { type: Number, required: true },
    createdAt: date,
    updatedAt: date,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Drafts of services in the database. */
export class DraftsStore {
  /** Open to tests that prove indexes; others use the intentions below. */
  readonly drafts: ScopedCollection<Row>;

  constructor(connection: Connection) {
    this.drafts = new ScopedCollection(connection, 'serviceDrafts', schema.clone());
  }

  /** One by the key of its service. */
  async find(scope: Scope, key: string, session?: ClientSession): Promise<DraftDocument | null> {
    const row = await this.drafts.findOne(scope, { key }, session ? { session } : {});
    return row && fromRow(row);
  }

  /** A page, the newest first. */
  async list(scope: Scope, cursor: string | undefined, limit: number): Promise<Page<DraftDocument>> {
    const page = await this.drafts.page(scope, {}, '-createdAt', { cursor, limit });
    return { ...page, items: page.items.map(fromRow) };
  }

  /** All that there are: a tenant has so few that they come whole. */
  async all(scope: Scope): Promise<DraftDocument[]> {
    return (await this.drafts.find(scope, {}, { sort: { key: 1 } })).map(fromRow);
  }

  async count(scope: Scope, session: ClientSession): Promise<number> {
    return this.drafts.count(scope, {}, session);
  }

  async insert({ definition, ...rest }: DraftDocument, session: ClientSession): Promise<void> {
    await this.drafts.insert([{ ...rest, json: JSON.stringify(definition) }], session);
  }

  /** Replaces what a draft says if nobody changed it meanwhile; null if somebody did. */
  async replace(
    scope: Scope,
    { _id, version }: DraftDocument,
    definition: ServiceDefinition,
    updatedAt: Date,
    session: ClientSession,
  ): Promise<DraftDocument | null> {
    const change = { json: JSON.stringify(definition), updatedAt };
    const row = await this.drafts.compareAndSet(scope, _id, version, change, session);
    return row && fromRow(row);
  }

  /** Deletes a draft if nobody changed it meanwhile; answers whether it is gone by this. */
  async delete(scope: Scope, { _id, version }: DraftDocument, session: ClientSession): Promise<boolean> {
    return (await this.drafts.deleteMany(scope, { _id, version }, session)) > 0;
  }
}

function fromRow({ json, ...rest }: Row): DraftDocument {
  return { ...rest, definition: JSON.parse(json) as ServiceDefinition };
}
