import { mongo, type ClientSession, type Connection } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { inTransaction } from './transaction.js';

/** A connection whose transactions end as they are told to, one after the other, and that notes what is asked of it. */
function scripted({ commits = [] as (Error | null)[] } = {}) {
  const asked: string[] = [];
  const session = {
    startTransaction: () => void asked.push('start'),
    abortTransaction: async () => void asked.push('abort'),
    endSession: async () => void asked.push('end'),
    commitTransaction: async () => {
      asked.push('commit');
      const error = commits.shift();
      if (error) throw error;
    },
  };
  const connection = { startSession: async () => session as unknown as ClientSession } as Connection;
  return { connection, asked };
}

/** Work that fails with these errors, one after the other, and then succeeds. */
function failing(...errors: Error[]) {
  return async () => {
    const error = errors.shift();
    if (error) throw error;
    return 'done';
  };
}

const labelled = <T extends mongo.MongoError>(error: T, label: string): T => {
  error.addErrorLabel(label);
  return error;
};
const broken = () => new mongo.MongoNetworkError('connection 5 closed');

describe('a transaction', () => {
  it('is begun anew when a connection broke that the driver does not mark', async () => {
    const { connection, asked } = scripted();
    const inBulk = new mongo.MongoBulkWriteError(broken() as never, {} as never);
    expect(await inTransaction(connection, failing(broken(), inBulk))).toBe('done');
    expect(asked).toEqual(['start', 'abort', 'start', 'abort', 'start', 'commit', 'end']);
  });

  it('is begun anew when the database says so, from the work or from the commit', async () => {
    const transient = () =>
      labelled(new mongo.MongoServerError({ message: 'conflict' }), 'TransientTransactionError');
    const { connection, asked } = scripted({ commits: [transient()] });
    expect(await inTransaction(connection, failing(transient()))).toBe('done');
    expect(asked).toEqual(['start', 'abort', 'start', 'commit', 'start', 'commit', 'end']);
  });

  it('asks again to commit when the answer did not come, and does not do the work twice', async () => {
    const unknown = labelled(new mongo.MongoNetworkError('closed'), 'UnknownTransactionCommitResult');
    const { connection, asked } = scripted({ commits: [unknown, broken(), null] });
    expect(await inTransaction(connection, failing())).toBe('done');
    expect(asked).toEqual(['start', 'commit', 'commit', 'commit', 'end']);
  });

  it('fails with what else the work throws, once', async () => {
    const { connection, asked } = scripted();
    await expect(inTransaction(connection, failing(new Error('not allowed')))).rejects.toThrow('not allowed');
    expect(asked).toEqual(['start', 'abort', 'end']);
  });

  it('fails when a commit takes too long, without doing the work again', async () => {
    const slow = new mongo.MongoServerError({ message: 'too slow', code: 50 });
    const { connection, asked } = scripted({
      commits: [labelled(slow, 'UnknownTransactionCommitResult')],
    });
    await expect(inTransaction(connection, failing())).rejects.toThrow('too slow');
    expect(asked).toEqual(['start', 'commit', 'end']);
  });
});
