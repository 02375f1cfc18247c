import type { HTTPRequest, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Api, problemOf, type Schemas } from '../support/api.js';
import { athOf, KeyedPage } from '../support/dpop.js';
import { open as readToken } from '../support/tokens.js';
import { useBrowser } from './page.support.js';
import { clientSecret, useSite } from './site.support.js';

const site = useSite();
const browser = useBrowser();

/** A page with nothing but the client. What it must know before it loads is given as source text. */
async function open(before = ''): Promise<{ page: Page; calls: HTTPRequest[] }> {
  const url = await site.page((_req, res) => {
    res.writeHead(200, { 'Content-Type': 'text/html' });
    res.end('<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"></html>');
  });
  const page = await browser.open();
  const calls: HTTPRequest[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(`${site.apiUrl}/v1/`) && request.method() !== 'OPTIONS') calls.push(request);
  });
  await page.evaluateOnNewDocument(before);
  await page.goto(url);
  const secret = await clientSecret(site, url);
  await page.evaluate(`import('${site.apiUrl}/sdk/v1/client.js').then(({ createPortal }) => {
    window.portal = createPortal({ api: '${site.apiUrl}', fetchClientSecret: async () => '${secret}' });
  })`);
  return { page, calls };
}

/** Reads, follows events, uploads, writes and downloads. */
const useEverything = (page: Page): Promise<string> =>
  page.evaluate(`(async () => {
    const shares = [], heard = [];
    portal.subscribe((event) => heard.push(event.type));
    const { name } = await portal.get('/v1/me');
    const file = new File(['%PDF-1.7\\n%'.padEnd(100_000, 'x')], 'paper.pdf', { type: 'application/pdf' });
    const document = await portal.upload(file, { onProgress: (share) => shares.push(share) });
    const request = await portal.post('/v1/requests', {
      body: {
        service: 'invoice-question',
        data: { invoiceNumber: 'INV-204711', topic: 'payment', question: 'Is this the right sum?' },
        documents: [document.id],
      },
    });
    await portal.download(document);
    return JSON.stringify([name, request.number, shares.at(-1)]);
  })().catch((error) => error.message + JSON.stringify(error.errors))`) as Promise<string>;

/** What it answers. */
const DONE = /^\["Mara.*","REQ-\d+",1\]$/;

const field = (request: HTTPRequest, name: string) => request.headers()[name];
const pathOf = (request: HTTPRequest) => new URL(request.url()).pathname;

/** Keeps the keys that a page makes where this test finds them. */
const SPY = `
  window.keys = [];
  const make = SubtleCrypto.prototype.generateKey;
  SubtleCrypto.prototype.generateKey = async function (...how) {
    const pair = await make.apply(this, how);
    window.keys.push(pair);
    return pair;
  };`;

