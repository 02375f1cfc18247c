import { describe, expect, it } from 'vitest';
import { stepsOf, valueAt } from './json-pointer.js';

describe('a JSON pointer', () => {
  // The examples of RFC 6901, section 5.
  const document = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'm~n': 8, '~1': 9 };
  it.each([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/m~0n', 8],
    ['/~01', 9],
  ])('%j leads there', (pointer, value) => {
    expect(valueAt(document, stepsOf(pointer))).toEqual(value);
  });

  it.each(['/nothing', '/foo/2', '/foo/0/x', '/constructor', '/foo/map'])('%s leads nowhere', (pointer) => {
    expect(valueAt(document, stepsOf(pointer))).toBeUndefined();
  });
});
