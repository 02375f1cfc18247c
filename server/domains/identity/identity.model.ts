import { createHash } from 'node:crypto';
import { COMPONENTS } from '../../access/components.js';
import { GRANTABLE_ROLES } from '../../access/roles.js';
import { bodyError, type InputError } from '../../kernel/errors.js';
import type { EmbedSessionInput } from './identity.dto.js';

/** Minutes in which a client secret must be redeemed. */
export const REDEEM_MINUTES = 10;

/** Secrets are random, so that one round of SHA-256 is enough to keep them by. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const EMAIL = /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;

/** What is wrong with an embed session, beside what the contract's types already catch. */
export function checkEmbedSession(input: EmbedSessionInput): InputError[] {
  return [
    ...checkEmail(input.user.email),
    ...checkWords(input.user.roles ?? [], GRANTABLE_ROLES, '/user/roles', 'role'),
    ...checkWords(input.components ?? [], COMPONENTS, '/components', 'element'),
    ...checkOrigin(input.origin),
    ...checkText(input.user.externalId, '/user/externalId'),
    ...checkText(input.user.account.externalId, '/user/account/externalId'),
  ];
}

function checkEmail(email: string | undefined): InputError[] {
  if (email === undefined || EMAIL.test(email)) return [];
  const fix = 'Send an address such as mara@brightwater.example, or leave it out.';
  return [bodyError('/user/email', 'format', 'This is not an e-mail address.', fix)];
}

function checkWords(
  words: readonly string[],
  known: readonly string[],
  pointer: string,
  what: string,
): InputError[] {
  return words.flatMap((word, index) =>
    known.includes(word)
      ? []
      : [
          bodyError(
            `${pointer}/${index}`,
            'enum',
            `There is no such ${what} to give.`,
            `Send one of: ${known.join(', ')}.`,
          ),
        ],
  );
}

function checkOrigin(origin: string | undefined): InputError[] {
  if (origin === undefined) return [];
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url && /^https?:$/.test(url.protocol) && url.origin === origin) return [];
  const fix = 'Send scheme, host and port only, such as https://www.example.com.';
  return [bodyError('/origin', 'format', 'This is not a web origin.', fix)];
}

function checkText(text: string, pointer: string): InputError[] {
  if (text.trim() !== '') return [];
  return [bodyError(pointer, 'required', 'This is blank.', 'Send your own key of it.')];
}
