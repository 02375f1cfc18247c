/** One server at one work: what is measured in each round. */
export interface Bout<Result> {
  work: string;
  program: string;
  run(): Promise<Result>;
}

/** What was measured of one server at one work, a stretch of each round. */
export interface Series<Result> {
  work: string;
  program: string;
  stretches: Result[];
}

/** How much is measured. */
export interface Pace {
  rounds: number;
  /**
   * Rounds before them that do not count: programs of much code are fast only once the engine has compiled what is used often, which takes Portico
   * some eight seconds of submissions.
   */
  unmeasuredRounds: number;
  /** How long a stretch is. */
  seconds: number;
  /** How long a server is asked before it is measured. */
  warmSeconds: number;
  /** Connections that are kept open; an even number, as two processes share them. */
  connections: number;
  /** So many answers end a stretch in place of the time, for whom it is enough that there are some; null where time does. */
  answers: number | null;
}

/**
 * Measures all servers at each work, one after the other within each round, so that what the machine does besides falls on all alike. Every
 * other round goes the other way round.
 */
export async function measure<Result>(
  works: readonly (readonly Bout<Result>[])[],
  { rounds, unmeasuredRounds }: Pick<Pace, 'rounds' | 'unmeasuredRounds'>,
  say: (line: string) => void,
): Promise<Series<Result>[]> {
  const series = new Map(
    works.flat().map((bout) => [bout, { work: bout.work, program: bout.program, stretches: [] as Result[] }]),
  );
  for (let round = -unmeasuredRounds; round < rounds; round += 1) {
    for (const bouts of works)
      for (const bout of round % 2 === 0 ? bouts : bouts.toReversed()) {
        const result = await bout.run();
        if (round >= 0) series.get(bout)?.stretches.push(result);
      }
    say(round < 0 ? '  a round that does not count is done' : `  round ${round + 1} of ${rounds} is done`);
  }
  return [...series.values()];
}

/** The stretches of one server at one work; none when it was not measured. */
export const stretchesOf = <Result>(
  series: readonly Series<Result>[],
  work: string,
  program: string,
): Result[] => series.find((one) => one.work === work && one.program === program)?.stretches ?? [];

/** The middle of some numbers, and their least and greatest. */
export interface Spread {
  median: number;
  least: number;
  greatest: number;
}

export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
  return { median, least: sorted[0] ?? NaN, greatest: sorted.at(-1) ?? NaN };
}

/** How a server compares with another at a work, round by round. */
export function ratioOf(
  series: readonly Series<{ perSecond: number }>[],
  work: string,
  program: string,
  baseline: string,
): Spread {
  const base = stretchesOf(series, work, baseline);
  return spreadOf(
    stretchesOf(series, work, program).map(({ perSecond }, at) => perSecond / (base[at]?.perSecond ?? NaN)),
  );
}
