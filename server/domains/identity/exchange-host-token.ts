import type { Clock } from '../../kernel/clock.js';
import { PorticoError } from '../../kernel/errors.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import { personOf } from './claim-mapping.js';
import { contextOf, type Grant, type TokenCall } from './grant.js';
import { componentsOf, exchanged, refused } from './exchange.js';
import { HostTokenError, type HostToken, type HostTokens } from './host-tokens.js';
import type { AccessToken, EmbedUser, TokenInput } from './identity.dto.js';
import { TOKEN_SECONDS } from './identity.model.js';
import type { RoleDirectory, TenantDirectory } from './identity.ports.js';
import type { IdentityService } from './identity.service.js';
import type { EmbedSessionDocument } from './identity.store.js';
import { rolesWithin } from './issuers.model.js';
import type { IssuerDocument } from './issuers.store.js';
import { bindPerson } from './key-binding.js';
import { subjectOf, type Tokens } from './tokens.js';

/** What a host's token may be called; both are signed JWTs (RFC 8693, section 3). */
export const JWT_TYPES = [
  'urn:ietf:params:oauth:token-type:jwt',
  'urn:ietf:params:oauth:token-type:id_token',
] as const;
/** What the exchange is made of. */
export interface HostTokenExchangeParts {
  hostTokens: HostTokens;
  identity: IdentityService;
  tokens: Tokens;
  tenants: TenantDirectory;
  roles: RoleDirectory;
  unitOfWork: UnitOfWork;
  clock: Clock;
}

/** Trades the token of a host's identity provider for one of ours (RFC 8693). */
export class HostTokenExchange implements Grant {
  constructor(private readonly parts: HostTokenExchangeParts) {}

  async issue(input: TokenInput, call: TokenCall): Promise<AccessToken> {
    const { token: hostToken, tenantId, components } = readInput(input);
    await this.requireRegistered(call.origin, tenantId);
    const { issuer, claims } = await this.read(call, hostToken, tenantId);
    const mapped = personOf(claims, issuer);
    if ('missing' in mapped) throw refused(`Nothing in the token for mapping.${mapped.missing}.`);
    const binding = await bindPerson(this.parts.tenants, tenantId, call);
    const session = await this.open(call, issuer, { user: mapped.person, components });
    const token = await this.parts.tokens.issue(subjectOf(session, binding.jkt));
    return exchanged(token, session, TOKEN_SECONDS, binding);
  }

  /** Person, account, membership and session in one transaction, like a backend's word for them. */
  private async open(
    call: TokenCall,
    issuer: IssuerDocument,
    wish: { user: EmbedUser; components: string[] },
  ): Promise<EmbedSessionDocument> {
    const { _id: issuerId, tenantId } = issuer;
    const ctx = contextOf(call, tenantId, 'token-exchange', this.parts.clock);
    const origin = call.origin === null ? {} : { origin: call.origin };
    const within = rolesWithin(issuer, await this.parts.roles.assignable(ctx));
    const by = { endsWith: [issuerId], within };
    const opening = this.parts.unitOfWork.run(ctx, async (tx) => {
      const session = await this.parts.identity.openSession(ctx, tx, { ...wish, ...origin }, by);
      const { _id: subjectId, userId, roles } = session;
      if (roles.length === 0) throw refused('None of the roles of this person may come from this issuer.');
      tx.audit({ action: 'token.exchange', subjectId, facts: { userId, issuerId, roles: roles.join(' ') } });
      return session;
    });
    return opening.catch((error: unknown) => {
      const isInput = error instanceof PorticoError && error.code === 'invalid_input';
      throw isInput ? refused('The token names a department that no service has.', error) : error;
    });
  }

  /** A page must be one of the tenant's; where there is no page there is nothing to ask. */
  private async requireRegistered(origin: string | null, tenantId: string): Promise<void> {
    if (origin === null || (await this.parts.tenants.tenantsOf(origin)).includes(tenantId)) return;
    throw refused();
  }

  private async read({ log }: TokenCall, token: string, tenantId: string): Promise<HostToken> {
    try {
      return await this.parts.hostTokens.read(token, tenantId);
    } catch (error) {
      if (!(error instanceof HostTokenError)) throw error;
      // For whoever runs the server; the caller learns no more than `told`.
      log.debug({ err: error }, 'Host token refused');
      throw refused(error.told, error);
    }
  }
}

function readInput(input: TokenInput): { token: string; tenantId: string; components: string[] } {
  const { subject_token: token, audience: tenantId } = input;
  if (!token || !tenantId) throw refused('Send subject_token, and as audience the id of the tenant.');
  return { token, tenantId, components: componentsOf(input) };
}
