import { scopeFor } from '../../access/guard.js';
import type { ActingParty, Actor, Context, UserActor } from '../../kernel/context.js';
import { PorticoError } from '../../kernel/errors.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import { componentsOf, exchanged, refused } from './exchange.js';
import type { Grant, TokenCall } from './grant.js';
import type { AccessToken, TokenInput } from './identity.dto.js';
import { rolesOfCustomers } from '../../access/granting.js';
import { TOKEN_SECONDS } from './identity.model.js';
import type {
  MembershipDirectory,
  MembershipOfPerson,
  Named,
  RoleDirectory,
  TenantDirectory,
} from './identity.ports.js';
import type { EmbedSessionDocument, IdentityStore } from './identity.store.js';
import { bindPerson } from './key-binding.js';
import { sessionOf } from './session.model.js';
import { subjectOf, type Tokens } from './tokens.js';

/** A person is named and not proved: the caller's own permission counts. */
export const PERSON_TYPE = 'urn:portico:params:oauth:token-type:person';

/** What the exchange is made of. */
export interface PersonExchangeParts {
  store: IdentityStore;
  memberships: MembershipDirectory;
  tenants: TenantDirectory;
  roles: RoleDirectory;
  tokens: Tokens;
  unitOfWork: UnitOfWork;
}

/** Gives staff or a program a token with which they act for a customer, as both of them (RFC 8693, section 4.1). */
export class PersonExchange implements Grant {
  constructor(private readonly parts: PersonExchangeParts) {}

  async issue(input: TokenInput, call: TokenCall): Promise<AccessToken> {
    const caller = call.caller;
    if (!caller) throw call.credentialError ?? new PorticoError('unauthenticated');
    requireWhole(caller.actor);
    const binding = await bindPerson(this.parts.tenants, caller.tenantId, call);
    const session = await this.open(caller, input, originOf(caller.actor, call));
    const seconds = secondsOf(caller);
    const token = await this.parts.tokens.issue(subjectOf(session, binding.jkt), seconds);
    return exchanged(token, session, seconds, binding);
  }

  private async open(ctx: Context, input: TokenInput, origin: string | null): Promise<EmbedSessionDocument> {
    const scope = scopeFor(ctx, 'user.actFor');
    const { subject_token: reference } = input;
    if (!reference) throw refused('Send as subject_token the id of the person, or your own key of them.');
    const narrowed = { components: componentsOf(input), ...(origin === null ? {} : { origin }) };
    const { act, endsWith } = partyOf(ctx.actor);
    const within = rolesOfCustomers(await this.parts.roles.assignable(ctx));
    const by = { act, endsWith, within };
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const user = await this.parts.store.actFor(scope, reference, ctx.clock(), tx.session);
      if (!user) throw refused('There is no such person, or they are disabled.');
      const { account, membership } = await this.membershipOf(ctx, tx, user._id, input.subject_account);
      const session = sessionOf(ctx, narrowed, { user, account, membership }, by);
      if (session.roles.length === 0) throw refused('This person has no role of customers in this account.');
      this.parts.store.insertSession(session, tx);
      const facts = { sessionId: session._id, accountId: account._id };
      tx.audit({ action: 'user.actFor', subjectId: user._id, facts });
      return session;
    });
  }

  /** The account for which the person acts when somebody acts for them. Staff are never acted for. */
  private async membershipOf(
    ctx: Context,
    tx: Transaction,
    userId: string,
    reference: string | undefined,
  ): Promise<{ account: Named; membership: MembershipOfPerson }> {
    const memberships = await this.parts.memberships.ofPerson(ctx, userId, tx.session);
    if (memberships.some(({ side }) => side === 'staff')) throw refused('Nobody acts for staff.');
    const active = memberships.filter(({ status }) => status === 'active');
    const accounts = await Promise.all(
      active.map(({ accountId }) => this.parts.tenants.account(ctx, accountId)),
    );
    const found = active.flatMap((membership, at) => {
      const account = accounts[at];
      const isMeant = [account?._id, account?.externalId].includes(reference ?? account?._id);
      return account && isMeant ? [{ account, membership }] : [];
    });
    const [one, ...more] = found;
    if (!one) throw refused('This person belongs to no such account.');
    if (more.length > 0) throw refused('This person belongs to several accounts: send subject_account.');
    this.parts.memberships.noteSession(ctx, one.membership, tx);
    return one;
  }
}

/** Whoever acts for somebody already, or sees a part of the tenant only, would reach further through a customer. */
function requireWhole(actor: Actor): void {
  const isPart = actor.kind === 'user' && (actor.act !== undefined || actor.departments.length > 0);
  if (isPart || actor.kind === 'system') throw new PorticoError('forbidden');
}

function partyOf(actor: Actor): { act: ActingParty; endsWith: string[] } {
  const { id, name, roles } = actor;
  const kind = actor.kind === 'client' ? 'client' : 'user';
  const scopes = actor.kind === 'client' ? actor.scopes : [];
  const endsWith = actor.kind === 'user' ? [id, actor.sessionId] : [id];
  return { act: { kind, id, name, roles, scopes }, endsWith };
}

/** The token works where the caller's does. */
const originOf = (actor: Actor, call: TokenCall): string | null =>
  (actor as Partial<UserActor>).origin ?? call.origin;

/** It does not outlive the caller's. */
function secondsOf({ actor, clock }: Context): number {
  const end = actor.kind === 'system' ? null : actor.expiresAt;
  const left = end === null ? Infinity : Math.ceil((end.getTime() - clock().getTime()) / 1_000);
  return Math.max(1, Math.min(TOKEN_SECONDS, left));
}
