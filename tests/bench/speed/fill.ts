import type { Db, Document } from 'mongodb';
import type { Api } from '../../support/api.js';
import { entriesOf, flatOf, namedAccount, requestOf, templateOf, type Template } from './shapes.js';
import { countOf, lastOf, variationsOf, type Size, type Variation } from './variations.js';

const AT_ONCE = 1_000;
/** How many batches are on their way while the next is made. */
const ON_THEIR_WAY = 4;
/** For whose indexes one has to wait. */
const MANY = 50_000;
/** Memory that indexes may be made in. */
const INDEX_MEGABYTES = 1_500;
/** Raised when what is made changes, so that nobody measures on older data. */
const EDITION = 2;

/** How the baselines keep requests. */
export const FLAT = 'benchRequests';
/** How Parse Server keeps them. */
export const PARSE = 'BenchRequest';

/** What a filled database holds. */
export interface Filling {
  size: Size;
  /** Whether the baselines are asked for the same requests, and not Portico alone. */
  withFlat: boolean;
}

const markerOf = ({ size, withFlat }: Filling) => ({ _id: 'filled', edition: EDITION, withFlat, ...size });
const runsOf = (db: Db) => db.collection<{ _id: string }>('benchRuns');

/** Whether an earlier run filled the database with just that, to the end. */
export const isFilled = async (db: Db, filling: Filling): Promise<boolean> =>
  (await runsOf(db).findOne(markerOf(filling))) !== null;

/** Fills an empty database with requests like one that was made through the API. */
export async function fill(
  db: Db,
  filling: Filling,
  { api, say }: { api: Api; say: (line: string) => void },
): Promise<void> {
  const { size, withFlat } = filling;
  const template = await templateOf(db, api);
  await withoutIndexes(db, ['requests', 'timelineEntries'], async () => {
    const makers = withFlat ? MAKERS : MAKERS.slice(0, 2);
    let done = 0;
    await eachAtOnce(batchesOf(variationsOf(size)), ON_THEIR_WAY, async (batch) => {
      for (const [collection, make] of makers)
        await insert(
          db,
          collection,
          batch.flatMap((one) => make(template, one)),
        );
      done += batch.length;
      if (done % 50_000 === 0) say(`  ${done} of ${countOf(size)} requests are there`);
    });
    if (done >= MANY) say('  their indexes are made');
  });
  if (withFlat) await indexLike(db, FLAT, 'createdAt');
  await runsOf(db).insertOne(markerOf(filling));
}

/** What is made of each request, by where it is kept. */
const MAKERS: readonly [collection: string, make: (template: Template, one: Variation) => Document[]][] = [
  ['requests', (template, one) => [requestOf(template, one)]],
  ['timelineEntries', entriesOf],
  [FLAT, (template, one) => [flatOf(template, one)]],
];

/** Gives the requests of an account that is only named to one that is there, if that was not done before. */
export async function giveTo(db: Db, account: number, owner: { tid: string; acc: string }): Promise<void> {
  const theirs = { tenantId: owner.tid, accountId: namedAccount(0, account) };
  for (const collection of ['requests', FLAT])
    await db.collection(collection).updateMany(theirs, { $set: { accountId: owner.acc } });
}

/** Keeps the baselines' requests once more, as Parse Server does; false when they are there already. */
export async function fillForParse(db: Db, size: Size): Promise<boolean> {
  const runs = runsOf(db);
  const marker = { _id: 'parse', edition: EDITION, ...size };
  if (await runs.findOne(marker)) return false;
  const times = { _created_at: '$createdAt', _updated_at: '$updatedAt' };
  const parts = [{ $set: times }, { $unset: ['createdAt', 'updatedAt'] }, { $out: PARSE }];
  await db.collection(FLAT).aggregate(parts).toArray();
  await indexLike(db, PARSE, '_created_at');
  await runs.deleteOne({ _id: 'parse' });
  await runs.insertOne(marker);
  return true;
}

/** What the works of the baselines need: the newest of an account, and its words. */
async function indexLike(db: Db, collection: string, createdAt: string): Promise<void> {
  const requests = db.collection(collection);
  await requests.createIndex({ tenantId: 1, accountId: 1, [createdAt]: -1 });
  await requests.createIndex({ tenantId: 1, accountId: 1, title: 'text', 'data.problem': 'text' });
}

/** Runs create requests; the next one begins with the same data. */
export async function removeWhatRunsMade(db: Db, size: Size): Promise<void> {
  const since = lastOf(size);
  await db.collection('requests').deleteMany({ createdAt: { $gt: since } });
  await db.collection('timelineEntries').deleteMany({ at: { $gt: since } });
  await db.collection('outbox').deleteMany({ time: { $gt: since }, sequence: { $ne: null } });
  for (const made of ['noticeDeliveries', 'notifications'])
    await db.collection(made).deleteMany({ createdAt: { $gt: since } });
  // Or what many runs submit would come to the numbers of what was filled in.
  await db.collection<{ _id: string }>('counters').deleteMany({ _id: /\/request$/ });
  await db.collection(FLAT).deleteMany({ createdAt: { $gt: since } });
  await db.collection(PARSE).deleteMany({ _created_at: { $gt: since } });
}

/** Empties collections, has them filled, and makes their indexes afterwards: at once is much quicker than one by one. */
async function withoutIndexes(
  db: Db,
  collections: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const indexes = await Promise.all(collections.map((one) => db.collection(one).indexes()));
  for (const one of collections) {
    await db.collection(one).dropIndexes();
    await db.collection(one).deleteMany({});
  }
  await work();
  // Sorting in memory is quicker than on the disk; a server of somebody else's may not let us.
  const memory = { setParameter: 1, maxIndexBuildMemoryUsageMegabytes: INDEX_MEGABYTES };
  await db
    .admin()
    .command(memory)
    .catch(() => undefined);
  for (const [at, one] of collections.entries()) {
    const own = (indexes[at] ?? []).filter(({ name }) => name !== '_id_').map(({ v: _v, ...index }) => index);
    await db.collection(one).createIndexes(own as never);
  }
}

async function insert(db: Db, collection: string, documents: Document[]): Promise<void> {
  await db
    .collection(collection)
    .insertMany(documents, { ordered: false, writeConcern: { w: 1, j: false }, forceServerObjectId: true });
}

/** Does so many at once, in order of their begin. */
async function eachAtOnce<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}

function* batchesOf<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
