import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { RecordFieldRules, RecordTypeLabels } from './record-types.dto.js';

/** A draft or a published version of a record type. Published versions never change, except for their status. */
export interface RecordTypeDocument extends Stored {
  key: string;
  version: number;
  status: 'draft' | 'current' | 'past';
  /** Counts how often a draft was written. */
  revision: number;
  labels: RecordTypeLabels;
  schema: Record<string, unknown>;
  title: string;
  summary: string;
  department: string | null;
  fields: RecordFieldRules[];
  createdAt: Date;
  updatedAt: Date;
}

/** As it is kept: a schema has names that a database would take for its own, so that it is kept as JSON text. */
type Row = Omit<RecordTypeDocument, 'schema'> & { schemaJson: string };

const text = { type: String, required: true } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;
const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<Row>(
  {
    _id: text,
    tenantId: text,
    key: text,
    version: number,
    status: { ...text, enum: ['draft', 'current', 'past'] },
    revision: number,
    labels: mixed,
    schemaJson: text,
    title: text,
    summary: { type: String, default: '' },
    department: { type: String, default: null },
    fields: mixed,
    createdAt: date,
    updatedAt: date,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Record types in the database. */
export class RecordTypesStore {
  private readonly types: ScopedCollection<Row>;

  constructor(connection: Connection) {
    this.types = new ScopedCollection(connection, 'recordTypes', schema.clone() as unknown as Schema<Row>);
  }

  /** Current versions, by key. */
  async current(scope: Scope): Promise<RecordTypeDocument[]> {
    return (await this.types.find(scope, { status: 'current' }, { sort: { key: 1 } })).map(fromRow);
  }

  /** The current version or the draft of a type. */
  async find(
    scope: Scope,
    key: string,
    status: 'current' | 'draft',
    session?: ClientSession,
  ): Promise<RecordTypeDocument | null> {
    const row = await this.types.findOne(scope, { key, status }, session ? { session } : {});
    return row && fromRow(row);
  }

  /** Published versions, the latest first. */
  async versions(scope: Scope, key: string): Promise<RecordTypeDocument[]> {
    const filter = { key, status: { $ne: 'draft' } };
    return (await this.types.find(scope, filter, { sort: { version: -1 } })).map(fromRow);
  }

  async insert(type: RecordTypeDocument, session: ClientSession): Promise<void> {
    await this.types.insert([toRow(type)], session);
  }

  /** Replaces a draft inside a transaction that has read it. */
  async replaceDraft(scope: Scope, draft: RecordTypeDocument, session: ClientSession): Promise<void> {
    const { _id, ...change } = toRow(draft);
    await this.types.updateOne(scope, { _id, status: 'draft' }, { $set: change }, session);
  }

  /** Makes a draft the current version inside a transaction that has read it. */
  async publish(scope: Scope, draft: RecordTypeDocument, at: Date, session: ClientSession): Promise<void> {
    const { _id, key } = draft;
    await this.types.updateMany(scope, { key, status: 'current' }, { $set: { status: 'past' } }, session);
    await this.types.updateOne(scope, { _id }, { $set: { status: 'current', updatedAt: at } }, session);
  }
}

function toRow({ schema: data, ...rest }: RecordTypeDocument): Row {
  return { ...rest, schemaJson: JSON.stringify(data) };
}

function fromRow({ schemaJson, ...rest }: Row): RecordTypeDocument {
  return { ...rest, schema: JSON.parse(schemaJson) as Record<string, unknown> };
}
