import { mongo, type ClientSession, type Connection } from 'mongoose';
import { isBroken } from './outage.js';

const OPTIONS = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
  maxCommitTimeMS: 10_000,
} as const;

/** Nothing is begun anew after this time: the caller is told to come back. */
const TRY_MS = 30_000;
/** The wait before another attempt grows from the first to the second, and is somewhere between nothing and that. */
const WAIT_MS = { first: 5, longest: 500 };

/** A document is no longer as it was when the use case read it: it looks again, from its start. */
export class StaleRead extends mongo.MongoError {
  constructor() {
    super('A document was changed since it was read.');
    this.addErrorLabel('TransientTransactionError');
  }
}

/**
 * Runs work in a transaction that is durable on a majority when it resolves; again from its start when the database asks
 * for that. The driver's `withTransaction` gives up where it should not: of several calls that a connection to a dying
 * primary breaks, it marks the first alone as worth another attempt.
 */
export async function inTransaction<T>(
  connection: Connection,
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  return inTransactionIfNeeded(connection, (begin) => work(begin()));
}

/** The same for work that may turn out to need none: the transaction is begun by whoever first asks for its session. */
export async function inTransactionIfNeeded<T>(
  connection: Connection,
  work: (begin: () => ClientSession) => Promise<T>,
): Promise<T> {
  const end = performance.now() + TRY_MS;
  const session = await connection.startSession();
  try {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await once(session, work, end);
      } catch (error) {
        if (!isWorthAnother(error) || performance.now() > end) throw error;
        const longest = Math.min(WAIT_MS.first * 1.5 ** attempt, WAIT_MS.longest);
        await new Promise((resolve) => setTimeout(resolve, longest * Math.random()));
      }
    }
  } finally {
    await session.endSession();
  }
}

async function once<T>(
  session: ClientSession,
  work: (begin: () => ClientSession) => Promise<T>,
  end: number,
): Promise<T> {
  let isBegun = false;
  const begin = (): ClientSession => {
    if (!isBegun) session.startTransaction(OPTIONS);
    isBegun = true;
    return session;
  };
  let result: T;
  try {
    result = await work(begin);
  } catch (error) {
    if (isBegun) await session.abortTransaction();
    throw error;
  }
  if (isBegun) await commit(session, end);
  return result;
}

/** Asks until it is known whether the transaction has committed: to ask again does no harm. */
async function commit(session: ClientSession, end: number): Promise<void> {
  for (;;) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      if (!isUnknown(error) || performance.now() > end) throw error;
    }
  }
}

const MAX_TIME_EXPIRED = 50;

const hasLabel = (error: unknown, label: string): boolean =>
  error instanceof mongo.MongoError && error.hasErrorLabel(label);

/** Nothing was done, and the same may succeed now. */
export const isWorthAnother = (error: unknown): boolean =>
  hasLabel(error, 'TransientTransactionError') ||
  (isBroken(error) && !hasLabel(error, 'UnknownTransactionCommitResult'));

/** The transaction may have committed or not. */
const isUnknown = (error: unknown): boolean =>
  (hasLabel(error, 'UnknownTransactionCommitResult') &&
    (error as { code?: number }).code !== MAX_TIME_EXPIRED) ||
  isBroken(error);
