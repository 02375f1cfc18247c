import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Profiler } from 'node:inspector';
import { temporaryFolder } from '../../../server/store/embedded/testing.js';
import { load } from './load.js';
import type { Pace } from './rounds.js';
import type { Work } from './works.js';
import type { World } from './world.js';

/** Where the processor's time of a work went, the greatest share first. */
export interface Costs {
  work: Work['key'];
  /** Whose code ran, and its share of the time in which the process was busy, from 0 to 1. */
  shares: { who: string; share: number }[];
}

/** What is not work. */
const IDLE: readonly string[] = ['(idle)', '(program)', '(root)'];

/** Has one more process of Portico do a work while V8 looks where it is, and answers whose code that was. */
export async function profileOf(world: World, work: Work, pace: Pace): Promise<Costs> {
  const folder = await temporaryFolder();
  try {
    const begin = performance.now();
    const program = await world.another('Portico, profiled', ['--cpu-prof', '--cpu-prof-dir', folder.path]);
    const token = await world.token();
    // Its start is not asked for, and what it was asked first is not yet done as it is later.
    const skippedMs = performance.now() - begin + pace.warmSeconds * 1_000;
    await load(program, token, work.calls, pace);
    await program.stop();
    const names = (await readdir(folder.path)).filter((name) => name.endsWith('.cpuprofile'));
    const texts = await Promise.all(names.map((name) => readFile(join(folder.path, name), 'utf8')));
    // Its threads leave profiles of their own, which are short.
    const [longest = '{"nodes":[]}'] = texts.sort((one, other) => other.length - one.length);
    return { work: work.key, shares: sharesIn(JSON.parse(longest) as Profiler.Profile, skippedMs) };
  } finally {
    await folder.remove();
  }
}

/** Whose code ran after so many milliseconds, and its share of the time in which the process was busy. */
export function sharesIn(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  skippedMs: number,
): Costs['shares'] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map<string, number>();
  let now = 0;
  for (const [at, id] of samples.entries()) {
    const took = timeDeltas[at] ?? 0;
    now += took;
    const frame = frames.get(id);
    if (!frame || IDLE.includes(frame.functionName) || now < skippedMs * 1_000) continue;
    const who = ownerOf(frame);
    times.set(who, (times.get(who) ?? 0) + took);
  }
  const busy = [...times.values()].reduce((all, one) => all + one, 0);
  return [...times]
    .map(([who, time]) => ({ who, share: time / busy }))
    .sort((one, other) => other.share - one.share);
}

/** Whose code a frame is: a package, Node, V8 itself, or ours. */
function ownerOf({ url, functionName }: { url: string; functionName: string }): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (name) return name;
  if (url.startsWith('node:')) return 'Node';
  if (url === '') return NATIVE[functionName] ?? 'Node';
  return 'Portico';
}

/** What V8 names without a file. */
const NATIVE: Readonly<Record<string, string>> = {
  '(garbage collector)': 'garbage collection',
  writeBuffer: 'writing to sockets',
  writev: 'writing to sockets',
  writeUtf8String: 'writing to sockets',
};
