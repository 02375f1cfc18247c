import { randomBytes } from 'node:crypto';
import { ulid } from 'ulid';

/** The prefix says what kind of thing an id names; it never changes once published. */
export type IdPrefix =
  'acc' | 'aud' | 'doc' | 'ems' | 'evt' | 'key' | 'req' | 'rid' | 'svc' | 'tml' | 'tnt' | 'usr';

/** A prefixed, time-ordered id such as `req_01JD…` (ULID, 26 characters of Crockford base32). */
export function newId(prefix: IdPrefix, at: Date = new Date()): string {
  return `${prefix}_${ulid(at.getTime())}`;
}

/** An unguessable secret of 256 bits, base64url, behind a prefix that secret scanners can find. */
export function newSecret(prefix: string): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`;
}
