import mongoose, { mongo } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { isOutage } from './outage.js';
import { StaleRead } from './transaction.js';

const refused = (code: number) => new mongo.MongoServerError({ message: 'refused', code });

describe('an outage', () => {
  it('is a database that does not answer', () => {
    expect(isOutage(new mongo.MongoNetworkError('closed'))).toBe(true);
    expect(isOutage(new mongo.MongoServerSelectionError('none', {} as never))).toBe(true);
    expect(isOutage(Object.assign(new Error('ended by the other party'), { code: 'EPIPE' }))).toBe(true);
    expect(
      isOutage(new mongo.MongoBulkWriteError(new mongo.MongoNetworkError('x') as never, {} as never)),
    ).toBe(true);
  });

  it('is a primary that steps down, stops, is too slow or has no room left', () => {
    for (const code of [189, 10107, 11600, 11602, 91, 50, 64, 14031])
      expect(isOutage(refused(code))).toBe(true);
  });

  it('is whatever the database says may succeed later', () => {
    const error = refused(1);
    error.addErrorLabel('TransientTransactionError');
    expect(isOutage(error)).toBe(true);
  });

  it('is a document that others change again and again before a use case that read it comes to its end', () => {
    expect(isOutage(new StaleRead())).toBe(true);
  });

  it('is a call that mongoose refuses because it knows of no server', async () => {
    const connection = mongoose.createConnection();
    connection.set('bufferCommands', false);
    const model = connection.model('Thing', new mongoose.Schema({}, { bufferCommands: false }));
    const error = await model
      .findOne()
      .exec()
      .catch((thrown: unknown) => thrown);
    expect(isOutage(error)).toBe(true);
    await connection.close();
  });

  it('is no duplicate key, no faulty query and no error of ours', () => {
    for (const code of [2, 9, 11_000]) expect(isOutage(refused(code))).toBe(false);
    expect(isOutage(new TypeError('undefined is not a function'))).toBe(false);
    expect(isOutage('a text')).toBe(false);
  });
});
