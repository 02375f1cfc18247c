import { describe, expect, it } from 'vitest';
import { SeenProofs } from './seen-proofs.js';

describe('seen proofs', () => {
  it('are known again, as long as their nonce is good', () => {
    const seen = new SeenProofs();
    expect([seen.add(60, 1, 0), seen.add(60, 2, 0), seen.add(120, 3, 0)]).toEqual([true, true, true]);
    expect([seen.add(60, 1, 0), seen.add(60, 2, 60), seen.add(120, 3, 60)]).toEqual([false, false, false]);
  });

  it('are forgotten with the minute of their nonce, which makes room', () => {
    const seen = new SeenProofs(2);
    expect([seen.add(60, 1, 0), seen.add(60, 2, 0)]).toEqual([true, true]);
    expect([seen.add(180, 3, 120), seen.add(180, 4, 120)]).toEqual([true, true]);
    expect(seen.takes(120)).toBe(true);
  });

  it('lose the oldest minute when there are too many, and no proof with its nonce is taken any more', () => {
    const seen = new SeenProofs(3);
    for (const id of [1, 2]) seen.add(60, id, 0);
    expect([seen.add(120, 3, 0), seen.takes(60)]).toEqual([true, true]);
    expect(seen.add(120, 4, 0)).toBe(true);
    expect([seen.takes(60), seen.takes(120)]).toEqual([false, true]);
    expect([seen.add(60, 1, 0), seen.add(60, 5, 0), seen.add(120, 3, 0)]).toEqual([false, false, false]);
  });

  it('never hold more than they may, even within one minute', () => {
    const seen = new SeenProofs(3);
    const added = Array.from({ length: 10 }, (_, id) => seen.add(60, id, 0));
    expect(added.filter(Boolean)).toHaveLength(3);
    expect(seen.takes(60)).toBe(false);
    expect(seen.add(120, 99, 0)).toBe(true);
  });
});
