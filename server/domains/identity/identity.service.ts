import { ACTIONS } from '../../access/actions.js';
import { GRANTABLE_ROLES } from '../../access/roles.js';
import { mayEver, scopeFor } from '../../access/guard.js';
import type { Clock } from '../../kernel/clock.js';
import type { Actor, Context } from '../../kernel/context.js';
import { checkWords } from '../../kernel/checks.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { newId, newSecret } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { ApiKeysService } from './api-keys.service.js';
import type { EmbedSessionInput, EmbedUser } from './identity.dto.js';
import { checkEmbedSession, sessionsSince } from './identity.model.js';
import type {
  LiveRoles,
  LocationDirectory,
  MembershipDirectory,
  MembershipReference,
  Named,
  RoleDirectory,
  ServiceDirectory,
  TenantDirectory,
} from './identity.ports.js';
import type { EmbedSessionDocument, IdentityStore, UserDocument } from './identity.store.js';
import type { KnownTokens } from './known-tokens.js';
import type { Revocations } from './revocations.js';
import { sessionOf, type Voucher } from './session.model.js';
import type { Dpop, ProvenCall } from './dpop.js';

/** What identity is made of. */
export interface IdentityParts {
  store: IdentityStore;
  knownTokens: KnownTokens;
  dpop: Dpop;
  apiKeys: ApiKeysService;
  revocations: Revocations;
  tenants: TenantDirectory;
  memberships: MembershipDirectory;
  roles: RoleDirectory;
  liveRoles: LiveRoles;
  locations: LocationDirectory;
  catalog: ServiceDirectory;
  unitOfWork: UnitOfWork;
  clock: Clock;
}

/** A new session with the secret that is told once. */
export interface NewSession {
  id: string;
  clientSecret: string;
  expiresAt: Date;
}

/** A person with the account that they act for, and what they may there. */
export interface Person {
  user: UserDocument;
  account: Named;
  membership: MembershipReference;
}

/** The caller with what is known of them. */
export interface CallerDescription {
  user: UserDocument | null;
  account: (Named & { externalId: string }) | null;
  tenant: Named;
  allowedActions: string[];
}

/** Who calls: sessions, tokens and keys. */
export class IdentityService {
  constructor(private readonly parts: IdentityParts) {}

