import { oauthError, type Grant, type TokenCall } from './grant.js';
import type { AccessToken, TokenInput } from './identity.dto.js';

/** The token endpoint: one grant for each way to get a token. */
export class TokenService {
  /** @param grants By `grant_type`. */
  constructor(private readonly grants: ReadonlyMap<string, Grant>) {}

  /** Issues a token (RFC 6749, section 5.1). Problems also carry OAuth's `error` members. */
  async issue(input: TokenInput, call: TokenCall): Promise<AccessToken> {
    const grant = this.grants.get(input.grant_type);
    if (!grant) {
      const told = `grant_type is one of ${[...this.grants.keys()].join(' ')}.`;
      throw oauthError('unsupported_grant_type', 'unsupported_grant_type', told);
    }
    return grant.issue(input, call);
  }
}
