import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { MARA, signIn, submit } from '../support/actors.js';
import { Listener } from '../support/events.js';
import { pngOf } from '../support/files.js';
import { useDatabase } from '../support/mongo.js';
import { RawCall } from '../support/raw-http.js';
import { TestPortico } from '../support/start-portico.js';
import { within } from '../support/within.js';

/** Long, so that a stop is far from it also on a busy machine. */
const GRACE_MS = 16_000;

/** Whether nobody listens any more; who was about to be let in when that began is cut. */
async function isRefused(url: string): Promise<boolean> {
  try {
    (await RawCall.to(url)).cut();
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';
  }
}

describe('a graceful stop', () => {
  const database = useDatabase();

  it('lets calls in flight finish, and takes no new ones', async () => {
    const portico = await TestPortico.start(database.uri);
    const tenant = await portico.tenant('Kestrel');
    const mara = await signIn(portico, tenant, MARA);
    const { id } = await submit(mara);
    const bytes = pngOf(400_000);
    const call = await RawCall.to(portico.api.url);
    const length = { 'Content-Length': String(bytes.length), Expect: '100-continue' };
    const headers = { Authorization: `Bearer ${mara.token}`, ...length };
    await call.head(`POST /v1/documents?name=late.png&request=${id}`, headers).continued();
    call.write(bytes.subarray(0, 200_000));
    const url = portico.api.url;
    const stopped = portico.stop(GRACE_MS);
    await within(GRACE_MS / 2, 'a server that takes no new calls', () => isRefused(url));
    call.write(bytes.subarray(200_000));
    expect(await call.answer()).toMatch(/^HTTP\/1\.1 201 /);
    call.cut();
    await stopped;

    const again = await portico.again();
    const program = again.api.as(tenant.apiKey);
    expect((await program.get(`/v1/documents?request=${id}`)).text).toContain('late.png');
    await again.stop();
  });

  it('ends event streams at once, also when their readers come back immediately', async () => {
    const portico = await TestPortico.start(database.uri);
    const tenant = await portico.tenant('Heron');
    const streams = await Promise.all(Array.from({ length: 5 }, () => Listener.open(tenant.program)));
    let asking = true;
    const readers = streams.map(async (stream) => {
      await stream.until(() => stream.ended);
      // Over the same connection if the server leaves it open.
      while (asking) await tenant.program.open('GET', '/v1/events').catch(() => pause(5));
    });
    const began = performance.now();
    await portico.stop(GRACE_MS);
    expect(performance.now() - began).toBeLessThan(GRACE_MS / 2);
    asking = false;
    await Promise.all(readers);
  });

  it('cuts calls that take longer than they may', async () => {
    const portico = await TestPortico.start(database.uri);
    const tenant = await portico.tenant('Osprey');
    const call = await RawCall.to(portico.api.url);
    const headers = { Authorization: `Bearer ${tenant.apiKey}`, 'Content-Length': '1000' };
    call.head('POST /v1/documents?name=never.png', headers).write('x');
    await pause(100);
    const began = performance.now();
    await portico.stop(300);
    expect(performance.now() - began).toBeLessThan(GRACE_MS / 2);
  });

  it('says that it is not ready while it stops', async () => {
    const portico = await TestPortico.start(database.uri);
    const call = await RawCall.to(portico.api.url);
    call.write('GET /rea');
    await pause(50);
    const stopped = portico.server.stop(GRACE_MS);
    call.write('dyz HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(await call.answer()).toMatch(/^HTTP\/1\.1 503 /);
    call.cut();
    await stopped;
  });
});
