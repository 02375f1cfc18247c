import type { ApiNode } from './api-node.js';
import type { Luck } from './luck.js';
import type { Site } from './site.js';
import type { TcpProxy, Trap } from '../support/tcp-proxy.js';
import { within } from '../support/within.js';

/** A kind of fault, and how it is done; resolves when whatever ended runs again. */
export interface Fault {
  name: string;
  strike(site: Site, luck: Luck): Promise<void>;
}

const someNode = (site: Site, luck: Luck): ApiNode => luck.pick(site.nodes);

/** Sets a trap and waits until something went into it. */
async function caught(proxies: readonly TcpProxy[], trap: Omit<Trap, 'sprung'>): Promise<void> {
  let isSprung = false;
  for (const proxy of proxies) proxy.set({ ...trap, sprung: () => (isSprung = true) });
  try {
    await within(20_000, `a trap (${trap.how}) to spring`, () => isSprung);
  } finally {
    for (const proxy of proxies) proxy.set(null);
  }
}

/** Answers of the API that say that something was done. */
const answerOfApi = {
  isCall: (bytes: Buffer) => bytes.subarray(0, 5).toString() === 'POST ',
  isDone: (bytes: Buffer) => bytes.subarray(0, 10).toString() === 'HTTP/1.1 2',
};

/** Answers of the database that say that a transaction has committed. */
const answerOfDatabase = {
  isCall: (bytes: Buffer) => bytes.includes('commitTransaction'),
  isDone: (bytes: Buffer) => bytes.includes('ok\0'),
};

const backOfPrimary = async (site: Site, luck: Luck): Promise<TcpProxy> =>
  someNode(site, luck).backs[await site.database.primary()] as TcpProxy;

/** Every kind of fault. */
export const SERVER_KILLED: Fault = {
  name: 'server killed',
  strike: async (site, luck) => {
    const node = someNode(site, luck);
    await node.kill();
    await node.restart();
  },
};

export const PRIMARY_KILLED: Fault = {
  name: 'primary killed',
  strike: (site) => site.database.killPrimary(),
};

export const STEPPED_DOWN: Fault = {
  name: 'primary stepped down',
  strike: (site) => site.database.stepDown(),
};

/** What is lost between client and server, and between server and database, after it was done. */
export const ANSWERS_LOST: readonly Fault[] = [
  {
    name: 'answer to the client cut',
    strike: (site, luck) => caught([someNode(site, luck).front], { ...answerOfApi, how: 'cut' }),
  },
  {
    name: 'answer to the client swallowed',
    strike: (site, luck) => caught([someNode(site, luck).front], { ...answerOfApi, how: 'swallow' }),
  },
  {
    name: 'answer of the commit cut',
    strike: async (site, luck) =>
      caught([await backOfPrimary(site, luck)], { ...answerOfDatabase, how: 'cut' }),
  },
  {
    name: 'answer of the commit swallowed',
    strike: async (site, luck) =>
      caught([await backOfPrimary(site, luck)], { ...answerOfDatabase, how: 'swallow' }),
  },
  {
    name: 'every connection to the primary silent',
    strike: async (site, luck) =>
      caught([await backOfPrimary(site, luck)], { ...answerOfDatabase, how: 'swallow-all' }),
  },
];

/** The answer to a request that this very writer submits is lost: which of them it hits is no matter of luck. */
export const submissionCut = (writer: string): Fault => ({
  name: 'answer to a submission cut',
  strike: (site) =>
    caught(
      site.nodes.map(({ front }) => front),
      { ...answerOfApi, isCall: (bytes) => bytes.includes(`"note":"${writer}-`), how: 'cut' },
    ),
});

/** So many faults in a repeatable order: a third each kills servers and primaries, a sixth each steps down and loses answers. */
export function planOf(count: number, luck: Luck): Fault[] {
  const share = Math.round(count / 6);
  const lost = Array.from({ length: share }, (_, at) => ANSWERS_LOST[at % ANSWERS_LOST.length] as Fault);
  const plan = [
    ...lost,
    ...Array.from({ length: share }, () => STEPPED_DOWN),
    ...Array.from({ length: Math.ceil((count - 2 * share) / 2) }, () => SERVER_KILLED),
    ...Array.from({ length: Math.floor((count - 2 * share) / 2) }, () => PRIMARY_KILLED),
  ];
  return luck.shuffle(plan);
}
