import { COMPONENTS } from '../../access/components.js';
import type { PorticoError } from '../../kernel/errors.js';
import { oauthError } from './grant.js';
import type { AccessToken, TokenInput } from './identity.dto.js';
import type { Binding } from './key-binding.js';
import type { EmbedSessionDocument } from './identity.store.js';

const ACCESS_TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:access_token';

/** RFC 8693, section 2.2.2: a subject that is not acceptable, for whatever reason, is an `invalid_request`. */
export const refused = (told = '', cause?: unknown): PorticoError =>
  oauthError('subject_token_refused', 'invalid_request', told, cause);

/** The elements that `scope` narrows a token to; none means all. */
export function componentsOf({ scope = '' }: TokenInput): string[] {
  const components = scope.split(' ').filter(Boolean);
  if (components.every((tag) => COMPONENTS.includes(tag))) return components;
  throw oauthError('scope_unknown', 'invalid_scope', 'scope is tags of elements with spaces between them.');
}

/** The answer to an exchange (RFC 8693, section 2.2.1). */
export function exchanged(
  token: string,
  { components }: EmbedSessionDocument,
  seconds: number,
  { type }: Binding,
): AccessToken {
  return {
    access_token: token,
    issued_token_type: ACCESS_TOKEN_TYPE,
    token_type: type,
    expires_in: seconds,
    ...(components.length > 0 ? { scope: components.join(' ') } : {}),
  };
}
