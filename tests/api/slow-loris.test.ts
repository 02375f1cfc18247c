import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_HEAD_BYTES } from '../../server/http/door.js';
import { castOf, submit, type Cast } from '../support/actors.js';
import { pngOf } from '../support/files.js';
import { RawCall } from '../support/raw-http.js';
import { SLOW_WAYS, type SlowWay } from '../support/slow-loris.js';
import { usePortico } from '../support/start-portico.js';

describe('connections that hold a server up', () => {
  const portico = usePortico();
  let phone: string;
  let token: string;
  /** How many are gone, and after how many milliseconds the last of them was, by what they did. */
  const outcomes = new Map<string, { gone: number; last: number }>();
  const url = () => portico.it.api.url;

  // All at once: each takes its time.
  beforeAll(async () => {
    const cast = await castOf(portico.it);
    ({ token } = cast.mara);
    const attacks = Object.entries(SLOW_WAYS).map(([what, way]) => attack(what, way));
    const upload = slowUpload(cast);
    await Promise.all(attacks);
    phone = await upload;
  }, 60_000);

  async function attack(what: string, way: SlowWay): Promise<void> {
    const calls = await Promise.all(Array.from({ length: 20 }, () => RawCall.to(url())));
    const began = performance.now();
    const ends: number[] = [];
    for (const { socket } of calls)
      socket.resume().once('close', () => void ends.push(performance.now() - began));
    const stops = calls.map((call) => way(call, token));
    await pause(11_000);
    outcomes.set(what, { gone: ends.length, last: Math.max(...ends) });
    stops.forEach((stop) => stop());
    calls.forEach((call) => call.cut());
  }

  /** Three kilobytes a second, as over the oldest networks: it takes longer than anybody may be silent. */
  async function slowUpload({ mara }: Cast): Promise<string> {
    const { id } = await submit(mara);
    const bytes = pngOf(40_000);
    const call = await RawCall.to(url());
    const headers = { Authorization: `Bearer ${mara.token}`, 'Content-Length': String(bytes.length) };
    call.head(`POST /v1/documents?name=slow.png&request=${id}`, headers);
    for (let at = 0; at < bytes.length; at += 1_500) {
      call.write(bytes.subarray(at, at + 1_500));
      await pause(500);
    }
    const answer = await call.answer();
    call.cut();
    return answer;
  }

  it.each(Object.keys(SLOW_WAYS))('are gone within 10 seconds: %s', async (what) => {
    // A busy machine notices late now and then, and makes it good when there is less to do.
    if (outcomes.get(what)?.gone !== 20) await attack(what, SLOW_WAYS[what] as SlowWay);
    const { gone, last } = outcomes.get(what) as { gone: number; last: number };
    expect(gone).toBe(20);
    // A second more for a busy machine.
    expect(last).toBeLessThan(11_000);
  });

  it('are not taken for a slow phone, whose upload takes longer than that', () => {
    expect(phone).toMatch(/^HTTP\/1\.1 201 /);
  });

  it('are told why, where an answer still can be given', async () => {
    const { lines } = portico.it.log;
    lines.length = 0;
    const call = await RawCall.to(url());
    call.head('POST /v1/token', {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': '9',
    });
    expect(await call.answer()).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nConnection: close\r\n/);
    const said = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const told = { msg: 'Call', method: 'POST', path: 'none', status: 408 };
    await expect.poll(said).toContainEqual(expect.objectContaining(told));
  });
});

describe('the head of a call', () => {
  const portico = usePortico();

  /** A head whose request line and fields have exactly so many bytes as the parser counts them. */
  async function answerTo(bytes: number): Promise<string> {
    const fields = { Host: 'portico.test', Connection: 'close' };
    const known = '/livez'.length + Object.entries(fields).flat().join('').length + 'X-Pad'.length;
    const call = await RawCall.to(portico.it.api.url);
    call.head('GET /livez', { ...fields, 'X-Pad': 'x'.repeat(bytes - known) });
    const answer = await call.answer();
    call.cut();
    return answer.split('\r\n', 1)[0] as string;
  }

  it('may have so many bytes and not one more', async () => {
    expect(await answerTo(MAX_HEAD_BYTES - 1)).toBe('HTTP/1.1 200 OK');
    expect(await answerTo(MAX_HEAD_BYTES)).toBe('HTTP/1.1 431 Request Header Fields Too Large');
  });
});
