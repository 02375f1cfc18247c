import { setTimeout as pause } from 'node:timers/promises';
import type { ClientSession, Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Context } from '../../server/kernel/context.js';
import { connect } from '../../server/store/connection.js';
import { FencedLease, LeaseLost } from '../../server/store/fenced-lease.js';
import type { Announcement, OutboxRow } from '../../server/store/outbox.js';
import { OutboxRelay, type RelaySubscriber } from '../../server/store/outbox-relay.js';
import type { NumberedEvent } from '../../server/store/sequences.js';
import { UnitOfWork } from '../../server/store/unit-of-work.js';
import { migrate } from '../../server/store/migrations.js';
import { migrations } from '../../server/migrations/index.js';
import { systemClock } from '../../server/kernel/clock.js';
import { keptLog } from '../support/log.js';
import { useDatabase } from '../support/mongo.js';

const actor = { kind: 'system', id: 'test', name: 'test', roles: [] } as const;
const ctx = (tenantId: string) => ({ tenantId, actor, clock: systemClock }) as unknown as Context;
const about = (subject: string): Announcement => ({
  type: 'invitation.created',
  subject,
  accountId: 'acc_1',
  ownerId: 'usr_1',
  locationId: null,
  department: null,
  visibility: 'public',
  data: {},
});

/** Keeps what it is given in the database, as every real subscriber does. */
class Witness implements RelaySubscriber {
  woken = 0;
  constructor(
    private readonly connection: Connection,
    private readonly trouble: () => void = () => undefined,
  ) {}

  async take(events: readonly NumberedEvent[], session: ClientSession): Promise<void> {
    const rows = events.map(({ _id, tenantId, subject, sequence }) => ({
      event: _id,
      place: `${tenantId}/${subject}`,
      sequence,
    }));
    await this.connection.collection('witnessed').insertMany(rows, { session });
    this.trouble();
  }

  taken(): void {
    this.woken += 1;
  }
}

