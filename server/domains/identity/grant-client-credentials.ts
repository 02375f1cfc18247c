import { KEY_SCOPES } from '../../access/key-scopes.js';
import type { Clock } from '../../kernel/clock.js';
import type { PorticoError } from '../../kernel/errors.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import type { ApiKeyDocument } from './api-keys.store.js';
import { AssertionError, type ClientAssertion, type ClientAssertions } from './client-assertions.js';
import { contextOf, oauthError, type Grant, type TokenCall } from './grant.js';
import type { AccessToken, TokenInput } from './identity.dto.js';
import { hashSecret, TOKEN_SECONDS } from './identity.model.js';
import { bindProgram } from './key-binding.js';
import type { Tokens } from './tokens.js';
import type { UsedAssertionsStore } from './used-assertions.store.js';

/** RFC 6749, section 4.4. */
export const CLIENT_CREDENTIALS_GRANT = 'client_credentials';

/** RFC 7523, section 2.2. */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** A used assertion is remembered a minute longer than it could be used, for clocks that differ (ms). */
const REMEMBERED_LONGER_MS = 60_000;

/** What the grant is made of. */
export interface ClientCredentialsGrantParts {
  assertions: ClientAssertions;
  used: UsedAssertionsStore;
  tokens: Tokens;
  unitOfWork: UnitOfWork;
  clock: Clock;
}

/** Gives a program that signed an assertion a token for its key. */
export class ClientCredentialsGrant implements Grant {
  constructor(private readonly parts: ClientCredentialsGrantParts) {}

  async issue(input: TokenInput, call: TokenCall): Promise<AccessToken> {
    const assertion = await this.read(input, call);
    const { key } = assertion;
    const scopes = narrowed(key, input.scope);
    const { jkt, type } = await bindProgram(call);
    await this.useUp(assertion, call);
    const seconds = secondsLeft(key, this.parts.clock());
    return {
      access_token: await this.parts.tokens.issueForClient(key.tenantId, key._id, scopes, { seconds, jkt }),
      token_type: type,
      expires_in: seconds,
      ...(scopes.length > 0 ? { scope: scopes.join(' ') } : {}),
    };
  }

  private async read(input: TokenInput, { log }: TokenCall): Promise<ClientAssertion> {
    const { client_assertion: text, client_assertion_type: type, client_id: id } = input;
    if (!text || type !== ASSERTION_TYPE)
      throw refused(`Send client_assertion, and as client_assertion_type ${ASSERTION_TYPE}.`);
    try {
      const assertion = await this.parts.assertions.read(text);
      if (id !== undefined && id !== assertion.key._id) throw new AssertionError('client_id');
      return assertion;
    } catch (error) {
      if (!(error instanceof AssertionError)) throw error;
      log.debug({ err: error }, 'Assertion refused');
      throw refused('', error);
    }
  }

  /** An assertion is good once, in whichever process, and its use is in the audit. */
  private async useUp({ key, jti, goodUntil }: ClientAssertion, call: TokenCall): Promise<void> {
    const { _id: keyId, tenantId } = key;
    const ctx = contextOf(call, tenantId, 'client-credentials', this.parts.clock);
    const expiresAt = new Date(goodUntil.getTime() + REMEMBERED_LONGER_MS);
    await this.parts.unitOfWork.run(ctx, async (tx) => {
      const used = { _id: hashSecret(`${keyId} ${jti}`), tenantId, expiresAt };
      if (!(await this.parts.used.add(used, tx.session))) {
        call.log.debug({ err: new AssertionError('used') }, 'Assertion refused');
        throw refused();
      }
      tx.audit({ action: 'token.issue', subjectId: keyId });
    });
  }
}

const refused = (told = '', cause?: unknown): PorticoError =>
  oauthError('client_refused', 'invalid_client', told, cause);

/** What the token may: all that the key may, or what is asked for out of that. */
function narrowed({ scopes }: ApiKeyDocument, asked = ''): readonly string[] {
  const wanted = [...new Set(asked.split(' ').filter(Boolean))].sort();
  const known: readonly string[] = scopes.length > 0 ? scopes : KEY_SCOPES;
  if (!wanted.every((scope) => known.includes(scope)))
    throw oauthError('scope_unknown', 'invalid_scope', 'scope names actions out of the scopes of the key.');
  return wanted.length > 0 ? wanted : scopes;
}

function secondsLeft({ expiresAt }: ApiKeyDocument, now: Date): number {
  const left = expiresAt === null ? Infinity : Math.ceil((expiresAt.getTime() - now.getTime()) / 1_000);
  return Math.min(TOKEN_SECONDS, left);
}
