import { KEY_SCOPES } from '../../access/key-scopes.js';
import { bodyError, type InputError } from '../../kernel/errors.js';
import type { CreateApiKeyInput } from './api-keys.dto.js';
import type { ApiKeyDocument } from './api-keys.store.js';
import { checkText, checkWords } from '../../kernel/checks.js';
import { checkPublicKeys } from './public-keys.js';
import type { PublicJwks } from './public-keys.dto.js';
import { STRONG_ALGORITHMS } from './strong-key.js';

/** Characters of the secret that stay visible; what remains unknown is far beyond guessing. */
const HINT_LENGTH = 'pk_live_'.length + 4;

const HOUR = 60 * 60 * 1_000;

/** How a secret is shown in lists; a key without one says how its program signs in. */
export const hintOf = (secret: string | null): string => secret?.slice(0, HINT_LENGTH) ?? 'private_key_jwt';

/** What is wrong with a wish for a key, beside what the contract's types already catch. */
export function checkNewKey(input: CreateApiKeyInput, now: Date): InputError[] {
  return [
    ...checkText(input.name, '/name', {
      en: ['This is blank.', 'Say what the key is for.'],
      de: ['Das ist leer.', 'Sagen Sie, wofür der Schlüssel ist.'],
    }),
    ...checkWords(input.scopes ?? [], KEY_SCOPES, '/scopes'),
    ...checkKeys(input.jwks),
    ...checkEnd(input.expiresAt, now),
  ];
}

/** What is wrong with the public keys of a program. */
export const checkKeys = (jwks: PublicJwks | undefined): InputError[] =>
  checkPublicKeys(jwks?.keys ?? [], STRONG_ALGORITHMS, '/jwks/keys');

function checkEnd(expiresAt: Date | undefined, now: Date): InputError[] {
  if (expiresAt === undefined || expiresAt > now) return [];
  return [
    bodyError('/expiresAt', 'minimum', {
      en: ['This lies in the past.', 'Send a time in the future, or leave it out.'],
      de: ['Das liegt in der Vergangenheit.', 'Senden Sie einen Zeitpunkt in der Zukunft, oder keinen.'],
    }),
  ];
}

/** Whether the key works at a moment. */
export const isGood = ({ revokedAt, expiresAt }: ApiKeyDocument, at: Date): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > at);

/** When the successor of a key runs out: it lives as long as the old one was meant to. */
export function endOfSuccessor({ createdAt, expiresAt }: ApiKeyDocument, now: Date): Date | null {
  return expiresAt && new Date(now.getTime() + expiresAt.getTime() - createdAt.getTime());
}

/** When a rotated key runs out: after the overlap, never later than it was meant to. */
export function endOfRotated({ expiresAt }: ApiKeyDocument, now: Date, overlapHours: number): Date {
  const end = new Date(now.getTime() + overlapHours * HOUR);
  return expiresAt && expiresAt < end ? expiresAt : end;
}
