import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SecretBox } from './secret-box.js';

const [first, second] = [randomBytes(32), randomBytes(32)];
const secret = '{"d":"very private"}';

describe('a secret box', () => {
  it('opens what it sealed, never twice the same', () => {
    const box = new SecretBox([first]);
    const kept = box.seal(secret, 'signing-key');
    expect(kept).not.toContain('private');
    expect(box.open(kept, 'signing-key')).toBe(secret);
    expect(box.seal(secret, 'signing-key')).not.toBe(kept);
  });

  it('does not open what was changed, or is for something else', () => {
    const box = new SecretBox([first]);
    const kept = box.seal(secret, 'signing-key');
    expect(() => box.open(kept, 'webhook')).toThrow();
    const parts = kept.split('.');
    for (const at of [2, 3, 4]) {
      const bytes = Buffer.from(parts[at] as string, 'base64url');
      bytes[0] = (bytes[0] as number) ^ 1;
      const changed = parts.map((part, index) => (index === at ? bytes.toString('base64url') : part));
      expect(() => box.open(changed.join('.'), 'signing-key'), `part ${at}`).toThrow();
    }
    // A short tag would be easy to guess.
    const short = parts.map((part, index) => (index === 3 ? part.slice(0, 6) : part)).join('.');
    expect(() => box.open(short, 'signing-key')).toThrow();
  });

  it('opens what an older key sealed, and says that it is not fresh', () => {
    const kept = new SecretBox([first]).seal(secret, 'x');
    const box = new SecretBox([second, first]);
    expect(box.open(kept, 'x')).toBe(secret);
    expect(box.isFresh(kept)).toBe(false);
    expect(box.isFresh(box.seal(secret, 'x'))).toBe(true);
    expect(() => new SecretBox([second]).open(kept, 'x')).toThrow('PORTICO_SECRET_KEYS');
  });

  it('keeps secrets as they are without a key, and reads those after one came', () => {
    const open = new SecretBox([]);
    expect(open.seal(secret, 'x')).toBe(secret);
    expect([open.isLocked, open.isFresh(secret)]).toEqual([false, true]);
    const locked = new SecretBox([first]);
    expect(locked.open(secret, 'x')).toBe(secret);
    expect([locked.isLocked, locked.isFresh(secret)]).toEqual([true, false]);
  });
});
