import type { ClientSession } from 'mongoose';
import { CUSTOMER_ROLES } from '../../access/roles.js';
import { emailKey } from '../../kernel/checks.js';
import type { Context } from '../../kernel/context.js';
import { invalidInput, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { InvitationDocument, InvitationsStore } from './invitations.store.js';
import { adminEverywhere } from './locations.words.js';
import { invitationEvent } from './memberships.events.js';
import { isAdmin, PARTS, type HostManaged, type MembershipDocument } from './memberships.model.js';
import type { MembershipAsRead, MembershipsStore } from './memberships.store.js';
import type { RolesService } from './roles.service.js';

/** What a host's backend says of a person in an account; what it leaves out stays as it is. */
export interface Vouched {
  accountId: string;
  userId: string;
  /** An invitation to it is accepted by the first session. */
  email: string | null;
  roles?: readonly string[];
  /** Ids of locations. */
  locations?: readonly string[];
  departments?: readonly string[];
}

/** Who belongs to which account, as what. */
export class MembershipsService {
  constructor(
    private readonly store: MembershipsStore,
    private readonly roles: Pick<RolesService, 'sideOf' | 'assignable'>,
    private readonly invitations: InvitationsStore,
  ) {}

  /**
   * The membership of a person for whom a host vouches, made when there is none: as they were invited, else as a `member`
   * of all locations, where the host does not say otherwise. What the host says it may say: it can also leave an account
   * without an admin.
   * @throws 403 `membership_ended` when somebody removed the person from the account and nobody invited them since.
   */
  async vouch(ctx: Context, vouched: Vouched, tx: Transaction): Promise<MembershipDocument> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    const { accountId, userId } = vouched;
    const { begun } = tx;
    const seen = await this.store.find(scope, accountId, userId, begun);
    if (seen?.status === 'active' && isAsSaid(seen, vouched)) return this.noteSession(ctx, seen, tx);
    const known = begun ? seen : await this.store.find(scope, accountId, userId, tx.session);
    if (!known || known.status === 'removed') return this.join(ctx, vouched, known, tx);
    const at = ctx.clock();
    const { changed, hostManaged, ...parts } = toldBy(vouched, known);
    const side = await this.roles.sideOf(ctx, parts.roles);
    const change = changed ? { ...parts, side, version: known.version + 1, updatedAt: at } : {};
    return this.store.change(scope, known._id, { ...change, hostManaged, lastSeenAt: at }, tx.session);
  }

  /** All memberships of a person. */
  async ofPerson(ctx: Context, userId: string, session: ClientSession): Promise<MembershipDocument[]> {
    return this.store.ofPerson(grantScope({ tenantId: ctx.tenantId }), userId, session);
  }

  /** Notes that a session was made for a membership that is still as it was read, so that none is made while it changes. */
  noteSession<T extends MembershipAsRead>(ctx: Context, seen: T, tx: Transaction): T & { lastSeenAt: Date } {
    const at = ctx.clock();
    this.store.confirm(grantScope({ tenantId: ctx.tenantId }), seen, { lastSeenAt: at }, tx);
    return { ...seen, lastSeenAt: at };
  }

  /** Makes a membership, or opens one again that was ended. */
  private async join(
    ctx: Context,
    vouched: Vouched,
    ended: MembershipDocument | null,
    tx: Transaction,
  ): Promise<MembershipDocument> {
    const at = ctx.clock();
    const invitation = await this.accept(ctx, vouched, tx);
    if (ended && !invitation) throw new PorticoError('membership_ended');
    const said = saidBy(vouched);
    const parts = settled({ ...(await this.invited(ctx, invitation)), ...said }, said);
    const change = {
      ...parts,
      side: await this.roles.sideOf(ctx, parts.roles),
      status: 'active' as const,
      hostManaged: partsOf(said),
      updatedAt: at,
      lastSeenAt: at,
    };
    if (ended) {
      const scope = grantScope({ tenantId: ctx.tenantId });
      const again = { ...change, version: ended.version + 1 };
      return this.store.change(scope, ended._id, again, tx.session);
    }
    const { accountId, userId: ownerId } = vouched;
    const base = { _id: newId('mbr', at), tenantId: ctx.tenantId, accountId, ownerId };
    const membership: MembershipDocument = { ...base, ...change, version: 1, createdAt: at };
    await this.store.insert(membership, tx.session);
    return membership;
  }

  /** What somebody was invited to; a role that the tenant has deleted since is nobody's. */
  private async invited(ctx: Context, invitation: InvitationDocument | null): Promise<Parts> {
    const { roles = [], locations = [] } = invitation ?? {};
    const isBuiltIn = (key: string): boolean => CUSTOMER_ROLES.includes(key);
    const own = roles.every(isBuiltIn) ? [] : await this.roles.assignable(ctx);
    const known = roles.filter((role) => isBuiltIn(role) || own.some(({ key }) => key === role));
    return { roles: known.length > 0 ? known : ['member'], locations, departments: [] };
  }

  /** The open invitation of this person, which is accepted by it; null when there is none. */
  private async accept(
    ctx: Context,
    { accountId, email }: Vouched,
    tx: Transaction,
  ): Promise<InvitationDocument | null> {
    if (email === null) return null;
    const scope = grantScope({ tenantId: ctx.tenantId });
    const key = { accountId, emailKey: emailKey(email) };
    const invitation = await this.invitations.accept(scope, key, ctx.clock(), tx.session);
    if (!invitation) return null;
    tx.audit({ action: 'invitation.accept', subjectId: invitation._id });
    tx.announce(invitationEvent('invitation.accepted', invitation));
    return invitation;
  }
}

type Parts = Pick<MembershipDocument, HostManaged>;
type Said = Partial<Parts>;

function saidBy(vouched: Vouched): Said {
  const said = PARTS.filter((part) => vouched[part] !== undefined);
  return Object.fromEntries(said.map((part) => [part, [...new Set(vouched[part])].sort()]));
}

function partsOf(said: Said): HostManaged[] {
  return PARTS.filter((part) => said[part]);
}

/** What a membership is to be by what the host says. */
function toldBy(vouched: Vouched, known: MembershipDocument) {
  const said = saidBy(vouched);
  const parts = settled({ ...known, ...said }, said);
  const hostManaged = [...new Set([...known.hostManaged, ...partsOf(said)])].sort() as HostManaged[];
  return {
    ...parts,
    hostManaged,
    changed: PARTS.some((part) => String(parts[part]) !== String(known[part])),
  };
}

/** Whether the host says nothing new. */
function isAsSaid(known: MembershipDocument, vouched: Vouched): boolean {
  const { changed, hostManaged } = toldBy(vouched, known);
  return !changed && hostManaged.length === known.hostManaged.length;
}

/** Parts that fit together: an account's admin is for all of its locations. */
function settled({ roles, locations, departments }: Parts, said: Said): Parts {
  if (isAdmin({ roles }) && said.locations?.length) throw invalidInput(adminEverywhere('/user/locations'));
  return { roles, locations: isAdmin({ roles }) ? [] : locations, departments };
}
