import type { Migration } from '../store/migrations.js';

/** Stands for whoever said what old entries name nobody of: for every reader it is somebody else. */
const NOBODY = 'nobody';

/** Requests know who has said something in them, and in which entry the last time. */
export const said: Migration = {
  name: '202611291300-said',
  async up(connection) {
    const requests = connection.collection('requests');
    await connection
      .collection('timelineEntries')
      .aggregate([
        { $match: { body: { $ne: null } } },
        {
          $group: {
            _id: {
              requestId: '$requestId',
              visibility: '$visibility',
              who: { $ifNull: [{ $first: '$actorIds' }, NOBODY] },
            },
            last: { $max: '$_id' },
          },
        },
        {
          $group: {
            _id: { requestId: '$_id.requestId', visibility: '$_id.visibility' },
            last: { $push: { k: '$_id.who', v: '$last' } },
          },
        },
        {
          $group: {
            _id: '$_id.requestId',
            said: { $push: { k: '$_id.visibility', v: { $arrayToObject: '$last' } } },
          },
        },
        { $set: { said: { $arrayToObject: '$said' } } },
        { $merge: { into: 'requests', on: '_id', whenMatched: 'merge', whenNotMatched: 'discard' } },
      ])
      .toArray();
    await requests.updateMany({ said: { $exists: false } }, { $set: { said: {} } });
  },
};
