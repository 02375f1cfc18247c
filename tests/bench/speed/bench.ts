import { BASELINE, TWO, type Findings } from './report.js';
import { Program, together } from './programs.js';
import { profileOf } from './profile.js';
import { measure } from './rounds.js';
import { countOf, type Size } from './variations.js';
import { openWorld } from './world.js';
import { worksOn } from './works.js';

/** Other servers that answer the same, by the name of their file. */
const OTHERS: Readonly<Record<string, string>> = {
  'node:http + driver': 'node-http',
  [BASELINE]: 'express-driver',
  'Express + mongoose lean': 'express-mongoose',
};

/** How much is measured. */
export interface Options {
  /** Where data is kept between runs. */
  folder: string;
  size: Size;
  rounds: number;
  seconds: number;
  /** Keys of works; empty is all. */
  only: readonly string[];
  say: (line: string) => void;
}

/** Starts everything, measures, and answers what was found. */
export async function bench({ folder, size, rounds, seconds, only, say }: Options): Promise<Findings> {
  const world = await openWorld(folder, size, say);
  const others: Program[] = [];
  try {
    const env = { ...world.env, PORTICO_URL: world.portico.url, PORTICO_PUBLIC_URL: world.issuer };
    for (const [name, file] of Object.entries(OTHERS)) {
      const args = ['--import', 'tsx', `tests/bench/speed/baselines/${file}.ts`];
      others.push(await Program.start(name, args, env));
    }
    const second = await world.another('Portico again');
    const restBytes = await second.memory();
    const programs = [world.portico, ...others];
    others.push(second);
    const targets = [...programs, together(TWO, [world.portico, second])];
    const works = worksOn(size).filter(({ key }) => only.length === 0 || only.includes(key));
    const { token } = world;
    const series = await measure({ programs: targets, works, rounds, seconds, token, say });
    const starts: Findings['starts'] = Object.fromEntries(
      await Promise.all(
        programs.map(async (one) => [one.name, { startMs: one.startMs, bytes: await one.memory() }] as const),
      ),
    );
    const profiled = works.find(({ key }) => key === 'W2') ?? works[0];
    const costs = profiled ? await profileOf(world, profiled, seconds) : null;
    const { version } = (await world.db.admin().serverInfo()) as { version: string };
    const names = targets.map(({ name }) => name);
    return {
      works,
      programs: names,
      series,
      requests: countOf(size),
      rounds,
      seconds,
      starts,
      restBytes,
      costs,
      mongodb: version,
    };
  } finally {
    for (const one of others) await one.stop();
    await world.stop();
  }
}
