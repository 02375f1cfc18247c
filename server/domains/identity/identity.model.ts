import { createHash } from 'node:crypto';
import { COMPONENTS } from '../../access/components.js';
import { rolesThatMayGrant, type OwnRole } from '../../access/granting.js';
import type { Actor } from '../../kernel/context.js';
import { checkEmail, checkText, checkWords } from '../../kernel/checks.js';
import { bodyError, type InputError } from '../../kernel/errors.js';
import type { EmbedSessionInput } from './identity.dto.js';

/** Minutes in which a client secret must be redeemed. */
export const REDEEM_MINUTES = 10;

/** Seconds that a token lives. */
export const TOKEN_SECONDS = 15 * 60;

/** A session can be used for so long (ms) after it was made: until it must be redeemed, and then while the token lives. */
export const SESSION_LIFE_MS = (REDEEM_MINUTES * 60 + TOKEN_SECONDS + 60) * 1_000;

/** Sessions that were made before cannot be used any more. */
export const sessionsSince = (at: Date): Date => new Date(at.getTime() - SESSION_LIFE_MS);

/** Secrets are random, so that one round of SHA-256 is enough to keep them by. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What is wrong with an embed session, beside what the contract's types already catch. */
export function checkEmbedSession(
  input: EmbedSessionInput,
  by: Actor,
  ownRoles: readonly OwnRole[] = [],
): InputError[] {
  return [
    ...checkEmail(input.user.email, '/user/email'),
    ...checkWords(input.user.roles ?? [], rolesThatMayGrant(by, ownRoles), '/user/roles'),
    ...checkWords(input.components ?? [], COMPONENTS, '/components'),
    ...checkOrigin(input.origin),
    ...checkText(input.user.externalId, '/user/externalId'),
    ...checkText(input.user.account.externalId, '/user/account/externalId'),
  ];
}

function checkOrigin(origin: string | undefined): InputError[] {
  if (origin === undefined) return [];
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url && /^https?:$/.test(url.protocol) && url.origin === origin) return [];
  return [
    bodyError('/origin', 'format', {
      en: ['This is not a web origin.', 'Send scheme, host and port only, such as https://www.example.com.'],
      de: [
        'Das ist kein Web-Ursprung.',
        'Senden Sie nur Schema, Host und Port, etwa https://www.example.com.',
      ],
    }),
  ];
}
