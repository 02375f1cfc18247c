import { describe, expect, it, vi } from 'vitest';
import { Relays } from './relay.support.js';

/** As the relay waits for nothing longer than this, a busy machine allowed for. */
const WAIT = { timeout: 40_000, interval: 50 };

describe('the relay beside an event feed', () => {
  const relays = new Relays();

  /** Change streams on the outbox of this database: other tests have theirs on the same server. */
  const streams = async () => {
    const { db } = relays.connection;
    const told = db
      ?.admin()
      .command({ currentOp: 1, $all: true, ns: `${db.databaseName}.outbox` }) as Promise<{
      inprog: { cursor?: { cursorId: unknown; originatingCommand?: { pipeline?: object[] } } }[];
    }>;
    const cursors = (await told).inprog.flatMap(({ cursor }) => cursor ?? []);
    const watching = cursors.filter(({ originatingCommand }) =>
      originatingCommand?.pipeline?.some((stage) => '$changeStream' in stage),
    );
    return new Set(watching.map(({ cursorId }) => String(cursorId))).size;
  };
  /** Waits until the relay reads what the feed reads: it goes over with an event that the feed has read already. */
  const tapped = () =>
    vi.waitFor(async () => {
      await relays.announce('tnt_z', 'more');
      await relays.settled();
      expect(await streams()).toBe(1);
    }, WAIT);
  const token = async () => {
    const lease = await relays.connection.collection('leases').findOne({ _id: 'outbox-relay' as never });
    return (lease?.['state'] as { token: { _data: string } } | null)?.token._data ?? '';
  };

  it('needs no change stream of its own once the feed has read as far', async () => {
    const feed = await relays.feed();
    const { end } = relays.begin({ feed });
    await vi.waitFor(async () => expect(await streams()).toBe(2), WAIT);
    await relays.announce('tnt_a', 'one', 'two', 'one');
    await tapped();
    for (let i = 0; i < 5; i += 1) await relays.announce('tnt_a', 'one', 'two');
    await relays.settled();
    expect(await streams()).toBe(1);
    await end();
    await feed.stop();
    await relays.expectWhole();
  });

  it('keeps its place near the end of the database’s log while nothing happens', async () => {
    const feed = await relays.feed();
    const { end } = relays.begin({ feed });
    await tapped();
    const before = await token();
    await relays.connection.collection('things').insertOne({ said: 'nothing' });
    await vi.waitFor(async () => expect((await token()) > before).toBe(true), WAIT);
    await end();
    await feed.stop();
  });

  it('goes on alone where the feed breaks', async () => {
    const feed = await relays.feed();
    const { end } = relays.begin({ feed });
    await tapped();
    await feed.stop();
    await relays.announce('tnt_a', 'four', 'five');
    await relays.settled();
    await vi.waitFor(async () => expect(await streams()).toBe(1), WAIT);
    await end();
    await relays.expectWhole();
  });

  it('leaves its place to who comes next, with a feed or without one', async () => {
    for (const feed of [await relays.feed(), undefined]) {
      const { end } = relays.begin(feed ? { feed } : {});
      await relays.announce('tnt_b', 'one', 'two');
      await relays.settled();
      await relays.announce('tnt_b', 'two');
      await relays.settled();
      await end();
      await feed?.stop();
    }
    await relays.expectWhole();
  });

  it('repeats and loses nothing while its feed breaks again and again under load', async () => {
    let isOver = false;
    const writing = (async () => {
      while (!isOver) await relays.announce('tnt_c', 's1', 's2', 's1');
    })();
    for (let round = 0; round < 3; round += 1) {
      const feed = await relays.feed();
      const { end } = relays.begin({ feed });
      await vi.waitFor(async () => expect(await streams()).toBe(1), WAIT);
      await feed.stop();
      await relays.announce('tnt_c', 's2');
      await end();
    }
    isOver = true;
    await writing;
    const last = relays.begin();
    await relays.settled();
    await last.end();
    await relays.expectWhole();
  });
});
