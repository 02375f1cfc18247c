import { Schema, type ClientSession, type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '../../tests/support/mongo.js';
import { connect } from './connection.js';
import { JointWriter } from './joint-writer.js';
import { ScopedCollection, type Addition, type Stored } from './scoped-collection.js';
import { inTransaction } from './transaction.js';

interface Thing extends Stored {
  at: Date;
}

const schema = new Schema<Thing>({
  _id: { type: String, required: true },
  tenantId: { type: String, required: true },
  at: { type: Date, required: true },
});

describe.each([
  ['together, as the database of the tests takes it', undefined],
  ['one collection after the other, as older databases do', async () => false],
])('documents of several collections, added %s', (_way, probe) => {
  const database = useDatabase();
  let connection: Connection;
  let things: ScopedCollection<Thing>;
  let others: ScopedCollection<Thing>;
  let writer: JointWriter;
  beforeAll(async () => {
    connection = await connect(database.uri);
    things = new ScopedCollection(connection, 'things', schema.clone());
    others = new ScopedCollection(connection, 'others', schema.clone());
    writer = new JointWriter(connection, probe);
    await Promise.all(['things', 'others'].map((name) => connection.db?.createCollection(name)));
  });
  afterAll(() => connection.close());
  beforeEach(async () => {
    await Promise.all(['things', 'others'].map((name) => connection.db?.collection(name).deleteMany({})));
  });

  const thing = (_id: string): Thing => ({ _id, tenantId: 'tnt_1', at: new Date(0) });
  const add = (...additions: Addition[]) =>
    inTransaction(connection, (session: ClientSession) =>
      writer.write({ additions, settlements: [] }, session),
    );
  const idsIn = async (name: string) =>
    (await connection.db?.collection<Thing>(name).find().sort({ _id: 1 }).toArray())?.map(({ _id }) => _id);

  it('are there as they were given', async () => {
    await add(things.additionOf([thing('a'), thing('b')]), others.additionOf([thing('c')]));
    expect(await connection.db?.collection<Thing>('things').findOne({ _id: 'a' })).toEqual(thing('a'));
    expect(await idsIn('things')).toEqual(['a', 'b']);
    expect(await idsIn('others')).toEqual(['c']);
  });

  it('are all missing when one of them is refused, and the refusal says why', async () => {
    await add(others.additionOf([thing('c')]));
    const twice = add(things.additionOf([thing('a')]), others.additionOf([thing('d'), thing('c')]));
    await expect(twice).rejects.toMatchObject({ code: 11_000 });
    expect(await idsIn('things')).toEqual([]);
    expect(await idsIn('others')).toEqual(['c']);
  });

  it('come with changes of what must still be there, or not at all', async () => {
    await add(others.additionOf([thing('kept')]));
    const change = (_id: string) => ({
      collection: 'others',
      filter: { _id },
      change: { $set: { at: new Date(1) } },
      refusal: () => new Error(`${_id} is gone`),
    });
    const write = (name: string, ...ids: string[]) =>
      inTransaction(connection, (session) =>
        writer.write(
          { additions: [things.additionOf([thing(name)])], settlements: ids.map(change) },
          session,
        ),
      );
    await write('a', 'kept');
    await expect(write('b', 'lost')).rejects.toThrow('lost is gone');
    expect(await idsIn('things')).toEqual(['a']);
    expect(await connection.db?.collection('others').findOne()).toMatchObject({ at: new Date(1) });
  });

  it('say which change found nothing, of several that refuse differently', async () => {
    await add(others.additionOf([thing('x'), thing('y')]));
    const change = (_id: string) => ({
      collection: 'others',
      filter: { _id },
      change: { $set: { at: new Date(1) } },
      refusal: () => new Error(`${_id} is gone`),
    });
    const additions = [things.additionOf([thing('a'), thing('b')])];
    const settlements = ['x', 'lost', 'y'].map(change);
    const written = inTransaction(connection, (session) => writer.write({ additions, settlements }, session));
    await expect(written).rejects.toThrow('lost is gone');
    expect(await idsIn('things')).toEqual([]);
  });

  it('may be none', async () => {
    await add(things.additionOf([]), others.additionOf([]));
    expect(await idsIn('things')).toEqual([]);
  });
});

describe('whether a database takes one command for all', () => {
  const database = useDatabase();

  it('is asked again where no answer came, and not once it is known', async () => {
    const connection = await connect(database.uri);
    const asked: string[] = [];
    const writer = new JointWriter(connection, async () => {
      asked.push('asked');
      if (asked.length === 1) throw new Error('out of reach');
      return true;
    });
    const things = new ScopedCollection(connection, 'things', schema.clone());
    const others = new ScopedCollection(connection, 'others', schema.clone());
    const one = { _id: 'a', tenantId: 'tnt_1', at: new Date(0) };
    const add = (_id: string) =>
      inTransaction(connection, (session) =>
        writer.write(
          {
            additions: [things.additionOf([{ ...one, _id }]), others.additionOf([{ ...one, _id }])],
            settlements: [],
          },
          session,
        ),
      );
    try {
      await expect(add('a')).rejects.toThrow('out of reach');
      await add('b');
      await add('c');
      expect(asked).toHaveLength(2);
    } finally {
      await connection.close();
    }
  });
});
