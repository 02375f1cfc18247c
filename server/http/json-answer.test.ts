import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerJson } from './json-answer.js';

const VALUE = {
  title: 'Größe 🚰',
  at: new Date(0),
  nothing: null,
  left: undefined,
  list: [1, 'x'.repeat(2_000)],
};

const ROUTES: Record<string, RequestHandler> = {
  '/plain': (_req, res) => void res.status(200).json(VALUE),
  '/made': (_req, res) => void res.status(201).set('Location', '/plain').json(VALUE),
  '/tagged': (_req, res) => void res.set('ETag', '"1-a"').json(VALUE),
  '/typed': (_req, res) => void res.type('application/problem+json; charset=utf-8').json(VALUE),
  '/empty': (_req, res) => void res.status(204).json(null),
  '/text': (_req, res) => void res.json('text'),
};

/** Listens with these routes, and an answer of its own where one is given. */
async function listen(json?: typeof answerJson): Promise<Server> {
  const app = express().disable('etag');
  if (json) app.response.json = json;
  for (const [path, handler] of Object.entries(ROUTES)) app.get(path, handler);
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** All of an answer but its date. */
async function ask(server: Server, method: string, path: string, headers: Record<string, string>) {
  const { port } = server.address() as AddressInfo;
  const call = request({ port, host: '127.0.0.1', method, path, headers, agent: false }).end();
  const [answer] = (await once(call, 'response')) as [IncomingMessage];
  const body = Buffer.concat(await answer.toArray()).toString();
  return { status: answer.statusCode, headers: { ...answer.headers, date: '' }, body };
}

describe('an answer in JSON', () => {
  let [ours, theirs]: Server[] = [];
  beforeAll(async () => void ([ours, theirs] = [await listen(answerJson), await listen()]));
  afterAll(() => [ours, theirs].forEach((server) => server?.close()));

  const conditions = [{}, { 'If-None-Match': '"1-a"' }, { 'If-None-Match': '"2-a"' }];
  const calls = Object.keys(ROUTES).flatMap((path) =>
    ['GET', 'HEAD'].flatMap((method) => conditions.map((headers) => [method, path, headers] as const)),
  );

  it.each(calls)('of %s %s with %j is the one that Express gives', async (method, path, headers) => {
    const answer = await ask(ours as Server, method, path, headers as Record<string, string>);
    expect(answer).toEqual(await ask(theirs as Server, method, path, headers as Record<string, string>));
  });
});
