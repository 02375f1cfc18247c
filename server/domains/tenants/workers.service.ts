import { may, type Guarded } from '../../access/guard.js';
import { isStaff } from '../../access/roles.js';
import type { Context, UserActor } from '../../kernel/context.js';
import { grantScope } from '../../kernel/scope.js';
import type { ExplainedPerson } from './explain.ports.js';
import type { MembershipDocument } from './memberships.model.js';
import type { MembershipsStore } from './memberships.store.js';
import type { RoleBook } from './role-book.js';

/** So many of the staff are looked at. */
const MOST = 100;

/** What is asked of identity. */
interface People {
  lookUp(ctx: Context, reference: string): Promise<ExplainedPerson | null>;
  byIds(ctx: Context, ids: readonly string[]): Promise<ExplainedPerson[]>;
}

/** Who of the staff could work on a thing. */
export class WorkersService {
  constructor(
    private readonly memberships: Pick<MembershipsStore, 'ofPerson' | 'staff'>,
    private readonly book: Pick<RoleBook, 'ownRoles'>,
    private readonly people: People,
  ) {}

  /** The person with this id, if they are of the staff and may move this request; null when not. */
  async worker(ctx: Context, userId: string, thing: Guarded): Promise<{ id: string; name: string } | null> {
    const person = await this.people.lookUp(ctx, userId);
    if (!person) return null;
    const memberships = await this.memberships.ofPerson(tenantScope(ctx), person._id);
    const [found] = await this.able(ctx, memberships, [person], thing);
    return found ?? null;
  }

  /** Those of the staff who may move this request, by name. */
  async workers(ctx: Context, thing: Guarded): Promise<{ id: string; name: string }[]> {
    const memberships = await this.memberships.staff(tenantScope(ctx), MOST);
    const people = await this.people.byIds(ctx, [...new Set(memberships.map(({ ownerId }) => ownerId))]);
    const able = await this.able(ctx, memberships, people, thing);
    return able.sort((one, other) => one.name.localeCompare(other.name));
  }

  private async able(
    ctx: Context,
    memberships: readonly MembershipDocument[],
    people: readonly ExplainedPerson[],
    thing: Guarded,
  ): Promise<{ id: string; name: string }[]> {
    const able = new Set<string>();
    for (const membership of memberships.filter(({ status }) => status === 'active')) {
      const actor = await this.actorOf(ctx, membership);
      if (isStaff(actor) && may({ tenantId: ctx.tenantId, actor }, 'request.transition', thing))
        able.add(membership.ownerId);
    }
    return people
      .filter(({ _id, status }) => status === 'active' && able.has(_id))
      .map(({ _id: id, name }) => ({ id, name }));
  }

  /** The person as their next session would be. */
  private async actorOf(
    ctx: Context,
    { ownerId: id, accountId, roles, locations, departments }: MembershipDocument,
  ): Promise<UserActor> {
    const tenantRoles = await this.book.ownRoles(ctx.tenantId, roles);
    const session = { sessionId: '', components: [], origin: null, expiresAt: ctx.clock() };
    const who = { kind: 'user' as const, id, name: '', accountId, roles, locations, departments };
    return { ...who, ...session, ...(tenantRoles ? { tenantRoles } : {}) };
  }
}

const tenantScope = (ctx: Context) => grantScope({ tenantId: ctx.tenantId });
