import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect } from '../../server/store/connection.js';
import { FencedLease, LeaseLost } from '../../server/store/fenced-lease.js';
import { useDatabase } from '../support/mongo.js';
import { about, Relays } from './relay.support.js';

describe('the relay of the outbox', () => {
  const relays = new Relays();
  const { log } = relays;
  const announce: Relays['announce'] = (...args) => relays.announce(...args);
  const settled = () => relays.settled();
  const expectWhole = () => relays.expectWhole();

  it('numbers what was there before its first start, in the order of ids', async () => {
    for (let i = 0; i < 3; i += 1) await announce('tnt_a', 'one', 'two');
    const { end } = relays.begin();
    await settled();
    const [first, ...others] = (await relays.rows()).filter(({ subject }) => subject === 'one');
    expect([first, ...others].map((row) => row?.sequence)).toEqual([1, 2, 3]);
    await end();
    await expectWhole();
  });

  it('finds what has no number by an index', async () => {
    const found = relays.connection.collection('outbox').find({ sequence: null }).sort({ _id: 1 });
    const plan = JSON.stringify(await found.explain('queryPlanner'));
    expect(plan).toContain('sequence_1__id_1');
    expect(plan).not.toMatch(/"(COLLSCAN|SORT)"/);
  });

  it('tells its subscribers within half a second, and counts each subject of each tenant apart', async () => {
    const { witness, end } = relays.begin();
    await settled();
    const waits: number[] = [];
    // A busy machine is slow now and then.
    for (let i = 0; i < 5 && !waits.some((ms) => ms < 500); i += 1) {
      const before = witness.woken;
      const began = performance.now();
      await announce('tnt_b', 'one');
      while (witness.woken === before) await pause(5);
      waits.push(performance.now() - began);
    }
    expect(Math.min(...waits)).toBeLessThan(500);
    const [row] = (await relays.rows()).filter(({ tenantId }) => tenantId === 'tnt_b');
    expect(row?.sequence).toBe(1);
    await end();
    await expectWhole();
  });

  it('follows the order of commits, also where ids say otherwise', async () => {
    const { end } = relays.begin();
    const session = await relays.connection.startSession();
    session.startTransaction();
    const early = {
      ...about('late-commit'),
      _id: 'evt_0',
      tenantId: 'tnt_a',
      time: new Date(),
      sequence: null,
    };
    await relays.connection.collection('outbox').insertOne(early as never, { session });
    await announce('tnt_a', 'late-commit');
    await settled();
    await session.commitTransaction();
    await session.endSession();
    await settled();
    const found = (await relays.rows()).filter(({ subject }) => subject === 'late-commit');
    expect(found.find(({ _id }) => _id === 'evt_0')?.sequence).toBe(2);
    await end();
    await expectWhole();
  });

  it('goes on where it was when it is started again, without looking through everything', async () => {
    await announce('tnt_a', 'away');
    const lines = log.lines.length;
    const { end } = relays.begin();
    await settled();
    await end();
    expect(log.lines.slice(lines).join('')).not.toContain('lost its place');
    await expectWhole();
  });

  it('looks through what has no number when its place is gone from the database’s log', async () => {
    const { end } = relays.begin();
    await settled();
    await end();
    const lease = relays.connection.collection('leases');
    const { state } = (await lease.findOne({ _id: 'outbox-relay' as never })) as unknown as {
      state: { token: { _data: string } };
    };
    // The same place, said to be of the first second of 1970.
    const _data = state.token._data.replace(/^82[0-9A-F]{8}/, '8200000001');
    await lease.updateOne({ _id: 'outbox-relay' as never }, { $set: { 'state.token': { _data } } });
    for (let i = 0; i < 5; i += 1) await announce('tnt_a', 'lost');
    const lines = log.lines.length;
    const again = relays.begin();
    await settled();
    expect(log.lines.slice(lines).join('')).toContain('lost its place');
    await announce('tnt_a', 'lost');
    await settled();
    await again.end();
    await expectWhole();
  });

  it('repeats and loses nothing when its subscribers fail again and again', async () => {
    let calls = 0;
    const { end } = relays.begin({
      trouble: () => {
        calls += 1;
        if (calls % 2 === 1) throw new Error('Somebody pulled the plug.');
      },
    });
    for (let i = 0; i < 3; i += 1) {
      await announce('tnt_a', 'plug', 'socket');
      await settled();
    }
    expect(calls).toBeGreaterThan(3);
    await end();
    await expectWhole();
  });

  it('repeats and loses nothing when processes die in the middle, with others competing', async () => {
    const steady = relays.begin();
    let isOver = false;
    const writing = (async () => {
      for (let i = 0; !isOver; i += 1) await announce(`tnt_${i % 2}`, `s${i % 5}`, `s${(i + 1) % 5}`);
    })();
    for (let round = 0; round < 6; round += 1) {
      const doomed = await relays.connect();
      // Every other one reads what an event feed reads.
      const { die } = relays.begin({ on: doomed, ...(round % 2 ? { feed: await relays.feed(doomed) } : {}) });
      if (round === 0) await steady.end();
      await pause(300 + round * 97);
      await die();
      await relays.connection
        .collection('leases')
        .updateOne({ _id: 'outbox-relay' as never }, { $set: { until: new Date(0) } });
    }
    isOver = true;
    await writing;
    const last = relays.begin();
    await settled();
    await last.end();
    await expectWhole();
  });

  it('repeats and loses nothing while two take the lease from each other under load', async () => {
    const [left, right] = [relays.begin(), relays.begin({ feed: await relays.feed() })];
    let isOver = false;
    const writing = (async () => {
      while (!isOver) await announce('tnt_a', 's1', 's2', 's1');
    })();
    const robbing = (async () => {
      while (!isOver) {
        await pause(40);
        // The holder believes on, and learns of it from its next write.
        await relays.connection
          .collection('leases')
          .updateOne({ _id: 'outbox-relay' as never }, [
            { $set: { until: new Date(0), holder: '', epoch: { $add: ['$epoch', 1] } } },
          ]);
      }
    })();
    await pause(4_000);
    isOver = true;
    await Promise.all([writing, robbing]);
    await settled();
    await Promise.all([left.end(), right.end()]);
    expect(log.lines.join('')).toContain('LeaseLost');
    await expectWhole();
  });

  it('stops at once, also while it asks whether it is its turn', async () => {
    const holder = relays.begin();
    await announce('tnt_a', 'turn');
    await settled();
    const waits: number[] = [];
    // A busy machine is slow now and then.
    for (let i = 0; i < 5 && !waits.some((ms) => ms < 1_000); i += 1) {
      const other = relays.begin();
      const began = performance.now();
      await other.end();
      waits.push(performance.now() - began);
    }
    expect(Math.min(...waits)).toBeLessThan(1_000);
    await holder.end();
  });

  it('is replaced within nine seconds when it dies without a word', async () => {
    const waits: number[] = [];
    // Eight by its lease and the look of the next one; a busy machine is slow now and then.
    for (let i = 0; i < 4 && !waits.some((ms) => ms < 9_000); i += 1) {
      const doomed = await relays.connect();
      const first = relays.begin({ on: doomed });
      await announce('tnt_a', 'heir');
      await settled();
      const second = relays.begin();
      await first.die();
      const began = performance.now();
      await announce('tnt_a', 'heir');
      await settled();
      waits.push(performance.now() - began);
      await second.end();
    }
    expect(Math.min(...waits)).toBeLessThan(9_000);
    await expectWhole();
  });
});

