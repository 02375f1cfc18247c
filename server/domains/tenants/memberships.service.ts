import type { ClientSession } from 'mongoose';
import type { Context } from '../../kernel/context.js';
import { PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { RolesService } from './roles.service.js';
import type { HostManaged, MembershipDocument, MembershipsStore } from './memberships.store.js';

/** What a host's backend says of a person in an account; what it leaves out stays as it is. */
export interface Vouched {
  accountId: string;
  userId: string;
  roles?: readonly string[];
  /** Ids of locations. */
  locations?: readonly string[];
  departments?: readonly string[];
}

const PARTS: readonly HostManaged[] = ['roles', 'locations', 'departments'];

/** Who belongs to which account, as what. */
export class MembershipsService {
  constructor(
    private readonly store: MembershipsStore,
    private readonly roles: Pick<RolesService, 'sideOf'>,
  ) {}

  /**
   * The membership of a person for whom a host vouches, made when there is none: as a `member` of all locations where the
   * host does not say otherwise.
   * @throws 403 `membership_ended` when somebody removed the person from the account.
   */
  async vouch(ctx: Context, vouched: Vouched, session: ClientSession): Promise<MembershipDocument> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    const known = await this.store.find(scope, vouched.accountId, vouched.userId, session);
    if (!known) return this.join(ctx, vouched, session);
    if (known.status === 'removed') throw new PorticoError('membership_ended');
    const at = ctx.clock();
    const said = saidBy(vouched);
    const hostManaged = [...new Set([...known.hostManaged, ...partsOf(said)])].sort() as HostManaged[];
    const changed = partsOf(said).some((part) => String(said[part]) !== String(known[part]));
    const side = said.roles ? { side: await this.roles.sideOf(ctx, said.roles) } : {};
    const change = changed ? { ...said, ...side, version: known.version + 1, updatedAt: at } : {};
    return this.store.change(scope, known._id, { ...change, hostManaged, lastSeenAt: at }, session);
  }

  /** All memberships of a person. */
  async ofPerson(ctx: Context, userId: string, session: ClientSession): Promise<MembershipDocument[]> {
    return this.store.ofPerson(grantScope({ tenantId: ctx.tenantId }), userId, session);
  }

  /** Notes that a session was made, so that none is made while the membership changes. */
  async noteSession(ctx: Context, id: string, session: ClientSession): Promise<void> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    await this.store.change(scope, id, { lastSeenAt: ctx.clock() }, session);
  }

  private async join(ctx: Context, vouched: Vouched, session: ClientSession): Promise<MembershipDocument> {
    const at = ctx.clock();
    const said = saidBy(vouched);
    const roles = said.roles ?? ['member'];
    const membership: MembershipDocument = {
      _id: newId('mbr', at),
      tenantId: ctx.tenantId,
      accountId: vouched.accountId,
      ownerId: vouched.userId,
      locations: said.locations ?? [],
      departments: said.departments ?? [],
      roles,
      side: await this.roles.sideOf(ctx, roles),
      status: 'active',
      hostManaged: partsOf(said),
      version: 1,
      createdAt: at,
      updatedAt: at,
      lastSeenAt: at,
    };
    await this.store.insert(membership, session);
    return membership;
  }
}

type Said = Partial<Record<HostManaged, string[]>>;

function saidBy(vouched: Vouched): Said {
  const said = PARTS.filter((part) => vouched[part] !== undefined);
  return Object.fromEntries(said.map((part) => [part, [...new Set(vouched[part])].sort()]));
}

function partsOf(said: Said): HostManaged[] {
  return PARTS.filter((part) => said[part]);
}