describe('a page on HTTPS or localhost', () => {
  let page: Page;
  let calls: HTTPRequest[];
  let api: Api;
  beforeAll(async () => {
    ({ page, calls } = await open(SPY));
    expect(await useEverything(page)).toMatch(DONE);
    await vi.waitUntil(() => calls.some((call) => pathOf(call) === '/v1/events'), 30_000);
    api = new Api(site.apiUrl);
  });

  const tokenOf = (call: HTTPRequest) => (field(call, 'authorization') ?? '').replace('DPoP ', '');

  it('proves its key with every call: reads, events, uploads, writes and downloads', () => {
    const paths = calls.map((call) => `${call.method()} ${pathOf(call).replace(/doc_\w+/, 'doc')}`);
    for (const path of [
      'POST /v1/token',
      'GET /v1/me',
      'GET /v1/events',
      'POST /v1/documents',
      'POST /v1/requests',
      'GET /v1/documents/doc/content',
    ])
      expect(paths).toContain(path);
    for (const call of calls) {
      const { header, payload } = readToken(field(call, 'dpop') as string);
      expect(header['typ']).toBe('dpop+jwt');
      expect(payload).toMatchObject({ htm: call.method(), htu: `${site.apiUrl}${pathOf(call)}` });
      if (pathOf(call) === '/v1/token') continue;
      expect(field(call, 'authorization')).toMatch(/^DPoP /);
      expect(payload['ath']).toBe(athOf(tokenOf(call)));
    }
    const names = calls.map((call) => readToken(field(call, 'dpop') as string).payload.jti);
    expect(new Set(names).size).toBe(calls.length);
  });

  it('makes the key while the host answers, and not after it', async () => {
    const { page: another } = await open(SPY);
    const secret = await clientSecret(site, new URL(another.url()).origin);
    // A host that says nothing until there is a key.
    const name =
      await another.evaluate(`import('${site.apiUrl}/sdk/v1/client.js').then(async ({ createPortal }) => {
      const fetchClientSecret = async () => {
        while (!keys.length) await new Promise((resolve) => setTimeout(resolve, 5));
        return '${secret}';
      };
      const { name } = await createPortal({ api: '${site.apiUrl}', fetchClientSecret }).get('/v1/me');
      return name;
    })`);
    expect(name).toMatch(/^Mara/);
  });

  it('needs no call twice', () => {
    const refused = calls.filter((call) => (call.response()?.status() ?? 200) >= 400);
    expect(refused.map(pathOf)).toEqual([]);
  });

  it('has one key, which nobody can take out of it, its own scripts included', async () => {
    const told = await page.evaluate(`(async () => {
      const [pair, ...more] = window.keys;
      const outcomes = [];
      for (const format of ['jwk', 'pkcs8', 'raw'])
        outcomes.push(await crypto.subtle.exportKey(format, pair.privateKey).then(() => format, (error) => error.name));
      return { more: more.length, extractable: pair.privateKey.extractable, usages: pair.privateKey.usages, outcomes };
    })()`);
    const refusals = ['InvalidAccessError', 'InvalidAccessError', 'InvalidAccessError'];
    expect(told).toEqual({ more: 0, extractable: false, usages: ['sign'], outcomes: refusals });
  });

  it('keeps nothing in any storage', async () => {
    const kept = await page.evaluate(`(async () => [
      localStorage.length, sessionStorage.length, document.cookie,
      (await indexedDB.databases()).length, (await caches.keys()).length,
    ])()`);
    expect(kept).toEqual([0, 0, '', 0, 0]);
  });

  it('has a token that is worthless elsewhere, the proofs that were seen with it included', async () => {
    const seen = calls.find((call) => pathOf(call) === '/v1/me') as HTTPRequest;
    const token = tokenOf(seen);
    problemOf(await api.as(token).get('/v1/me'), 401, 'dpop_required');
    const Authorization = `DPoP ${token}`;
    const fault = (body: unknown) => (body as Schemas['Problem']).errors?.[0]?.code;
    problemOf(await api.get('/v1/me', { Authorization }), 401, 'invalid_dpop_proof');
    for (const call of calls.filter((one) => pathOf(one) !== '/v1/token')) {
      const DPoP = field(call, 'dpop') as string;
      const again = await api.send(call.method(), pathOf(call), { headers: { Authorization, DPoP } });
      expect(fault(again.body), again.text).toBe('replayed');
    }
    const thief = Object.assign(new KeyedPage(api), { token });
    const nonce = readToken(field(seen, 'dpop') as string).payload['nonce'] as string;
    expect(fault((await thief.get('/v1/me', { claims: { nonce } })).body)).toBe('binding');
  });

  it('makes a proof in a few milliseconds', async () => {
    const [ms, proof] = (await page.evaluate(`(async () => {
      const { createPortal } = await import('${site.apiUrl}/sdk/v1/client.js');
      let last;
      const answer = (url) => Response.json(url.endsWith('/token') ? { access_token: 'x'.repeat(700), token_type: 'DPoP', expires_in: 900 } : {});
      const portal = createPortal({ api: 'https://api.example', fetchClientSecret: async () => 'cs', fetch: async (url, { headers }) => ((last = headers.DPoP), answer(url)) });
      await portal.get('/v1/me');
      const start = performance.now();
      for (let i = 0; i < 200; i++) await portal.get('/v1/me');
      return [(performance.now() - start) / 200, last];
    })()`)) as [number, string];
    expect(readToken(proof).payload).toMatchObject({ htu: 'https://api.example/v1/me' });
    if (process.env['PORTICO_FIGURES'])
      console.log(`A call with its proof, without the network: ${ms.toFixed(2)} ms`);
    expect(ms).toBeLessThan(20);
  });
});

describe('a page on plain HTTP', () => {
  it('has no keys and goes on with what anybody could use', async () => {
    const { page, calls } = await open(
      `Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })`,
    );
    expect(await useEverything(page)).toMatch(DONE);
    expect(calls.length).toBeGreaterThan(4);
    for (const call of calls.filter((one) => pathOf(one) !== '/v1/token')) {
      expect(field(call, 'dpop')).toBe(undefined);
      expect(field(call, 'authorization')).toMatch(/^Bearer /);
    }
  });

  it('is told why where the tenant insists on keys', async () => {
    const { db } = site.server.portico.connection;
    const tenants = db!.collection('tenants');
    await tenants.updateMany({}, { $set: { requireDpop: true } });
    try {
      const { page } = await open(`Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })`);
      const said = await page.evaluate(`portal.get('/v1/me').catch((error) => error.message)`);
      expect(said).toContain('DPoP');
      const { page: keyed } = await open();
      expect(await useEverything(keyed)).toMatch(DONE);
    } finally {
      await tenants.updateMany({}, { $set: { requireDpop: false } });
    }
  });
});
