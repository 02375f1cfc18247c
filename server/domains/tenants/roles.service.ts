import { scopeFor } from '../../access/guard.js';
import type { OwnSide } from '../../access/grantable.js';
import { GRANTABLE_ROLES, hasStaffRole, isBuiltIn, ROLES, type Role } from '../../access/roles.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import type { MembershipsStore } from './memberships.store.js';
import type { RoleGranters } from './roles.ports.js';
import type { RoleBook } from './role-book.js';
import { previewOf, type PreviewParts } from './role-preview.js';
import { checkName, checkPermissions, checkRole } from './roles.check.js';
import type { RoleInput, RolePreview, UpdateRoleInput } from './roles.dto.js';
import type { RoleDocument, RolesStore } from './roles.store.js';

/** A tenant may define so many roles of its own. */
const MOST_ROLES = 200;

/** A role that is built in, or one of the tenant's own. */
export type SomeRole = (Role & { kind: 'builtIn' }) | (RoleDocument & { kind: 'own' });

/** A role of the tenant's own, for whoever gives it. */
export interface AssignableRole {
  key: string;
  side: OwnSide;
}

/** What roles are made of. */
export interface RolesParts extends PreviewParts {
  store: RolesStore;
  memberships: MembershipsStore;
  issuers: RoleGranters;
  book: RoleBook;
  unitOfWork: UnitOfWork;
}

/** Roles: the built-in ones, and those that tenants define as data. */
export class RolesService {
  constructor(private readonly parts: RolesParts) {}

  /** All roles, the built-in ones first. */
  async list(ctx: Context): Promise<SomeRole[]> {
    const own = await this.parts.store.all(scopeFor(ctx, 'role.read'));
    return [...ROLES.map((role) => ({ ...role, kind: 'builtIn' as const })), ...own.map(asOwn)];
  }

  /** Keys of all roles, whoever asks. */
  async keys(ctx: Context): Promise<string[]> {
    const own = await this.parts.store.all(grantScope({ tenantId: ctx.tenantId }));
    return [...ROLES, ...own].map(({ key }) => key);
  }

  /** All roles and on which side of the counter they stand, whoever asks; programs stand on that of staff. */
  async sides({ tenantId }: Context): Promise<{ key: string; side: OwnSide }[]> {
    const own = await this.parts.store.all(grantScope({ tenantId }));
    return [...ROLES, ...own].map(({ key, side }) => ({
      key,
      side: side === 'customer' ? 'customer' : 'staff',
    }));
  }

  /** What the tenant calls its own roles, whoever asks. */
  async named(ctx: Context): Promise<{ key: string; name: string }[]> {
    const own = await this.parts.store.all(tenantScope(ctx));
    return own.map(({ key, name }) => ({ key, name }));
  }

  /** A role by its key; 404 when there is none. */
  async get(ctx: Context, key: string): Promise<SomeRole> {
    const scope = scopeFor(ctx, 'role.read');
    const builtIn = ROLES.find((role) => role.key === key);
    if (builtIn) return { ...builtIn, kind: 'builtIn' };
    const own = await this.parts.store.byKey(scope, key);
    if (!own) throw notFound();
    return asOwn(own);
  }

  /** Defines a role. */
  async create(ctx: Context, input: RoleInput): Promise<RoleDocument> {
    const errors = checkRole(input);
    if (errors.length > 0) throw invalidInput(...errors);
    const scope = scopeFor(ctx, 'tenant.createRole');
    const at = ctx.clock();
    const role = await this.parts.unitOfWork.run(ctx, async (tx) => {
      const known = await this.parts.store.all(scope, tx.session);
      if (known.some(({ key }) => key === input.key)) throw invalidInput(bodyError('/key', 'taken', TAKEN));
      if (known.length >= MOST_ROLES)
        throw new PorticoError('too_many', { extensions: { limit: MOST_ROLES } });
      const { key, name, description = '', side, permissions } = input;
      const created: RoleDocument = {
        _id: newId('rol', at),
        tenantId: ctx.tenantId,
        ...{ key, name, description, side, permissions },
        ...{ version: 1, createdAt: at, updatedAt: at, deletedAt: null },
      };
      await this.parts.store.insert(created, tx.session);
      tx.audit({ action: 'role.create', subjectId: created._id, facts: { key } });
      return created;
    });
    await this.parts.book.read(ctx.tenantId);
    return role;
  }

