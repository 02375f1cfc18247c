import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { ClaimMapping, RoleGrant } from './issuers.dto.js';
import type { PublicJwks } from './public-keys.dto.js';

/** A registered identity provider. */
export interface IssuerDocument extends Stored {
  issuer: string;
  audience: string;
  /** Exactly one of this and `jwks` is there. */
  jwksUri: string | null;
  jwks: PublicJwks | null;
  algorithms: string[];
  mapping: ClaimMapping;
  grantableRoles: RoleGrant[];
  defaultRole: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<IssuerDocument>(
  {
    _id: text,
    tenantId: text,
    issuer: text,
    audience: text,
    jwksUri: maybeText,
    jwks: { type: Schema.Types.Mixed, default: null },
    algorithms: { type: [String], required: true },
    mapping: { type: Schema.Types.Mixed, required: true },
    grantableRoles: { type: Schema.Types.Mixed, required: true },
    defaultRole: maybeText,
    version: { type: Number, required: true },
    createdAt: date,
    updatedAt: date,
  },
  { strict: 'throw', versionKey: false },
);

/** Registered identity providers in the database. */
export class IssuersStore {
  private readonly issuers: ScopedCollection<IssuerDocument>;

  constructor(connection: Connection) {
    this.issuers = new ScopedCollection(
      connection,
      'issuers',
      schema.clone() as unknown as Schema<IssuerDocument>,
    );
  }

  async insert(issuer: IssuerDocument, session: ClientSession): Promise<void> {
    await this.issuers.insert([issuer], session);
  }

  async find(scope: Scope, id: string, session?: ClientSession): Promise<IssuerDocument | null> {
    return this.issuers.findOne(scope, { _id: id }, session ? { session } : {});
  }

  /** Whatever a tenant registered under an `iss`, one for each audience. */
  async named(scope: Scope, issuer: string): Promise<IssuerDocument[]> {
    return this.issuers.findShared(scope, { issuer }, {});
  }

  /** A page of issuers, newest first. */
  async list(scope: Scope, cursor: string | undefined, limit: number): Promise<Page<IssuerDocument>> {
    return this.issuers.page(scope, {}, '-createdAt', { cursor, limit });
  }

  /** How many grant a role. */
  async countWithRole(scope: Scope, role: string, session: ClientSession): Promise<number> {
    const grants = { $or: [{ defaultRole: role }, { 'grantableRoles.role': role }] };
    return this.issuers.count(scope, grants, session);
  }

  /** Changes an issuer that nobody changed meanwhile; null when somebody did. */
  async change(
    scope: Scope,
    issuer: IssuerDocument,
    change: Partial<IssuerDocument>,
    session: ClientSession,
  ): Promise<IssuerDocument | null> {
    return this.issuers.compareAndSet(scope, issuer._id, issuer.version, change, session);
  }

  /** Deletes an issuer; false when there is none. */
  async delete(scope: Scope, id: string, session: ClientSession): Promise<boolean> {
    return (await this.issuers.deleteMany(scope, { _id: id }, session)) > 0;
  }
}
