import type { DiskFullResult } from './disk-full.js';
import type { RunResult } from './run.js';

/** No write may wait longer for the next one, whatever happens. */
export const LONGEST_GAP_MS = 5_000;

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`;

/** A promise, and what breaks it. */
export interface Verdict {
  what: string;
  faults: readonly string[];
}

/** How often each came. */
const tallyOf = (times: ReadonlyMap<string | number, number>): string =>
  [...times]
    .sort()
    .map(([what, count]) => `${what} × ${count}`)
    .join(', ');

/** The value below which so many of them lie. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** What a run found, line by line. */
export function tableOf(result: RunResult): string {
  return [faultLines(result), '', totalLines(result), '', linesOf(verdictsOf(result))].flat().join('\n');
}

/** For each kind of fault how often it was done and the longest time without an acknowledged write. */
function faultLines({ struck, ledger }: RunResult): string[] {
  const gaps = struck.map(({ name, from, to }) => ({ name, gap: ledger.longestGap(from, to) }));
  const row = (name: string, of: readonly number[]): string =>
    [
      name.padEnd(40),
      String(of.length).padStart(6),
      seconds(quantile(of, 0.5)).padStart(12),
      seconds(Math.max(0, ...of)).padStart(12),
    ].join(' ');
  const names = [...new Set(gaps.map(({ name }) => name))].sort();
  return [
    `${'fault'.padEnd(40)} ${'done'.padStart(6)} ${'median gap'.padStart(12)} ${'longest gap'.padStart(12)}`,
    ...names.map((name) =>
      row(
        name,
        gaps.filter((one) => one.name === name).map(({ gap }) => gap),
      ),
    ),
    row(
      'all',
      gaps.map(({ gap }) => gap),
    ),
  ];
}

function totalLines({ ledger, effects, audit, hearings, seconds: took }: RunResult): string[] {
  const { durations, outcomes, stories } = ledger;
  return [
    `${effects.acknowledged} writes acknowledged in ${stories.length} stories within ${took.toFixed(0)} s`,
    `one write: median ${seconds(quantile(durations, 0.5))}, p99 ${seconds(quantile(durations, 0.99))}, longest ${seconds(Math.max(0, ...durations))}`,
    `attempts: ${tallyOf(outcomes)}`,
    `audit chain: ${audit.blocks} blocks, ${audit.events} events`,
    ...hearings.map(({ hearer }) => `${hearer.name}: ${hearer.heard.length} events, ${hearer.remarks}`),
  ];
}

/** What a run on a full disk found, line by line. */
export function diskLinesOf({ ledger, effects, reads, recoveredAfter }: DiskFullResult): string {
  return [
    `disk full: ${effects.acknowledged} writes acknowledged; first one ${seconds(recoveredAfter)} after there was room again`,
    `attempts: ${tallyOf(ledger.outcomes)}`,
    `reads while it was full: ${tallyOf(reads)}`,
    ...linesOf(writeVerdictsOf({ ledger, effects })),
  ].join('\n');
}

/** What was promised of writes, and whether it was kept. */
export function writeVerdictsOf({ effects, ledger }: Pick<DiskFullResult, 'effects' | 'ledger'>): Verdict[] {
  return [
    { what: 'acknowledged writes lost', faults: effects.lost },
    { what: 'duplicate effects', faults: effects.duplicate },
    { what: 'effects that nobody asked for', faults: effects.odd },
    { what: 'writes that never came to an end', faults: ledger.unfinished.map(({ marker }) => marker) },
    { what: 'answers that no fault excuses', faults: ledger.wrong },
  ];
}

/** What was promised, and whether it was kept. */
export function verdictsOf(result: RunResult): Verdict[] {
  const { ledger, hearings, audit, api, struck } = result;
  const gaps = struck
    .map(({ name, from, to }) => ({ name, gap: ledger.longestGap(from, to) }))
    .filter(({ gap }) => gap > LONGEST_GAP_MS);
  return [
    ...writeVerdictsOf(result),
    { what: 'things that look otherwise through the API', faults: api },
    { what: 'faults of the audit chain', faults: audit.faults },
    ...hearings.map(({ hearer, faults }) => ({ what: `faults of the ${hearer.name}`, faults })),
    {
      what: `gaps of writes over ${LONGEST_GAP_MS / 1_000} s`,
      faults: gaps.map(({ name, gap }) => `${name}: ${seconds(gap)}`),
    },
  ];
}

function linesOf(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ what, faults }) => [
    `${String(faults.length).padStart(6)} ${what}`,
    ...faults.slice(0, 10).map((fault) => `         ${fault}`),
  ]);
}
