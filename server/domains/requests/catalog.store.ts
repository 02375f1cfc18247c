import { Schema, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { ServiceDefinition } from './definition.js';

/** One published version of a service. It never changes, except for `current`. */
export interface ServiceDocument extends ServiceDefinition, Stored {
  version: number;
  /** Whether new requests use this version. */
  current: boolean;
  createdAt: Date;
}

const text = { type: String, required: true } as const;
const mixed = { type: Schema.Types.Mixed, default: null } as const;

const schema = new Schema<ServiceDocument>(
  {
    _id: text,
    tenantId: text,
    key: text,
    name: text,
    description: text,
    group: text,
    department: { type: String, default: null },
    order: { type: Number, required: true },
    needs: { type: [String], required: true },
    promise: mixed,
    form: mixed,
    attachments: mixed,
    title: text,
    publicFacts: { type: [String], default: [] },
    workflow: mixed,
    version: { type: Number, required: true },
    current: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Services in the database. */
export class CatalogStore {
  private readonly services: ScopedCollection<ServiceDocument>;

  constructor(connection: Connection) {
    this.services = new ScopedCollection(connection, 'services', schema.clone());
  }

  /** Current versions in catalog order. */
  async current(scope: Scope): Promise<ServiceDocument[]> {
    return this.services.find(scope, { current: true }, { sort: { order: 1, key: 1 } });
  }

  /** Keys of the departments that current services name. */
  async departments(scope: Scope): Promise<string[]> {
    const options = { projection: { department: 1 } } as const;
    const found = await this.services.find(scope, { current: true, department: { $ne: null } }, options);
    return [...new Set(found.map(({ department }) => department as string))].sort();
  }

  async currentByKey(scope: Scope, key: string): Promise<ServiceDocument | null> {
    return this.services.findOne(scope, { key, current: true });
  }

  async byIds(scope: Scope, ids: readonly string[]): Promise<ServiceDocument[]> {
    return this.services.find(scope, { _id: { $in: ids } });
  }

  /** Makes a version the current one. The unique index on current versions lets one of two publishers win. */
  async publish(scope: Scope, service: ServiceDocument): Promise<void> {
    await this.services.updateMany(scope, { key: service.key, current: true }, { $set: { current: false } });
    await this.services.insert([service]);
  }
}
