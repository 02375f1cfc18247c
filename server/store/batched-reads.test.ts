import mongoose from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '../../tests/support/mongo.js';
import { BatchedReads } from './batched-reads.js';
import { isOutage } from './outage.js';
import type { Read } from './read.js';

const ROWS = 300;

describe('lists of one turn', () => {
  const database = useDatabase();
  let client: mongoose.mongo.MongoClient;
  let rows: mongoose.mongo.Collection;
  let reads: BatchedReads;
  /** The commands that were sent, by name. */
  let sent: string[] = [];
  beforeAll(async () => {
    client = new mongoose.mongo.MongoClient(database.uri, { monitorCommands: true });
    rows = (await client.connect()).db().collection('rows');
    reads = new BatchedReads('rows', () => rows);
    await rows.createIndex({ tenantId: 1, accountId: 1, at: -1 });
    await rows.insertMany(
      Array.from({ length: ROWS }, (_, n) => ({
        ...{ _id: n as never, tenantId: `tnt_${n % 2}`, accountId: `acc_${n % 10}`, at: n },
        ...{ text: `word${n}`, secret: 'terms' },
      })),
    );
    client.on('commandStarted', ({ commandName }) => sent.push(commandName));
  });
  afterAll(() => client.close());
  beforeEach(() => (sent = []));

  const newest = (accountId: string, limit = 5): Read => ({
    filter: { tenantId: 'tnt_0', accountId },
    options: { sort: { at: -1 }, limit, projection: { secret: 0 } },
  });
  const alone = ({ filter, options }: Read) => rows.find(filter, options).toArray();

  it('are asked for in one command, and are what each is alone', async () => {
    const asked: Read[] = [
      newest('acc_0'),
      newest('acc_2', 2),
      newest('acc_none'),
      { filter: { tenantId: 'tnt_0', text: /^word4/ }, options: { sort: { at: 1 }, limit: 101 } },
      {
        filter: { tenantId: 'tnt_0', $or: [{ at: 8 }, { at: 4 }] },
        options: { limit: 9, sort: { at: 1 }, projection: { at: 1 } },
      },
    ];
    const found = await Promise.all(asked.map((read) => reads.read(read)));
    expect(sent).toEqual(['aggregate']);
    expect(found).toEqual(await Promise.all(asked.map(alone)));
    expect(found.map(({ length }) => length)).toEqual([5, 2, 0, 6, 2]);
  });

  it('are read by the index by which each is read alone', async () => {
    await client.db().command({ profile: 2 });
    await Promise.all([0, 2, 4, 6].map((n) => reads.read(newest(`acc_${n}`))));
    await client.db().command({ profile: 0 });
    const noted = await client.db().collection('system.profile').findOne({ 'command.aggregate': 'rows' });
    expect(noted).toMatchObject({ nreturned: 20, docsExamined: 20 });
  });

  it('are a few commands when they are many, and those of another tenant one of their own', async () => {
    const other: Read = { ...newest('acc_1'), filter: { tenantId: 'tnt_1', accountId: 'acc_1' } };
    const many = [...Array.from({ length: 12 }, () => newest('acc_4')), other];
    const found = await Promise.all(many.map((read) => reads.read(read)));
    expect(sent.toSorted()).toEqual(['aggregate', 'aggregate', 'find']);
    expect(found.slice(0, 12).flat()).toHaveLength(60);
    expect(found.at(-1)?.map((row) => row['tenantId'])).toEqual(Array(5).fill('tnt_1'));
  });

  it('go alone when they are the only one, are long, or are told their index', async () => {
    await reads.read(newest('acc_0'));
    const told: Read = { ...newest('acc_0'), options: { limit: 5, hint: { _id: 1 } } };
    const endless: Read = { ...newest('acc_0'), options: {} };
    await Promise.all([told, endless, newest('acc_2', 102)].map((read) => reads.read(read)));
    expect(sent).toEqual(['find', 'find', 'find', 'find']);
  });

  it('are all answered but the one that the database refuses', async () => {
    const faulty: Read = { filter: { tenantId: 'tnt_0', $nonsense: 1 }, options: { limit: 5 } };
    const [before, refused, after] = await Promise.allSettled(
      [newest('acc_0'), faulty, newest('acc_2')].map((read) => reads.read(read)),
    );
    expect(refused).toMatchObject({ status: 'rejected', reason: { code: 2 } });
    expect([before, after].map((one) => one?.status)).toEqual(['fulfilled', 'fulfilled']);
  });

  it('are not asked for again where the database does not answer', async () => {
    const closed = await new mongoose.mongo.MongoClient(database.uri).connect();
    const gone = closed.db().collection('rows');
    await closed.close();
    let asked = 0;
    const unanswered = new BatchedReads('rows', () => {
      asked += 1;
      return gone;
    });
    const answers = await Promise.allSettled(['acc_0', 'acc_2'].map((id) => unanswered.read(newest(id))));
    expect(answers.map((one) => one.status === 'rejected' && isOutage(one.reason))).toEqual([true, true]);
    expect(asked).toBe(1);
  });
});
