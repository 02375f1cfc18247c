import { beyond } from '../../access/compare.js';
import { RULES } from '../../access/guard.js';
import { inWords } from '../../access/in-words.js';
import type { Context } from '../../kernel/context.js';
import type { Rule, TenantRole } from '../../kernel/permission.js';
import { grantScope } from '../../kernel/scope.js';
import type { MembershipDocument } from './memberships.model.js';
import type { MembershipsStore } from './memberships.store.js';
import type { RoleChange, RolePreview } from './roles.dto.js';
import type { PeopleDirectory } from './roles.ports.js';
import { compileRole, type RoleSource } from './roles.rules.js';
import type { RolesStore } from './roles.store.js';
import type { TenantsStore } from './tenants.store.js';

/** So many people are looked at one by one. */
const MOST_PEOPLE = 100;

/** What a preview is made of. */
export interface PreviewParts {
  store: RolesStore;
  memberships: MembershipsStore;
  accounts: Pick<TenantsStore, 'accountsByIds'>;
  people: PeopleDirectory;
}

/** What would change for whom if the role became like this. */
export async function previewOf(
  ctx: Context,
  parts: PreviewParts,
  wanted: RoleSource,
  known: RoleSource | null,
): Promise<RolePreview> {
  const scope = grantScope({ tenantId: ctx.tenantId });
  const after = compileRole(wanted);
  const before = known ? compileRole(known) : { ...after, rules: [] };
  const [people, members, roles] = await Promise.all([
    parts.memberships.countWithRole(scope, wanted.key),
    parts.memberships.withRole(scope, wanted.key, MOST_PEOPLE),
    parts.store.all(scope),
  ]);
  const others = new Map(roles.map((role) => [role.key, compileRole(role)]));
  const changes = members.map((member) => ({ member, ...changeFor(member, before, after, others) }));
  const told = changes.filter(({ gains, loses }) => gains.length + loses.length > 0);
  const say = (rules: readonly Omit<Rule, 'roles'>[]): string[] =>
    rules.map((rule) => inWords(rule, ctx.locale));
  const named = await names(
    ctx,
    parts,
    told.map(({ member }) => member),
  );
  return {
    gains: say(beyond(after.rules, before.rules)),
    loses: say(beyond(before.rules, after.rules)),
    people,
    changes: told.map(({ member, gains, loses }) => ({
      ...named(member),
      gains: say(gains),
      loses: say(loses),
    })),
  };
}

/** What somebody's other roles allow, they neither gain nor lose. */
function changeFor(
  { roles }: MembershipDocument,
  before: TenantRole,
  after: TenantRole,
  others: ReadonlyMap<string, TenantRole>,
) {
  const rest = roles.filter((key) => key !== after.key);
  const kept = [
    ...RULES.filter((rule) => rule.roles.some((role) => rest.includes(role))),
    ...rest.flatMap((key) => others.get(key)?.rules ?? []),
  ];
  return {
    gains: beyond(after.rules, [...kept, ...before.rules]),
    loses: beyond(before.rules, [...kept, ...after.rules]),
  };
}

type Names = Pick<RoleChange, 'membershipId' | 'userId' | 'userName' | 'accountName'>;

async function names(
  ctx: Context,
  { people, accounts }: PreviewParts,
  members: readonly MembershipDocument[],
): Promise<(member: MembershipDocument) => Names> {
  const scope = grantScope({ tenantId: ctx.tenantId });
  const [users, firms] = await Promise.all([
    people.byIds(ctx, [...new Set(members.map(({ ownerId }) => ownerId))]),
    accounts.accountsByIds(scope, [...new Set(members.map(({ accountId }) => accountId))]),
  ]);
  const nameIn = (list: readonly { _id: string; name: string }[], id: string): string =>
    list.find(({ _id }) => _id === id)?.name ?? '';
  return ({ _id, ownerId, accountId }) => ({
    membershipId: _id,
    userId: ownerId,
    userName: nameIn(users, ownerId),
    accountName: nameIn(firms, accountId),
  });
}
