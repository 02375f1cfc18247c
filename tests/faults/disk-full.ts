import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDataFolder } from '../../server/store/embedded/data-folder.js';
import { rememberedPort } from '../../server/store/embedded/port.js';
import { REPLICA_SET } from '../../server/store/embedded/replica-state.js';
import { mongodForTests } from '../../server/store/embedded/testing.js';
import { Api } from '../support/api.js';
import { makeTenant, prepare, PROGRAM } from '../support/built-server.js';
import { pngOf } from '../support/files.js';
import { ServerProcess } from '../support/server-process.js';
import { checkEffects, type EffectsFound } from './check-effects.js';
import { Ledger } from './ledger.js';
import { careful, type Door } from './manners.js';
import { SETTINGS } from './site.js';
import { SmallDisk } from './small-disk.js';
import { readSnapshot } from './snapshot.js';
import { within } from '../support/within.js';
import { write } from './writer.js';

const WRITERS = 4;
const FULL_MS = 60_000;
/** So many uploads are refused before there is room again. */
const REFUSALS = 5;
const UPLOAD_BYTES = 10_000_000;

/** What was seen while the disk was full, and after. */
export interface DiskFullResult {
  ledger: Ledger;
  effects: EffectsFound;
  /** Answers to reads while the disk was full: status → how often. */
  reads: Map<number, number>;
  /** From the moment when there was room again to the first acknowledged write (ms). */
  recoveredAfter: number;
}

/**
 * Writes to a server with its own database on a small disk, fills the disk, gives room again, and checks. A text says why that is
 * not possible here.
 */
export async function runDiskFull(): Promise<DiskFullResult | string> {
  const disk = await SmallDisk.mount();
  if (typeof disk === 'string') return disk;
  try {
    const data = join(disk.path, 'data');
    const env = { ...SETTINGS, PORTICO_DATA: data, PORTICO_MONGOD: await mongodForTests() };
    const apiKey = await makeTenant(env, join(disk.path, 'services'));
    const server = new ServerProcess(env, PROGRAM);
    try {
      const api = new Api(await server.url()).as(apiKey);
      await prepare(api);
      return await fillWhileWriting(disk, api, apiKey, data);
    } finally {
      server.signal('SIGTERM');
      await Promise.race([server.code(), pause(20_000)]);
      await server.kill();
    }
  } finally {
    await disk.unmount();
  }
}

async function fillWhileWriting(
  disk: SmallDisk,
  api: Api,
  apiKey: string,
  data: string,
): Promise<DiskFullResult> {
  const ledger = new Ledger();
  let [isEnough, isOver] = [false, false];
  const door: Door = { next: () => api.url, apiKey, ledger, isOver: () => isOver };
  const names = Array.from({ length: WRITERS }, (_, at) => `d${at}`);
  const writing = Promise.all(names.map((name) => write(name, door, careful, () => isEnough)));
  writing.catch(() => undefined);
  const goesOn = async (): Promise<void> => {
    const before = ledger.acknowledged.length;
    await within(90_000, 'writes to go on', () => ledger.acknowledged.length > before + 10);
  };
  const reads = new Map<number, number>();
  let recoveredAfter = 0;
  try {
    await goesOn();
    await stayFull(disk, api, reads);
    const free = performance.now();
    await disk.free();
    const before = ledger.acknowledged.length;
    await within(90_000, 'the first write', () => ledger.acknowledged.length > before);
    recoveredAfter = performance.now() - free;
    await goesOn();
    isEnough = true;
    await Promise.race([writing, pause(60_000)]);
  } finally {
    [isEnough, isOver] = [true, true];
    await writing;
  }
  const port = await rememberedPort((await openDataFolder(data)).state);
  const found = await readSnapshot(`mongodb://127.0.0.1:${port}/portico?replicaSet=${REPLICA_SET}`);
  return { ledger, effects: checkEffects(ledger, found), reads, recoveredAfter };
}

/**
 * Keeps the disk full for a while, and reads meanwhile. The database has room of its own in journals that it made beforehand: files
 * that are uploaded use it up.
 */
async function stayFull(disk: SmallDisk, api: Api, reads: Map<number, number>): Promise<void> {
  const file = pngOf(UPLOAD_BYTES);
  let refusals = 0;
  for (const end = performance.now() + FULL_MS; performance.now() < end && refusals < REFUSALS;) {
    await disk.fill();
    const upload = await api.upload({ name: 'pump.png' }, file).catch(() => null);
    if (upload?.status !== 201) refusals += 1;
    const { status } = await api.get('/v1/requests?limit=1');
    reads.set(status, (reads.get(status) ?? 0) + 1);
    await pause(250);
  }
}
