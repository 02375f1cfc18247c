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

/** The latest id of a millisecond: the next one of the same millisecond counts on from it. */
let latest = { time: -1, random: '' };

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
 * for the same millisecond sort in the order in which they were made.
 */
export function newId(prefix: IdPrefix, at: Date = new Date()): string {
  const time = at.getTime();
  const random =
    time === latest.time ? incrementBase32(latest.random) : ulid(time, randomShare).slice(TIME_LENGTH);
  latest = { time, random };
  return `${prefix}_${encodeTime(time, TIME_LENGTH)}${random}`;
}

/** An unguessable secret of 256 bits, base64url, behind a prefix that secret scanners can find. */
export function newSecret(prefix: string): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`;
}
