import { allowedVerbs, RULES } from '../../access/guard.js';
import type { Role } from '../../access/roles.js';
import type { Context } from '../../kernel/context.js';
import type { AccessRole } from './roles.dto.js';
import { permissionOf } from './roles.rules.js';
import type { RoleDocument } from './roles.store.js';

/** A built-in role, in the form in which tenants write their own. */
export function presentBuiltIn({ key, name, description, side }: Role): AccessRole {
  const rules = RULES.filter((rule) => rule.roles.includes(key));
  const permissions = rules.flatMap(permissionOf);
  return {
    key,
    name,
    description,
    side,
    builtIn: true,
    permissions,
    updatedAt: null,
    allowedActions: ['read'],
  };
}

/** A role of the tenant's own. */
export function presentRole(ctx: Context, role: RoleDocument): AccessRole {
  const { key, name, description, side, permissions, updatedAt } = role;
  const allowedActions = allowedVerbs(ctx, 'role', role);
  return { key, name, description, side, builtIn: false, permissions, updatedAt, allowedActions };
}
