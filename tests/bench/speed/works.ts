import { Luck } from '../../faults/luck.js';
import { variationsOf, VOCABULARY, type Size } from './variations.js';

/** A call, as the load repeats it. */
export interface Call {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
  headers?: Record<string, string>;
}

/** What is asked of each server. */
export interface Work {
  key: string;
  name: string;
  /** Least ratio to the baseline that the project must reach. */
  target: number;
  /** Whether it adds requests: then by a customer whose account the other works do not read. */
  adds?: true;
  calls: Call[];
}

const DIFFERENT = 200;

/** What a customer asks who may see one account. */
export function worksOn(size: Size): Work[] {
  const luck = new Luck(7);
  const some = <T>(make: () => T): T[] => Array.from({ length: DIFFERENT }, make);
  const ids: string[] = [];
  for (const { tenant, account, id } of variationsOf(size)) {
    if (tenant > 0 || account > 0) break;
    ids.push(id);
  }
  const problem = (): string =>
    Array.from({ length: 24 }, () => luck.pick(VOCABULARY))
      .join(' ')
      .slice(0, 200);
  return [
    {
      key: 'W1',
      name: 'newest 20 of my account',
      target: 1.2,
      calls: [{ method: 'GET', path: '/v1/requests?limit=20' }],
    },
    {
      key: 'W2',
      name: 'one by id',
      target: 1.2,
      calls: some(() => ({ method: 'GET', path: `/v1/requests/${luck.pick(ids)}` })),
    },
    {
      key: 'W3',
      name: 'create',
      target: 0.6,
      adds: true,
      calls: some(() => ({
        method: 'POST',
        path: '/v1/requests',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          service: 'report-fault',
          data: { pump: luck.pick(['KP-40', 'KP-80']), problem: problem(), since: '2026-01-01' },
        }),
      })),
    },
    {
      key: 'W4',
      name: 'filter and search',
      target: 1.5,
      calls: some(() => ({
        method: 'GET',
        path: `/v1/requests?status=open&search=${luck.pick(VOCABULARY)}&limit=20`,
      })),
    },
  ];
}

/** What only Portico and the baseline are asked. */
export interface Beside {
  key: string;
  name: string;
}

/** What many customers ask in turns, files of so many bytes, and tokens. */
export const besidesOf = (fileBytes: number): Beside[] => [
  { key: 'W1 apart', name: 'newest 20, by many customers' },
  { key: 'W2 apart', name: 'one by id, by many customers' },
  { key: 'W5 up', name: `upload of ${fileBytes / 1_000_000} MB` },
  { key: 'W5 down', name: `download of ${fileBytes / 1_000_000} MB` },
  { key: 'W7', name: 'token issue' },
];
