import { describe, expect, it } from 'vitest';
import { readRange } from './byte-range.js';

describe('readRange', () => {
  it.each<[string, unknown]>([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=0-99', { start: 0, end: 99 }],
    ['bytes=0-100', { start: 0, end: 99 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=99-99', { start: 99, end: 99 }],
    ['bytes=-1', { start: 99, end: 99 }],
    ['bytes=-100', { start: 0, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    [`bytes=0-${'9'.repeat(400)}`, { start: 0, end: 99 }],
    ['Bytes=0-1', { start: 0, end: 1 }],
    ['bytes=-0', 'none'],
    ['bytes=100-', 'none'],
    ['bytes=100-200', 'none'],
    [`bytes=${'9'.repeat(400)}-`, 'none'],
    ['bytes=5-2', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=', 'whole'],
    ['bytes=0-1,3-4', 'whole'],
    ['bytes=a-b', 'whole'],
    ['bytes=-1-2', 'whole'],
    ['bytes=1.5-2', 'whole'],
    ['lines=0-1', 'whole'],
    ['', 'whole'],
  ])('reads %j of 100 bytes', (field, asked) => {
    expect(readRange(field, 100)).toEqual(asked);
  });
});
