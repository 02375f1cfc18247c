import { createHash } from 'node:crypto';
import { COMPONENTS } from '../../access/components.js';
import { CUSTOMER_ROLES, GRANTABLE_ROLES } from '../../access/roles.js';
import type { Actor } from '../../kernel/context.js';
import { bodyError, type ErrorWords, type InputError } from '../../kernel/errors.js';
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

/** What an e-mail address looks like. */
export const EMAIL = /^[^\s\p{Cc}@<>"(),:;\\[\]]{1,64}@[^\s\p{Cc}@.]+(\.[^\s\p{Cc}@.]+)+$/u;

/** A role of the tenant's own. */
export interface OwnRole {
  key: string;
  side: 'customer' | 'staff';
}

/** Every role of customers, the tenant's own among them. */
export const rolesOfCustomers = (ownRoles: readonly OwnRole[]): string[] => [
  ...CUSTOMER_ROLES,
  ...ownRoles.filter(({ side }) => side === 'customer').map(({ key }) => key),
];

/** What is wrong with an embed session, beside what the contract's types already catch. */
export function checkEmbedSession(
  input: EmbedSessionInput,
  by: Actor,
  ownRoles: readonly OwnRole[] = [],
): InputError[] {
  return [
    ...checkEmail(input.user.email),
    ...checkWords(input.user.roles ?? [], rolesThatMayGrant(by, ownRoles), '/user/roles'),
    ...checkWords(input.components ?? [], COMPONENTS, '/components'),
    ...checkOrigin(input.origin),
    ...checkText(input.user.externalId, '/user/externalId'),
    ...checkText(input.user.account.externalId, '/user/account/externalId'),
  ];
}

/** A key with scopes vouches for customers only: staff could make a key without scopes. */
function rolesThatMayGrant(by: Actor, ownRoles: readonly OwnRole[]): readonly string[] {
  const isNarrowed = by.kind === 'client' && by.scopes.length > 0;
  const own = ownRoles.filter(({ side }) => side === 'customer' || !isNarrowed).map(({ key }) => key);
  return [...(isNarrowed ? CUSTOMER_ROLES : GRANTABLE_ROLES), ...own];
}

function checkEmail(email: string | undefined): InputError[] {
  if (email === undefined || EMAIL.test(email)) return [];
  return [
    bodyError('/user/email', 'format', {
      en: [
        'This is not an e-mail address.',
        'Send an address such as mara@brightwater.example, or leave it out.',
      ],
      de: [
        'Das ist keine E-Mail-Adresse.',
        'Senden Sie eine Adresse wie mara@brightwater.example, oder lassen Sie sie weg.',
      ],
    }),
  ];
}

/** What is wrong with a list of words, each of which must be a known one. */
export function checkWords(
  words: readonly string[],
  known: readonly string[],
  pointer: string,
): InputError[] {
  const list = known.join(', ');
  const says: ErrorWords = {
    en: ['This is none of the known values.', `Send one of: ${list}.`],
    de: ['Das ist keiner der bekannten Werte.', `Senden Sie einen von: ${list}.`],
  };
  return words.flatMap((word, index) =>
    known.includes(word) ? [] : [bodyError(`${pointer}/${index}`, 'enum', says)],
  );
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

const BLANK_KEY: ErrorWords = {
  en: ['This is blank.', 'Send your own key of it.'],
  de: ['Das ist leer.', 'Senden Sie Ihren eigenen Schlüssel dafür.'],
};

/** Refuses a text of white space. */
export function checkText(text: string, pointer: string, words = BLANK_KEY): InputError[] {
  return text.trim() === '' ? [bodyError(pointer, 'required', words)] : [];
}
