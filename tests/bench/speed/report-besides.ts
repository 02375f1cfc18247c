import type { Findings } from './findings.js';
import { READERS, WRITES_PER_SECOND } from './follow.js';
import { AFTER, BEFORE } from './growth.js';
import { BASELINE, PORTICO } from './names.js';
import { ratioOf, spreadOf, stretchesOf } from './rounds.js';
import { ms, notMeasured, rate, spread, table } from './table.js';

/** Many customers, files and tokens: Portico and the baseline. */
export function besidesSection({ besides, besidesSeries }: Findings): string[] {
  const rows = besides.flatMap(({ key, name }) =>
    [PORTICO, BASELINE].map((program) => {
      const stretches = stretchesOf(besidesSeries, key, program);
      const median = (pick: (one: (typeof stretches)[number]) => number) =>
        spreadOf(stretches.map(pick)).median;
      return [
        `${key} ${name}`,
        program,
        spread(ratioOf(besidesSeries, key, program, BASELINE)),
        rate(median(({ perSecond }) => perSecond)),
        ms(median(({ p50 }) => p50)),
        ms(median(({ p99 }) => p99)),
        stretches.some(({ cpuMs }) => cpuMs === null)
          ? ''
          : `${median(({ cpuMs }) => cpuMs ?? 0).toFixed(2)} ms`,
      ];
    }),
  );
  const head = ['work', 'server', 'ratio', 'per second', 'p50', 'p99', 'processor for each'];
  return [
    '## Many customers, files and tokens',
    '',
    'Portico asks the database once for all who ask the same at the same time, as everybody does who watches a list when something happens. In W1',
    'and W2 one customer asks on all connections, which is what the targets say, so that much is shared. Apart means that as many customers as there',
    'are connections, each of another account, ask in turns: then no answer is, only the way there, as what people of one tenant ask in the same moment',
    'goes to the database in one command. Their requests hold comments of somebody else, and Portico also counts what each of them has not read yet.',
    '',
    'Files go through both servers as streams, four at a time, to GridFS of the same database, written to its journal before the answer. The',
    'handwritten server checks the token and keeps the account beside the file; Portico also looks at the bytes to tell what they are, makes a',
    'checksum, and audits each upload and download. Tokens are exchanged (RFC 8693) for those of an identity provider by 200 people of 200 accounts',
    "in turn: the handwritten server checks the provider's signature, finds the person, and signs with jose; Portico also opens a session that can",
    'be revoked, and brings person, account and roles up to date, in one transaction with its audit.',
    '',
    ...(rows.length > 0 ? table(head, rows) : [notMeasured('--only W1,W2,W5,W7')]),
    '',
  ];
}

/** How soon readers hear of writes. */
export function eventSection({ events }: Findings): string[] {
  const rows = [PORTICO, BASELINE].map((program) => {
    const heard = stretchesOf(events ?? [], 'W6', program);
    const median = (pick: (one: (typeof heard)[number]) => number) => spreadOf(heard.map(pick)).median;
    return [
      program,
      rate(median(({ perSecond }) => perSecond)),
      ms(median(({ sent }) => sent.p50)),
      ms(median(({ sent }) => sent.p99)),
      ms(median(({ answered }) => answered.p50)),
      ms(median(({ answered }) => answered.p99)),
    ];
  });
  const head = ['server', 'writes per second', 'p50 from sending', 'p99', 'p50 from the answer', 'p99'];
  return [
    '## W6 Event from write to reader',
    '',
    `${READERS} readers follow the account's event stream over HTTP, as browsers do, while ${WRITES_PER_SECOND} requests are submitted in a second, however slow the`,
    'answers are. Commits lie between sending and answer. The handwritten server is Express with server-sent events from a change stream.',
    'Target: p99 ≤ 250 ms from the commit.',
    '',
    ...(events ? table(head, rows) : [notMeasured('--only W6')]),
    '',
  ];
}

const GROWTH_TARGET = 0.9;
const WORK_NAMES: Readonly<Record<string, string>> = {
  W1: 'W1 newest 20 of my account',
  W2: 'W2 one by id',
};

/** How Portico does on ten times the data. */
export function growthSection({ growth }: Findings): string[] {
  const title = ['## Ten times the data', ''];
  if (!growth) return [...title, notMeasured('--growth'), ''];
  const { from, to, series } = growth;
  const keys = [...new Set(series.map(({ work }) => work))];
  const rows = keys.map((key) => {
    const perSecond = (program: string) =>
      rate(spreadOf(stretchesOf(series, key, program).map((one) => one.perSecond)).median);
    const ratio = spread(ratioOf(series, key, AFTER, BEFORE));
    return [WORK_NAMES[key] ?? key, ratio, `≥ ${GROWTH_TARGET}`, perSecond(BEFORE), perSecond(AFTER)];
  });
  const count = (requests: number): string => requests.toLocaleString('en');
  return [
    ...title,
    `Two databases on one mongod, with ${count(from)} and ${count(to)} requests: every account has ten times as many. A process of Portico on each, in turns.`,
    '',
    ...table(['work', 'ratio', 'target', `answers per second of ${count(from)}`, `of ${count(to)}`], rows),
    '',
  ];
}
