import { rolesOfCustomers } from '../../access/granting.js';
import { authorize, scopeFor } from '../../access/guard.js';
import { checkEmail, checkText, checkWords, emailKey } from '../../kernel/checks.js';
import type { Context } from '../../kernel/context.js';
import { invalidInput, notFound, PorticoError, type ErrorWords } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { AccountsService } from './accounts.service.js';
import type { InvitationQuery, InviteInput } from './invitations.dto.js';
import type { InvitationDocument, InvitationsStore, InvitationStatus } from './invitations.store.js';
import type { LocationDocument } from './locations.store.js';
import { adminEverywhere } from './locations.words.js';
import { invitationEvent } from './memberships.events.js';
import { isAdmin } from './memberships.model.js';
import type { MembershipsStore } from './memberships.store.js';
import type { RolesService } from './roles.service.js';
import type { PeopleDirectory } from './tenants.ports.js';
import type { AccountDocument } from './tenants.store.js';

const DEFAULT_LIMIT = 20;
const DAYS = 14;
/** So many may be open in an account at a time. */
const MOST_OPEN = 200;

const BLANK_NAME: ErrorWords = {
  en: ['This is blank.', 'Send a name, or leave it out.'],
  de: ['Das ist leer.', 'Senden Sie einen Namen, oder lassen Sie ihn weg.'],
};

/** What invitations are made of. */
export interface InvitationsParts {
  store: InvitationsStore;
  memberships: MembershipsStore;
  accounts: AccountsService;
  people: PeopleDirectory;
  roles: Pick<RolesService, 'assignable'>;
  unitOfWork: UnitOfWork;
}

/** An invitation with the locations that it names. */
export interface InvitationView {
  invitation: InvitationDocument;
  locations: LocationDocument[];
}

/** Invitations into accounts: what somebody will be there once a host vouches for them. */
export class InvitationsService {
  constructor(private readonly parts: InvitationsParts) {}

  /** Invites somebody. The account is written, so that of two invitations at once one sees the other. */
  async invite(ctx: Context, reference: string, input: InviteInput): Promise<InvitationView> {
    const account = await this.parts.accounts.get(ctx, reference);
    authorize(ctx, 'account.invite', account);
    const errors = [
      ...checkEmail(input.email, '/email'),
      ...(input.name === undefined ? [] : checkText(input.name, '/name', BLANK_NAME)),
      ...checkWords(input.roles, rolesOfCustomers(await this.parts.roles.assignable(ctx)), '/roles'),
      ...(isAdmin(input) && input.locations?.length ? [adminEverywhere('/locations')] : []),
    ];
    if (errors.length > 0) throw invalidInput(...errors);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const { _id } = account;
      const references = input.locations ?? [];
      const locations = await this.parts.accounts.idsOf(ctx, _id, references, '/locations', tx.session);
      await this.requireRoom(ctx, tx, account, emailKey(input.email));
      const invitation = newInvitation(ctx, account, input, locations);
      await this.parts.store.insert(invitation, tx.session);
      tx.audit({ action: 'account.invite', subjectId: invitation._id });
      tx.announce(invitationEvent('invitation.created', invitation));
      return { invitation, locations: await this.parts.accounts.named(ctx, locations) };
    });
  }

  private async requireRoom(
    ctx: Context,
    tx: Transaction,
    { _id: accountId }: AccountDocument,
    key: string,
  ): Promise<void> {
    const { accounts, store, people, memberships } = this.parts;
    const scope = grantScope({ tenantId: ctx.tenantId });
    await accounts.touch(ctx, accountId, tx.session);
    const open = await store.settle(scope, accountId, ctx.clock(), tx.session);
    if (open.some((one) => one.emailKey === key)) throw new PorticoError('already_invited');
    const known = await people.withEmail(ctx, key, tx.session);
    if (await memberships.isMember(scope, accountId, known, tx.session))
      throw new PorticoError('already_member');
    if (open.length >= MOST_OPEN) throw new PorticoError('too_many', { extensions: { limit: MOST_OPEN } });
  }

  /** A page of an account's invitations. */
  async list(ctx: Context, reference: string, query: InvitationQuery): Promise<Page<InvitationView>> {
    const { _id } = await this.parts.accounts.get(ctx, reference);
    const { status, cursor, limit = DEFAULT_LIMIT } = query;
    const scope = scopeFor(ctx, 'invitation.read');
    const page = await this.parts.store.list(scope, _id, { status, at: ctx.clock() }, cursor, limit);
    return { ...page, items: await this.views(ctx, page.items) };
  }

  /** An invitation into an account; 404 when the caller may not see it. */
  async get(ctx: Context, reference: string, id: string): Promise<InvitationView> {
    const [view] = await this.views(ctx, [await this.visible(ctx, reference, id)]);
    return view as InvitationView;
  }

  /**
   * Takes an invitation back; repeating it is harmless.
   * @throws 409 `already_member` when it was accepted.
   */
  async revoke(ctx: Context, reference: string, id: string): Promise<void> {
    await this.parts.unitOfWork.run(ctx, async (tx) => {
      const invitation = await this.visible(ctx, reference, id, tx);
      authorize(ctx, 'invitation.revoke', invitation);
      if (invitation.status === 'accepted') throw new PorticoError('already_member');
      const scope = scopeFor(ctx, 'invitation.revoke');
      const revoked = await this.parts.store.revoke(scope, id, tx.session);
      if (!revoked) return;
      tx.audit({ action: 'invitation.revoke', subjectId: id });
      tx.announce(invitationEvent('invitation.revoked', revoked));
    });
  }

  private async visible(
    ctx: Context,
    reference: string,
    id: string,
    tx?: Transaction,
  ): Promise<InvitationDocument> {
    const { _id } = await this.parts.accounts.get(ctx, reference, tx?.session);
    const scope = scopeFor(ctx, 'invitation.read');
    const invitation = await this.parts.store.get(scope, _id, id, tx?.session);
    if (!invitation) throw notFound();
    return invitation;
  }

  private async views(ctx: Context, invitations: readonly InvitationDocument[]): Promise<InvitationView[]> {
    const ids = invitations.flatMap(({ locations }) => locations);
    const places = await this.parts.accounts.named(ctx, ids);
    return invitations.map((invitation) => ({
      invitation,
      locations: places.filter(({ _id }) => invitation.locations.includes(_id)),
    }));
  }
}

/** Where an invitation stands at a moment. */
export function statusAt({ status, expiresAt }: InvitationDocument, at: Date): InvitationStatus {
  return status === 'pending' && expiresAt <= at ? 'expired' : status;
}

function newInvitation(
  ctx: Context,
  { _id: accountId, tenantId }: AccountDocument,
  { email, name, roles }: InviteInput,
  locations: string[],
): InvitationDocument {
  const at = ctx.clock();
  return {
    _id: newId('inv', at),
    tenantId,
    accountId,
    ownerId: ctx.actor.id,
    inviterName: ctx.actor.name,
    email,
    emailKey: emailKey(email),
    name: name ?? null,
    roles: [...new Set(roles)].sort(),
    locations,
    status: 'pending',
    version: 1,
    createdAt: at,
    expiresAt: new Date(at.getTime() + DAYS * 24 * 60 * 60_000),
  };
}
