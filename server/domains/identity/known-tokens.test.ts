import { describe, expect, it } from 'vitest';
import { KnownTokens } from './known-tokens.js';
import type { TokenHolder } from './tokens.js';

describe('known tokens', () => {
  let now = 0;
  const reads: string[] = [];
  const reader = {
    async read(token: string) {
      reads.push(token);
      if (token === 'bad') throw new Error('bad');
      return { jkt: token, actor: { expiresAt: new Date(900_000) } } as unknown as TokenHolder;
    },
  };
  const fresh = (most?: number) => {
    now = 0;
    reads.length = 0;
    return new KnownTokens(reader, () => new Date(now), most);
  };

  it('are checked once while they are good', async () => {
    const known = fresh();
    for (let calls = 0; calls < 3; calls++) expect((await known.read('a')).jkt).toBe('a');
    expect((await known.read('b')).jkt).toBe('b');
    now = 899_999;
    await known.read('a');
    expect(reads).toEqual(['a', 'b']);
  });

  it('are checked again once they have run out: whoever checks decides how late is too late', async () => {
    const known = fresh();
    await known.read('a');
    now = 900_000;
    await known.read('a');
    await known.read('a');
    expect(reads).toEqual(['a', 'a', 'a']);
  });

  it('do not include those that were refused', async () => {
    const known = fresh();
    for (let calls = 0; calls < 2; calls++) await expect(known.read('bad')).rejects.toThrow('bad');
    expect(reads).toEqual(['bad', 'bad']);
  });

  it('never get more than there is room for', async () => {
    const known = fresh(2);
    for (const token of ['a', 'b', 'c', 'c', 'a']) await known.read(token);
    expect(reads).toEqual(['a', 'b', 'c', 'a']);
  });
});
