import { rolesThatMayGrant } from '../../access/granting.js';
import { authorize, fieldsOf, scopeFor } from '../../access/guard.js';
import { checkWords, emailKey } from '../../kernel/checks.js';
import type { Context } from '../../kernel/context.js';
import { invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { wordsIn } from '../../kernel/words.js';
import type { Page } from '../../store/paging.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { AccountsService } from './accounts.service.js';
import type { InvitationsStore } from './invitations.store.js';
import type { LocationDocument } from './locations.store.js';
import { adminEverywhere } from './locations.words.js';
import type { MemberQuery, UpdateMemberInput } from './members.dto.js';
import { membershipEvent } from './memberships.events.js';
import { ADMIN, isAdmin, PARTS, type HostManaged, type MembershipDocument } from './memberships.model.js';
import type { MembershipsStore } from './memberships.store.js';
import { DEPARTMENTS_ARE_FOR_STAFF, hostDecides, notYours } from './members.words.js';
import type { RolesService } from './roles.service.js';
import type {
  DepartmentDirectory,
  PeopleDirectory,
  PersonReference,
  SessionKeeper,
} from './tenants.ports.js';

const DEFAULT_LIMIT = 20;
/** A search looks at so many people of an account: whoever has more looks for them elsewhere. */
const MOST_SEARCHED = 5_000;

/** What the management of members is made of. */
export interface MembersParts {
  store: MembershipsStore;
  invitations: InvitationsStore;
  accounts: AccountsService;
  people: PeopleDirectory;
  sessions: SessionKeeper;
  roles: Pick<RolesService, 'assignable' | 'sideOf'>;
  catalog: DepartmentDirectory;
  unitOfWork: UnitOfWork;
}

/** A membership with who it is of and where. */
export interface MemberView {
  membership: MembershipDocument;
  person: PersonReference;
  locations: LocationDocument[];
}

type Parts = Pick<MembershipDocument, HostManaged>;

/** The people of an account. A change takes effect by ending their sessions there; the next one has what they may now. */
export class MembersService {
  constructor(private readonly parts: MembersParts) {}

  /** A page of an account's members. */
  async list(ctx: Context, account: string, query: MemberQuery): Promise<Page<MemberView>> {
    const { _id } = await this.parts.accounts.get(ctx, account);
    const { status = 'active', search = '', cursor, limit = DEFAULT_LIMIT } = query;
    const scope = scopeFor(ctx, 'membership.read');
    const words = wordsIn(search);
    const filter = { accountId: _id, status };
    const named = words.length > 0 ? { ownerId: { $in: await this.withName(ctx, filter, words) } } : {};
    const page = await this.parts.store.list(scope, { ...filter, ...named }, cursor, limit);
    return { ...page, items: await this.views(ctx, page.items) };
  }

  /** Those of these people who are active in an account, as far as the caller may see them. */
  async named(
    ctx: Context,
    accountId: string,
    userIds: readonly string[],
  ): Promise<{ id: string; name: string }[]> {
    const filter = { accountId, status: 'active' as const, ownerId: { $in: userIds } };
    const ids = await this.parts.store.people(scopeFor(ctx, 'membership.read'), filter, userIds.length);
    return (await this.parts.people.byIds(ctx, ids)).map(({ _id: id, name }) => ({ id, name }));
  }

  /** Ids of the members who have all of these words, or words that begin so, in their name. */
  private async withName(
    ctx: Context,
    filter: Pick<MembershipDocument, 'accountId' | 'status'>,
    words: readonly string[],
  ): Promise<string[]> {
    const ids = await this.parts.store.people(scopeFor(ctx, 'membership.read'), filter, MOST_SEARCHED);
    const people = await this.parts.people.byIds(ctx, ids);
    return people.flatMap(({ _id, name }) => {
      const has = wordsIn(name);
      return words.every((word) => has.some((one) => one.startsWith(word))) ? [_id] : [];
    });
  }

  /** A member of an account; 404 when the caller may not see them. */
  async get(ctx: Context, account: string, id: string): Promise<MemberView> {
    return this.view(ctx, await this.visible(ctx, account, id));
  }

  /**
   * Changes what a member may.
   * @param check Throws when the caller saw another version.
   */
  async update(
    ctx: Context,
    account: string,
    id: string,
    input: UpdateMemberInput,
    check: (version: number) => void,
  ): Promise<MemberView> {
    const { membership, ended } = await this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.visible(ctx, account, id, tx);
      authorize(ctx, 'membership.update', before);
      check(before.version);
      requireEditable(ctx, before, input);
      const wanted = await this.wanted(ctx, before, input, tx);
      const changed = PARTS.filter((part) => String(wanted[part]) !== String(before[part]));
      if (changed.length === 0) return { membership: before, ended: [] };
      requireNotOfHost(before, changed);
      if (isAdmin(before) && !isAdmin(wanted)) await this.requireAnotherAdmin(ctx, tx, before);
      return this.save(ctx, tx, before, wanted, 'changed');
    });
    this.parts.sessions.ended(ended);
    return this.view(ctx, membership);
  }

  /** Removes somebody from an account; repeating it is harmless. `check` may refuse the version that was read. */
  async remove(ctx: Context, account: string, id: string, check: (version: number) => void): Promise<void> {
    const { ended } = await this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.visible(ctx, account, id, tx);
      authorize(ctx, 'membership.remove', before);
      check(before.version);
      if (before.status === 'removed') return { ended: [] };
      if (isAdmin(before)) await this.requireAnotherAdmin(ctx, tx, before);
      await this.endInvitations(ctx, tx, before);
      return this.save(ctx, tx, before, { status: 'removed' }, 'removed');
    });
    this.parts.sessions.ended(ended);
  }

  private async save(
    ctx: Context,
    tx: Transaction,
    before: MembershipDocument,
    change: Partial<MembershipDocument>,
    what: 'changed' | 'removed',
  ): Promise<{ membership: MembershipDocument; ended: string[] }> {
    const scope = scopeFor(ctx, 'membership.read');
    const touched = { ...change, updatedAt: ctx.clock() };
    const membership = await this.parts.store.save(scope, before, touched, tx.session);
    if (!membership) throw new PorticoError('precondition_failed');
    const { _id, ownerId: userId, accountId } = membership;
    tx.audit({ action: `membership.${what === 'removed' ? 'remove' : 'update'}`, subjectId: _id });
    tx.announce(membershipEvent(`membership.${what}`, membership));
    return { membership, ended: await this.parts.sessions.endOf(ctx, tx, { userId, accountId }) };
  }

  /** What the member would have after the change. */
  private async wanted(
    ctx: Context,
    before: MembershipDocument,
    input: UpdateMemberInput,
    tx: Transaction,
  ): Promise<Parts & Pick<MembershipDocument, 'side'>> {
    const { accounts, catalog, roles: book } = this.parts;
    const roles = input.roles ? [...new Set(input.roles)].sort() : before.roles;
    const locations = input.locations
      ? await accounts.idsOf(ctx, before.accountId, input.locations, '/locations', tx.session)
      : before.locations;
    const departments = input.departments ? [...new Set(input.departments)].sort() : before.departments;
    const [own, side] = await Promise.all([book.assignable(ctx), book.sideOf(ctx, roles)]);
    const known = input.departments?.length ? await catalog.departments(ctx) : [];
    const errors = [
      ...checkWords(input.roles ?? [], rolesThatMayGrant(ctx.actor, own), '/roles'),
      ...checkWords(input.departments ?? [], known, '/departments'),
      ...(isAdmin({ roles }) && locations.length > 0 ? [adminEverywhere('/locations')] : []),
      ...(input.departments?.length && side === 'customer' ? [DEPARTMENTS_ARE_FOR_STAFF] : []),
    ];
    if (errors.length > 0) throw invalidInput(...errors);
    return { roles, locations, departments, side };
  }

  /** The account is written first: of two admins who demote each other at once, one waits and sees what is left. */
  private async requireAnotherAdmin(ctx: Context, tx: Transaction, one: MembershipDocument): Promise<void> {
    await this.parts.accounts.touch(ctx, one.accountId, tx.session);
    if (!(await this.parts.store.hasOther(one, ADMIN, tx.session)))
      throw new PorticoError('last_account_admin');
  }

  /** An open invitation would let them in again. */
  private async endInvitations(ctx: Context, tx: Transaction, of: MembershipDocument): Promise<void> {
    const [person] = await this.parts.people.byIds(ctx, [of.ownerId]);
    if (!person?.email) return;
    await this.parts.invitations.revokeFor(of, emailKey(person.email), tx.session);
  }

  private async visible(
    ctx: Context,
    account: string,
    id: string,
    tx?: Transaction,
  ): Promise<MembershipDocument> {
    const { _id } = await this.parts.accounts.get(ctx, account, tx?.session);
    const scope = scopeFor(ctx, 'membership.read');
    const membership = await this.parts.store.get(scope, _id, id, tx?.session);
    if (!membership) throw notFound();
    return membership;
  }

  private async view(ctx: Context, membership: MembershipDocument): Promise<MemberView> {
    return (await this.views(ctx, [membership]))[0] as MemberView;
  }

  private async views(ctx: Context, memberships: readonly MembershipDocument[]): Promise<MemberView[]> {
    const ids = memberships.map(({ ownerId }) => ownerId);
    const [people, places] = await Promise.all([
      this.parts.people.byIds(ctx, ids),
      this.parts.accounts.named(
        ctx,
        memberships.flatMap(({ locations }) => locations),
      ),
    ]);
    return memberships.map((membership) => ({
      membership,
      person: people.find(({ _id }) => _id === membership.ownerId) as PersonReference,
      locations: places.filter(({ _id }) => membership.locations.includes(_id)),
    }));
  }
}

/** @throws 403 naming the fields that the caller may not write. */
function requireEditable(ctx: Context, before: MembershipDocument, input: UpdateMemberInput): void {
  const mask = fieldsOf(ctx, 'membership.update', before);
  const errors = PARTS.filter((part) => input[part] !== undefined && !mask.allows(part)).map(notYours);
  if (errors.length > 0) throw new PorticoError('forbidden', { errors });
}

/** @throws 409 `managed_by_host` naming what the host would say anew with the next session. */
function requireNotOfHost({ hostManaged }: MembershipDocument, changed: readonly HostManaged[]): void {
  const errors = changed.filter((part) => hostManaged.includes(part)).map(hostDecides);
  if (errors.length > 0) throw new PorticoError('managed_by_host', { errors });
}
