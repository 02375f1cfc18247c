import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { SendPolicy } from './safe-post.js';

/** What the DNS answers next. */
const addresses: string[] = [];

vi.mock('node:dns', async (original) => ({
  ...(await original<typeof import('node:dns')>()),
  lookup: (_name: string, _options: unknown, answer: (error: null, all: object[]) => void) => {
    const address = addresses.shift() ?? '';
    answer(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
  },
}));

// Other files of this worker may have loaded it with the real DNS.
vi.resetModules();
const { safePost } = await import('./safe-post.js');

// Nor shall others get this one.
afterAll(() => void vi.resetModules());

const POLICY: SendPolicy = { timeoutMs: 300, keepBytes: 10, allowLoopback: true };
const message = { headers: { 'Content-Type': 'text/plain', 'x-own': 'yes' }, body: Buffer.from('grüß') };

describe('posting to whom somebody else named', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close().closeAllConnections());
  const serve = async (answer: RequestListener) => {
    server = createServer(answer);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };
  const reason = (url: string, policy: Partial<SendPolicy> = {}) =>
    safePost(url, message, { ...POLICY, ...policy }).then(
      ({ status }) => status,
      (error: { reason: string }) => error.reason,
    );

  it('sends headers and body as they are, and answers status, patience and the beginning of the body', async () => {
    const seen: unknown[] = [];
    const url = await serve((req, res) => {
      const chunks: Buffer[] = [];
      req.on('data', (chunk: Buffer) => chunks.push(chunk));
      req.on('end', () => {
        seen.push(
          req.method,
          req.headers['x-own'],
          req.headers['content-length'],
          Buffer.concat(chunks).toString(),
        );
        res.writeHead(503, { 'Retry-After': '7' }).end('0123456789abcdef');
      });
    });
    const answer = await safePost(url, message, POLICY);
    expect(answer).toEqual({ status: 503, retryAfter: '7', body: '0123456789' });
    expect(seen).toEqual(['POST', 'yes', '6', 'grüß']);
  });

  it('gives up when there is no answer in time, whatever the receiver does instead', async () => {
    expect(await reason(await serve(() => undefined))).toBe('timeout');
    const trickle: RequestListener = (_req, res) => {
      const drip = setInterval(() => res.socket?.write('H'), 20);
      res.once('close', () => clearInterval(drip));
    };
    expect(await reason(await serve(trickle))).toMatch(/timeout|network/);
  });

  it('takes the status for the answer when the body never ends', async () => {
    const url = await serve((_req, res) => void res.writeHead(202).write('x'));
    const began = performance.now();
    expect(await safePost(url, message, POLICY)).toEqual({ status: 202, retryAfter: null, body: 'x' });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('does not follow redirects', async () => {
    let calls = 0;
    const url = await serve((_req, res) => {
      calls += 1;
      res.writeHead(302, { Location: '/elsewhere' }).end();
    });
    expect(await reason(url)).toBe(302);
    expect(calls).toBe(1);
  });

  it('posts to no address of ours, however it is written', async () => {
    const url = await serve((_req, res) => void res.end());
    const { port } = new URL(url);
    expect(await reason(url, { allowLoopback: false })).toBe('url');
    for (const host of ['10.0.0.1', '169.254.169.254', '[::ffff:127.0.0.1]', '[fd00::1]', '0.0.0.0'])
      expect(await reason(`https://${host}:${port}/`)).toBe('url');
  });

  it('looks the name up for each connection, and posts nothing when it leads to us now', async () => {
    const url = await serve((_req, res) => void res.end());
    const { port } = new URL(url);
    addresses.push('127.0.0.1', '10.0.0.1', '::1');
    for (let i = 0; i < 3; i += 1)
      expect(await reason(`https://rebinding.example:${port}/`, { allowLoopback: false })).toBe('address');
    expect(addresses).toEqual([]);
  });

  it('ends when it is told to', async () => {
    const abort = new AbortController();
    const url = await serve(() => undefined);
    setTimeout(() => abort.abort(), 50);
    expect(await reason(url, { timeoutMs: 10_000, signal: abort.signal })).toBe('network');
  });
});
