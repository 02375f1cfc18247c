import { mongo, type ClientSession, type Connection } from 'mongoose';
import type { Addition } from './scoped-collection.js';

/** What the command answers. */
interface Answer {
  nErrors: number;
  cursor: { firstBatch: readonly { ok: number; code?: number; errmsg?: string }[] };
}

/**
 * Adds documents to several collections: in one command where the database takes one (`bulkWrite` of MongoDB 8), or else one for each
 * collection. A command costs as much as what it does, in both processes.
 */
export class JointWriter {
  private canJoin: Promise<boolean> | null = null;

  constructor(
    private readonly connection: Connection,
    /** Whether the database takes one command for all. */
    private readonly probe: (connection: Connection) => Promise<boolean> = takesOneForAll,
  ) {}

  /** Adds all of it, inside the transaction. */
  async add(additions: readonly Addition[], session: ClientSession): Promise<void> {
    const given = additions.filter(({ documents }) => documents.length > 0);
    if (given.length > 1 && (await this.joins())) return this.addJoined(given, session);
    for (const { collection, documents } of given) {
      const options = { session, ignoreUndefined: true };
      await this.db()
        .collection(collection)
        .insertMany(documents as mongo.Document[], options);
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

  private async addJoined(additions: readonly Addition[], session: ClientSession): Promise<void> {
    const { databaseName } = this.db();
    const ops = additions.flatMap(({ documents }, at) =>
      documents.map((document) => ({ insert: at, document })),
    );
    const nsInfo = additions.map(({ collection }) => ({ ns: `${databaseName}.${collection}` }));
    const command = { bulkWrite: 1, ops, nsInfo, errorsOnly: true };
    const options = { session, ignoreUndefined: true };
    const answer = (await this.db().admin().command(command, options)) as unknown as Answer;
    const [failed] = answer.cursor.firstBatch;
    if (answer.nErrors > 0)
      throw new mongo.MongoServerError({ code: failed?.code, errmsg: failed?.errmsg ?? 'bulkWrite failed' });
  }

  private db(): mongo.Db {
    return this.connection.db as mongo.Db;
  }
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
