import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from 'mongoose';
import { ParticipantsStore } from '../../server/domains/requests/conversation/participants.store.js';
import { ReadingsStore } from '../../server/domains/requests/conversation/readings.store.js';
import { RequestsStore } from '../../server/domains/requests/requests.store.js';
import { saidAfter, TimelineStore } from '../../server/domains/requests/timeline.store.js';
import { grantScope } from '../../server/kernel/scope.js';
import { connect } from '../../server/store/connection.js';
import type { Filter, ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { readsOf } from '../support/explain.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico } from '../support/start-portico.js';

const REQUESTS = 400;
/** Entries of each request, one a minute. */
const EACH = 20;

describe('what conversations ask of the database', () => {
  const database = useDatabase();
  let connection: Connection;
  beforeAll(async () => {
    const portico = await TestPortico.start(database.uri);
    await portico.stop();
    connection = await connect(database.uri);
    const at = (minute: number) => new Date(1_790_000_000_000 + minute * 60_000);
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
      { ownerId: 'usr_3', requestId: { $in: Array.from({ length: 20 }, (_, i) => `req_${i}`) } },
      {},
      20,
    ],
    [
      'what was said since in some requests, and not what was said before',
      () => doorOf(new TimelineStore(connection, new RequestsStore(connection)).entries),
      saidAfter('usr_3', [
        { requestId: 'req_7', entryId: 'x', entryAt: new Date(1_790_000_000_000 + 60_000 * REQUESTS * 18) },
        { requestId: 'req_8' },
      ]),
      {},
      2 + EACH,
    ],
  ])('%s, by an index', async (_what, door, filter, options, most) => {
    const { stages, docs } = await readsOf(door(), tenant, filter, options);
    expect(stages, stages.join(' ← ')).not.toContain('COLLSCAN');
    expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(most);
  });
});
