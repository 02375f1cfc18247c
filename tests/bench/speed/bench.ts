import { join } from 'node:path';
import { SERVER_FLAGS } from '../../../scripts/server-flags.mjs';
import { apart } from './apart.js';
import { buildBaselines } from './baselines/build.js';
import type { Findings } from './findings.js';
import { fillForParse } from './fill.js';
import { followed } from './follow.js';
import { measureGrowth } from './growth.js';
import { openHost, type Host } from './host.js';
import { load, type Stretch, type Target } from './load.js';
import { openMongo, uriWith } from './mongo.js';
import { BASELINE, PORTICO, twoOf } from './names.js';
import { installPeers, PEERS } from './peers.js';
import { profileOf } from './profile.js';
import { Program, together } from './programs.js';
import { measure, type Bout, type Pace } from './rounds.js';
import { transfers } from './transfers.js';
import { countOf, tenTimes, type Size } from './variations.js';
import { besidesOf, worksOn, type Work } from './works.js';
import { openWorld, type Place, type World } from './world.js';

/** Other servers that answer the same, by the name of their file. */
const OTHERS: Readonly<Record<string, string>> = {
  'node:http + driver': 'node-http',
  [BASELINE]: 'express-driver',
  'Express + mongoose lean': 'express-mongoose',
};

/** What is measured, and how much. */
export interface Options {
  /** Where data is kept between runs. */
  folder: string;
  /** A replica set to use; null starts one in the folder. */
  mongoUri: string | null;
  size: Size;
  /** Bytes of a file that is sent. */
  fileBytes: number;
  pace: Pace;
  /** Keys of works, or how they begin; empty is all. */
  only: readonly string[];
  /** Whether other products are installed and measured too. */
  withPeers: boolean;
  /** Whether Portico is measured on ten times the data too. */
  withGrowth: boolean;
  /** Whether one more process of Portico shows where the processor's time goes. */
  withProfile: boolean;
  /** Whether servers start at the same time, which is quicker, and says nothing of how long a start takes. */
  startTogether: boolean;
  say: (line: string) => void;
}

/** Starts everything, measures, and answers what was found. */
export async function bench(options: Options): Promise<Findings> {
  const { folder, mongoUri, say } = options;
  const mongo = mongoUri
    ? { uriOf: uriWith(mongoUri), stop: async () => undefined }
    : await openMongo(folder, say);
  const placeOf = (database: string, size: Size, withFlat: boolean): Place => ({
    ...{ folder, database, size, withFlat, say },
    mongoUri: mongo.uriOf(database),
  });
  try {
    const world = await openWorld(placeOf(databaseOf(mongoUri), options.size, true));
    try {
      return await benchIn(world, options, () => placeOf('ten', tenTimes(options.size), false));
    } finally {
      await world.stop();
    }
  } finally {
    await mongo.stop();
  }
}

/** The database that a given replica set names; ours otherwise. */
const databaseOf = (mongoUri: string | null): string =>
  (mongoUri && new URL(mongoUri).pathname.slice(1)) || 'portico';

async function benchIn(world: World, options: Options, largerPlace: () => Place): Promise<Findings> {
  const { size, pace, only, say } = options;
  const wants = (key: string): boolean => only.length === 0 || only.some((one) => key.startsWith(one));
  const host = await openHost(world);
  const stage = await openStage(world, host, options);
  try {
    const { programs, pair } = stage;
    const works = worksOn(size).filter(({ key }) => wants(key));
    const series = await measure(worksOf(world, works, programs, pace), pace, say);
    // Both have been warm since.
    const warm = { ...pace, unmeasuredRounds: Math.min(pace.unmeasuredRounds, 1) };
    const besides = besidesOf(options.fileBytes).filter(({ key }) => wants(key));
    const bouts = [
      ...apart(world, pair, size, pace),
      ...transfers(world, pair, options.fileBytes, pace),
      tokenBouts(host, pair, pace),
    ];
    const wanted = bouts.filter(([first]) => first && wants(first.work));
    const besidesSeries = await measure(wanted, warm, say);
    const create = worksOn(size).find(({ key }) => key === 'W3')?.calls ?? [];
    const events = wants('W6') ? await measure(followed(world, pair, create, pace), warm, say) : null;
    const starts = await startsOf(programs);
    const two = await measureTwo(world, stage, works, pace, say);
    const profiled = works.find(({ key }) => key === 'W2') ?? works[0];
    const costs = profiled && options.withProfile ? await profileOf(world, profiled, pace) : null;
    const growth = options.withGrowth ? await measureGrowth(world, size, largerPlace(), pace) : null;
    const { version } = (await world.db.admin().serverInfo()) as { version: string };
    return {
      works,
      besides,
      programs: programs.map(({ name }) => name),
      ...{ series, besidesSeries, events, two, growth, starts, costs, pace },
      requests: countOf(size),
      restBytes: world.portico.startBytes,
      mongodb: version,
    };
  } finally {
    await stage.stop();
  }
}

