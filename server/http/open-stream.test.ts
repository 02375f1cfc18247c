import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import express, { type Request, type Response } from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../kernel/context.js';
import { Door } from './door.js';
import { EventStream } from './event-stream.js';

setFlagsFromString('--allow-natives-syntax');
/** Whether V8 has one shape for both. Compiled here, since elsewhere the word is no JavaScript. */
const isOneShape = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;
const isTable = new Function('a', 'return !%HasFastProperties(a)') as (a: object) => boolean;

const actor = { kind: 'system', id: 'test', name: 'test', roles: [] } as const;
const context = { tenantId: 'tnt_1', actor, clock: () => new Date() } as unknown as Context;

describe('an open stream', () => {
  let reading: Promise<void> | null = null;
  const feed = { subscribe: () => undefined, after: () => [], whenRead: () => reading };
  const events = new EventStream(feed as never);
  const served: [Request, Response][] = [];
  const opened: IncomingMessage[] = [];
  let door: Door;
  let port: number;
  beforeEach(async () => {
    const app = express();
    app.use((_req, res, next) => {
      res.setHeader('X-Request-Id', 'rid_1');
      next();
    });
    app.get('/v1/events', (req, res) => {
      req.call = { context } as never;
      void events.serve(req, context);
      served.push([req, res]);
    });
    door = new Door();
    port = await door.open({ host: '127.0.0.1', port: 0 });
    door.serve(app);
  });
  afterEach(async () => {
    for (const answer of opened.splice(0)) answer.destroy();
    served.length = 0;
    await door.close(0);
  });

  /** Opens one, and answers what the server has of it and what its reader got. */
  const open = async () => {
    const headers = { Authorization: 'Bearer secret' };
    const call = get({ port, host: '127.0.0.1', path: '/v1/events', headers, agent: false });
    const [answer] = (await once(call, 'response')) as [IncomingMessage];
    answer.on('error', () => undefined);
    opened.push(answer);
    const [req, res] = served.at(-1) as [Request, Response];
    return { req, res, answer };
  };

  it('keeps nothing of the call and of its own head, all of which the reader has', async () => {
    const { req, res, answer } = await open();
    expect(answer.headers).toMatchObject({
      'x-request-id': 'rid_1',
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect([req.headers, req.rawHeaders, req.call.context, req.next]).toEqual([{}, [], undefined, undefined]);
    expect([res.headersSent, res.getHeaderNames()]).toEqual([true, []]);
    res.write(': more\n\n');
    let text = '';
    answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    await expect.poll(() => text).toContain(': more');
  });

  it('is forgotten when its reader leaves', async () => {
    const { answer } = await open();
    expect(events.count).toBe(1);
    answer.destroy();
    await expect.poll(() => events.count).toBe(0);
  });

  it('waits, just after a start, until it is known what was missed, and not for a reader who has left', async () => {
    let isRead: () => void = () => undefined;
    reading = new Promise((resolve) => {
      isRead = () => {
        reading = null;
        resolve();
      };
    });
    const patient = open();
    const impatient = get({ port, host: '127.0.0.1', path: '/v1/events', agent: false });
    impatient.on('error', () => undefined);
    await expect.poll(() => served.length).toBe(2);
    expect(served.map(([, res]) => res.headersSent)).toEqual([false, false]);
    impatient.destroy();
    await expect.poll(() => served.filter(([, res]) => res.closed).length).toBe(1);
    isRead();
    expect((await patient).answer.statusCode).toBe(200);
    expect(events.count).toBe(1);
  });

  it('has one shape with all others, which is no table', async () => {
    // The first ones of a class have shapes for trial.
    for (let n = 0; n < 20; n += 1) await open();
    const [one, other] = [await open(), await open()];
    expect(isOneShape(one.req, other.req)).toBe(true);
    expect(isOneShape(one.res, other.res)).toBe(true);
    expect(isTable(one.req) || isTable(one.res)).toBe(false);
  });
});
