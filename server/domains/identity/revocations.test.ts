import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Logger } from '../../kernel/log.js';
import { Revocations } from './revocations.js';

const warn = vi.fn();
const log = { warn } as unknown as Logger;
const MINUTE = 60_000;

describe('revocations', () => {
  let rows: Map<string, number>;
  let asked: number[];
  let revocations: Revocations;
  const told: string[][] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    rows = new Map();
    asked = [];
    told.length = 0;
    const since = async (moment: Date): Promise<string[]> => {
      asked.push(moment.getTime());
      return [...rows].filter(([, at]) => at > moment.getTime()).map(([id]) => id);
    };
    revocations = new Revocations(since, 26 * MINUTE, () => new Date(), log);
    revocations.listen((ids) => told.push([...ids]));
  });
  afterEach(async () => {
    await revocations.stop();
    vi.useRealTimers();
  });

  it('that happened before the start are known', async () => {
    rows.set('ems_1', Date.now() - 10 * MINUTE);
    await revocations.start();
    expect(revocations.has('ems_1')).toBe(true);
    expect(revocations.has('ems_2')).toBe(false);
  });

  it('are told again for a minute, so that a stream which opened a moment too late ends as well', async () => {
    await revocations.start();
    rows.set('ems_1', Date.now());
    await vi.advanceTimersByTimeAsync(4_500);
    expect(told).toEqual([['ems_1'], ['ems_1']]);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    const times = told.length;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(told).toHaveLength(times);
  });

  it('are forgotten once no token of theirs could be good', async () => {
    await revocations.start();
    rows.set('ems_1', Date.now());
    await vi.advanceTimersByTimeAsync(26 * MINUTE);
    expect(revocations.has('ems_1')).toBe(true);
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(revocations.has('ems_1')).toBe(false);
  });

  it('are asked for again after a failure, from where the last answer ended', async () => {
    let isDown = false;
    revocations = new Revocations(
      async (moment) => {
        asked.push(moment.getTime());
        if (isDown) throw new TypeError('down');
        return [];
      },
      MINUTE,
      () => new Date(),
      log,
    );
    await revocations.start();
    const good = Date.now();
    isDown = true;
    await vi.advanceTimersByTimeAsync(4_100);
    expect(warn).toHaveBeenCalledTimes(2);
    expect(asked.slice(-2)).toEqual([good - MINUTE, good - MINUTE]);
  });

  it('are not asked for any more after a stop', async () => {
    await revocations.start();
    await revocations.stop();
    const times = asked.length;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(asked).toHaveLength(times);
  });
});
