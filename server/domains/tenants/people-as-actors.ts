import type { Context, UserActor } from '../../kernel/context.js';
import { grantScope } from '../../kernel/scope.js';
import type { MembershipDocument } from './memberships.model.js';
import type { MembershipsStore } from './memberships.store.js';
import type { RoleBook } from './role-book.js';

/** People as they would act if they came now, for whoever asks by themselves what somebody may: nobody is signed in. */
export class PeopleAsActors {
  constructor(
    private readonly memberships: MembershipsStore,
    private readonly book: RoleBook,
  ) {}

  /** A person in each account to which they belong. */
  async ofPerson(ctx: Context, userId: string): Promise<UserActor[]> {
    const found = await this.memberships.ofPerson(grantScope({ tenantId: ctx.tenantId }), userId);
    return this.actors(
      ctx,
      found.filter(({ status }) => status === 'active'),
    );
  }

  /** Everybody on the staff's side, those who joined first first, at most so many. */
  async staff(ctx: Context, limit: number): Promise<UserActor[]> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    return this.actors(ctx, await this.memberships.staff(scope, limit));
  }

  private async actors(ctx: Context, found: readonly MembershipDocument[]): Promise<UserActor[]> {
    return Promise.all(found.map((one) => this.actor(ctx, one)));
  }

  private async actor(ctx: Context, membership: MembershipDocument): Promise<UserActor> {
    const { ownerId: id, accountId, roles, locations, departments } = membership;
    const tenantRoles = await this.book.ownRoles(ctx.tenantId, roles);
    const session = { sessionId: '', components: [], origin: null, expiresAt: ctx.clock() };
    const who = { kind: 'user' as const, id, name: '', accountId, roles, locations, departments };
    return { ...who, ...session, ...(tenantRoles ? { tenantRoles } : {}) };
  }
}
