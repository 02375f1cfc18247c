import { randomBytes, randomFillSync } from 'node:crypto';
import { encodeTime, incrementBase32, ulid } from 'ulid';

/** The prefix says what kind of thing an id names; it never changes once published. */
export type IdPrefix =
  | 'acc'
  | 'apv'
  | 'aud'
  | 'cal'
  | 'ccl'
  | 'chg'
  | 'con'
  | 'cse'
  | 'dlg'
  | 'doc'
  | 'ems'
  | 'evt'
  | 'fen'
  | 'fus'
  | 'hlm'
  | 'inv'
  | 'iss'
  | 'job'
  | 'key'
  | 'lgh'
  | 'loc'
  | 'mar'
  | 'mbr'
  | 'mld'
  | 'ntd'
  | 'ntf'
  | 'prv'
  | 'rch'
  | 'rdg'
  | 'rec'
  | 'syc'
  | 'req'
  | 'rpl'
  | 'rqd'
  | 'rqp'
  | 'rid'
  | 'rol'
  | 'rqv'
  | 'rty'
  | 'svc'
  | 'svd'
  | 'tml'
  | 'tnt'
  | 'usr'
  | 'whd'
  | 'whe'
  | 'whs';

/** Characters of a ULID that hold the time. */
const TIME_LENGTH = 10;

/** So many milliseconds are remembered: what captured its time and then waited for the database comes back within them. */
const REMEMBERED = 1_000;

/** The latest id of each of the last milliseconds: the next one of the same millisecond counts on from it. */
const latest = new Map<number, string>();

/** Random bytes in store: to ask for each character of each id by itself costs more than the rest of the id. */
const stock = Buffer.allocUnsafe(4_096);
let used = stock.length;

/** A random number from 0 to below 1, as precise as a character of an id needs. */
function randomShare(): number {
  if (used === stock.length) {
    randomFillSync(stock);
    used = 0;
  }
  return (stock[used++] as number) / 256;
}

/**
 * A prefixed, time-ordered id such as `req_01JD…` (ULID, 26 characters of Crockford base32). Ids that one process makes
 * for the same millisecond sort in the order in which they were made, also where others were made for other times in between.
 */
export function newId(prefix: IdPrefix, at: Date = new Date()): string {
  const time = at.getTime();
  const before = latest.get(time);
  const random = before ? incrementBase32(before) : ulid(time, randomShare).slice(TIME_LENGTH);
  // The least recently used one goes first.
  latest.delete(time);
  latest.set(time, random);
  if (latest.size > REMEMBERED) latest.delete(latest.keys().next().value as number);
  return `${prefix}_${encodeTime(time, TIME_LENGTH)}${random}`;
}

/** An unguessable secret of 256 bits, base64url, behind a prefix that secret scanners can find. */
export function newSecret(prefix: string): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`;
}
