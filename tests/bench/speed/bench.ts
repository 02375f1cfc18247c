import { BASELINE, type Findings } from './report.js';
import { Program } from './programs.js';
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
    const issuer = world.portico.url.replace('127.0.0.1', 'localhost');
    const env = { ...world.env, PORTICO_URL: world.portico.url, PORTICO_PUBLIC_URL: issuer };
    for (const [name, file] of Object.entries(OTHERS)) {
      const args = ['--import', 'tsx', `tests/bench/speed/baselines/${file}.ts`];
      others.push(await Program.start(name, args, env));
    }
    const programs = [world.portico, ...others];
    const works = worksOn(size).filter(({ key }) => only.length === 0 || only.includes(key));
    const { token } = world;
    const series = await measure({ programs, works, rounds, seconds, token, say });
    const starts: Findings['starts'] = Object.fromEntries(
      await Promise.all(
        programs.map(async (one) => [one.name, { startMs: one.startMs, bytes: await one.memory() }] as const),
      ),
    );
    const { version } = (await world.db.admin().serverInfo()) as { version: string };
    const names = programs.map(({ name }) => name);
    return {
      works,
      programs: names,
      series,
      requests: countOf(size),
      rounds,
      seconds,
      starts,
      mongodb: version,
    };
  } finally {
    for (const one of others) await one.stop();
    await world.stop();
  }
}
