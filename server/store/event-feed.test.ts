import { describe, expect, it } from 'vitest';
import { comparePositions, isAhead, isPosition } from './event-feed.js';

describe('positions', () => {
  it('are seconds, increment and place within the commit', () => {
    for (const text of ['1773050400-3-0', '0-0-0', '999999999999-1-999999999'])
      expect(isPosition(text)).toBe(true);
    for (const text of [
      '',
      '1',
      '1-2',
      '1-2-3-4',
      '-1-2-3',
      '1-2-x',
      ' 1-2-3',
      '1-2-3\n',
      '1e3-2-3',
      '1234567890123-1-1',
    ])
      expect(isPosition(text), text).toBe(false);
  });

  it('are ordered as numbers, the most significant first', () => {
    const inOrder = ['9-99-9', '10-0-0', '10-0-2', '10-0-10', '10-2-0', '10-10-0', '100-0-0'];
    const mixed = [...inOrder].reverse();
    expect(mixed.sort(comparePositions)).toEqual(inOrder);
    expect(comparePositions('5-5-5', '5-5-5')).toBe(0);
  });

  it('of the future are not ours', () => {
    const now = Math.floor(Date.now() / 1_000);
    expect(isAhead(`${now}-1-0`)).toBe(false);
    expect(isAhead(`${now + 60}-1-0`)).toBe(false);
    expect(isAhead(`${now + 3_600}-1-0`)).toBe(true);
  });
});
