import { encodeTime } from 'ulid';
import { Luck } from '../../faults/luck.js';

/** How much there is. */
export interface Size {
  tenants: number;
  accounts: number;
  requests: number;
}

/** 100,000 requests, as the targets say. */
export const FULL: Size = { tenants: 20, accounts: 50, requests: 100 };

/** Just enough to see that everything works. */
export const SMALL: Size = { tenants: 2, accounts: 3, requests: 40 };

/** Ten times as much: everybody has asked ten times as often. */
export const tenTimes = (size: Size): Size => ({ ...size, requests: size.requests * 10 });

export const countOf = ({ tenants, accounts, requests }: Size): number => tenants * accounts * requests;

/** When the last request of a world was made. */
export const lastOf = (size: Size): Date => new Date(FIRST_DAY + countOf(size) * MINUTE);

/** In what one request differs from all others. */
export interface Variation {
  tenant: number;
  account: number;
  id: string;
  number: string;
  pump: string;
  problem: string;
  isOpen: boolean;
  createdAt: Date;
}

const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ye zo'.split(' ');
const WORDS = 2_000;
const WORDS_OF_A_PROBLEM = 24;
const FIRST_DAY = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

/** The words that problems are made of: each of three or four syllables, no two alike. */
export const VOCABULARY: readonly string[] = Array.from({ length: WORDS }, (_, at) => {
  const [a, b, c] = [at % 18, Math.floor(at / 18) % 18, Math.floor(at / 324) % 18];
  return `${SYLLABLES[a]}${SYLLABLES[b]}${SYLLABLES[c]}n`;
});

/** The requests of a world, the same ones each time. */
export function* variationsOf({ tenants, accounts, requests }: Size, seed = 1): Generator<Variation> {
  const luck = new Luck(seed);
  let count = 0;
  for (let tenant = 0; tenant < tenants; tenant += 1)
    for (let account = 0; account < accounts; account += 1)
      for (let request = 0; request < requests; request += 1) {
        count += 1;
        const createdAt = FIRST_DAY + count * MINUTE;
        yield {
          tenant,
          account,
          id: `req_${encodeTime(createdAt, 10)}${String(count).padStart(16, '0')}`,
          number: `REQ-${100_000 + count}`,
          pump: luck.pick(['KP-40', 'KP-80']),
          problem: Array.from({ length: WORDS_OF_A_PROBLEM }, () => luck.pick(VOCABULARY)).join(' '),
          isOpen: luck.next() < 0.7,
          createdAt: new Date(createdAt),
        };
      }
}