  /** What would change for whom if the role were saved like this. Checked as when saved. */
  async preview(ctx: Context, input: RoleInput): Promise<RolePreview> {
    const errors = checkRole(input);
    if (errors.length > 0) throw invalidInput(...errors);
    const scope = scopeFor(ctx, 'tenant.createRole');
    const known = await this.parts.store.byKey(scope, input.key);
    if (known && known.side !== input.side) throw invalidInput(bodyError('/side', 'fixed', FIXED));
    return previewOf(ctx, this.parts, input, known);
  }

  /**
   * Changes a role, for everybody who has it.
   * @param check Throws when the caller saw another version.
   */
  async update(
    ctx: Context,
    key: string,
    input: UpdateRoleInput,
    check: (version: number) => void,
  ): Promise<SomeRole> {
    const role = await this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.own(ctx, 'role.update', key, tx.session);
      check(before.version);
      const errors = [
        ...(input.name === undefined ? [] : checkName(input.name)),
        ...checkPermissions(input.permissions ?? [], before.side),
      ];
      if (errors.length > 0) throw invalidInput(...errors);
      const change = { ...input, updatedAt: ctx.clock() };
      const after = await this.parts.store.change(scopeFor(ctx, 'role.update'), before, change, tx.session);
      if (!after) throw new PorticoError('precondition_failed');
      tx.audit({
        action: 'role.update',
        subjectId: before._id,
        facts: { fields: Object.keys(input).join(' ') },
      });
      return after;
    });
    await this.parts.book.read(ctx.tenantId);
    return asOwn(role);
  }

  /** Deletes a role that nobody has and no identity provider grants. */
  async delete(ctx: Context, key: string): Promise<void> {
    await this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.own(ctx, 'role.delete', key, tx.session);
      const people = await this.parts.memberships.countWithRole(tenantScope(ctx), key, tx.session);
      const issuers = await this.parts.issuers.countWithRole(tenantScope(ctx), key, tx.session);
      if (people + issuers > 0) throw new PorticoError('role_in_use', { extensions: { people, issuers } });
      const gone = { deletedAt: ctx.clock(), updatedAt: ctx.clock() };
      await this.parts.store.change(scopeFor(ctx, 'role.delete'), before, gone, tx.session);
      tx.audit({ action: 'role.delete', subjectId: before._id, facts: { key } });
    });
    await this.parts.book.read(ctx.tenantId);
  }

  /** The tenant's own roles that somebody may be given, with their side. */
  async assignable(ctx: Context): Promise<AssignableRole[]> {
    const own = await this.parts.store.all(tenantScope(ctx));
    return own.map(({ key, side }) => ({ key, side }));
  }

  /** On which side of the counter somebody with these roles stands. */
  async sideOf(ctx: Context, roles: readonly string[]): Promise<OwnSide> {
    if (hasStaffRole(roles)) return 'staff';
    if (roles.every((key) => GRANTABLE_ROLES.includes(key))) return 'customer';
    const own = await this.assignable(ctx);
    return own.some(({ key, side }) => side === 'staff' && roles.includes(key)) ? 'staff' : 'customer';
  }

  private async own(
    ctx: Context,
    action: 'role.update' | 'role.delete',
    key: string,
    session: Parameters<RolesStore['byKey']>[2],
  ): Promise<RoleDocument> {
    const scope = scopeFor(ctx, action);
    if (isBuiltIn(key)) throw new PorticoError('role_built_in');
    const role = await this.parts.store.byKey(scope, key, session);
    if (!role) throw notFound();
    return role;
  }
}

const asOwn = (role: RoleDocument): SomeRole => ({ ...role, kind: 'own' });

const tenantScope = (ctx: Context) => grantScope({ tenantId: ctx.tenantId });

const TAKEN = {
  en: ['There is a role with this key.', 'Change it with PATCH /v1/roles/{key}, or choose another key.'],
  de: [
    'Es gibt eine Rolle mit diesem Schlüssel.',
    'Ändern Sie sie mit PATCH /v1/roles/{key}, oder wählen Sie einen anderen Schlüssel.',
  ],
} as const;

const FIXED = {
  en: ['The role stands on the other side.', 'The side of a role never changes: make another role.'],
  de: [
    'Die Rolle steht auf der anderen Seite.',
    'Die Seite einer Rolle ändert sich nie: Legen Sie eine andere Rolle an.',
  ],
} as const;
