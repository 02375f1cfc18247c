import type { ClientSession, Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../../tests/support/mongo.js';
import { connect } from '../store/connection.js';
import { inTransaction } from '../store/transaction.js';
import { newDelivery, type DeliveryDocument } from './deliveries.model.js';
import { DeliveriesStore } from './deliveries.store.js';

const NOW = new Date('2026-11-23T09:00:00Z');

describe('deliveries of one lane', () => {
  const database = useDatabase();
  let connection: Connection;
  let store: DeliveriesStore;
  beforeAll(async () => {
    connection = await connect(database.uri);
    store = new DeliveriesStore(connection, { collection: 'deliveries', prefix: 'whd', job: 'test' });
    await connection.createCollection('deliveries');
  });
  afterAll(() => connection.close());

  const event = { type: 'request.submitted', subject: 'req_1', time: NOW, data: {} } as const;
  const add = async (sequence: number, more: Partial<DeliveryDocument>): Promise<DeliveryDocument> => {
    const told = { ...event, id: `evt_${sequence}`, sequence };
    const given = { endpointId: 'whe_1', tenantId: 'tnt_1', event: told, cause: 'event' } as const;
    const delivery = { ...newDelivery(given, { prefix: 'whd', now: NOW }), lock: 'mine', ...more };
    await inTransaction(connection, (session) => store.insert([delivery], session));
    return delivery;
  };
  /** A transaction of its own that nobody commits. */
  const open = async <T>(work: (session: ClientSession) => Promise<T>): Promise<T> => {
    const session = await connection.startSession();
    session.startTransaction();
    try {
      return await work(session);
    } finally {
      await session.abortTransaction();
      await session.endSession();
    }
  };

  it.each([false, true])(
    'do not end while another one begins to wait for them, whether one waits already: %s',
    async (isFollowed) => {
      const earlier = await add(isFollowed ? 2 : 1, { isFollowed });
      const over = { $set: { status: 'delivered' as const, lock: null } };
      await open(async (waiting) => {
        expect(await store.follow(earlier, waiting)).toBe(true);
        await expect(open((ending) => store.finish(earlier, over, {}, ending))).rejects.toMatchObject({
          codeName: 'WriteConflict',
        });
      });
    },
  );

  it('are found by endpoint, however many wait for one of them', async () => {
    const due = (endpointId: string, ms: number) =>
      add(9, { _id: `whd_${endpointId}_${ms}`, endpointId, nextAttemptAt: new Date(NOW.getTime() + ms) });
    for (let ms = 25; ms > 0; ms -= 1) await due('whf_1', ms);
    await due('whf_2', 3);
    await due('whf_3', 7);
    const at = (ms: number): Date => new Date(NOW.getTime() + ms);
    expect(await store.busyAfter('whf')).toEqual({
      busy: [{ endpointId: 'whf_1', dueAt: at(1) }],
      more: true,
    });
    expect(await store.busyAfter('whf_1')).toEqual({
      busy: [
        { endpointId: 'whf_2', dueAt: at(3) },
        { endpointId: 'whf_3', dueAt: at(7) },
      ],
      more: false,
    });
  });
});
