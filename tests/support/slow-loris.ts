import type { RawCall } from './raw-http.js';

/** Begins to hold a connection up, and answers what ends it. */
export type SlowWay = (call: RawCall, token: string) => () => void;

/** Sends the same again and again. */
function drip(call: RawCall, bytes: string | (() => string), everyMs: number): () => void {
  const timer = setInterval(() => {
    if (!call.socket.destroyed) call.write(typeof bytes === 'string' ? bytes : bytes());
  }, everyMs);
  return () => clearInterval(timer);
}

const JSON_HEADERS = { 'Content-Type': 'application/json' };

/** The ways of holding a server up with next to no bytes. */
export const SLOW_WAYS: Readonly<Record<string, SlowWay>> = {
  'a connection without a call': () => () => undefined,
  'a head that never ends': (call) => {
    call.write('GET /v1/me HTTP/1.1\r\nHost: x\r\n');
    let n = 0;
    return drip(call, () => `X-${(n += 1)}: y\r\n`, 500);
  },
  'a body of a byte now and then': (call, token) => {
    call.head('POST /v1/requests', {
      ...JSON_HEADERS,
      Authorization: `Bearer ${token}`,
      'Content-Length': '100000',
    });
    return drip(call, ' ', 500);
  },
  'a chunked upload of a byte now and then': (call, token) => {
    call.head('POST /v1/documents?name=x.png', {
      Authorization: `Bearer ${token}`,
      'Transfer-Encoding': 'chunked',
    });
    return drip(call, '1\r\nx\r\n', 500);
  },
  'a body behind an answer that was given': (call) => {
    call.head('POST /v1/requests', { ...JSON_HEADERS, 'Content-Length': '100000' });
    return drip(call, ' ', 500);
  },
  'a slow head, then a slow body': (call, token) => {
    const head = `POST /v1/requests HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\n`;
    call.write(head);
    const timer = setTimeout(() => call.write('Content-Length: 100000\r\n\r\n'), 6_000);
    const stop = drip(call, () => (performance.now() - began > 6_500 ? ' ' : ''), 500);
    const began = performance.now();
    return () => {
      clearTimeout(timer);
      stop();
    };
  },
};