/** The servers under measurement. */
interface Stage {
  programs: readonly Program[];
  /** Portico and the baseline, which also do what the others do not. */
  pair: readonly [Program, Program];
  /** Starts one more process of the baseline. */
  another(): Promise<Program>;
  stop(): Promise<void>;
}

async function openStage(world: World, { side }: Host, options: Options): Promise<Stage> {
  const { folder, size, withPeers, startTogether, say } = options;
  const { portico } = world;
  const peers = withPeers ? await installPeers(join(folder, '..', 'peers'), say) : '';
  const isNewToPeers = withPeers && (await fillForParse(world.db, size));
  const env = {
    ...world.env,
    PORTICO_URL: portico.url,
    PORTICO_PUBLIC_URL: world.issuer,
    BENCH_HOST: JSON.stringify(side),
    BENCH_PEERS: peers,
  };
  const servers: Readonly<Record<string, string>> = { ...OTHERS, ...(withPeers ? PEERS : {}) };
  const built = await buildBaselines(Object.values(servers));
  const open = (name: string): Promise<Program> =>
    Program.start(name, [...SERVER_FLAGS, built.get(servers[name] as string) as string], env);
  if (isNewToPeers) for (const name of Object.keys(PEERS)) await introduce(await open(name), world);
  const started: Program[] = [];
  const stop = async (): Promise<void> => void (await Promise.all(started.map((one) => one.stop())));
  const start = async (name: string): Promise<void> => void started.push(await open(name));
  try {
    if (startTogether) await Promise.all(Object.keys(servers).map(start));
    else for (const name of Object.keys(servers)) await start(name);
  } catch (error) {
    await stop();
    throw error;
  }
  const others = Object.keys(servers).map((name) => started.find((one) => one.name === name) as Program);
  const baseline = others.find(({ name }) => name === BASELINE) as Program;
  return { programs: [portico, ...others], pair: [portico, baseline], another: () => open(BASELINE), stop };
}

/** Parse Server finds at the first search that somebody else made its index of words, refuses, and knows of it from its next start on. */
async function introduce(program: Program, { token }: World): Promise<void> {
  try {
    const headers = { Authorization: `Bearer ${await token()}` };
    await fetch(`${program.url}/v1/requests?search=anything`, { headers });
  } finally {
    await program.stop();
  }
}

/**
 * Two processes beside one of them, of Portico and of the baseline. The second ones run only here: Portico's follows what happens, which would
 * cost the first one its cores.
 */
async function measureTwo(
  world: World,
  { pair: [portico, baseline], another }: Stage,
  works: readonly Work[],
  pace: Pace,
  say: (line: string) => void,
): Promise<Findings['two']> {
  if (works.length === 0) return [];
  say('Two processes');
  const others: Program[] = [];
  try {
    others.push(await world.another('Portico again'), await another());
    const [second, secondBaseline] = others as [Program, Program];
    const targets = [
      portico,
      together(twoOf(PORTICO), [portico, second]),
      baseline,
      together(twoOf(BASELINE), [baseline, secondBaseline]),
    ];
    // Half of them have been warm since.
    const shorter = { ...pace, unmeasuredRounds: Math.min(pace.unmeasuredRounds, 2) };
    return await measure(worksOf(world, works, targets, pace), shorter, say);
  } finally {
    for (const one of others) await one.stop();
  }
}

const worksOf = (
  { token, writerToken }: World,
  works: readonly Work[],
  targets: readonly Target[],
  pace: Pace,
): Bout<Stretch>[][] =>
  works.map(({ key, calls, adds }) =>
    targets.map((target) => ({
      work: key,
      program: target.name,
      run: async () => load(target, await (adds ? writerToken() : token()), calls, pace),
    })),
  );

const tokenBouts = (host: Host, targets: readonly Target[], pace: Pace): Bout<Stretch>[] =>
  targets.map((target) => ({
    work: 'W7',
    program: target.name,
    run: async () => load(target, null, await host.calls(), pace),
  }));

const startsOf = async (programs: readonly Program[]): Promise<Findings['starts']> =>
  Object.fromEntries(
    await Promise.all(
      programs.map(async (one) => [one.name, { startMs: one.startMs, bytes: await one.memory() }] as const),
    ),
  );
