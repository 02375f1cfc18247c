import { refused } from './exchange.js';
import type { Grant, TokenCall } from './grant.js';
import type { AccessToken, TokenInput } from './identity.dto.js';

/** RFC 8693, section 2.1. */
export const TOKEN_EXCHANGE_GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';

/** Trades one thing that names a person for a token of ours (RFC 8693); its type says how. */
export class TokenExchangeGrant implements Grant {
  /** @param exchanges By `subject_token_type`. */
  constructor(private readonly exchanges: ReadonlyMap<string, Grant>) {}

  async issue(input: TokenInput, call: TokenCall): Promise<AccessToken> {
    const exchange = this.exchanges.get(input.subject_token_type ?? '');
    if (!exchange) throw refused(`subject_token_type is one of ${[...this.exchanges.keys()].join(' ')}.`);
    return exchange.issue(input, call);
  }
}
