import { describe, expect, it } from 'vitest';
import {
  after,
  CLOSED,
  COOL_DOWN_MS,
  MOST_FAILURES,
  passOf,
  probing,
  type Circuit,
} from './circuit.model.js';

const NOW = new Date('2026-11-25T12:00:00Z');
const later = (ms: number): Date => new Date(NOW.getTime() + ms);
const failing = (times: number, from: Circuit = CLOSED): Circuit =>
  Array.from({ length: times }).reduce((circuit: Circuit) => after(circuit, 'any', false, NOW), from);
const OPEN = failing(MOST_FAILURES);

describe('a circuit', () => {
  it('stays closed until the fifth failure in a row, and opens at that', () => {
    const almost = failing(MOST_FAILURES - 1);
    expect(almost).toEqual({ ...CLOSED, failures: 4 });
    expect(passOf(almost, NOW)).toBe('all');
    const retryAt = later(COOL_DOWN_MS);
    expect(OPEN).toEqual({ state: 'open', failures: 5, openedAt: NOW, retryAt, probe: null });
  });

  it('counts failures in a row only: a success begins anew', () => {
    expect(after(failing(4), 'any', true, NOW)).toEqual(CLOSED);
    expect(failing(4, after(failing(4), 'any', true, NOW)).state).toBe('closed');
  });

  it('is not changed at all by a success when nothing failed', () => {
    expect(after(CLOSED, 'any', true, NOW)).toBe(CLOSED);
  });

  it('lets nothing through until the cool-down is over, to the millisecond, and then one call', () => {
    expect(passOf(OPEN, later(COOL_DOWN_MS - 1))).toBe('none');
    expect(passOf(OPEN, later(COOL_DOWN_MS))).toBe('one');
    const trying = probing(OPEN, 'probe', later(COOL_DOWN_MS));
    expect(trying).toMatchObject({ state: 'halfOpen', probe: 'probe', openedAt: NOW });
    expect(passOf(trying, later(COOL_DOWN_MS))).toBe('none');
  });

  it('closes when the call that tries succeeds', () => {
    expect(after(probing(OPEN, 'probe', NOW), 'probe', true, NOW)).toEqual(CLOSED);
  });

  it('opens for another cool-down when the call that tries fails, and remembers since when it is open', () => {
    const at = later(COOL_DOWN_MS);
    expect(after(probing(OPEN, 'probe', at), 'probe', false, at)).toEqual({
      state: 'open',
      failures: 6,
      openedAt: NOW,
      retryAt: later(2 * COOL_DOWN_MS),
      probe: null,
    });
  });

  it('heeds no call that began before it opened', () => {
    expect(after(OPEN, 'old', true, NOW)).toBe(OPEN);
    expect(after(OPEN, 'old', false, NOW)).toBe(OPEN);
    const trying = probing(OPEN, 'probe', NOW);
    expect(after(trying, 'old', true, NOW)).toBe(trying);
    expect(after(trying, 'old', false, NOW)).toBe(trying);
  });

  it('lets another call try when the one before was lost', () => {
    const trying = probing(OPEN, 'lost', NOW);
    expect(passOf(trying, later(59_999))).toBe('none');
    expect(passOf(trying, later(60_000))).toBe('one');
    const again = probing(trying, 'next', later(60_000));
    expect(after(again, 'lost', true, NOW)).toBe(again);
    expect(after(again, 'next', true, NOW)).toEqual(CLOSED);
  });
});
