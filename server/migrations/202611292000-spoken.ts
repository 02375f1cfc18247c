import type { Connection } from 'mongoose';
import type { Migration } from '../store/migrations.js';

/** Stands for whoever said what old entries name nobody of: for every reader it is somebody else. */
const NOBODY = 'nobody';

/** Requests count how often each has said something in them, and what people have read says how much that was. */
export const spoken: Migration = {
  name: '202611292000-spoken',
  async up(connection) {
    await countSpoken(connection);
    await countHeard(connection);
  },
};

/** Makes lists of keys and values objects, one below the other: who in a kind, kinds in a visibility. */
const nested = [
  {
    $group: {
      _id: {
        requestId: '$requestId',
        visibility: '$visibility',
        kind: '$kind',
        who: { $ifNull: [{ $first: '$actorIds' }, NOBODY] },
      },
      count: { $sum: 1 },
    },
  },
  {
    $group: {
      _id: { requestId: '$_id.requestId', visibility: '$_id.visibility', kind: '$_id.kind' },
      counts: { $push: { k: '$_id.who', v: '$count' } },
    },
  },
  {
    $group: {
      _id: { requestId: '$_id.requestId', visibility: '$_id.visibility' },
      kinds: { $push: { k: '$_id.kind', v: { $arrayToObject: '$counts' } } },
    },
  },
  {
    $group: {
      _id: '$_id.requestId',
      spoken: { $push: { k: '$_id.visibility', v: { $arrayToObject: '$kinds' } } },
    },
  },
  { $set: { spoken: { $arrayToObject: '$spoken' } } },
];

async function countSpoken(connection: Connection): Promise<void> {
  const requests = connection.collection('requests');
  await connection
    .collection('timelineEntries')
    .aggregate([
      { $match: { body: { $ne: null } } },
      ...nested,
      { $merge: { into: 'requests', on: '_id', whenMatched: 'merge', whenNotMatched: 'discard' } },
    ])
    .toArray();
  await requests.updateMany({ spoken: { $exists: false } }, { $set: { spoken: {} } });
  // The latest entry of each, which this takes the place of.
  await requests.updateMany({ said: { $exists: true } }, { $unset: { said: '' } });
}

/** Of each reading, what others said up to it: entries of one moment are in the order of their ids. */
async function countHeard(connection: Connection): Promise<void> {
  const isHeard = {
    $or: [{ $lt: ['$at', '$$at'] }, { $and: [{ $eq: ['$at', '$$at'] }, { $lte: ['$_id', '$$id'] }] }],
  };
  const ofOthers = { $ne: [{ $first: '$actorIds' }, '$$owner'] };
  const lookup = {
    from: 'timelineEntries',
    let: { tenant: '$tenantId', request: '$requestId', owner: '$ownerId', at: '$entryAt', id: '$entryId' },
    pipeline: [
      {
        $match: {
          body: { $ne: null },
          $expr: {
            $and: [
              { $eq: ['$tenantId', '$$tenant'] },
              { $eq: ['$requestId', '$$request'] },
              isHeard,
              ofOthers,
            ],
          },
        },
      },
      { $group: { _id: { visibility: '$visibility', kind: '$kind' }, count: { $sum: 1 } } },
      {
        $group: {
          _id: '$_id.visibility',
          kinds: { $push: { k: '$_id.kind', v: '$count' } },
        },
      },
      { $project: { _id: 0, k: '$_id', v: { $arrayToObject: '$kinds' } } },
    ],
    as: 'heard',
  };
  await connection
    .collection('requestReadings')
    .aggregate([
      { $lookup: lookup },
      { $project: { heard: { $arrayToObject: '$heard' } } },
      { $merge: { into: 'requestReadings', on: '_id', whenMatched: 'merge', whenNotMatched: 'discard' } },
    ])
    .toArray();
}
