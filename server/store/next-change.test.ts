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

  const opened = async () => {
    const way = await ProxiedDatabase.open(database.uri);
    // The driver would wait for a minute.
    const connection = await connect(way.uri, 60_000);
    const writer = await mongoose.createConnection(database.uri).asPromise();
    const feed = new EventFeed(connection, createLogger('silent'), 3_000);
    onTestFinished(async () => {
      await feed.stop();
      await Promise.all([connection.close(true), writer.close()]);
      await way.close();
    });
    const told: string[] = [];
    feed.subscribe(({ row }) => void told.push(row._id));
    const write = async (_id: string): Promise<void> => {
      const row = { _id, tenantId: 'tnt_1', time: new Date() } as OutboxRow;
      await writer.collection<OutboxRow>(OUTBOX).insertOne(row);
    };
    const announce = async (_id: string): Promise<void> => {
      await write(_id);
      await within(30_000, 'the event', () => told.includes(_id));
    };
    return { way, feed, told, write, announce };
  };
  /** Lets the answer to such a command not arrive, and what comes after it on its connection. */
  const swallow = async ({ proxy }: ProxiedDatabase, command: string, act: () => Promise<void>) => {
    let isSilent = false;
    proxy.set({
      isCall: (bytes) => bytes.includes(command) && bytes.includes(OUTBOX),
      isDone: () => true,
      how: 'swallow',
      sprung: () => (isSilent = true),
    });
    await act();
    await within(20_000, 'the connection to fall silent', () => isSilent);
  };

  it('is left for another one long before the driver gives it up, and nothing is missed', async () => {
    const { way, feed, told, announce } = await opened();
    await feed.start();
    await feed.whenRead();
    await swallow(way, 'getMore', async () => undefined);
    await announce('evt_1');
    expect(told).toEqual(['evt_1']);
  });

  it('while it reads the past, is followed from now on: whoever comes back reads afresh', async () => {
    const { way, feed, announce, write } = await opened();
    // Where nothing ever happened, there is no past to be read.
    await write('evt_0');
    await swallow(way, '$changeStream', () => feed.start());
    await feed.whenRead();
    expect(feed.after(`${Math.floor(Date.now() / 1_000) - 600}-0-0`)).toBeNull();
    await announce('evt_2');
  });
});
