import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Response } from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedEvent } from '../store/event-feed.js';
import { StreamReader } from './stream-reader.js';

const actor = { kind: 'system', id: 'test', name: 'test', roles: [] } as const;
const reading = { tenantId: 'tnt_1', actor, endsAt: Infinity };
const LARGE = 'x'.repeat(20_000);

const eventAt = (n: number): FeedEvent => ({
  position: `1-${n}-0`,
  row: {
    _id: `evt_${n}`,
    tenantId: 'tnt_1',
    type: 'request.submitted',
    subject: 's',
    time: new Date(0),
    data: { LARGE },
  } as never,
});

describe('a reader on a real socket who does not read', () => {
  let server: Server;
  let reader: StreamReader;
  let res: Response;
  let call: IncomingMessage;
  beforeEach(async () => {
    const opened = new Promise<void>((resolve) => {
      server = createServer((_req, answer) => {
        answer.writeHead(200, { 'Content-Type': 'text/event-stream' });
        answer.flushHeaders();
        res = answer as unknown as Response;
        reader = new StreamReader(res, reading, null);
        resolve();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const request = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
    [call] = (await once(request, 'response')) as [IncomingMessage];
    call.pause();
    call.on('error', () => undefined);
    await opened;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Tells until the reader is let go; answers how many events they were given. */
  const flood = async (): Promise<number> => {
    for (let n = 1; n < 5_000; n += 1) {
      reader.hear(eventAt(n));
      if (res.writableEnded) return n;
      // The socket takes what it can: only what nobody reads waits.
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error('It was never let go.');
  };

  it('gets all that waited and a goodbye when they read in time, so that they come again where they were', async () => {
    const told = await flood();
    reader.hear(eventAt(told + 1));
    let text = '';
    call.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    call.resume();
    await once(call, 'end');
    const ids = [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id);
    expect(ids).toEqual(Array.from({ length: told }, (_, n) => `1-${n + 1}-0`));
    expect(text).toMatch(/: goodbye[^\n]*\n\n$/);
  });

  it('is cut when they still do not read, and holds nothing any more', async () => {
    await flood();
    for (let turn = 0; turn < 14; turn += 1) reader.turn(0);
    expect(res.destroyed).toBe(false);
    reader.turn(0);
    expect(res.destroyed).toBe(true);
    const over = new Promise((resolve) => call.once('close', resolve));
    call.resume();
    await over;
    expect(call.complete).toBe(false);
  });
});
