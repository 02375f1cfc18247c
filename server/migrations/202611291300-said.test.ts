import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from 'mongoose';
import { useDatabase } from '../../tests/support/mongo.js';
import { connect } from '../store/connection.js';
import { said } from './202611291300-said.js';

const database = useDatabase();
let connection: Connection;
beforeAll(async () => void (connection = await connect(database.uri)));
afterAll(() => connection.close());

it('requests of before learn who has said something in them last, and may learn it again', async () => {
  const entry = (
    _id: string,
    requestId: string,
    body: string | null,
    who: string[],
    visibility = 'public',
  ) => ({
    ...{ _id, requestId, body, visibility, actorIds: who },
  });
  const requests = connection.collection<{ _id: string; said?: object }>('requests');
  await requests.insertMany(['req_1', 'req_2', 'req_3'].map((_id) => ({ _id })));
  await connection
    .collection<{ _id: string }>('timelineEntries')
    .insertMany([
      entry('tml_1', 'req_1', 'It drips.', ['usr_1']),
      entry('tml_2', 'req_1', 'We come.', ['usr_2', 'usr_1']),
      entry('tml_3', 'req_1', 'It drips more.', ['usr_1']),
      entry('tml_4', 'req_1', 'A weak seal.', ['usr_2'], 'internal'),
      entry('tml_5', 'req_1', null, ['usr_3']),
      entry('tml_6', 'req_2', 'From long ago.', []),
      entry('tml_7', 'req_3', null, ['usr_1']),
    ]);
  for (let time = 0; time < 2; time += 1) {
    await said.up(connection);
    const found = await requests.find({}, { sort: { _id: 1 } }).toArray();
    expect(found).toEqual([
      { _id: 'req_1', said: { public: { usr_1: 'tml_3', usr_2: 'tml_2' }, internal: { usr_2: 'tml_4' } } },
      { _id: 'req_2', said: { public: { nobody: 'tml_6' } } },
      { _id: 'req_3', said: {} },
    ]);
  }
});
