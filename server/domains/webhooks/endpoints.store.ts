import { Schema, type ClientSession, type Connection } from 'mongoose';
import { systemScope, type Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { Signing } from './signatures.model.js';

/** Why an endpoint gets nothing any more: by hand, it said that it is gone, or it failed for days. */
export type DisabledReason = 'byHand' | 'gone' | 'failing';

/** The form of what is posted: that of Standard Webhooks, or CloudEvents 1.0. */
export type PayloadFormat = 'standard' | 'cloudevents';

/** Where a tenant wants to be told of events. */
export interface EndpointDocument extends Stored {
  url: string;
  description: string;
  /** Types and patterns such as `request.*`. */
  eventTypes: string[];
  includeInternal: boolean;
  signing: Signing;
  format: PayloadFormat;
  enabled: boolean;
  disabledReason: DisabledReason | null;
  disabledAt: Date | null;
  /** The first failure since the last success; null while it answers. */
  failingSince: Date | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;
const maybeDate = { type: Date, default: null } as const;

const schema = new Schema<EndpointDocument>(
  {
    _id: text,
    tenantId: text,
    url: text,
    description: { type: String, default: '' },
    eventTypes: { type: [String], required: true },
    includeInternal: { type: Boolean, required: true },
    signing: { type: String, required: true, enum: ['v1', 'v1a', 'both'] },
    format: { type: String, required: true, enum: ['standard', 'cloudevents'] },
    enabled: { type: Boolean, required: true },
    disabledReason: { type: String, default: null },
    disabledAt: maybeDate,
    failingSince: maybeDate,
    version: { type: Number, required: true },
    createdAt: date,
    updatedAt: date,
  },
  { strict: 'throw', versionKey: false },
);

/** Webhook endpoints in the database. */
export class EndpointsStore {
  readonly endpoints: ScopedCollection<EndpointDocument>;

  constructor(connection: Connection) {
    const own = schema.clone() as unknown as Schema<EndpointDocument>;
    this.endpoints = new ScopedCollection(connection, 'webhookEndpoints', own);
  }

  async insert(endpoint: EndpointDocument, session: ClientSession): Promise<void> {
    await this.endpoints.insert([endpoint], session);
  }

  async find(scope: Scope, id: string, session?: ClientSession): Promise<EndpointDocument | null> {
    return this.endpoints.findOne(scope, { _id: id }, session ? { session } : {});
  }

  async list(scope: Scope, cursor: string | undefined, limit: number): Promise<Page<EndpointDocument>> {
    return this.endpoints.page(scope, {}, '-createdAt', { cursor, limit });
  }

  async count(scope: Scope, session: ClientSession): Promise<number> {
    return this.endpoints.count(scope, {}, session);
  }

  /** Changes an endpoint that nobody changed meanwhile; null when somebody did. */
  async change(
    scope: Scope,
    { _id, version }: EndpointDocument,
    change: Partial<EndpointDocument>,
    session: ClientSession,
  ): Promise<EndpointDocument | null> {
    return this.endpoints.compareAndSet(scope, _id, version, change, session);
  }

  async delete(scope: Scope, id: string, session: ClientSession): Promise<boolean> {
    return (await this.endpoints.deleteMany(scope, { _id: id }, session)) > 0;
  }

  /** Endpoints of these tenants that are to be told of events. */
  async enabledOf(tenantIds: readonly string[], session: ClientSession): Promise<EndpointDocument[]> {
    const scope = systemScope('fan-out-webhooks', { tenantId: { $in: tenantIds } });
    return this.endpoints.find(scope, { enabled: true }, { session });
  }

  /** Notes when an endpoint began to fail, or that it answers again. */
  async noteHealth(scope: Scope, id: string, failingSince: Date | null): Promise<void> {
    const other = failingSince ? { failingSince: null } : { failingSince: { $ne: null } };
    await this.endpoints.updateOne(scope, { _id: id, ...other }, { $set: { failingSince } });
  }
}
