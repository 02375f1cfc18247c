import type { Context, UserActor } from '../../kernel/context.js';
import type { MembershipDocument } from './memberships.model.js';
import type { RoleBook } from './role-book.js';

/** A member as their next session would be, for questions of permission while they are not there. */
export async function actorOfMember(
  ctx: Context,
  book: RoleBook,
  { _id: id, name }: { _id: string; name: string },
  {
    accountId,
    roles,
    locations,
    departments,
  }: Pick<MembershipDocument, 'accountId' | 'roles' | 'locations' | 'departments'>,
): Promise<UserActor> {
  const tenantRoles = await book.ownRoles(ctx.tenantId, roles);
  const session = { sessionId: '', components: [], origin: null, expiresAt: ctx.clock() };
  const who = { kind: 'user' as const, id, name, accountId, roles, locations, departments };
  return { ...who, ...session, ...(tenantRoles ? { tenantRoles } : {}) };
}
