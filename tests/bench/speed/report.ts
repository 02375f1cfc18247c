import type { Costs } from './profile.js';
import { cpus, totalmem } from 'node:os';
import { ratioOf, spreadOf, type Series } from './rounds.js';
import type { Work } from './works.js';

/** The server that all others are held against. */
export const BASELINE = 'Express + driver';

/** Two processes of Portico that share the load. */
export const TWO = 'Portico, two processes';

/** What was measured, and on what. */
export interface Findings {
  works: readonly Work[];
  programs: readonly string[];
  series: readonly Series[];
  /** How many requests there were. */
  requests: number;
  rounds: number;
  seconds: number;
  /** Milliseconds from start to the first answer, and bytes in use after the load; by name. */
  starts: Readonly<Record<string, { startMs: number; bytes: number | null }>>;
  /** Bytes in use of a process of Portico that has just started; null where the system does not tell. */
  restBytes: number | null;
  /** Where the processor's time went. */
  costs: Costs | null;
  mongodb: string;
}

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
    '## Two processes against one',
    '',
    'Both ask one database, on the cores that they share with it and with the load.',
    '',
    ...twoTable(findings),
    '',
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
  const head = ['server', ...works.map(({ key, name }) => `${key} ${name}`)];
  const rows = programs.map((program) => [
    program === 'Portico' ? '**Portico**' : program,
    ...works.map(({ key }) => {
      const { median, least, greatest } = ratioOf(series, key, program, BASELINE);
      return `${median.toFixed(2)} (${least.toFixed(2)} to ${greatest.toFixed(2)})`;
    }),
  ]);
  const targets = ['target', ...works.map(({ target }) => `≥ ${target}`)];
  return table(head, [...rows, targets]);
}

function twoTable({ works, series }: Findings): string[] {
  const ratios = works.map(({ key }) => ratioOf(series, key, TWO, 'Portico').median.toFixed(2));
  const head = ['', ...works.map(({ key, name }) => `${key} ${name}`)];
  return table(head, [['two against one', ...ratios]]);
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
      const { stretches = [] } = series.find((one) => one.work === key && one.program === program) ?? {};
      const median = (pick: (stretch: (typeof stretches)[number]) => number) =>
        spreadOf(stretches.map(pick)).median;
      const cpu = stretches.some(({ cpuMs }) => cpuMs === null)
        ? ''
        : `${median(({ cpuMs }) => cpuMs ?? 0).toFixed(2)} ms`;
      return [
        key,
        program,
        median(({ perSecond }) => perSecond).toFixed(0),
        `${median(({ p50 }) => p50).toFixed(0)} ms`,
        `${median(({ p99 }) => p99).toFixed(0)} ms`,
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

function machineOf({ requests, rounds, seconds, mongodb }: Findings): string {
  const [{ model } = { model: 'unknown' }] = cpus();
  return (
    `${cpus().length} cores (${model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, ` +
    `MongoDB ${mongodb} as a replica set of one, all of it and the load on the same cores. ` +
    `${requests.toLocaleString('en')} requests with history and internal notes; 32 kept connections; ` +
    `${rounds} rounds of ${seconds} s for each work and server, after a second to warm up, in turns. Medians, with the least and the greatest round.`
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
