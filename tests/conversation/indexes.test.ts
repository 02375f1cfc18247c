import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from 'mongoose';
import { ParticipantsStore } from '../../server/domains/requests/conversation/participants.store.js';
import { readBy, ReadingsStore } from '../../server/domains/requests/conversation/readings.store.js';
import { RequestsStore } from '../../server/domains/requests/requests.store.js';
import { saidUpTo, TimelineStore } from '../../server/domains/requests/timeline.store.js';
import { grantScope } from '../../server/kernel/scope.js';
import { connect } from '../../server/store/connection.js';
import type { Filter, ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { readsOf } from '../support/explain.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico } from '../support/start-portico.js';

const REQUESTS = 400;
/** Entries of each request, one a minute. */
const EACH = 20;

const at = (minute: number): Date => new Date(1_790_000_000_000 + minute * 60_000);
const page = Array.from({ length: 20 }, (_, i) => `req_${i}`);

describe('what conversations ask of the database', () => {
  const database = useDatabase();
  let connection: Connection;
  beforeAll(async () => {
    const portico = await TestPortico.start(database.uri);
    await portico.stop();
    connection = await connect(database.uri);
    const rows = Array.from({ length: REQUESTS * EACH }, (_, i) => ({
      ...{ _id: `x_${String(i).padStart(6, '0')}`, tenantId: 'tnt_0', accountId: 'acc_0' },
      ...{ requestId: `req_${i % REQUESTS}`, at: at(i), addedAt: at(i), visibility: 'public', body: 'x' },
      ...{ personId: `usr_${Math.floor(i / REQUESTS)}`, ownerId: `usr_${Math.floor(i / REQUESTS)}` },
      actorIds: ['usr_other'],
    }));
    for (const name of ['timelineEntries', 'requestParticipants', 'requestReadings'])
      await connection.db?.collection(name).insertMany(rows as never);
  });
  afterAll(() => connection.close());

  const tenant = grantScope({ tenantId: 'tnt_0' });
  const doorOf = (one: unknown) => one as ScopedCollection<Stored>;

  it.each<[string, () => ScopedCollection<Stored>, Filter, object, number]>([
    [
      'who takes part in a request',
      () => doorOf(new ParticipantsStore(connection).participants),
      { requestId: 'req_7' },
      { sort: { addedAt: 1, _id: 1 }, limit: 50 },
      EACH,
    ],
    [
      'whether somebody takes part',
      () => doorOf(new ParticipantsStore(connection).participants),
      { requestId: 'req_7', personId: 'usr_3' },
      {},
      1,
    ],
    [
      'what somebody has read of a page of requests',
      () => doorOf(new ReadingsStore(connection).readings),
      readBy([{ ownerId: 'usr_3', requestIds: page }]),
      {},
      20,
    ],
    [
      'what many people have read of their pages',
      () => doorOf(new ReadingsStore(connection).readings),
      readBy(Array.from({ length: 10 }, (_, i) => ({ ownerId: `usr_${i}`, requestIds: page }))),
      {},
      10 * 20,
    ],
    [
      'what was said in a request up to an entry, and not what was said later',
      () => doorOf(new TimelineStore(connection, new RequestsStore(connection)).entries),
      saidUpTo('usr_3', {
        requestId: 'req_7',
        _id: `x_${String(REQUESTS * 2 + 7).padStart(6, '0')}`,
        at: at(REQUESTS * 2 + 7),
      }),
      {},
      3,
    ],
  ])('%s, by an index', async (_what, door, filter, options, most) => {
    const { stages, docs } = await readsOf(door(), tenant, filter, options);
    expect(stages, stages.join(' ← ')).not.toContain('COLLSCAN');
    expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(most);
  });
});
