import { mongo, type ClientSession, type Connection } from 'mongoose';
import type { Settlement } from '../kernel/context.js';
import type { Addition } from './scoped-collection.js';

/** What is written together. */
export interface Writes {
  additions: readonly Addition[];
  settlements: readonly Settlement[];
}

/** What the command answers. */
interface Answer {
  nErrors: number;
  nMatched: number;
  cursor: { firstBatch: readonly { ok: number; idx: number; n: number; code?: number; errmsg?: string }[] };
}

/**
 * Writes to several collections: in one command where the database takes one (`bulkWrite` of MongoDB 8), or else one for each
 * collection. A command costs as much as what it does, in both processes.
 */
export class JointWriter {
  private canJoin: Promise<boolean> | null = null;

  constructor(
    private readonly connection: Connection,
    /** Whether the database takes one command for all. */
    private readonly probe: (connection: Connection) => Promise<boolean> = takesOneForAll,
  ) {}

  /** Writes all of it, inside the transaction. @throws the refusal of a settlement that finds nothing. */
  async write({ additions, settlements }: Writes, session: ClientSession): Promise<void> {
    const given = byCollection(additions);
    if (given.length + settlements.length > 1 && (await this.joins()))
      return this.writeJoined(given, settlements, session);
    for (const { collection, documents } of given) {
      const options = { session, ignoreUndefined: true };
      await this.db()
        .collection(collection)
        .insertMany(documents as mongo.Document[], options);
    }
    for (const { collection, filter, change, refusal } of settlements) {
      const { matchedCount } = await this.db().collection(collection).updateOne(filter, change, { session });
      if (matchedCount === 0) throw refusal();
    }
  }

  /** Asked once; where that comes to nothing, again for the next. */
  private joins(): Promise<boolean> {
    this.canJoin ??= this.probe(this.connection).catch((error: unknown) => {
      this.canJoin = null;
      throw error;
    });
    return this.canJoin;
  }

  private async writeJoined(
    additions: readonly Addition[],
    settlements: readonly Settlement[],
    session: ClientSession,
  ): Promise<void> {
    const names = [...new Set([...additions, ...settlements].map(({ collection }) => collection))];
    const inserts = additions.flatMap(({ collection, documents }) =>
      documents.map((document) => ({ insert: names.indexOf(collection), document })),
    );
    const updates = settlements.map(({ collection, filter, change }) => ({
      update: names.indexOf(collection),
      filter,
      updateMods: change,
    }));
    const nsInfo = names.map((name) => ({ ns: `${this.db().databaseName}.${name}` }));
    // Which of them finds nothing is asked for where it makes a difference.
    const errorsOnly = new Set(settlements.map(({ refusal }) => refusal)).size < 2;
    const command = { bulkWrite: 1, ops: [...inserts, ...updates], nsInfo, errorsOnly };
    const options = { session, ignoreUndefined: true };
    const answer = (await this.db().admin().command(command, options)) as unknown as Answer;
    const told = answer.cursor.firstBatch;
    const failed = told.find(({ ok }) => ok === 0);
    if (answer.nErrors > 0)
      throw new mongo.MongoServerError({ code: failed?.code, errmsg: failed?.errmsg ?? 'bulkWrite failed' });
    if (answer.nMatched === settlements.length) return;
    const missed = told.find(({ idx, n }) => idx >= inserts.length && n === 0);
    throw (settlements[(missed?.idx ?? inserts.length) - inserts.length] as Settlement).refusal();
  }

  private db(): mongo.Db {
    return this.connection.db as mongo.Db;
  }
}

/** One addition for each collection that gets anything. */
function byCollection(additions: readonly Addition[]): Addition[] {
  const documents = new Map<string, object[]>();
  for (const addition of additions) {
    if (addition.documents.length === 0) continue;
    const there = documents.get(addition.collection);
    if (there) there.push(...addition.documents);
    else documents.set(addition.collection, [...addition.documents]);
  }
  return [...documents].map(([collection, all]) => ({ collection, documents: all }));
}

/** A version that knows the command may still refuse it (`featureCompatibilityVersion`): so it is asked for one that changes nothing. */
async function takesOneForAll({ db }: Connection): Promise<boolean> {
  const { databaseName } = db as mongo.Db;
  const nothing = { delete: 0, filter: { _id: '' }, multi: false };
  const command = { bulkWrite: 1, ops: [nothing], nsInfo: [{ ns: `${databaseName}.outbox` }] };
  try {
    await (db as mongo.Db).admin().command(command);
    return true;
  } catch (error) {
    if (error instanceof mongo.MongoServerError && REFUSALS.includes(Number(error.code))) return false;
    throw error;
  }
}

/** CommandNotFound, CommandNotSupported, InvalidOptions, Unauthorized. */
const REFUSALS = [59, 115, 72, 13];
