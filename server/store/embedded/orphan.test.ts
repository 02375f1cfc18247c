import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDataFolder } from './data-folder.js';
import { explainEnd } from './explain-end.js';
import { startMongod } from './mongod.js';
import { stopOrphan } from './orphan.js';
import { choosePort } from './port.js';
import { isMongodOn } from './process-info.js';
import { startEmbeddedMongo } from './replica-set.js';
import { mongodForTests, temporaryFolder } from './testing.js';

/** A server in a process of its own: starts the database, says where it is, and stays. */
const SERVER = `
import { startEmbeddedMongo } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
const [dataDir, mongodPath] = process.argv.slice(-2);
const { uri, pid } = await startEmbeddedMongo({ dataDir, mongodPath, report: () => undefined });
process.send({ uri, pid });
setInterval(() => undefined, 60_000);`;

describe.skipIf(process.platform === 'win32')('a mongod whose server was killed', () => {
  let mongodPath: string;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: ChildProcess | undefined;
  beforeAll(async () => void (mongodPath = await mongodForTests()), 600_000);
  beforeEach(async () => void (folder = await temporaryFolder()));
  afterEach(async () => {
    server?.kill('SIGKILL');
    const { dbPath } = await openDataFolder(folder.path);
    await stopOrphan(dbPath, () => undefined);
    await folder.remove();
  });

  async function startServer(): Promise<{ uri: string; pid: number }> {
    server = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', SERVER, '--', folder.path, mongodPath],
      { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    );
    const [message] = (await once(server, 'message')) as [{ uri: string; pid: number }];
    return message;
  }

  async function killServer(): Promise<void> {
    const ended = once(server as ChildProcess, 'exit');
    server?.kill('SIGKILL');
    await ended;
  }

  it('gives its data to the next start', async () => {
    const { uri } = await startServer();
    const client = await new mongoose.mongo.MongoClient(uri).connect();
    await client
      .db()
      .collection('notes')
      .insertOne({ text: 'kept' }, { writeConcern: { w: 'majority', j: true } });
    await client.close();
    await killServer();
    const next = await startEmbeddedMongo({ dataDir: folder.path, mongodPath, report: () => undefined });
    const again = await new mongoose.mongo.MongoClient(next.uri).connect();
    expect(await again.db().collection('notes').countDocuments()).toBe(1);
    await again.close();
    await next.stop();
  });

  it('is stopped by its watchdog when no start follows', async () => {
    const { pid } = await startServer();
    const { dbPath } = await openDataFolder(folder.path);
    expect(await isMongodOn(pid, dbPath)).toBe(true);
    await killServer();
    await vi.waitUntil(async () => !(await isMongodOn(pid, dbPath)), { timeout: 15_000, interval: 50 });
  });

  it('is stopped by the next start; a mongod on other data is not, and refuses to share its own', async () => {
    const data = await openDataFolder(folder.path);
    const other = await openDataFolder(join(folder.path, 'other'));
    const said: string[] = [];
    const left = await startMongod(mongodPath, data, await choosePort(undefined, []), []);
    await vi.waitUntil(() => locked(data.dbPath, left.pid), { timeout: 15_000, interval: 20 });

    // As if its id had been that of the mongod which once ran there.
    await writeFile(join(other.dbPath, 'mongod.lock'), `${left.pid}\n`);
    await stopOrphan(other.dbPath, (sentence) => void said.push(sentence));
    const second = await startMongod(mongodPath, data, await choosePort(undefined, []), []);
    const refusal = await explainEnd(await second.ended, data, second.logStart);
    expect(refusal.message).toMatch(/in use by another mongod.*PORTICO_DATA/);
    expect(await isMongodOn(left.pid, data.dbPath)).toBe(true);
    expect(said).toEqual([]);

    await stopOrphan(data.dbPath, (sentence) => void said.push(sentence));
    expect(await left.ended).toEqual({ code: 0, signal: null });
    expect(said).toEqual([expect.stringContaining(`process ${left.pid}`)]);
  });
});

async function locked(dbPath: string, pid: number): Promise<boolean> {
  return (await readFile(join(dbPath, 'mongod.lock'), 'utf8').catch(() => '')).trim() === String(pid);
}
