import mongoose from 'mongoose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { useDatabase } from '../../tests/support/mongo.js';
import { ProxiedDatabase } from '../../tests/support/proxied-database.js';
import { within } from '../../tests/support/within.js';
import { createLogger } from '../kernel/log.js';
import { connect } from './connection.js';
import { EventFeed } from './event-feed.js';
import { OUTBOX, type OutboxRow } from './outbox.js';

describe('a change stream whose connection falls silent', () => {
  const database = useDatabase();

  it('is left for another one long before the driver gives it up, and nothing is missed', async () => {
    const way = await ProxiedDatabase.open(database.uri);
    // The driver would wait for a minute.
    const connection = await connect(way.uri, 60_000);
    const writer = await mongoose.createConnection(database.uri).asPromise();
    const feed = new EventFeed(connection, createLogger('silent'));
    onTestFinished(async () => {
      await feed.stop();
      await Promise.all([connection.close(true), writer.close()]);
      await way.close();
    });
    await feed.start();
    await feed.whenRead();
    const told: string[] = [];
    feed.subscribe(({ row }) => void told.push(row._id));
    let isSilent = false;
    way.proxy.set({
      isCall: (bytes) => bytes.includes('getMore') && bytes.includes(OUTBOX),
      isDone: () => true,
      how: 'swallow',
      sprung: () => (isSilent = true),
    });
    await within(20_000, 'the connection to fall silent', () => isSilent);
    const row = { _id: 'evt_1', tenantId: 'tnt_1', time: new Date() } as OutboxRow;
    await writer.collection<OutboxRow>(OUTBOX).insertOne(row);
    await within(30_000, 'the event', () => told.length > 0);
    expect(told).toEqual(['evt_1']);
  });
});
