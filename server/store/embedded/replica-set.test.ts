import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import mongoose from 'mongoose';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedMongo, type EmbeddedMongo } from './index.js';
import { isAlive } from './process-info.js';
import { mongodForTests, temporaryFolder } from './testing.js';

describe('startEmbeddedMongo', () => {
  let mongodPath: string;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let started: EmbeddedMongo[];
  let said: string[];
  // The first run on a machine may have to download MongoDB.
  beforeAll(async () => void (mongodPath = await mongodForTests()), 600_000);
  beforeEach(async () => {
    folder = await temporaryFolder();
    started = [];
    said = [];
  });
  afterEach(async () => {
    await Promise.all(started.map((each) => each.stop()));
    await folder.remove();
  });

  async function start(): Promise<EmbeddedMongo> {
    const report = (sentence: string) => void said.push(sentence);
    const mongo = await startEmbeddedMongo({ dataDir: folder.path, mongodPath, report });
    started.push(mongo);
    return mongo;
  }

  /** How many notes there are after one more was written, by transaction and journal. */
  async function note(uri: string): Promise<number> {
    const client = await new mongoose.mongo.MongoClient(uri).connect();
    try {
      const notes = client.db().collection('notes');
      await client.withSession((session) =>
        session.withTransaction(() => notes.insertOne({ text: 'kept' }, { session }), {
          writeConcern: { w: 'majority', j: true },
        }),
      );
      return await notes.countDocuments();
    } finally {
      await client.close();
    }
  }

  async function listenOn(port: number): Promise<Server> {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  }

  const portOf = (mongo: EmbeddedMongo) => Number(new URL(mongo.uri).port);

  it('lets go what a killed process was writing after ten seconds', async () => {
    const client = await new mongoose.mongo.MongoClient((await start()).uri).connect();
    const ask = { getParameter: 1, transactionLifetimeLimitSeconds: 1 };
    const answer = await client
      .db('admin')
      .command(ask)
      .finally(() => client.close());
    expect(answer).toMatchObject({ transactionLifetimeLimitSeconds: 10 });
  });

  it('keeps the data and the address over a stop and a start', async () => {
    const first = await start();
    expect(await note(first.uri)).toBe(1);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(second.uri).toBe(first.uri);
    expect(await note(second.uri)).toBe(2);
    expect(said).toEqual([]);
  });

  it('refuses a folder that another server uses, and leaves that one alone', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(/in use by another Portico server .*PORTICO_DATA/);
    expect(await note(first.uri)).toBe(1);
  });

  it('moves to another port with its data when somebody has taken the old one', async () => {
    const first = await start();
    await note(first.uri);
    await first.stop();
    const squatter = await listenOn(portOf(first));
    try {
      const second = await start();
      expect(portOf(second)).not.toBe(portOf(first));
      expect(await note(second.uri)).toBe(2);
      expect(said).toEqual([expect.stringContaining(`it moves to port ${portOf(second)}`)]);
      await second.stop();
      expect((await start()).uri).toBe(second.uri);
    } finally {
      squatter.close();
    }
  });

  it('starts MongoDB again when it ends unasked; acknowledged writes stay', async () => {
    const mongo = await start();
    await note(mongo.uri);
    process.kill(mongo.pid, 'SIGKILL');
    expect(await note(mongo.uri)).toBe(2);
    expect(said).toEqual([expect.stringContaining('ended by SIGKILL')]);
    const pid = Number.parseInt(await readFile(`${folder.path}/mongo/mongod.lock`, 'utf8'), 10);
    await mongo.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('can be stopped while it is starting MongoDB again', async () => {
    const mongo = await start();
    process.kill(mongo.pid, 'SIGKILL');
    await mongo.stop();
    expect(await note((await start()).uri)).toBe(1);
  });

  it('says in a sentence why MongoDB does not start', async () => {
    const broken = startEmbeddedMongo({
      dataDir: folder.path,
      mongodPath: '/nonexistent',
      report: () => undefined,
    });
    await expect(broken).rejects.toThrow('MongoDB at /nonexistent could not be executed (ENOENT).');
    expect(await note((await start()).uri)).toBe(1);
  });
});
