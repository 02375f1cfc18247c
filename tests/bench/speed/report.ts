import { CACHE_GB } from './mongo.js';
import type { Findings } from './findings.js';
import { BASELINE, PORTICO, twoOf } from './names.js';
import { PEERS } from './peers.js';
import { besidesSection, eventSection, growthSection } from './report-besides.js';
import { ratioOf, spreadOf, stretchesOf } from './rounds.js';
import { hardware, ms, notMeasured, spread, table } from './table.js';

/** The findings as a page of `docs/`: ratios first, absolute figures for whoever wants to compare runs of one machine. */
export function reportOf(findings: Findings): string {
  return [
    '# Performance',
    '',
    'Written by `npm run bench`; do not edit. Every ratio compares two servers on one machine, in one run, on one database, with the',
    'same token, the same filter and an answer of the same fields. Absolute figures mean something only beside others of the same run.',
    '',
    `**${BASELINE}** is the baseline: Express 5 and the driver of MongoDB written by hand, with the check of the token's signature and the`,
    'filter of the account, and nothing else. It keeps each answer ready-made in one document. Portico finds out what the caller may see and do,',
    'masks fields, computes progress and transitions, sends entity tags, limits rates, answers problems, and writes a request with its',
    'timeline, audit and event in one transaction.',
    '',
    '## Ratios',
    '',
    ...ratioTable(findings),
    '',
    ...peersNote(findings),
    '## Two processes against one',
    '',
    'Both ask one database, on the cores that they share with it and with the load. Measured after the works above, where no second process runs;',
    'here it does in both cases, and has half of the load or none. How much a second process can bring depends on the machine: two hardware threads of',
    'one core do less than two cores. The target, 1.4, was set on a machine on which the baseline reaches 1.42; what it reaches here stands below.',
    '',
    ...twoTable(findings),
    '',
    ...besidesSection(findings),
    ...eventSection(findings),
    ...growthSection(findings),
    ...costsOf(findings),
    '## What was measured',
    '',
    ...figureTable(findings),
    '',
    '## Start and memory',
    '',
    ...startTable(findings),
    '',
    ...(findings.restBytes === null ? [] : [`At rest Portico holds ${megabytes(findings.restBytes)}.`, '']),
    '## The machine',
    '',
    machineOf(findings),
    '',
  ].join('\n');
}

function ratioTable({ works, programs, series }: Findings): string[] {
  if (works.length === 0) return [notMeasured('--only W1,W2,W3,W4')];
  const head = ['server', ...works.map(({ key, name }) => `${key} ${name}`)];
  const rows = programs.map((program) => [
    program === PORTICO ? `**${PORTICO}**` : program,
    ...works.map(({ key }) => spread(ratioOf(series, key, program, BASELINE))),
  ]);
  const targets = ['target', ...works.map(({ target }) => `≥ ${target}`)];
  return table(head, [...rows, targets]);
}

/** What other products were asked, or that they were not. */
function peersNote({ programs }: Findings): string[] {
  const names = Object.keys(PEERS);
  const missing = names.filter((name) => !programs.includes(name));
  if (missing.length > 0) return [`${missing.join(', ')}: ${notMeasured('--peers').toLowerCase()}`, ''];
  return [
    'Parse Server keeps the same requests in its own way. A layer before it checks the same token; its triggers hold the filter of the account, what is',
    'hidden, and the check of the form.',
    '',
  ];
}

function twoTable({ works, two: series }: Findings): string[] {
  if (works.length === 0) return [notMeasured('--only W1,W2,W3,W4')];
  const perSecond = (key: string, program: string): string =>
    spreadOf(stretchesOf(series, key, program).map((stretch) => stretch.perSecond)).median.toFixed(0);
  const row = (name: string, cell: (key: string) => string): string[] => [
    name,
    ...works.map(({ key }) => cell(key)),
  ];
  return table(
    ['', ...works.map(({ key, name }) => `${key} ${name}`)],
    [PORTICO, BASELINE].flatMap((name) => [
      row(`${name}: two against one`, (key) => spread(ratioOf(series, key, twoOf(name), name))),
      row('answers per second of one', (key) => perSecond(key, name)),
      row('answers per second of two', (key) => perSecond(key, twoOf(name))),
    ]),
  );
}

/** Shares smaller than this are many and say nothing. */
const LEAST_SHARE = 0.01;

function costsOf({ costs }: Findings): string[] {
  if (!costs) return [];
  const shares = costs.shares.filter(({ share }) => share >= LEAST_SHARE);
  return [
    '## Where the time goes',
    '',
    `Whose code Portico's process runs while it is busy with ${costs.work}, the greatest share first.`,
    '',
    ...table(
      ['code', 'share'],
      shares.map(({ who, share }) => [who, `${(share * 100).toFixed(0)} %`]),
    ),
    '',
  ];
}

function figureTable({ works, programs, series }: Findings): string[] {
  const head = ['work', 'server', 'answers per second', 'p50', 'p99', 'processor per answer'];
  const rows = works.flatMap(({ key }) =>
    programs.map((program) => {
      const stretches = stretchesOf(series, key, program);
      const median = (pick: (stretch: (typeof stretches)[number]) => number) =>
        spreadOf(stretches.map(pick)).median;
      const cpu = stretches.some(({ cpuMs }) => cpuMs === null)
        ? ''
        : `${median(({ cpuMs }) => cpuMs ?? 0).toFixed(2)} ms`;
      return [
        key,
        program,
        median(({ perSecond }) => perSecond).toFixed(0),
        ms(median(({ p50 }) => p50)),
        ms(median(({ p99 }) => p99)),
        cpu,
      ];
    }),
  );
  return table(head, rows);
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

function startTable({ starts }: Findings): string[] {
  const rows = Object.entries(starts).map(([name, { startMs, bytes }]) => [
    name,
    `${(startMs / 1_000).toFixed(1)} s`,
    bytes === null ? '' : megabytes(bytes),
  ]);
  return table(['server', 'start to first answer', 'memory after the load'], rows);
}

function machineOf({ requests, pace, mongodb }: Findings): string {
  const { rounds, unmeasuredRounds, seconds, warmSeconds, connections } = pace;
  return (
    `${hardware()}, Node ${process.versions.node}, ` +
    `MongoDB ${mongodb} as a replica set of one with ${CACHE_GB} GB for its data in memory, all of it and the load on the same cores. ` +
    `${requests.toLocaleString('en')} requests with history and internal notes; ${connections} kept connections; ` +
    `${rounds} rounds of ${seconds} s for each work and server, after ${warmSeconds} s to warm up, in turns; before them ${unmeasuredRounds} that did not count (one where the server had been asked before), for what the engine compiles only once it is used often. Medians, with the least and the greatest round.`
  );
}
