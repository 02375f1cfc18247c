import { Schema, type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testClock } from '../../tests/support/clock.js';
import { keptLog } from '../../tests/support/log.js';
import { useDatabase } from '../../tests/support/mongo.js';
import type { Context } from '../kernel/context.js';
import { grantScope } from '../kernel/scope.js';
import { systemContext } from '../kernel/system-context.js';
import { connect } from './connection.js';
import { ScopedCollection, type Stored } from './scoped-collection.js';
import { UnitOfWork, type Transaction } from './unit-of-work.js';

const text = { type: String, required: true } as const;
interface Thing extends Stored {
  n?: number;
  seen?: number;
}

const schema = new Schema<Thing>({ _id: text, tenantId: text, n: Number, seen: Number });
const scope = grantScope({ tenantId: 'tnt_1' });

/** What a change stream tells of a document that a transaction added. */
interface Added {
  documentKey: { _id: string };
  lsid: { id: { toString(encoding: 'hex'): string } };
  txnNumber: number;
}

describe('a unit of work', () => {
  const database = useDatabase();
  const clock = testClock();
  let connection: Connection;
  let things: ScopedCollection<Thing>;
  let units: UnitOfWork;
  beforeAll(async () => {
    connection = await connect(database.uri);
    things = new ScopedCollection(connection, 'things', schema);
    units = new UnitOfWork(connection);
    for (const name of ['things', 'claims', 'auditRows', 'outbox']) await connection.createCollection(name);
  });
  afterAll(() => connection.close());
  beforeEach(async () => {
    for (const name of ['things', 'claims', 'auditRows'])
      await connection.db?.collection(name).deleteMany({});
  });

  const ctx = (more: Partial<Context> = {}): Context => ({
    ...systemContext('test', 'tnt_1', { clock, log: keptLog().logger }),
    ...more,
  });
  /** Adds a thing, and notes it. */
  const adds = (id: string) => (tx: Transaction) => {
    tx.add(things, [{ _id: id, tenantId: 'tnt_1' }]);
    tx.audit({ action: 'request.submit', subjectId: id });
    return Promise.resolve(id);
  };
  /** A call whose answer is kept at a claim. */
  const claiming = (claim: string): Context =>
    ctx({
      idempotency: {
        settlement: ({ body }) => ({
          collection: 'claims',
          filter: { _id: claim, holder: 'me' },
          change: { $set: { answer: body } },
          refusal: () => new Error(`${claim} was taken over`),
        }),
      },
      answer: (result: never) => ({ status: 201, headers: {}, body: result }),
    });
  const hold = (...ids: string[]) =>
    connection.db
      ?.collection<{ _id: string; holder: string }>('claims')
      .insertMany(ids.map((_id) => ({ _id, holder: 'me' })));
  const ids = async () => (await things.find(scope, {}, { sort: { _id: 1 } })).map(({ _id }) => _id);
  const audited = async () => (await connection.db?.collection('auditRows').distinct('subjectId'))?.sort();
  const names = Array.from({ length: 40 }, (_, at) => `thing-${String(at).padStart(2, '0')}`);

  it('commits what many add at the same time in few transactions, each of them whole', async () => {
    const stream = connection.db?.collection('things').watch() as unknown as {
      tryNext(): Promise<Added | null>;
      close(): Promise<void>;
    };
    // Only from here on does the database keep its place.
    await stream.tryNext();
    await Promise.all(names.map((name) => units.run(ctx(), adds(name))));
    const transactions = new Set<string>();
    for (let told = 0; told < names.length;) {
      const event = await stream.tryNext();
      if (!event) continue;
      told += 1;
      transactions.add(`${event.lsid.id.toString('hex')}/${event.txnNumber}`);
    }
    await stream.close();
    expect(transactions.size).toBeLessThan(names.length / 2);
    expect(await ids()).toEqual(names);
    expect(await audited()).toEqual(names);
  });

  it('fails alone when the database refuses what it adds, whoever wrote with it', async () => {
    await units.run(ctx(), adds('thing-03'));
    await connection.db?.collection('auditRows').deleteMany({});
    const ends = await Promise.allSettled(names.map((name) => units.run(ctx(), adds(name))));
    const refused = ends.flatMap((end, at) => (end.status === 'rejected' ? [names[at]] : []));
    expect(refused).toEqual(['thing-03']);
    expect(ends[3]).toMatchObject({ reason: { code: 11_000 } });
    expect(await ids()).toEqual(names);
    expect(await audited()).toEqual(names.filter((name) => name !== 'thing-03'));
  });

  it('keeps answers with what they tell of, and writes nothing where another has taken the claim over', async () => {
    await hold('claim-a', 'claim-c');
    const calls = ['a', 'b', 'c'].map((name) => units.run(claiming(`claim-${name}`), adds(name)));
    const [a, b, c] = await Promise.allSettled(calls);
    expect([a, c]).toMatchObject([{ value: 'a' }, { value: 'c' }]);
    expect(b).toMatchObject({ reason: { message: 'claim-b was taken over' } });
    expect(await ids()).toEqual(['a', 'c']);
    const kept = await connection.db?.collection('claims').find().sort({ _id: 1 }).toArray();
    expect(kept?.map(({ answer }) => answer as string)).toEqual(['a', 'c']);
  });

  it('keeps the answer of work that adds nothing', async () => {
    await hold('claim-a');
    await units.run(claiming('claim-a'), () => Promise.resolve('nothing'));
    expect(await connection.db?.collection('claims').findOne()).toMatchObject({ answer: 'nothing' });
  });

  describe('that confirms what it read', () => {
    /** Reads a thing, lets somebody change it the first time, and adds another one that says what was read. */
    const reads = (of: string, adding: string, meddle?: () => Promise<unknown>) => {
      let times = 0;
      const work = async (tx: Transaction): Promise<number> => {
        const { n = 0 } = (await things.findOne(scope, { _id: of })) as Thing;
        if ((times += 1) === 1) await meddle?.();
        tx.confirm(things, scope, { _id: of, n }, { $set: { seen: n } });
        tx.add(things, [{ _id: `${adding}-${n}`, tenantId: 'tnt_1', n: 0, seen: 0 }]);
        return n;
      };
      return { work, times: () => times };
    };
    const raise = (_id: string) => things.updateOne(scope, { _id }, { $inc: { n: 1 } });
    beforeEach(() => things.insert(['x', 'y'].map((_id) => ({ _id, tenantId: 'tnt_1', n: 1, seen: 0 }))));

    it('writes it where it is still so', async () => {
      expect(await units.run(ctx(), reads('x', 'a').work)).toBe(1);
      expect(await things.findOne(scope, { _id: 'x' })).toMatchObject({ n: 1, seen: 1 });
      expect(await ids()).toEqual(['a-1', 'x', 'y']);
    });

    it('looks again where somebody changed it, and nobody who wrote with it is in its way', async () => {
      const [stale, other] = [reads('x', 'a', () => raise('x')), reads('y', 'b')];
      const answers = await Promise.all([stale, other].map(({ work }) => units.run(ctx(), work)));
      expect(answers).toEqual([2, 1]);
      expect(stale.times()).toBeGreaterThan(1);
      expect(await ids()).toEqual(['a-2', 'b-1', 'x', 'y']);
    });

    it('looks again also after its transaction has begun', async () => {
      const { work } = reads('x', 'a', () => raise('x'));
      const beginning = async (tx: Transaction): Promise<number> => {
        const before = tx.begun;
        await things.count(scope, {}, tx.session);
        expect([before, tx.begun]).toEqual([undefined, tx.session]);
        return work(tx);
      };
      expect(await units.run(ctx(), beginning)).toBe(2);
      expect(await ids()).toEqual(['a-2', 'x', 'y']);
    });

    it('is refused, and not tried for ever, where it is the claim that is lost', async () => {
      const { work, times } = reads('x', 'a');
      await expect(units.run(claiming('claim-a'), work)).rejects.toThrow('claim-a was taken over');
      expect(times()).toBeLessThan(3);
      expect(await ids()).toEqual(['x', 'y']);
    });
  });

  it('shows inside what was added before, once that is asked for, and outside only after its end', async () => {
    const [before, inside, outside] = await units.run(ctx(), async (tx) => {
      await adds('a')(tx);
      const unwritten = await things.find(scope, {}, { session: tx.session });
      await tx.flush();
      return [unwritten, await things.find(scope, {}, { session: tx.session }), await ids()] as const;
    });
    expect([before, outside]).toEqual([[], []]);
    expect(inside).toMatchObject([{ _id: 'a' }]);
    expect(await ids()).toEqual(['a']);
  });

  it('writes nothing of work that throws', async () => {
    const failing = async (tx: Transaction): Promise<void> => {
      await adds('a')(tx);
      throw new Error('not allowed');
    };
    await expect(units.run(ctx(), failing)).rejects.toThrow('not allowed');
    expect([await ids(), await audited()]).toEqual([[], []]);
  });
});
