import { load, type Stretch, type Target } from './load.js';
import type { Work } from './works.js';

/** What was measured of one server at one work, a stretch of each round. */
export interface Series {
  work: Work['key'];
  program: string;
  stretches: Stretch[];
}

/** What is measured. */
export interface Plan {
  programs: readonly Target[];
  works: readonly Work[];
  rounds: number;
  seconds: number;
  token: () => Promise<string>;
  say: (line: string) => void;
}

/**
 * Measures all servers at each work, one after the other within each round, so that what the machine does besides falls on all alike. Every
 * other round goes the other way round.
 */
export async function measure({ programs, works, rounds, seconds, token, say }: Plan): Promise<Series[]> {
  const series = works.flatMap(({ key }) =>
    programs.map(({ name }): Series => ({ work: key, program: name, stretches: [] })),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const work of works) {
      const bearer = await token();
      for (const program of round % 2 === 0 ? programs : programs.toReversed()) {
        const stretch = await load(program, bearer, work.calls, seconds);
        series.find((one) => one.work === work.key && one.program === program.name)?.stretches.push(stretch);
      }
    }
    say(`  round ${round + 1} of ${rounds} is done`);
  }
  return series;
}

/** The middle of some numbers, and their least and greatest. */
export function spreadOf(numbers: readonly number[]): { median: number; least: number; greatest: number } {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
  return { median, least: sorted[0] ?? NaN, greatest: sorted.at(-1) ?? NaN };
}

/** How a server compares with the baseline, round by round. */
export function ratioOf(series: readonly Series[], work: Work['key'], program: string, baseline: string) {
  const of = (name: string) =>
    series.find((one) => one.work === work && one.program === name)?.stretches ?? [];
  const base = of(baseline);
  return spreadOf(of(program).map(({ perSecond }, at) => perSecond / (base[at]?.perSecond ?? NaN)));
}
