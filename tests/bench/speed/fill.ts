import type { AnyBulkWriteOperation, Db, Document } from 'mongodb';
import { termsOf } from '../../../server/domains/requests/handling/terms.model.js';
import type { EntryDocument } from '../../../server/domains/requests/timeline.store.js';
import { bodyOf, type Api, type Schemas } from '../../support/api.js';
import { countOf, lastOf, variationsOf, type Size, type Variation } from './variations.js';

const AT_ONCE = 1_000;
/** Raised when what is made changes, so that nobody measures on older data. */
const EDITION = 1;

/** What the first request of a world looks like, in Portico's collections and as an answer. */
interface Template {
  request: Document;
  entry: Document;
  answer: Schemas['ServiceRequest'];
}

/** Fills the database with requests like one that was made through the API, unless they are there already. */
export async function fill(
  db: Db,
  { size, api, say }: { size: Size; api: Api; say: (line: string) => void },
): Promise<void> {
  const marker = { _id: 'filled', edition: EDITION, ...size };
  const runs = db.collection<{ _id: string }>('benchRuns');
  if (await runs.findOne(marker)) return removeWhatRunsMade(db, lastOf(size));
  await Promise.all(
    ['requests', 'timelineEntries', 'benchRequests'].map((one) => db.collection(one).deleteMany({})),
  );
  await runs.deleteMany({});
  const template = await templateOf(db, api);
  await db.collection('requests').deleteMany({});
  await db.collection('timelineEntries').deleteMany({});
  let done = 0;
  for (const batch of batchesOf(variationsOf(size))) {
    await insert(
      db,
      'requests',
      batch.map((one) => requestOf(template, one)),
    );
    await insert(
      db,
      'timelineEntries',
      batch.flatMap((one) => entriesOf(template, one)),
    );
    await insert(
      db,
      'benchRequests',
      batch.map((one) => flatOf(template, one)),
    );
    done += batch.length;
    if (done % 20_000 === 0) say(`  ${done} of ${countOf(size)} requests are there`);
  }
  const flat = db.collection('benchRequests');
  await flat.createIndex({ tenantId: 1, accountId: 1, createdAt: -1 });
  await flat.createIndex({ tenantId: 1, accountId: 1, title: 'text', 'data.problem': 'text' });
  await runs.insertOne(marker);
}

/** Runs create requests; the next one begins with the same data. */
async function removeWhatRunsMade(db: Db, since: Date): Promise<void> {
  await db.collection('requests').deleteMany({ createdAt: { $gt: since } });
  await db.collection('timelineEntries').deleteMany({ at: { $gt: since } });
  await db.collection('benchRequests').deleteMany({ createdAt: { $gt: since } });
}

async function templateOf(db: Db, api: Api): Promise<Template> {
  const data = { pump: 'KP-80', problem: 'It leaks', since: '2026-01-01' };
  const answer = bodyOf(
    await api.post<Schemas['ServiceRequest']>('/v1/requests', { service: 'report-fault', data }),
    201,
  );
  const request = await db.collection<{ _id: string }>('requests').findOne({ _id: answer.id });
  const entry = await db.collection('timelineEntries').findOne({ requestId: answer.id });
  if (!request || !entry) throw new Error('The first request was not kept.');
  return { request, entry, answer };
}

/** Accounts of the first tenant are found by their place; its first account is the customer's. */
function placeOf(
  { request }: Template,
  { tenant, account }: Variation,
): { tenantId: string; accountId: string } {
  const { tenantId, accountId } = request as unknown as { tenantId: string; accountId: string };
  return {
    tenantId: tenant === 0 ? tenantId : `tnt_${tenant}`,
    accountId: tenant === 0 && account === 0 ? accountId : `acc_${tenant}_${account}`,
  };
}

function requestOf(template: Template, one: Variation): Document {
  const { id, number, createdAt, isOpen } = one;
  const data = { ...template.answer.data, pump: one.pump, problem: one.problem };
  const { accountName, requesterName } = template.request as unknown as Record<string, string>;
  const words = { number, accountName: accountName as string, requesterName: requesterName as string, data };
  return {
    ...template.request,
    ...placeOf(template, one),
    ...{ _id: id, number, data, createdAt, updatedAt: createdAt },
    title: titleOf(one),
    reached: [{ state: 'submitted', at: createdAt }],
    expectedBy: null,
    said: saidIn(entriesOf(template, one)),
    terms: termsOf(words, { name: 'Report a fault', form: {} }),
    ...(isOpen ? {} : { state: 'solved', category: 'completed', status: 'closed', closedAt: createdAt }),
  };
}

/** What happened to it: submitted, a comment, and an internal note. */
function entriesOf(template: Template, one: Variation): Document[] {
  const { entry } = template;
  const entryOf = (place: number, changes: Document): Document => ({
    ...entry,
    ...placeOf(template, one),
    ...{ _id: `${one.id.replace('req', 'tml')}_${place}`, requestId: one.id, at: one.createdAt },
    ...changes,
  });
  return [
    entryOf(0, {}),
    entryOf(1, { kind: 'commented', body: one.problem }),
    entryOf(2, { kind: 'commented', body: NOTE, visibility: 'internal' }),
  ];
}

/** Who said something last, as the timeline keeps it. */
function saidIn(entries: readonly Document[]): Document {
  const said: Record<string, Record<string, string>> = {};
  for (const { _id, visibility, body, actorIds } of entries as unknown as EntryDocument[])
    if (body !== null) said[visibility] = { ...said[visibility], [actorIds[0] as string]: _id };
  return said;
}

const NOTE = 'Between us: this pump is one of the lot with the weak seals.';

/** The same request as somebody keeps it who writes the answer as it is into one document, with history and notes. */
function flatOf(template: Template, one: Variation): Document {
  const { answer } = template;
  const { createdAt, isOpen } = one;
  const { id: _id, ...rest } = answer;
  const entries = entriesOf(template, one).map(({ kind, body, at }: Document) => ({ kind, body, at }));
  return {
    ...rest,
    ...placeOf(template, one),
    ...{ _id: one.id, number: one.number, title: titleOf(one) },
    data: { ...answer.data, pump: one.pump, problem: one.problem },
    ...{ createdAt, updatedAt: createdAt, status: isOpen ? 'open' : 'closed' },
    closedAt: isOpen ? null : createdAt,
    history: entries.slice(0, 2),
    internalNotes: entries.slice(2),
  };
}

const titleOf = ({ pump, problem }: Variation): string => `${pump}: ${problem}`;

async function insert(db: Db, collection: string, documents: readonly Document[]): Promise<void> {
  const operations: AnyBulkWriteOperation[] = documents.map((document) => ({ insertOne: { document } }));
  await db.collection(collection).bulkWrite(operations, { ordered: false, writeConcern: { w: 1, j: false } });
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