describe('the relay of the outbox', () => {
  const database = useDatabase();
  const log = keptLog();
  let connection: Connection;
  const open = new Set<OutboxRelay>();
  const connections = new Set<Connection>();
  beforeAll(async () => {
    connection = await connect(database.uri);
    await migrate(connection, migrations, log.logger);
  });
  afterAll(async () => {
    await Promise.all([...open].map((relay) => relay.stop()));
    await Promise.all([connection, ...connections].map((one) => one.close(true)));
  });

  const begin = (trouble?: () => void, on = connection) => {
    const witness = new Witness(on, trouble);
    const relay = new OutboxRelay(on, [witness], log.logger);
    open.add(relay);
    relay.start();
    return { relay, witness, end: () => (open.delete(relay), relay.stop()) };
  };
  const announce = (tenantId: string, ...subjects: string[]) =>
    new UnitOfWork(connection).run(ctx(tenantId), async (tx) => {
      await connection
        .collection('things')
        .updateOne({ _id: tenantId as never }, { $inc: { n: 1 } }, { upsert: true, session: tx.session });
      for (const subject of subjects) tx.announce(about(subject));
    });
  const rows = () => connection.collection<OutboxRow>('outbox').find().toArray();
  const witnessed = () => connection.collection('witnessed').find().sort({ _id: 1 }).toArray();
  const settled = async (ms = 30_000) => {
    const until = performance.now() + ms;
    while ((await rows()).some(({ sequence }) => sequence === null)) {
      if (performance.now() > until) throw new Error('Some events still have no number.');
      await pause(20);
    }
  };
  /** Every event has a number and was witnessed once; each subject counts 1, 2, 3 … without gaps. */
  const expectWhole = async () => {
    const all = await rows();
    const seen = await witnessed();
    expect(seen.map(({ event }) => event as string).sort()).toEqual(all.map(({ _id }) => _id).sort());
    const places = new Map<string, number[]>();
    for (const { place, sequence } of seen)
      places.set(place as string, [...(places.get(place as string) ?? []), sequence as number]);
    for (const [place, numbers] of places) expect(numbers, place).toEqual(numbers.map((_, at) => at + 1));
    for (const { _id, sequence } of all)
      expect(seen.find(({ event }) => event === _id)?.['sequence']).toBe(sequence);
  };

  it('numbers what was there before its first start, in the order of ids', async () => {
    for (let i = 0; i < 3; i += 1) await announce('tnt_a', 'one', 'two');
    const { end } = begin();
    await settled();
    const [first, ...others] = (await rows()).filter(({ subject }) => subject === 'one');
    expect([first, ...others].map((row) => row?.sequence)).toEqual([1, 2, 3]);
    await end();
    await expectWhole();
  });

  it('finds what has no number by an index', async () => {
    const found = connection.collection('outbox').find({ sequence: null }).sort({ _id: 1 });
    const plan = JSON.stringify(await found.explain('queryPlanner'));
    expect(plan).toContain('sequence_1__id_1');
    expect(plan).not.toMatch(/"(COLLSCAN|SORT)"/);
  });

  it('tells its subscribers within half a second, and counts each subject of each tenant apart', async () => {
    const { witness, end } = begin();
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
    const [row] = (await rows()).filter(({ tenantId }) => tenantId === 'tnt_b');
    expect(row?.sequence).toBe(1);
    await end();
    await expectWhole();
  });

  it('follows the order of commits, also where ids say otherwise', async () => {
    const { end } = begin();
    const session = await connection.startSession();
    session.startTransaction();
    const early = {
      ...about('late-commit'),
      _id: 'evt_0',
      tenantId: 'tnt_a',
      time: new Date(),
      sequence: null,
    };
    await connection.collection('outbox').insertOne(early as never, { session });
    await announce('tnt_a', 'late-commit');
    await settled();
    await session.commitTransaction();
    await session.endSession();
    await settled();
    const found = (await rows()).filter(({ subject }) => subject === 'late-commit');
    expect(found.find(({ _id }) => _id === 'evt_0')?.sequence).toBe(2);
    await end();
    await expectWhole();
  });

  it('goes on where it was when it is started again, without looking through everything', async () => {
    await announce('tnt_a', 'away');
    const lines = log.lines.length;
    const { end } = begin();
    await settled();
    await end();
    expect(log.lines.slice(lines).join('')).not.toContain('lost its place');
    await expectWhole();
  });

  it('looks through what has no number when its place is gone from the database’s log', async () => {
    const { end } = begin();
    await settled();
    await end();
    const lease = connection.collection('leases');
    const { state } = (await lease.findOne({ _id: 'outbox-relay' as never })) as unknown as {
      state: { token: { _data: string } };
    };
    // The same place, said to be of the first second of 1970.
    const _data = state.token._data.replace(/^82[0-9A-F]{8}/, '8200000001');
    await lease.updateOne({ _id: 'outbox-relay' as never }, { $set: { 'state.token': { _data } } });
    for (let i = 0; i < 5; i += 1) await announce('tnt_a', 'lost');
    const lines = log.lines.length;
    const again = begin();
    await settled();
    expect(log.lines.slice(lines).join('')).toContain('lost its place');
    await announce('tnt_a', 'lost');
    await settled();
    await again.end();
    await expectWhole();
  });

  it('repeats and loses nothing when its subscribers fail again and again', async () => {
    let calls = 0;
    const { end } = begin(() => {
      calls += 1;
      if (calls % 2 === 1) throw new Error('Somebody pulled the plug.');
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
    const steady = begin();
    let isOver = false;
    const writing = (async () => {
      for (let i = 0; !isOver; i += 1) await announce(`tnt_${i % 2}`, `s${i % 5}`, `s${(i + 1) % 5}`);
    })();
    for (let round = 0; round < 6; round += 1) {
      const doomed = await connect(database.uri);
      const { relay } = begin(undefined, doomed);
      if (round === 0) await steady.end();
      await pause(300 + round * 97);
      // Gone as after a power failure: nothing is given back.
      await doomed.close(true);
      open.delete(relay);
      void relay.stop();
      await connection
        .collection('leases')
        .updateOne({ _id: 'outbox-relay' as never }, { $set: { until: new Date(0) } });
    }
    isOver = true;
    await writing;
    const last = begin();
    await settled();
    await last.end();
    await expectWhole();
  });

  it('repeats and loses nothing while two take the lease from each other under load', async () => {
    const [left, right] = [begin(), begin()];
    let isOver = false;
    const writing = (async () => {
      while (!isOver) await announce('tnt_a', 's1', 's2', 's1');
    })();
    const robbing = (async () => {
      while (!isOver) {
        await pause(40);
        // The holder believes on, and learns of it from its next write.
        await connection
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
    const holder = begin();
    await announce('tnt_a', 'turn');
    await settled();
    const waits: number[] = [];
    // A busy machine is slow now and then.
    for (let i = 0; i < 5 && !waits.some((ms) => ms < 1_000); i += 1) {
      const other = begin();
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
      const doomed = await connect(database.uri);
      const first = begin(undefined, doomed);
      await announce('tnt_a', 'heir');
      await settled();
      const second = begin();
      await doomed.close(true);
      open.delete(first.relay);
      void first.relay.stop();
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