describe('a fenced lease', () => {
  const database = useDatabase();
  let connection: Connection;
  beforeAll(async () => void (connection = await connect(database.uri)));
  afterAll(() => connection.close());

  it('has one holder, who leaves a note for the next', async () => {
    const leases = Array.from({ length: 5 }, () => new FencedLease<{ at: string }>(connection, 'x', 60_000));
    const taken = await Promise.all(leases.map((lease) => lease.take()));
    const winners = leases.filter((_, at) => taken[at]);
    expect(winners).toHaveLength(1);
    const [winner] = winners as [FencedLease<{ at: string }>];
    const held = taken.find((one) => one) as NonNullable<(typeof taken)[number]>;
    expect(held.state).toBeNull();
    await winner.keep(held, { at: '$here' });
    await winner.release(held);
    const [other] = leases.filter((lease) => lease !== winner);
    expect((await other?.take())?.state).toEqual({ at: '$here' });
  });

  it('lets no holder write that slept through its end, however late it wakes', async () => {
    const [sleepy, next] = [
      new FencedLease(connection, 'y', 1_500),
      new FencedLease(connection, 'y', 60_000),
    ] as const;
    const old = (await sleepy.take()) as NonNullable<Awaited<ReturnType<typeof sleepy.take>>>;
    expect(await next.take()).toBeNull();
    const held = await vi.waitUntil(() => next.take(), 30_000);
    expect(held?.epoch).toBe(old.epoch + 1);
    const session = await connection.startSession();
    const late = session.withTransaction(async () => {
      await connection.collection('effects').insertOne({ by: 'sleepy' }, { session });
      await sleepy.keep(old, { at: 'late' }, session);
    });
    await expect(late).rejects.toThrow(LeaseLost);
    await session.endSession();
    expect(await connection.collection('effects').countDocuments()).toBe(0);
    await sleepy.release(old);
    expect(await sleepy.take()).toBeNull();
  });

  it('makes a holder wait whose transaction is under way when the next one comes', async () => {
    const [sleepy, next] = [new FencedLease(connection, 'z', 50), new FencedLease(connection, 'z', 60_000)];
    const old = (await sleepy?.take()) as NonNullable<Awaited<ReturnType<FencedLease<object>['take']>>>;
    const session = await connection.startSession();
    session.startTransaction();
    await connection.collection('effects').insertOne({ by: 'in time' }, { session });
    await sleepy?.keep(old, undefined, session);
    await pause(100);
    const taking = next?.take();
    await session.commitTransaction();
    await session.endSession();
    // The commit renewed the lease, so the next one has to wait, or comes after it in any case.
    const held = await taking;
    expect(held === null || held?.epoch === old.epoch + 1).toBe(true);
    expect(await connection.collection('effects').countDocuments({ by: 'in time' })).toBe(1);
  });
});
