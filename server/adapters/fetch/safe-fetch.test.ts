import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { lookup } from 'node:dns';
import { afterEach, describe, expect, it } from 'vitest';
import { checkedLookup, safeFetch, safeUrl } from './safe-fetch.js';

const POLICY = { timeoutMs: 300, maxBytes: 1_000, allowLoopback: true };
const json = { 'Content-Type': 'application/json' };

describe('fetching what somebody else named', () => {
  const servers: Server[] = [];
  const serve = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  };
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
  const refused = (url: string, code: string, policy = {}) =>
    expect(safeFetch(url, { ...POLICY, ...policy })).rejects.toMatchObject({ code });

  it('answers bytes, and for how long they are good', async () => {
    const ages: [string, number | null][] = [
      ['public, max-age=120', 120],
      ['max-age="60"', 60],
      ['no-store, max-age=60', 0],
      ['no-cache', 0],
      ['s-maxage=9', null],
      ['', null],
    ];
    for (const [control, maxAgeSeconds] of ages) {
      const url = await serve((_req, res) =>
        res.writeHead(200, { ...json, 'Cache-Control': control }).end('{}'),
      );
      expect(await safeFetch(url, POLICY)).toEqual({ bytes: Buffer.from('{}'), maxAgeSeconds });
    }
  });

  it('follows no redirect, and takes no other status', async () => {
    let visits = 0;
    const target = await serve((_req, res) => void ((visits += 1), res.writeHead(200, json).end('{}')));
    for (const status of [301, 302, 303, 307, 308])
      await refused(
        await serve((_req, res) => res.writeHead(status, { Location: target }).end()),
        'fetch_status',
      );
    for (const status of [204, 404, 500])
      await refused(await serve((_req, res) => res.writeHead(status, json).end()), 'fetch_status');
    expect(visits).toBe(0);
  });

  it('takes JSON as it is, whatever kind, and nothing else', async () => {
    for (const type of ['application/json; charset=utf-8', 'application/jwk-set+json', 'Application/JSON']) {
      const url = await serve((_req, res) => res.writeHead(200, { 'Content-Type': type }).end('{}'));
      expect((await safeFetch(url, POLICY)).bytes.toString()).toBe('{}');
    }
    for (const type of ['text/html', 'text/json', 'application/jsonp', '', 'application/javascript'])
      await refused(
        await serve((_req, res) => res.writeHead(200, { 'Content-Type': type }).end('{}')),
        'fetch_type',
      );
    const packed = { ...json, 'Content-Encoding': 'gzip' };
    await refused(await serve((_req, res) => res.writeHead(200, packed).end('x')), 'fetch_type');
  });

  it('stops reading at the limit, also of an answer without end', async () => {
    await refused(await serve((_req, res) => res.writeHead(200, json).end('x'.repeat(1_001))), 'fetch_size');
    const endless = await serve((_req, res) => {
      res.writeHead(200, json);
      const timer = setInterval(() => res.write('x'.repeat(400)), 5);
      res.on('close', () => clearInterval(timer));
    });
    await refused(endless, 'fetch_size');
  });

  it('waits no longer than it may, for the head and for each byte', async () => {
    await refused(await serve(() => undefined), 'fetch_timeout');
    const slow = await serve((_req, res) => {
      res.writeHead(200, json);
      const timer = setInterval(() => res.write(' '), 50);
      res.on('close', () => clearInterval(timer));
    });
    const begun = Date.now();
    await refused(slow, 'fetch_timeout');
    expect(Date.now() - begun).toBeLessThan(2_000);
  });

  it('tells an answer that broke off from a whole one', async () => {
    const broken = await serve((_req, res) => {
      res.writeHead(200, { ...json, 'Content-Length': '50' });
      res.write('{}');
      setTimeout(() => res.destroy(), 20);
    });
    await refused(broken, 'fetch_network');
    await refused('http://127.0.0.1:9/', 'fetch_network');
  });

  it('does not ask this machine or its network, however they are spelled', async () => {
    let visits = 0;
    const url = await serve((_req, res) => void ((visits += 1), res.writeHead(200, json).end('{}')));
    const { port } = new URL(url);
    const hosts = [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f000001',
      '127.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
    ];
    for (const host of [...hosts, '0.0.0.0', '10.0.0.1', '169.254.169.254', '[fd00:ec2::254]'])
      for (const scheme of ['http', 'https'])
        await refused(`${scheme}://${host}:${port}/`, 'fetch_url', { allowLoopback: false });
    // Whether such a name resolves is the system's affair.
    const dotted = safeFetch(`https://localhost.:${port}/`, { ...POLICY, allowLoopback: false });
    await expect(dotted).rejects.toThrow('Not fetched');
    expect(visits).toBe(0);
  });

  it.each([
    'http://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'https://a:b@example.com/',
    'x',
    '',
  ])('does not ask %j', (url) => expect(safeUrl(url, true)).toBeNull());
});

describe('names', () => {
  type Answer = { address: string; family: number }[];
  const resolving = (answer: Answer): typeof lookup =>
    ((_name: string, _options: object, done: (error: null, addresses: Answer) => void) =>
      done(null, answer)) as unknown as typeof lookup;
  const lookUp = (answer: Answer, all: boolean, allowLoopback = false) =>
    new Promise((done) =>
      checkedLookup(allowLoopback, resolving(answer))('keys.example', { all }, (error, address) =>
        done(error ? (error as { code?: string }).code : address),
      ),
    );
  const good = { address: '1.1.1.1', family: 4 };

  it('are asked where every address of theirs is public', async () => {
    expect(await lookUp([good], true)).toEqual([good]);
    expect(await lookUp([good], false)).toBe('1.1.1.1');
  });

  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::ffff:10.0.0.1', 'fd00::1', '64:ff9b::7f00:1'])(
    'with %s among their addresses are not',
    async (address) => {
      const bad = { address, family: address.includes(':') ? 6 : 4 };
      expect(await lookUp([bad], true)).toBe('fetch_address');
      expect(await lookUp([good, bad], true)).toBe('fetch_address');
      expect(await lookUp([good, bad], false)).toBe('fetch_address');
    },
  );

  it('of this machine are, where that is allowed, and others of the network still not', async () => {
    const local = { address: '127.0.0.1', family: 4 };
    expect(await lookUp([local], true, true)).toEqual([local]);
    expect(await lookUp([{ address: '10.0.0.1', family: 4 }], true, true)).toBe('fetch_address');
    expect(await lookUp([], true)).toBe('fetch_network');
  });
});
