import type { Context, Locale, SystemActor } from '../../kernel/context.js';
import type { Clock } from '../../kernel/clock.js';
import { PorticoError, type ProblemCode } from '../../kernel/errors.js';
import type { Logger } from '../../kernel/log.js';
import type { KeyProof } from './dpop.js';
import type { AccessToken, TokenInput } from './identity.dto.js';

/** What a grant knows of the call that asks for a token. */
export interface TokenCall {
  requestId: string;
  locale: Locale;
  log: Logger;
  /** The web origin of the page that asks; null outside of browsers. */
  origin: string | null;
  /** Who calls, when they say so; most grants do not care. */
  caller: Context | null;
  /** Why the credentials that were sent are not good. */
  credentialError: PorticoError | null;
  /** Proof of the key to which the token shall be bound; null for a token that whoever has it may use. */
  proof: KeyProof | null;
}

/** One way to get a token (RFC 6749, section 4.5). */
export interface Grant {
  issue(input: TokenInput, call: TokenCall): Promise<AccessToken>;
}

/** The context of a grant, which acts before anybody is known. */
export function contextOf(call: TokenCall, tenantId: string, job: string, clock: Clock): Context {
  const { requestId, locale, log } = call;
  const actor: SystemActor = { kind: 'system', id: job, name: job, roles: [] };
  return { requestId, tenantId, actor, locale, clock, log };
}

/** A refusal in both languages of the token endpoint: a problem with OAuth's members (RFC 6749, section 5.2). */
export function oauthError(code: ProblemCode, error: string, told = '', cause?: unknown): PorticoError {
  const description = told || 'See `detail`.';
  return new PorticoError(code, { cause, extensions: { error, error_description: description } });
}
