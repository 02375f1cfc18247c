import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from 'mongoose';
import { useDatabase } from '../../tests/support/mongo.js';
import { connect } from '../store/connection.js';
import { spoken } from './202611292000-spoken.js';

const database = useDatabase();
let connection: Connection;
beforeAll(async () => void (connection = await connect(database.uri)));
afterAll(() => connection.close());

const at = (minute: number): Date => new Date(1_790_000_000_000 + minute * 60_000);
const collection = (name: string) => connection.collection<{ _id: string }>(name);

it('requests and readings of before learn how much was said and heard, and may learn it again', async () => {
  const entry = (_id: string, minute: number, body: string | null, who: string[], changes: object = {}) => ({
    ...{ _id, tenantId: 'tnt_1', requestId: 'req_1', at: at(minute), body, actorIds: who },
    ...{ kind: 'commented', visibility: 'public', ...changes },
  });
  const reading = (_id: string, ownerId: string, entryId: string, minute: number) => ({
    ...{ _id, tenantId: 'tnt_1', requestId: 'req_1', ownerId, entryId, entryAt: at(minute) },
  });
  await collection('requests').insertMany([
    { _id: 'req_1', said: { public: { usr_1: 'tml_4' } } },
    { _id: 'req_2', said: {} },
    { _id: 'req_3' },
  ] as never);
  await collection('timelineEntries').insertMany([
    entry('tml_1', 1, 'It drips.', ['usr_1']),
    entry('tml_2', 2, 'We come.', ['usr_2', 'usr_1'], { kind: 'transitioned' }),
    entry('tml_3', 3, 'A weak seal.', ['usr_2'], { visibility: 'internal' }),
    entry('tml_4', 3, 'It drips more.', ['usr_1']),
    entry('tml_5', 4, null, ['usr_2']),
    entry('tml_6', 5, 'From long ago.', [], { requestId: 'req_2' }),
  ]);
  await collection('requestReadings').insertMany([
    reading('rdg_1', 'usr_1', 'tml_2', 2),
    reading('rdg_2', 'usr_2', 'tml_4', 3),
    reading('rdg_3', 'usr_3', 'tml_3', 3),
    reading('rdg_4', 'usr_1', 'tml_1', 1),
  ] as never);
  for (let time = 0; time < 2; time += 1) {
    await spoken.up(connection);
    expect(
      await collection('requests')
        .find({}, { sort: { _id: 1 } })
        .toArray(),
    ).toEqual([
      {
        _id: 'req_1',
        spoken: {
          public: { commented: { usr_1: 2 }, transitioned: { usr_2: 1 } },
          internal: { commented: { usr_2: 1 } },
        },
      },
      { _id: 'req_2', spoken: { public: { commented: { nobody: 1 } } } },
      { _id: 'req_3', spoken: {} },
    ]);
    const heard = await collection('requestReadings')
      .find({}, { sort: { _id: 1 } })
      .toArray();
    expect(heard).toMatchObject([
      { heard: { public: { transitioned: 1 } } },
      { heard: { public: { commented: 2 } } },
      { heard: { public: { commented: 1, transitioned: 1 }, internal: { commented: 1 } } },
      { heard: {} },
    ]);
    expect(heard.at(-1)).toHaveProperty('heard', {});
  }
});