  /** Vouches for a person: makes or updates person and account, and a session that their page can redeem once. */
  async createEmbedSession(ctx: Context, input: EmbedSessionInput): Promise<NewSession> {
    const errors = checkEmbedSession(input, ctx.actor, await this.ownRoles(ctx, input.user.roles));
    if (errors.length > 0) throw invalidInput(...errors);
    await this.requireRegistered(ctx, input.origin);
    const clientSecret = newSecret('cs');
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const { _id: id, userId, expiresAt } = await this.openSession(ctx, tx, input, { clientSecret });
      tx.audit({ action: 'embed-session.create', subjectId: id, facts: { userId } });
      return { id, clientSecret, expiresAt };
    });
  }

  /** The tenant's own roles, where somebody names one that is not built in. */
  private async ownRoles(ctx: Context, roles: readonly string[] = []) {
    return roles.every((key) => GRANTABLE_ROLES.includes(key)) ? [] : this.parts.roles.assignable(ctx);
  }

  /** Makes or updates a person, account and membership, and opens a session for them. 403 when they are disabled. */
  async openSession(
    ctx: Context,
    tx: Transaction,
    input: EmbedSessionInput,
    by: Voucher,
  ): Promise<EmbedSessionDocument> {
    await this.requireDepartments(ctx, input.user.departments);
    const person = await this.upsertPerson(ctx, tx, input.user);
    if (person.user.status === 'disabled') throw new PorticoError('user_disabled');
    const session = sessionOf(ctx, input, person, by);
    this.parts.store.insertSession(session, tx);
    return session;
  }

  /** Makes or updates a person and their account without a session. */
  async ensurePerson(ctx: Context, person: EmbedUser): Promise<Person> {
    return this.parts.unitOfWork.run(ctx, (tx) => this.upsertPerson(ctx, tx, person));
  }

  private async upsertPerson(ctx: Context, tx: Transaction, person: EmbedUser): Promise<Person> {
    const account = await this.parts.tenants.upsertAccount(ctx, person.account, tx);
    const at = ctx.clock();
    const { externalId, name, email } = person;
    const known = {
      _id: newId('usr', at),
      externalId,
      at,
      ...(name ? { name } : {}),
      ...(email ? { email } : {}),
    };
    const user = await this.parts.store.upsertUser(grantScope({ tenantId: ctx.tenantId }), known, tx);
    const { roles, locations, departments } = person;
    const vouched = {
      accountId: account._id,
      userId: user._id,
      email: user.email,
      ...(roles?.length ? { roles } : {}),
      ...(locations ? { locations: await this.locationIds(ctx, tx, account._id, locations) } : {}),
      ...(departments ? { departments } : {}),
    };
    return { user, account, membership: await this.parts.memberships.vouch(ctx, vouched, tx) };
  }

  private locationIds(
    ctx: Context,
    tx: Transaction,
    accountId: string,
    references: string[],
  ): Promise<string[]> {
    return this.parts.locations.idsOf(ctx, accountId, references, '/user/locations', tx.begun);
  }

  private async requireDepartments(ctx: Context, departments: readonly string[] = []): Promise<void> {
    if (departments.length === 0) return;
    const known = await this.parts.catalog.departments(ctx);
    const errors = checkWords(departments, known, '/user/departments');
    if (errors.length > 0) throw invalidInput(...errors);
  }

  private async requireRegistered(ctx: Context, origin: string | undefined): Promise<void> {
    if (origin === undefined) return;
    const tenants = await this.parts.tenants.tenantsOf(origin);
    if (tenants.includes(ctx.tenantId)) return;
    throw invalidInput(
      bodyError('/origin', 'origin_not_registered', {
        en: [
          'This origin is not registered for your tenant.',
          'Register it, or send the one of the page that embeds the portal.',
        ],
        de: [
          'Dieser Ursprung ist für Ihren Mandanten nicht eingetragen.',
          'Tragen Sie ihn ein, oder senden Sie den der Seite, die das Portal einbettet.',
        ],
      }),
    );
  }

  /** Ends one session: its secret, its token, and sessions in which its person acts for others, everywhere within 5 seconds. 404 when there is none. */
  async revokeSession(ctx: Context, id: string): Promise<void> {
    const scope = scopeFor(ctx, 'embed-session.revoke');
    const ended = await this.parts.unitOfWork.run(ctx, async (tx) => {
      const at = ctx.clock();
      if (!(await this.parts.store.revokeSession(scope, id, at, tx.session))) throw notFound();
      tx.audit({ action: 'embed-session.revoke', subjectId: id });
      return this.parts.store.revokeSessionsOf(scope, { endsWith: id }, sessionsSince(at), at, tx.session);
    });
    this.parts.revocations.add([id, ...ended]);
  }

  /** Who an access token or API key stands for, sent as Bearer. @throws 401 `dpop_required` for a token that is bound to a key */
  async identify(credential: string): Promise<{ tenantId: string; actor: Actor }> {
    if (credential.startsWith('pk_')) return this.parts.apiKeys.identify(credential);
    const { jkt, ...caller } = await this.readToken(credential);
    if (jkt !== null) throw new PorticoError('dpop_required');
    return caller;
  }

  /** Who an access token stands for that is sent with a proof of its key. @throws 401 */
  async identifyProven(credential: string, call: ProvenCall): Promise<{ tenantId: string; actor: Actor }> {
    const { tenantId, actor } = await this.parts.dpop.checkCall(call, credential, async () => {
      const { jkt, ...caller } = await this.readToken(credential);
      // Else a token that anybody may use would look as if it were safer.
      if (jkt === null) throw new PorticoError('invalid_token');
      return { jkt, ...caller };
    });
    return { tenantId, actor };
  }

  /** The nonce for the next proof. */
  nonce(): Promise<string> {
    return this.parts.dpop.nonce();
  }

  private async readToken(token: string): Promise<{ tenantId: string; actor: Actor; jkt: string | null }> {
    const holder = await this.parts.knownTokens.read(token);
    if ('scopes' in holder) return { ...(await this.parts.apiKeys.identifyByToken(holder)), jkt: holder.jkt };
    const { tenantId, actor } = holder;
    if (this.parts.revocations.has(actor.sessionId)) throw new PorticoError('invalid_token');
    const tenantRoles = await this.parts.liveRoles.ownRoles(tenantId, actor.roles);
    return tenantRoles ? { ...holder, actor: { ...actor, tenantRoles } } : holder;
  }

  /** The caller, for themselves. */
  async describeCaller(ctx: Context): Promise<CallerDescription> {
    const { actor } = ctx;
    const scope = grantScope({ tenantId: ctx.tenantId });
    const [user, account, tenant] = await Promise.all([
      actor.kind === 'user' ? this.parts.store.user(scope, actor.id) : null,
      actor.kind === 'user' ? this.parts.tenants.account(ctx, actor.accountId) : null,
      this.parts.tenants.tenant(ctx.tenantId),
    ]);
    return { user, account, tenant, allowedActions: ACTIONS.filter((action) => mayEver(actor, action)) };
  }
}
