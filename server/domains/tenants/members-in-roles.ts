import type { Context, UserActor } from '../../kernel/context.js';
import { grantScope } from '../../kernel/scope.js';
import { actorOfMember } from './member-actor.js';
import type { MembershipDocument } from './memberships.model.js';
import type { MembershipsStore } from './memberships.store.js';
import type { RoleBook } from './role-book.js';

/** Whom somebody looks for. */
export interface WantedMembers {
  side: 'customer' | 'staff';
  /** The account, for customers. */
  accountId: string;
  roles: readonly string[];
  /** Ids of people. */
  people: readonly string[];
}

/** A person as far as it matters whether they are there. */
interface Person {
  _id: string;
  name: string;
  status: string;
}

/** So many memberships are looked at for one question. */
const MOST = 500;

/** Who has which roles now, for whatever waits for people with them. */
export class MembersInRoles {
  constructor(
    private readonly parts: {
      memberships: MembershipsStore;
      book: RoleBook;
      people: { byIds(ctx: Context, ids: readonly string[]): Promise<Person[]> };
    },
  ) {}

  /** Active members with one of these roles, and those of these people who are members: one for each membership. */
  async find(ctx: Context, { side, accountId, roles, people }: WantedMembers): Promise<UserActor[]> {
    const named = { $or: [{ roles: { $in: [...roles] } }, { ownerId: { $in: [...people] } }] };
    const where = side === 'customer' ? { accountId } : {};
    return this.actors(ctx, { ...where, side, status: 'active', ...named });
  }

  /** A person as an active member: of this account, or with null of every one that they belong to. */
  async membershipsOf(ctx: Context, userId: string, accountId: string | null): Promise<UserActor[]> {
    return this.actors(ctx, { ownerId: userId, status: 'active', ...(accountId ? { accountId } : {}) });
  }

  private async actors(ctx: Context, filter: Readonly<Record<string, unknown>>): Promise<UserActor[]> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    const found = await this.parts.memberships.matching(scope, filter, MOST);
    const people = await this.parts.people.byIds(ctx, [...new Set(found.map(({ ownerId }) => ownerId))]);
    const active = new Map(people.filter(({ status }) => status === 'active').map((one) => [one._id, one]));
    const pairs = found.flatMap((membership): [Person, MembershipDocument][] => {
      const person = active.get(membership.ownerId);
      return person ? [[person, membership]] : [];
    });
    return Promise.all(
      pairs.map(([person, membership]) => actorOfMember(ctx, this.parts.book, person, membership)),
    );
  }
}
