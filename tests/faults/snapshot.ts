import mongoose from 'mongoose';
import { labelOf, type Entry } from './expected.js';

interface Named {
  _id: string;
}

/** A thing as it is kept, with everything that was written about it, in order. */
export interface Kept {
  id: string;
  version: number;
  /** Labels of its entries. */
  entries: string[];
  /** Actions of its audit rows. */
  audits: string[];
  /** Types of its announcements. */
  events: string[];
}

/** What the database holds in the end. */
export interface Snapshot {
  /** By the marker of the story. */
  requests: Map<string, Kept[]>;
  records: Map<string, Kept[]>;
  /** How many records the audited imports have made and changed. */
  imported: { created: number; updated: number };
  /** Bodies of comments by the id of their entry. */
  comments: Map<string, string>;
  /** Ids of all announcements of what writers do. */
  announced: Set<string>;
  /** How many audit rows there are. */
  audited: number;
}

/** Reads everything behind the API's back, with majority read concern. */
export async function readSnapshot(uri: string): Promise<Snapshot> {
  const client = await new mongoose.mongo.MongoClient(uri, { readConcernLevel: 'majority' }).connect();
  try {
    const all = <T>(name: string) =>
      client.db().collection<T & Named>(name).find({}).sort({ _id: 1 }).toArray() as unknown as Promise<
        (T & Named)[]
      >;
    const entries = by(await all<Entry & { requestId: string }>('timelineEntries'), (one) => one.requestId);
    const history = by(await all<Entry & { recordId: string }>('recordChanges'), (one) => one.recordId);
    const audit = await all<AuditRow>('auditRows');
    const audits = by(audit, ({ subjectId }) => subjectId);
    const outbox = await all<{ type: string; subject: string }>('outbox');
    const events = by(outbox, ({ subject }) => subject);
    const kept = (one: Named & { version: number }, own: Map<string, Entry[]>): Kept => ({
      id: one._id,
      version: one.version,
      entries: (own.get(one._id) ?? []).map(labelOf),
      audits: (audits.get(one._id) ?? []).map(({ action }) => action),
      events: (events.get(one._id) ?? []).map(({ type }) => type),
    });
    const requests = await all<{ version: number; data: { note: string } }>('requests');
    const records = await all<{ version: number; externalId: string }>('records');
    const imports = audit.filter(({ action }) => action === 'record.import').map(({ facts }) => facts);
    return {
      requests: mapped(
        by(requests, ({ data }) => data.note),
        (one) => kept(one, entries),
      ),
      records: mapped(
        by(records, ({ externalId }) => externalId),
        (one) => kept(one, history),
      ),
      imported: { created: sum(imports, 'created'), updated: sum(imports, 'updated') },
      comments: new Map([...entries.values()].flat().map((entry) => [entry._id, labelOf(entry)])),
      announced: new Set(outbox.filter(({ type }) => /^(request|record)\./.test(type)).map(({ _id }) => _id)),
      audited: audit.length,
    };
  } finally {
    await client.close();
  }
}

interface AuditRow {
  action: string;
  subjectId: string;
  facts: Record<string, number>;
}

function by<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}

const mapped = <T, U>(groups: Map<string, T[]>, change: (thing: T) => U): Map<string, U[]> =>
  new Map([...groups].map(([key, things]) => [key, things.map(change)]));

const sum = (rows: readonly Record<string, number>[], name: string): number =>
  rows.reduce((total, row) => total + (row[name] ?? 0), 0);
