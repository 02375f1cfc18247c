import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { BODY_PACE, BodyWatch } from './body-watch.js';

/** A call of which nothing more is known than what the watch looks at. */
const callOf = (headers: Record<string, string> = { 'transfer-encoding': 'chunked' }) => ({
  headers,
  socket: { bytesRead: 300 },
  complete: false,
  destroyed: false,
  readableLength: 0,
});
type Call = ReturnType<typeof callOf>;

describe('a body that is sent', () => {
  /** After how many seconds it is ended; `every` says what comes in each second, and may change the call. */
  function endsAfter(
    every: (second: number, call: Call) => number,
    headSeconds = 0,
    call = callOf(),
  ): number {
    const watch = new BodyWatch();
    let hasEnded = false;
    watch.add(call as unknown as IncomingMessage, headSeconds, () => (hasEnded = true));
    for (let second = 1; second <= 7_200; second += 1) {
      call.socket.bytesRead += every(second, call);
      watch.look(1);
      if (hasEnded) {
        expect(watch.size).toBe(0);
        return second;
      }
    }
    return Infinity;
  }

  it.each([
    ['that never comes', () => 0, 9],
    ['of a byte per second', () => 1, 9],
    ['of 100 bytes per second', () => 100, 9],
    ['of a flood that stops', (second: number) => (second === 1 ? 50_000_000 : 0), BODY_PACE.mostSeconds + 2],
  ])('is ended when it is one %s', (_what, every, seconds) => {
    expect(endsAfter(every)).toBe(seconds);
  });

  it('may take as long as it takes, while it goes on', () => {
    expect(endsAfter(() => 1_024)).toBe(Infinity);
    expect(endsAfter(() => 20_000)).toBe(Infinity);
    // A phone in a tunnel, again and again.
    expect(endsAfter((second) => (second % 100 < 50 ? 8_000 : 0))).toBe(Infinity);
  });

  it('has less time to begin when its head took long', () => {
    expect(endsAfter(() => 0, 5)).toBe(4);
    expect(endsAfter(() => 0, 60)).toBe(3);
  });

  it('is not ended because we do not read it', () => {
    const reading = (until: number) => (second: number, call: Call) => {
      call.readableLength = second < until ? 16_384 : 0;
      return 0;
    };
    expect(endsAfter(reading(100))).toBe(108);
  });

  it('is of no interest once it is there, and calls without one never were', () => {
    const done = (second: number, call: Call) => {
      call.complete = second > 3;
      return 0;
    };
    expect(endsAfter(done)).toBe(Infinity);
    for (const headers of [{}, { 'content-length': '0' }])
      expect(endsAfter(() => 0, 0, callOf(headers as Record<string, string>))).toBe(Infinity);
  });
});
