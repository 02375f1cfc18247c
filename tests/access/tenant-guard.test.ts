import { Schema, type Connection, type Model } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { grantScope, systemScope } from '../../server/kernel/scope.js';
import { connect } from '../../server/store/connection.js';
import { ScopedCollection, type Stored } from '../../server/store/scoped-collection.js';
import { tenantGuard } from '../../server/store/tenant-guard.js';
import { useDatabase } from '../support/mongo.js';

interface Thing extends Stored {
  accountId: string;
  text: string;
  version: number;
}

const fields = {
  _id: { type: String, required: true },
  tenantId: { type: String, required: true },
  accountId: String,
  text: String,
  version: Number,
};
const schema = () => new Schema<Thing>(fields, { strict: 'throw', versionKey: false });
const thing = (id: string, tenantId: string, text: string): Thing => ({
  _id: id,
  tenantId,
  accountId: 'a',
  text,
  version: 1,
});

describe('tenants stay apart in the database', () => {
  const database = useDatabase();
  let connection: Connection;
  let things: ScopedCollection<Thing>;
  let model: Model<Thing>;
  beforeAll(async () => {
    connection = await connect(database.uri);
    things = new ScopedCollection(connection, 'things', schema());
    const guarded = schema();
    guarded.plugin(tenantGuard);
    model = connection.model<Thing>('guarded', guarded, 'things');
  });
  afterAll(() => connection.close());
  beforeEach(async () => {
    await connection.collection('things').deleteMany({});
    await things.insert([thing('1', 'one', 'mine'), thing('2', 'two', 'theirs')]);
  });

  const one = grantScope({ tenantId: 'one' });
  const texts = async () =>
    (await connection.collection('things').find().sort({ _id: 1 }).toArray()).map(
      ({ text }) => text as string,
    );

  it('reads, changes and deletes nothing of another tenant, whatever the filter says', async () => {
    const filters = [
      {},
      { _id: '2' },
      { tenantId: 'two' },
      { tenantId: { $in: ['two'] } },
      { $or: [{ tenantId: 'two' }, {}] },
    ];
    for (const filter of filters) {
      expect((await things.find(one, filter)).every(({ text }) => text === 'mine')).toBe(true);
      await things.updateMany(one, filter, { $set: { text: 'mine' } });
      await things.updateOne(one, { ...filter, text: 'theirs' }, { $set: { text: 'stolen' } });
      expect(await things.deleteMany(one, { ...filter, text: 'theirs' })).toBe(0);
    }
    expect(await texts()).toEqual(['mine', 'theirs']);
    expect(await things.compareAndSet(one, '2', 1, { text: 'stolen' })).toBeNull();
  });

  it('keeps to all of its scope, also where the filter names the same fields', async () => {
    await things.insert([{ ...thing('3', 'one', 'hidden'), accountId: 'b' }]);
    const account = grantScope({ tenantId: 'one', accountId: 'a' });
    for (const filter of [{}, { text: 'hidden' }, { accountId: 'b' }, { $or: [{ accountId: 'b' }, {}] }]) {
      expect((await things.find(account, filter)).map(({ text }) => text)).not.toContain('hidden');
      await things.updateMany(account, { ...filter, _id: '3' }, { $set: { text: 'stolen' } });
      expect(await things.deleteMany(account, { ...filter, _id: '3' })).toBe(0);
    }
    expect((await things.find(account, {})).map(({ text }) => text)).toEqual(['mine']);
    expect(await texts()).toEqual(['mine', 'theirs', 'hidden']);
  });

  it('changes many at once within one tenant only, and counts nothing of others', async () => {
    const session = await connection.startSession();
    const change = { $set: { text: 'stolen' } };
    const filters = [{ _id: '2' }, { tenantId: 'two' }, { $or: [{ tenantId: 'two' }] }];
    const changes = filters.map((filter) => ({ filter, change }));
    expect(await things.updateEach(one, changes, session)).toBe(0);
    expect(await things.updateEach(one, [{ filter: { _id: '1' }, change: { $set: { text: 'new' } } }])).toBe(
      1,
    );
    expect(await texts()).toEqual(['new', 'theirs']);
    await expect(things.updateEach(systemScope('test'), changes, session)).rejects.toThrow(/one tenant/);
    await expect(things.updateEach(one, [{ filter: { _id: undefined }, change }], session)).rejects.toThrow(
      /undefined/,
    );
    for (const filter of [{}, { tenantId: 'two' }, { $or: [{ tenantId: 'two' }, {}] }]) {
      const values = (await things.countValues(one, filter, 'text', 10)).map(({ value }) => value);
      expect(values).not.toContain('theirs');
    }
    await session.endSession();
  });

  it('refuses filters with undefined, which would widen them', async () => {
    await expect(things.find(one, { accountId: undefined })).rejects.toThrow(/undefined accountId/);
    await expect(things.updateMany(one, { _id: undefined }, { $set: { text: 'x' } })).rejects.toThrow(
      /undefined/,
    );
    await expect(things.deleteMany(one, { _id: undefined })).rejects.toThrow(/undefined/);
  });

  it('grants no scope without a tenant or with undefined', () => {
    expect(() => grantScope({ tenantId: '' })).toThrow(/without a tenant/);
    expect(() => grantScope({ tenantId: undefined as unknown as string })).toThrow(/without a tenant/);
    expect(() => grantScope({ tenantId: 'one', accountId: undefined })).toThrow(/undefined accountId/);
  });

  it('stores nothing without a tenant', async () => {
    await expect(things.insert([thing('3', '', 'x')])).rejects.toThrow(/without a tenant/);
    expect(await texts()).toHaveLength(2);
  });

  const forgetful: [string, () => Promise<unknown>][] = [
    ['find', () => model.find({ text: 'x' }).exec()],
    ['findOne', () => model.findOne({ _id: '2' }).exec()],
    ['findById', () => model.findById('2').exec()],
    ['findOneAndUpdate', () => model.findOneAndUpdate({ _id: '2' }, { text: 'x' }).exec()],
    ['findOneAndReplace', () => model.findOneAndReplace({ _id: '2' }, thing('2', 'two', 'x')).exec()],
    ['findOneAndDelete', () => model.findOneAndDelete({ _id: '2' }).exec()],
    ['updateOne', () => model.updateOne({ _id: '2' }, { text: 'x' }).exec()],
    ['updateMany', () => model.updateMany({}, { text: 'x' }).exec()],
    ['replaceOne', () => model.replaceOne({ _id: '2' }, thing('2', 'two', 'x')).exec()],
    ['deleteOne', () => model.deleteOne({ _id: '2' }).exec()],
    ['deleteMany', () => model.deleteMany({}).exec()],
    ['countDocuments', () => model.countDocuments({}).exec()],
    ['estimatedDocumentCount', () => model.estimatedDocumentCount().exec()],
    ['distinct', () => model.distinct('text').exec()],
    ['exists', () => model.exists({ _id: '2' }).exec()],
    ['aggregate', () => model.aggregate([{ $group: { _id: '$text' } }]).exec()],
    [
      'aggregate that matches something else first',
      () => model.aggregate([{ $match: { text: 'x' } }, { $match: { tenantId: 'one' } }]).exec(),
    ],
    [
      'aggregate that looks into another collection',
      () =>
        model
          .aggregate([
            { $match: { tenantId: 'one' } },
            { $lookup: { from: 'things', localField: 'text', foreignField: 'text', as: 'all' } },
          ])
          .exec(),
    ],
    [
      'aggregate that looks into another collection deep inside',
      () =>
        model
          .aggregate([
            { $match: { tenantId: 'one' } },
            { $facet: { all: [{ $unionWith: { coll: 'things' } }] } },
          ] as never)
          .exec(),
    ],
    [
      'aggregate that writes',
      () => model.aggregate([{ $match: { tenantId: 'one' } }, { $out: 'stolen' }]).exec(),
    ],
    [
      'bulkWrite',
      () => model.bulkWrite([{ updateOne: { filter: { _id: '2' }, update: { $set: { text: 'x' } } } }]),
    ],
    ['populate', () => model.find({ tenantId: 'one' }).populate({ path: 'text', model: 'guarded' }).exec()],
    ['find with operators as tenant', () => model.find({ tenantId: { $ne: '' } } as never).exec()],
    ['find with an empty tenant', () => model.find({ tenantId: '' }).exec()],
  ];
  it.each(forgetful)('refuses %s that forgets the tenant', async (_what, query) => {
    await expect(query()).rejects.toThrow(/without a tenant was refused/);
    expect(await texts()).toEqual(['mine', 'theirs']);
  });

  it('lets the same queries through with one', async () => {
    expect(await model.find({ tenantId: 'one' }).lean().exec()).toHaveLength(1);
    expect(await model.countDocuments({ tenantId: 'two' }).exec()).toBe(1);
    expect(await model.distinct('text', { tenantId: 'one' }).exec()).toEqual(['mine']);
    expect(await model.aggregate([{ $match: { tenantId: 'one' } }]).exec()).toHaveLength(1);
  });

  it('lets a system scope through by its name', async () => {
    expect(await things.find(systemScope('test'), {})).toHaveLength(2);
    expect(await things.find(systemScope(''), {}).catch((error: Error) => error.message)).toMatch(/refused/);
  });

  it('refuses fields that the schema does not know', async () => {
    await expect(things.insert([{ ...thing('4', 'one', 'x'), role: 'king' } as Thing])).rejects.toThrow(
      /role/,
    );
    await expect(things.updateOne(one, { _id: '1' }, { $set: { role: 'king' } })).rejects.toThrow(/role/);
  });

  it('saves by version: of twenty at once one wins', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) => things.compareAndSet(one, '1', 1, { text: `${i}` })),
    );
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(results.find(Boolean)?.version).toBe(2);
  });
});
