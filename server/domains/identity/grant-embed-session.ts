import type { Clock } from '../../kernel/clock.js';
import { oauthError, type Grant, type TokenCall } from './grant.js';
import type { AccessToken, TokenInput } from './identity.dto.js';
import { hashSecret, TOKEN_SECONDS } from './identity.model.js';
import type { TenantDirectory } from './identity.ports.js';
import type { EmbedSessionDocument, IdentityStore } from './identity.store.js';
import { bindPerson } from './key-binding.js';
import { subjectOf, type Tokens } from './tokens.js';

/** The grant by which a page redeems a client secret. */
export const EMBED_SESSION_GRANT = 'urn:portico:params:oauth:grant-type:embed-session';

/** What the grant is made of. */
export interface EmbedSessionGrantParts {
  store: IdentityStore;
  tokens: Tokens;
  tenants: TenantDirectory;
  clock: Clock;
}

/** Redeems a client secret. */
export class EmbedSessionGrant implements Grant {
  constructor(private readonly parts: EmbedSessionGrantParts) {}

  async issue({ client_secret: secret }: TokenInput, call: TokenCall): Promise<AccessToken> {
    const told = 'See `detail`; the page needs a fresh client secret from its backend.';
    if (!secret) throw oauthError('invalid_grant', 'invalid_request', told);
    const session = await this.parts.store.redeemSession(hashSecret(secret), this.parts.clock());
    if (!session || !(await this.mayRedeemFrom(session, call.origin)))
      throw oauthError('invalid_grant', 'invalid_grant', told);
    const { jkt, type } = await bindPerson(this.parts.tenants, session.tenantId, call);
    const access_token = await this.parts.tokens.issue(subjectOf(session, jkt));
    return { access_token, token_type: type, expires_in: TOKEN_SECONDS };
  }

  private async mayRedeemFrom(session: EmbedSessionDocument, origin: string | null): Promise<boolean> {
    if (origin === null) return true;
    if (session.origin !== null) return session.origin === origin;
    return (await this.parts.tenants.tenantsOf(origin)).includes(session.tenantId);
  }
}
