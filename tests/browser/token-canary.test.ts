import { resolve } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { attach, press, reportLeak } from './form.support.js';
import { devtools, settled, shows, until, useBrowser } from './page.support.js';
import { useSite } from './site.support.js';

const site = useSite();
const browser = useBrowser();

/** Everything that a page leaves behind, as text, by the place where it was found. */
type Traces = Record<string, string>;

/** What other scripts of the page, its storage and its performance entries can tell. */
function tracesInPage(): Traces {
  const markup = (root: Document | ShadowRoot): string =>
    [
      root instanceof Document ? root.documentElement.outerHTML : root.innerHTML,
      ...[...root.querySelectorAll('*')].map((element) =>
        element.shadowRoot ? markup(element.shadowRoot) : '',
      ),
    ].join('\n');
  /** Own properties of our elements and what hangs on them, three levels deep. */
  const properties = (value: unknown, depth: number): string => {
    if (typeof value === 'string') return value;
    if (!depth || value === null || typeof value !== 'object' || value instanceof Node) return '';
    return Reflect.ownKeys(value)
      .map((key) => properties((value as Record<PropertyKey, unknown>)[key], depth - 1))
      .join('\n');
  };
  const ours = [...document.querySelectorAll<HTMLElement & { portal?: unknown }>('*')].filter((element) =>
    element.localName.startsWith('portal-'),
  );
  const controls = ours
    .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('input, textarea, select') ?? [])])
    .map((control) => (control as HTMLInputElement).value);
  return {
    document: markup(document),
    controls: controls.join('\n'),
    properties: ours
      .map((element) =>
        Reflect.ownKeys(element)
          .map((key) => properties((element as never)[key], 3))
          .concat(properties(element.portal, 3)),
      )
      .flat()
      .join('\n'),
    localStorage: JSON.stringify(localStorage),
    sessionStorage: JSON.stringify(sessionStorage),
    cookies: document.cookie,
    performance: JSON.stringify(performance.getEntries()),
    address: location.href,
    history: JSON.stringify(history.state),
    referrer: document.referrer,
    windowName: window.name,
  };
}

async function databases(page: Page): Promise<string> {
  const list = await page.evaluate(() => indexedDB.databases());
  const caches = await page.evaluate(() => ('caches' in window ? window.caches.keys() : []));
  return JSON.stringify([list, caches]);
}

/** Uses every element as Mara, and keeps what was sent, said and left behind. */
async function use() {
  const page = await browser.open();
  const requests: HTTPRequest[] = [];
  const said: string[] = [];
  const secrets: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('console', (message) => said.push(message.text()));
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!/\/(portal-session|v1\/token)$/.test(pathname) || response.request().method() !== 'POST') return;
    void response.json().then(({ clientSecret, access_token }: Record<string, string>) => {
      for (const secret of [clientSecret, access_token]) if (secret) secrets.push(secret);
    });
  });
  await page.goto(site.hostUrl);
  for (const tag of ['portal-request-form', 'portal-status', 'portal-documents']) await settled(page, tag);
  await press(page, 'portal-request-form', 'Report a fault');
  await reportLeak(page, 'Canary house');
  await attach(page, 'portal-request-form', resolve('examples/demo-data/files/leak-at-seal.jpg'));
  await shows(page, 'portal-request-form', 'uploaded');
  await press(page, 'portal-request-form', 'Submit');
  await shows(page, 'portal-request-form', 'REQ-');
  await shows(page, 'portal-documents', 'leak-at-seal.jpg');
  await press(page, 'portal-documents', 'Download');
  await until(
    page,
    () => performance.getEntriesByType('resource').some(({ name }) => /content/.test(name)),
    [],
  );
  await vi.waitUntil(() => secrets.length >= 2, 30_000);
  return { page, requests, said, secrets };
}

describe('the token and the client secret', () => {
  let used: Awaited<ReturnType<typeof use>>;
  let traces: Traces;
  beforeAll(async () => {
    used = await use();
    traces = { ...(await used.page.evaluate(tracesInPage)), databases: await databases(used.page) };
  });

  /** Where a text holds a secret, or the part of it that makes it one. */
  const holders = (places: Traces): string[] =>
    Object.entries(places)
      .filter(([, text]) =>
        used.secrets.some((secret) => text.includes(secret) || text.includes(secret.slice(-24))),
      )
      .map(([place]) => place);

  it('were really seen by this test', () => {
    const [secret, token] = [
      used.secrets.find((s) => !s.startsWith('ey')),
      used.secrets.find((s) => s.startsWith('ey')),
    ];
    expect(secret!.length).toBeGreaterThan(20);
    expect(token!.split('.')).toHaveLength(3);
    expect(holders({ planted: `x${token}y`, clean: 'nothing' })).toEqual(['planted']);
  });

  it('are in no address and no referrer', () => {
    const urls = used.requests.map((request) => `${request.url()} ${request.headers()['referer'] ?? ''}`);
    expect(urls.length).toBeGreaterThan(10);
    expect(holders({ urls: decodeURIComponent(urls.join('\n')) })).toEqual([]);
  });

  it('travel only to where they belong', () => {
    const carriers = used.requests.filter((request) =>
      used.secrets.some((secret) =>
        `${JSON.stringify(request.headers())}${request.postData() ?? ''}`.includes(secret),
      ),
    );
    expect(carriers.length).toBeGreaterThan(2);
    for (const request of carriers) expect(new URL(request.url()).origin).toBe(site.apiUrl);
    const withSecret = carriers.filter((request) => !request.headers()['authorization']);
    expect(withSecret.map((request) => new URL(request.url()).pathname)).toEqual(['/v1/token']);
  });

  it('are not in the page, its storage, its cookies, its elements or its performance entries', () => {
    expect(traces['document']).toContain('Canary house');
    expect(traces['performance']).toContain('/v1/token');
    expect(holders(traces)).toEqual([]);
  });

  it('are not in cookies that scripts cannot see', async () => {
    const session = await devtools(used.page);
    const { cookies } = await session.send('Network.getAllCookies');
    expect(cookies.length).toBeGreaterThan(0);
    expect(holders({ cookies: JSON.stringify(cookies) })).toEqual([]);
  });

  it('are not in the console, of the page or of the servers', () => {
    expect(site.log.lines.join()).toContain('/v1/token');
    const servers = [...site.said, ...site.log.lines].join('\n');
    expect(holders({ console: used.said.join('\n'), servers })).toEqual([]);
  });
});
