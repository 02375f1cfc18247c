import type { RunResult } from './run.js';

/** No write may wait longer for the next one, whatever happens. */
export const LONGEST_GAP_MS = 5_000;

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`;

/** The value below which so many of them lie. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** What a run found, line by line. */
export function tableOf(result: RunResult): string {
  return [faultLines(result), '', totalLines(result), '', verdictLines(result)].flat().join('\n');
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
  const tally = [...outcomes].sort().map(([outcome, times]) => `${outcome} × ${times}`);
  return [
    `${effects.acknowledged} writes acknowledged in ${stories.length} stories within ${took.toFixed(0)} s`,
    `one write: median ${seconds(quantile(durations, 0.5))}, p99 ${seconds(quantile(durations, 0.99))}, longest ${seconds(Math.max(0, ...durations))}`,
    `attempts: ${tally.join(', ')}`,
    `audit chain: ${audit.blocks} blocks, ${audit.events} events`,
    ...hearings.map(({ hearer }) => `${hearer.name}: ${hearer.heard.length} events, ${hearer.remarks}`),
  ];
}

/** What was promised, and whether it was kept. */
export function verdictsOf(result: RunResult): { what: string; faults: readonly string[] }[] {
  const { effects, ledger, hearings, audit, api, struck } = result;
  const gaps = struck
    .map(({ name, from, to }) => ({ name, gap: ledger.longestGap(from, to) }))
    .filter(({ gap }) => gap > LONGEST_GAP_MS);
  return [
    { what: 'acknowledged writes lost', faults: effects.lost },
    { what: 'duplicate effects', faults: effects.duplicate },
    { what: 'effects that nobody asked for', faults: effects.odd },
    { what: 'writes that never came to an end', faults: ledger.unfinished.map(({ marker }) => marker) },
    { what: 'answers that no fault excuses', faults: ledger.wrong },
    { what: 'things that look otherwise through the API', faults: api },
    { what: 'faults of the audit chain', faults: audit.faults },
    ...hearings.map(({ hearer, faults }) => ({ what: `faults of the ${hearer.name}`, faults })),
    {
      what: `gaps of writes over ${LONGEST_GAP_MS / 1_000} s`,
      faults: gaps.map(({ name, gap }) => `${name}: ${seconds(gap)}`),
    },
  ];
}

function verdictLines(result: RunResult): string[] {
  return verdictsOf(result).flatMap(({ what, faults }) => [
    `${String(faults.length).padStart(6)} ${what}`,
    ...faults.slice(0, 10).map((fault) => `         ${fault}`),
  ]);
}
