import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { submit } from '../support/actors.js';
import { Api } from '../support/api.js';
import { Listener } from '../support/events.js';
import { pngOf } from '../support/files.js';
import { useDatabase } from '../support/mongo.js';
import { RawCall } from '../support/raw-http.js';
import { ServerProcess } from '../support/server-process.js';
import { TestPortico, type TestTenant } from '../support/start-portico.js';

const WRITERS = 10;
const STREAMS = 5;
const GRACE_MS = 10_000;
const BODY = JSON.stringify({ service: 'anything', data: {}, account: 'brightwater' });

/** How calls ended. */
interface Tally {
  /** Ids of acknowledged requests. */
  written: string[];
  /** Answered otherwise, by status. */
  refused: number[];
  /** Not taken at all: there was no connection. */
  notTaken: number;
  /** Taken and then cut, by code: what must not be. */
  cut: string[];
}

/** Writes over one connection that it keeps, without a pause, until the server takes none any more. */
async function write(url: string, apiKey: string, tally: Tally): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' };
  const once = (): Promise<boolean> =>
    new Promise((resolve) => {
      const failed = ({ code = 'unknown' }: NodeJS.ErrnoException): void => {
        if (code === 'ECONNREFUSED') tally.notTaken += 1;
        else tally.cut.push(code);
        resolve(false);
      };
      const sent = request(`${url}/v1/requests`, { agent, method: 'POST', headers }, async (res) => {
        try {
          let text = '';
          for await (const bytes of res) text += String(bytes);
          if (res.statusCode === 201) tally.written.push((JSON.parse(text) as { id: string }).id);
          else tally.refused.push(res.statusCode ?? 0);
          resolve(true);
        } catch (error) {
          failed(error as NodeJS.ErrnoException);
        }
      });
      sent.on('error', failed).end(BODY);
    });
  // Now and then the connection is idle for a moment, and a call may just be on its way.
  while (await once()) await pause(Math.random() * 4);
  agent.destroy();
}

/** An open event stream, byte by byte, until the server ends it. */
async function readStream(
  url: string,
  apiKey: string,
): Promise<{ text: () => string; ended: Promise<void> }> {
  const call = await RawCall.to(url);
  let text = '';
  call.head('GET /v1/events', { Authorization: `Bearer ${apiKey}` });
  call.socket.on('data', (bytes) => (text += String(bytes)));
  const ended = new Promise<void>((resolve) => call.socket.once('close', () => resolve()));
  while (!text.includes('retry:')) await pause(10);
  return { text: () => text, ended };
}

describe('a stop under load', { timeout: 90_000 }, () => {
  const database = useDatabase();
  let portico: TestPortico;
  let tenant: TestTenant;
  beforeAll(async () => {
    portico = await TestPortico.start(database.uri);
    tenant = await portico.tenant('Kestrel');
    const user = { externalId: 'm', account: { externalId: 'brightwater' } };
    await tenant.program.post('/v1/embed-sessions', { user });
  });
  afterAll(() => portico.stop(500));

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s loses no acknowledged write, cuts no call that was taken, and says goodbye to streams',
    async (signal) => {
      const server = new ServerProcess({
        MONGODB_URI: database.uri,
        PORTICO_LOG: 'warn',
        PORTICO_RATE_LIMIT: '1000000',
        PORTICO_SECRET_KEYS: Buffer.alloc(32, 'test').toString('base64'),
      });
      onTestFinished(() => server.kill());
      const url = await server.url();
      const tally: Tally = { written: [], refused: [], notTaken: 0, cut: [] };
      const { id } = await submit(new Api(url).as(tenant.apiKey), JSON.parse(BODY) as object);
      const streams = await Promise.all(
        Array.from({ length: STREAMS }, () => readStream(url, tenant.apiKey)),
      );
      const writers = Array.from({ length: WRITERS }, () => write(url, tenant.apiKey, tally));
      const upload = await slowUpload(url, id);
      while (tally.written.length < 100) await pause(20);

      const began = performance.now();
      server.signal(signal);
      upload.finish();
      expect(await upload.answer).toMatch(/^HTTP\/1\.1 201 /);
      expect(await server.code()).toBe(0);
      expect(performance.now() - began).toBeLessThan(GRACE_MS);
      await Promise.all([...writers, ...streams.map(({ ended }) => ended)]);

      expect(server.stderr).toBe('');
      expect(tally.cut).toEqual([]);
      expect(tally.refused).toEqual([]);
      // Each writer came once more than it was let in.
      expect(tally.notTaken).toBe(WRITERS);
      const rows = { _id: { $in: tally.written } } as never;
      expect(await portico.db.collection('requests').countDocuments(rows)).toBe(tally.written.length);
      expect(new Set(tally.written).size).toBe(tally.written.length);
      for (const { text } of streams) await resumes(text(), tally.written);
    },
  );

  /** An upload of which half is there. */
  async function slowUpload(url: string, about: string) {
    const bytes = pngOf(400_000);
    const call = await RawCall.to(url);
    const headers = { Authorization: `Bearer ${tenant.apiKey}`, 'Content-Length': String(bytes.length) };
    call.head(`POST /v1/documents?name=late.png&request=${about}`, headers);
    call.write(bytes.subarray(0, 200_000));
    return {
      answer: call.answer(),
      finish: () => setTimeout(() => call.write(bytes.subarray(200_000)), 1_500),
    };
  }

  /** The stream ended whole, and goes on elsewhere without a gap and without telling anything twice. */
  async function resumes(text: string, written: readonly string[]): Promise<void> {
    expect(text).toMatch(/\r\n0\r\n\r\n$/);
    const subjects = (part: string): string[] =>
      [...part.matchAll(/^data: (\{"specversion.*)$/gm)]
        .map(([, data]) => JSON.parse(data as string) as { type: string; subject: string })
        .filter(({ type }) => type === 'request.submitted')
        .map(({ subject }) => subject);
    const lastId = [...text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1] as string;
    const listener = await Listener.open(tenant.program, lastId);
    const last = await tenant.program.post<{ id: string }>('/v1/requests', JSON.parse(BODY));
    await listener.heard('request.submitted', last.body.id);
    listener.close();
    const heard = [...subjects(text), ...subjects(listener.text)];
    expect(new Set(heard).size).toBe(heard.length);
    expect(heard).toEqual(expect.arrayContaining([...written]));
  }
});
