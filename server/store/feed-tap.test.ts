import { describe, expect, it, vi } from 'vitest';
import { FeedTap, type Committed } from './feed-tap.js';

const event = (n: number) => ({ row: { _id: `evt_${n}` } }) as Committed;
const idsOf = (all: readonly Committed[]) => all.map(({ row }) => row._id);

describe('what taps an event feed', () => {
  it('gets what was read before it came, and what comes after, in order and in batches', async () => {
    const tap = new FeedTap([event(1), event(2)], () => undefined);
    tap.push(event(3));
    expect(idsOf(await tap.next(2, 60_000, 0))).toEqual(['evt_1', 'evt_2']);
    expect(tap.isEmpty).toBe(false);
    expect(idsOf(await tap.next(2, 60_000, 0))).toEqual(['evt_3']);
    expect(tap.isEmpty).toBe(true);
  });

  it('waits for what comes, and not for longer than it is told', async () => {
    const tap = new FeedTap([], () => undefined);
    const coming = tap.next(9, 60_000, 0);
    tap.push(event(1));
    tap.push(event(2));
    expect(idsOf(await coming)).toEqual(['evt_1', 'evt_2']);
    expect(await tap.next(9, 5, 0)).toEqual([]);
  });

  it('gathers what comes until a time, and a lone event waits for nothing when that is over', async () => {
    const tap = new FeedTap([event(1)], () => undefined);
    const until = performance.now() + 50;
    const gathering = tap.next(9, 60_000, until);
    tap.push(event(2));
    expect(idsOf(await gathering)).toEqual(['evt_1', 'evt_2']);
    expect(performance.now()).toBeGreaterThanOrEqual(until - 1);
  });

  it('ends with what was read, at once also for who waits', async () => {
    const ended = vi.fn();
    const tap = new FeedTap([event(1)], ended);
    const gathering = tap.next(1, 60_000, performance.now() + 60_000);
    tap.push(event(2));
    tap.end();
    expect(idsOf(await gathering)).toEqual(['evt_1']);
    expect(tap.isOver).toBe(false);
    expect(idsOf(await tap.next(1, 60_000, performance.now() + 60_000))).toEqual(['evt_2']);
    expect(tap.isOver).toBe(true);
    expect(await tap.next(1, 60_000, 0)).toEqual([]);
    expect(ended).toHaveBeenCalledWith(tap);
  });

  it('ends before it keeps more than ten thousand, of which it loses none', async () => {
    const ended = vi.fn();
    const tap = new FeedTap([], ended);
    for (let n = 0; n <= 10_000; n += 1) tap.push(event(n));
    expect(ended).toHaveBeenCalled();
    const kept = await tap.next(20_000, 0, 0);
    expect([kept.length, ...idsOf(kept.slice(-1))]).toEqual([10_000, 'evt_9999']);
    expect(tap.isOver).toBe(true);
  });
});
