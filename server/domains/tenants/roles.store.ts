import { Schema, type ClientSession, type Connection } from 'mongoose';
import { systemScope, type Scope } from '../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { RolePermission } from './roles.dto.js';

/** A role of a tenant's own as it is kept. */
export interface RoleDocument extends Stored {
  key: string;
  name: string;
  description: string;
  side: 'customer' | 'staff';
  permissions: RolePermission[];
  version: number;
  createdAt: Date;
  updatedAt: Date;
  /** Deleted ones stay a while, so that every process hears of it. */
  deletedAt: Date | null;
}

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<RoleDocument>(
  {
    _id: text,
    tenantId: text,
    key: text,
    name: text,
    description: { type: String, default: '' },
    side: { ...text, enum: ['customer', 'staff'] },
    permissions: { type: Schema.Types.Mixed, required: true } as never,
    version: { type: Number, required: true },
    createdAt: date,
    updatedAt: date,
    deletedAt: { type: Date, default: null },
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Tenants' own roles in the database. */
export class RolesStore {
  private readonly roles: ScopedCollection<RoleDocument>;

  constructor(connection: Connection) {
    this.roles = new ScopedCollection(connection, 'roles', schema.clone());
  }

  /** All of a tenant's own, by key. */
  async all(scope: Scope, session?: ClientSession): Promise<RoleDocument[]> {
    const [filter, sort] = [{ deletedAt: null }, { key: 1 as const }];
    return session
      ? this.roles.find(scope, filter, { sort, session })
      : this.roles.findShared(scope, filter, { sort });
  }

  async byKey(scope: Scope, key: string, session?: ClientSession): Promise<RoleDocument | null> {
    return this.roles.findOne(scope, { key, deletedAt: null }, session ? { session } : {});
  }

  async insert(role: RoleDocument, session: ClientSession): Promise<void> {
    await this.roles.insert([role], session);
  }

  /** Changes a role that nobody changed meanwhile; null when somebody did. */
  async change(
    scope: Scope,
    role: RoleDocument,
    change: Partial<RoleDocument>,
    session: ClientSession,
  ): Promise<RoleDocument | null> {
    return this.roles.compareAndSet(scope, role._id, role.version, change, session);
  }

  /** Ids of the tenants whose roles changed since a moment. */
  async tenantsChangedSince(moment: Date): Promise<string[]> {
    const filter = { updatedAt: { $gt: moment } };
    const found = await this.roles.find(systemScope('follow-roles'), filter, { projection: { tenantId: 1 } });
    return [...new Set(found.map(({ tenantId }) => tenantId))];
  }
}
