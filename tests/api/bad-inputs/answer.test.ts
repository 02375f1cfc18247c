import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.js';

const read = (text: string, method = 'GET', hasEnded = false) =>
  readAnswer(Buffer.from(text, 'latin1'), method, hasEnded);
const COUNTED = 'HTTP/1.1 422 Unprocessable Entity\r\nX-Request-Id: rid_1\r\nContent-Length: 2\r\n\r\n{}';
const CHUNKED =
  'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nVary: a\r\nvary: b\r\n\r\n3\r\nabc\r\na\r\n0123456789\r\n0\r\n\r\n';

describe('the reader of answers', () => {
  it.each([
    ['counted', COUNTED, '{}'],
    ['in chunks', CHUNKED, 'abc0123456789'],
  ])('reads content that is %s, not before it is whole, and leaves what follows', (_how, text, content) => {
    for (let length = 0; length < text.length; length += 1)
      expect(read(text.slice(0, length))).toBeUndefined();
    const answer = read(`${text}HTTP/1.1`);
    expect([String(answer?.bytes), answer?.end]).toEqual([content, text.length]);
  });

  it('finds header fields whatever their case, and joins those that come twice', () => {
    expect(read(COUNTED)?.headers.get('x-request-ID')).toBe('rid_1');
    expect(read(CHUNKED)?.headers.get('Vary')).toBe('a, b');
    expect([read(COUNTED)?.headers.has('etag'), read(COUNTED)?.headers.get('etag')]).toEqual([false, null]);
  });

  it('expects no content after HEAD, 204 and 304', () => {
    expect(read('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n', 'HEAD')?.bytes).toHaveLength(0);
    for (const status of [204, 304]) expect(read(`HTTP/1.1 ${status} x\r\n\r\n`)?.status).toBe(status);
  });

  it('takes content without a length until the connection ends, and then nothing more', () => {
    const text = 'HTTP/1.1 200 OK\r\n\r\nabc';
    expect(read(text)).toBeUndefined();
    expect(read(text, 'GET', true)).toMatchObject({ bytes: Buffer.from('abc'), end: null });
    expect(read(COUNTED.replace('X-Request-Id: rid_1', 'Connection: close'))?.end).toBeNull();
  });

  it('reads no further than the head of a stream', () => {
    const text = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n';
    expect(read(text)).toMatchObject({ status: 200, end: null });
  });

  it('throws at what is no answer', () => {
    expect(() => read('HTTP/1.0 200 OK\r\n\r\n')).toThrow('no answer');
    expect(() => read('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n')).toThrow(
      'without its size',
    );
  });
});
