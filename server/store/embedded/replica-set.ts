import { setTimeout as delay } from 'node:timers/promises';
import { claimDataFolder, type Claim } from './claim.js';
import { openDataFolder, type DataFolder } from './data-folder.js';
import { EmbeddedMongoError, reasonOf } from './errors.js';
import { endedForPort, explainEnd } from './explain-end.js';
import { startMongod, type Mongod, type MongodExit } from './mongod.js';
import { stopOrphan } from './orphan.js';
import { choosePort, rememberPort, rememberedPort } from './port.js';
import type { Report } from './progress.js';
import { becomePrimary, REPLICA_SET } from './replica-state.js';
import { retarget } from './retarget.js';
import { keepRunning } from './supervisor.js';

/** What the embedded database is started with. */
export interface EmbeddedMongoOptions {
  /** Folder for the data, the log and what is remembered; created when needed. */
  readonly dataDir: string;
  /** A mongod that works, from `findMongod`. */
  readonly mongodPath: string;
  /** Receives a sentence about anything unusual: an orphan stopped, a long recovery, an unexpected end. */
  readonly report: Report;
}

/** A running embedded database. */
export interface EmbeddedMongo {
  /** Connection string of the replica set, with `portico` as the default database. It stays valid until the stop. */
  readonly uri: string;
  /** The process id of mongod when it was started; after an unexpected end it runs again under another. */
  readonly pid: number;
  /** Stops mongod cleanly and frees the data folder. Calling it again waits for the same stop. */
  stop(): Promise<void>;
}

/** How long a start may take, in milliseconds: after a crash much data may have to be recovered. */
const READY_BOUND = 180_000;
const PORT_ATTEMPTS = 3;
const IN_SET = ['--replSet', REPLICA_SET];

/**
 * Starts a private MongoDB replica set of one node on 127.0.0.1 and resolves when it accepts writes. Data, port and log
 * are kept in `dataDir`, which no other server may use meanwhile. Throws `EmbeddedMongoError` when it cannot.
 */
export async function startEmbeddedMongo(options: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const folder = await openDataFolder(options.dataDir);
  try {
    const claim = await claimDataFolder(folder);
    return await startClaimed(options, folder, claim).catch(async (error: unknown) => {
      await claim.release();
      throw error;
    });
  } catch (error) {
    if (error instanceof EmbeddedMongoError) throw error;
    throw new EmbeddedMongoError(
      `The embedded MongoDB in ${folder.root} could not be started (${reasonOf(error)}): ` +
        'mend that and start again, or set MONGODB_URI to a replica set of yours.',
    );
  }
}

async function startClaimed(
  options: EmbeddedMongoOptions,
  folder: DataFolder,
  claim: Claim,
): Promise<EmbeddedMongo> {
  const { mongodPath, report } = options;
  await stopOrphan(folder.dbPath, report);
  const { mongod, port } = await launch(mongodPath, folder, report);
  const stopMongod = keepRunning(mongod, () => startMongod(mongodPath, folder, port, IN_SET), report);
  let stopped: Promise<void> | undefined;
  return {
    uri: `mongodb://127.0.0.1:${port}/portico?replicaSet=${REPLICA_SET}`,
    pid: mongod.pid,
    stop: () => (stopped ??= stopMongod().finally(() => claim.release())),
  };
}

/** Starts mongod on the remembered port, or on another one should somebody have taken that. */
async function launch(
  binary: string,
  folder: DataFolder,
  report: Report,
): Promise<{ mongod: Mongod; port: number }> {
  const former = await rememberedPort(folder.state);
  const taken: number[] = [];
  while (taken.length < PORT_ATTEMPTS) {
    const port = await choosePort(former, taken);
    if (former !== undefined && port !== former) {
      report(`Port ${former} of the embedded MongoDB is taken by another program; it moves to port ${port}.`);
      await retarget(binary, folder, port);
    }
    const mongod = await startMongod(binary, folder, port, IN_SET);
    const exit = await endedBeforeReady(mongod, port, folder, report);
    if (exit === undefined) {
      await remember(folder, port, mongod);
      return { mongod, port };
    }
    if (!endedForPort(exit)) throw await explainEnd(exit, folder, mongod.logStart);
    taken.push(port);
  }
  throw new EmbeddedMongoError(
    `The embedded MongoDB found its ports taken again and again (${taken.join(', ')}): start again, or set MONGODB_URI.`,
  );
}

async function remember(folder: DataFolder, port: number, mongod: Mongod): Promise<void> {
  try {
    await rememberPort(folder.state, port);
  } catch (error) {
    await mongod.stop();
    throw error;
  }
}

/** Undefined once mongod accepts writes, or how it ended before that. One that hangs is stopped and reported. */
async function endedBeforeReady(
  mongod: Mongod,
  port: number,
  folder: DataFolder,
  report: Report,
): Promise<MongodExit | undefined> {
  const giveUp = new AbortController();
  const bound = setTimeout(() => giveUp.abort(), READY_BOUND);
  const patience = setTimeout(() => report('MongoDB is still recovering its data, please wait …'), 5_000);
  try {
    const ready = becomePrimary({ port, pid: mongod.pid }, giveUp.signal).then(() => undefined);
    return await Promise.race([ready, mongod.ended]);
  } catch (error) {
    // A connection breaks a moment before the end of its mongod is known.
    const exit = await Promise.race([mongod.ended, delay(1_000, undefined)]);
    if (exit !== undefined) return exit;
    await mongod.stop();
    throw new EmbeddedMongoError(
      `The embedded MongoDB did not become ready (${reasonOf(error)}); see ${folder.log}.`,
    );
  } finally {
    clearTimeout(bound);
    clearTimeout(patience);
    giveUp.abort();
  }
}
