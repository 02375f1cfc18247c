import { describe, expect, it } from 'vitest';
import { defaultCacheDir } from './cache-dir.js';

describe.skipIf(process.platform === 'win32')('defaultCacheDir', () => {
  it.each([
    [{ home: '/home/a', platform: 'linux' }, '/home/a/.cache/portico'],
    [{ home: '/home/a', platform: 'linux', xdgCacheHome: '/var/c' }, '/var/c/portico'],
    [{ home: '/home/a', platform: 'linux', xdgCacheHome: 'relative' }, '/home/a/.cache/portico'],
    [{ home: '/Users/a', platform: 'darwin' }, '/Users/a/Library/Caches/portico'],
    [{ home: '/u', platform: 'win32', localAppData: '/u/Local' }, '/u/Local/portico/cache'],
  ])('of %j is %s', (input, expected) => {
    expect(defaultCacheDir(input)).toBe(expected);
  });
});
