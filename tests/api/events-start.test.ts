import mongoose, { type Connection, type mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../../server/kernel/log.js';
import { newId } from '../../server/kernel/ids.js';
import { connect } from '../../server/store/connection.js';
import { EventFeed } from '../../server/store/event-feed.js';
import { OUTBOX, type OutboxRow } from '../../server/store/outbox.js';
import { useDatabase } from '../support/mongo.js';

const EVENTS = 2_000;

describe('the event feed of a server that starts after many events', () => {
  const database = useDatabase();
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect(database.uri);
    await write(EVENTS);
  });
  afterAll(() => connection.close(true));

  const write = async (count: number): Promise<void> => {
    const time = new Date();
    const rows = Array.from({ length: count }, () => ({ _id: newId('evt', time), tenantId: 'tnt_1', time }));
    await connection.collection<OutboxRow>(OUTBOX).insertMany(rows as OutboxRow[]);
  };
  const started = async (): Promise<EventFeed> => {
    const feed = new EventFeed(connection, createLogger('silent'));
    onTestFinished(() => feed.stop());
    await feed.start();
    return feed;
  };
  /** A place before all of them. */
  const longAgo = (): string => `${Math.floor(Date.now() / 1_000) - 600}-0-0`;

  it('lets the server answer before it has read them, and knows when it has', async () => {
    const feed = await started();
    expect(feed.whenRead()).not.toBeNull();
    await feed.whenRead();
    expect(feed.whenRead()).toBeNull();
    expect(feed.after(longAgo())).toHaveLength(EVENTS);
  });

  it('has each of them once, those too that come while it reads', async () => {
    const feed = await started();
    await write(50);
    await feed.whenRead();
    await expect.poll(() => feed.after(longAgo())?.length).toBe(EVENTS + 50);
    const positions = (feed.after(longAgo()) ?? []).map(({ position }) => position);
    expect(new Set(positions).size).toBe(EVENTS + 50);
  });

  it('can be stopped while it reads', async () => {
    const feed = await started();
    await feed.stop();
    expect(feed.whenRead()).toBeNull();
  });
});

describe('the event feed of a server on a new database', () => {
  const database = useDatabase();

  it('lets the database look through no log, and knows that nothing was missed', async () => {
    const connection = await mongoose.createConnection(database.uri, { monitorCommands: true }).asPromise();
    const begun: number[] = [];
    connection.getClient().on('commandStarted', ({ commandName, command }: mongo.CommandStartedEvent) => {
      const [stage] = (commandName === 'aggregate' ? command['pipeline'] : []) as mongo.Document[];
      const from = stage?.['$changeStream']?.startAtOperationTime as mongo.Timestamp | undefined;
      if (from) begun.push(from.getHighBits());
    });
    const feed = new EventFeed(connection, createLogger('silent'));
    onTestFinished(async () => {
      await feed.stop();
      await connection.close(true);
    });
    const { operationTime } = await connection.db!.admin().command({ ping: 1 });
    await feed.start();
    await feed.whenRead();
    expect(begun).toHaveLength(1);
    expect(begun[0]).toBeGreaterThanOrEqual((operationTime as mongo.Timestamp).getHighBits());
    expect(feed.after(`${(begun[0] as number) - 600}-0-0`)).toEqual([]);
  });
});
