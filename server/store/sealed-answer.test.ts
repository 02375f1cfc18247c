import { describe, expect, it } from 'vitest';
import { seal, unseal } from './sealed-answer.js';

const answer = {
  status: 201,
  headers: { ETag: '"1-x"' },
  body: { secret: 'pk_live_very-secret', name: 'Ä' },
};

describe('a kept answer', () => {
  it('comes back as it was, under the key of the call', () => {
    expect(unseal(seal(answer, 'one'), 'one')).toEqual(answer);
  });

  it('cannot be read under another key, nor when it was changed', () => {
    const sealed = seal(answer, 'one');
    expect(() => unseal(sealed, 'two')).toThrow();
    sealed[sealed.length - 1]! ^= 1;
    expect(() => unseal(sealed, 'one')).toThrow();
  });

  it('shows nothing of itself, and looks different each time', () => {
    const sealed = seal(answer, 'one');
    expect(sealed.toString('latin1')).not.toContain('secret');
    expect(sealed.equals(seal(answer, 'one'))).toBe(false);
  });
});
