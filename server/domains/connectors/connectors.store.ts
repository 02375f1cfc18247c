import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Endpoint, Listening } from '../../deliveries/deliveries.model.js';
import { systemScope, type Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Filter } from '../../store/scoped-collection.js';
import type { CallTemplate } from './call.model.js';
import type { Circuit } from './circuit.model.js';
import type { CallError, SuccessCondition } from './success.model.js';

/** The last call that failed. */
export interface LastFailure {
  at: Date;
  error: CallError;
  /** The status of the answer; null when there was none. */
  status: number | null;
}

/** How another system is called when something happens. */
export interface ConnectorDocument extends Endpoint, Listening, CallTemplate, SuccessCondition {
  /** The tenant's name for it in addresses. */
  key: string;
  name: string;
  description: string;
  /** What the data of an event must say. */
  where: { field: string; equals: string }[];
  circuit: Circuit;
  lastSuccessAt: Date | null;
  lastFailure: LastFailure | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;
const maybeDate = { type: Date, default: null } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as never;
const maybeMixed = { type: Schema.Types.Mixed, default: null } as never;

const schema = new Schema<ConnectorDocument>(
  {
    _id: text,
    tenantId: text,
    key: text,
    name: text,
    description: { type: String, default: '' },
    enabled: { type: Boolean, required: true },
    eventTypes: { type: [String], required: true } as never,
    includeInternal: { type: Boolean, required: true },
    where: mixed,
    method: text,
    url: text,
    headers: mixed,
    body: { type: String, default: null },
    statuses: { type: [String], required: true } as never,
    answer: maybeMixed,
    idempotencyHeader: text,
    circuit: mixed,
    lastSuccessAt: maybeDate,
    lastFailure: maybeMixed,
    version: { type: Number, required: true },
    createdAt: date,
    updatedAt: date,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Connectors in the database. */
export class ConnectorsStore {
  readonly connectors: ScopedCollection<ConnectorDocument>;

  constructor(connection: Connection) {
    const own = schema.clone() as unknown as Schema<ConnectorDocument>;
    this.connectors = new ScopedCollection(connection, 'connectors', own);
  }

  async insert(connector: ConnectorDocument, session: ClientSession): Promise<void> {
    await this.connectors.insert([connector], session);
  }

  /** One by its key. */
  async find(scope: Scope, key: string, session?: ClientSession): Promise<ConnectorDocument | null> {
    return this.connectors.findOne(scope, { key }, session ? { session } : {});
  }

  /** One by its id. */
  async byId(scope: Scope, id: string, session?: ClientSession): Promise<ConnectorDocument | null> {
    return this.connectors.findOne(scope, { _id: id }, session ? { session } : {});
  }

  async list(scope: Scope, cursor: string | undefined, limit: number): Promise<Page<ConnectorDocument>> {
    return this.connectors.page(scope, {}, '-createdAt', { cursor, limit });
  }

  async count(scope: Scope, session: ClientSession): Promise<number> {
    return this.connectors.count(scope, {}, session);
  }

  /** Changes a connector that nobody changed meanwhile; null when somebody did. */
  async change(
    scope: Scope,
    { _id, version }: ConnectorDocument,
    change: Partial<ConnectorDocument>,
    session: ClientSession,
  ): Promise<ConnectorDocument | null> {
    return this.connectors.compareAndSet(scope, _id, version, change, session);
  }

  async delete(scope: Scope, id: string, session: ClientSession): Promise<void> {
    await this.connectors.deleteMany(scope, { _id: id }, session);
  }

  /** Connectors of these tenants that are to be told of events. */
  async enabledOf(tenantIds: readonly string[], session: ClientSession): Promise<ConnectorDocument[]> {
    const scope = systemScope('fan-out-connectors', { tenantId: { $in: tenantIds } });
    return this.connectors.find(scope, { enabled: true }, { session });
  }

  /** The circuit of a connector, whose-ever it is; null when it is gone. */
  async circuitOf(id: string): Promise<Circuit | null> {
    const projection = { circuit: 1 } as const;
    const found = await this.connectors.findOne(systemScope('call-connectors'), { _id: id }, { projection });
    return found?.circuit ?? null;
  }

  /** Changes what is known of the system behind it, if the condition holds; the connector keeps its version. */
  async note(
    scope: Scope,
    id: string,
    known: Partial<Pick<ConnectorDocument, 'circuit' | 'lastSuccessAt' | 'lastFailure'>>,
    only: Filter = {},
    session?: ClientSession,
  ): Promise<boolean> {
    const changed = await this.connectors.updateOne(scope, { _id: id, ...only }, { $set: known }, session);
    return changed !== null;
  }
}
