import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until, useBrowser, watchTroubles } from './page.support.js';
import { clientSecret, useSite } from './site.support.js';

const site = useSite();
const browser = useBrowser();

/** A page with one script tag of the API and this content; tells which files of the SDK were fetched. `before` runs in it first. */
async function open(content: string, before = '') {
  const url = await site.page((_req, res) => {
    res.writeHead(200, { 'Content-Type': 'text/html' });
    res.end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
      <script type="module" src="${site.apiUrl}/sdk/v1/portal.js"></script><body>${content}</body></html>`);
  });
  const page = await browser.open();
  await page.evaluateOnNewDocument(before);
  const fetched: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/sdk/')) fetched.push(pathname.slice('/sdk/v1/'.length));
  });
  const troubles = watchTroubles(page);
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, fetched, troubles };
}

const defined = (page: Page, tag: string) => until(page, (name) => customElements.get(name), [tag]);

describe('the loader', () => {
  it('fetches nothing but itself while the page has no element of ours', async () => {
    const { fetched, troubles } = await open('<p>Nothing of ours</p>');
    expect([fetched, troubles]).toEqual([['portal.js'], []]);
  });

  it('loads the code of what is there, across origins', async () => {
    const { page, fetched } = await open(
      '<portal-provider api="https://api.invalid"><p>Hello</p></portal-provider>',
    );
    await defined(page, 'portal-provider');
    expect(fetched).toContain('portal-provider.js');
    expect(fetched).not.toContain('portal-status.js');
  });

  it('fetches what all elements share beside the first one, once, and not after it', async () => {
    const { page, fetched, troubles } = await open(
      '<portal-provider api="https://api.invalid"><p>Hello</p></portal-provider>',
    );
    await defined(page, 'portal-provider');
    const shared = fetched.filter((file) => file.startsWith('core-'));
    expect(shared).toHaveLength(1);
    const [core, element] = await page.evaluate(
      (...files) =>
        files.map((file) => {
          const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          const { startTime, responseEnd } = all.find(({ name }) => name.endsWith(`/${file}`))!;
          return { startTime, responseEnd };
        }),
      shared[0]!,
      'portal-provider.js',
    );
    expect(core!.startTime).toBeLessThan(element!.responseEnd);
    // A browser that could not use what was fetched ahead says so.
    expect(troubles.filter((trouble) => trouble.includes('preload'))).toEqual([]);
  });

  it('fetches beside a form, and not after it, what makes keys and what most forms need; nobody complains when it is not needed', async () => {
    const form = '<portal-request-form></portal-request-form>';
    const { page, fetched, troubles } = await open(`<portal-provider>${form}${form}</portal-provider>`);
    await defined(page, 'portal-request-form');
    const begun = await page.evaluate(() => {
      const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const form = all.find(({ name }) => name.endsWith('/portal-request-form.js'))!;
      const early = all.filter(({ startTime }) => startTime < form.responseEnd);
      return early.map(({ name }) => name.split('/').at(-1)!.split('-')[0]);
    });
    expect(begun).toEqual(expect.arrayContaining(['core', 'dpop', 'extras']));
    expect(new Set(fetched).size).toBe(fetched.length);
    expect(troubles.filter((trouble) => trouble.includes('preload'))).toEqual([]);
    const { fetched: others } = await open('<portal-status></portal-status>');
    expect(others.filter((file) => /^(dpop|extras)-/.test(file))).toHaveLength(1);
  });

  it('makes the first date, which takes browsers long, while the code of a form comes, and for nothing else', async () => {
    const spy = `
      const make = Document.prototype.createElement;
      const dates = new Set();
      Document.prototype.createElement = function (...how) {
        const made = make.apply(this, how);
        if (made.localName === 'input') dates.add(made);
        return made;
      };
      const define = CustomElementRegistry.prototype.define;
      CustomElementRegistry.prototype.define = function (...how) {
        window.datesAhead ??= [...dates].filter(({ type }) => type === 'date').length;
        return define.apply(this, how);
      };`;
    const datesOn = async (tag: string) => {
      const { page } = await open(`<${tag}></${tag}>`, spy);
      await defined(page, tag);
      return page.evaluate('datesAhead');
    };
    expect(await datesOn('portal-request-form')).toBe(1);
    expect(await datesOn('portal-status')).toBe(0);
  });

  it('spoils nothing when what it fetched ahead failed: whoever needs it tries once more', async () => {
    const { page } = await open('');
    await page.setRequestInterception(true);
    const failed: string[] = [];
    page.on('request', (request) => {
      const [file] = /(dpop|extras)-[^/]*$/.exec(request.url()) ?? [];
      if (file && !file.includes('?')) void request.abort().then(() => failed.push(file));
      else void request.continue();
    });
    const secret = await clientSecret(site, new URL(page.url()).origin);
    await page.evaluate(
      (api, given) => {
        const provider = Object.assign(document.createElement('portal-provider'), {
          api,
          fetchClientSecret: () => Promise.resolve(given),
        });
        const form = document.createElement('portal-request-form');
        form.setAttribute('service', 'invoice-question');
        // What is kept on the server is one of the things that most forms do not need.
        form.setAttribute('drafts', '');
        provider.append(form);
        document.body.append(provider);
      },
      site.apiUrl,
      secret,
    );
    await until(
      page,
      () => document.querySelector('portal-request-form')?.shadowRoot?.querySelector('form'),
      [],
    );
    expect(new Set(failed.map((file) => file.split('-')[0]))).toEqual(new Set(['dpop', 'extras']));
  });

  it('loads the code of what comes later, each once', async () => {
    const { page, fetched } = await open('');
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.append(document.createElement('portal-status'), document.createElement('portal-status'));
      document.body.append(box);
    });
    await defined(page, 'portal-status');
    await page.evaluate(() => document.body.append(document.createElement('portal-status')));
    expect(fetched.filter((file) => file === 'portal-status.js')).toHaveLength(1);
  });

  it('looks into a shadow root that the host names', async () => {
    const { page } = await open('<div id="shadow"></div>');
    // As text: the test's own compiler would rewrite the import.
    await page.evaluate(`(async () => {
      const root = document.querySelector('#shadow').attachShadow({ mode: 'open' });
      root.append(document.createElement('portal-status'));
      (await import('${site.apiUrl}/sdk/v1/portal.js')).observe(root);
      await new Promise((resolve) => setTimeout(resolve));
      root.append(document.createElement('portal-provider'));
    })()`);
    await defined(page, 'portal-status');
    await defined(page, 'portal-provider');
  });

  it('leaves tags alone that are not ours', async () => {
    const { page, fetched, troubles } = await open('<portal-gun></portal-gun><my-tag></my-tag>');
    await page.evaluate(() => document.body.append(document.createElement('portal-fluid')));
    await page.waitForNetworkIdle({ idleTime: 200 });
    expect([fetched, troubles]).toEqual([['portal.js'], []]);
  });

  it('may be there twice, under two addresses', async () => {
    const script = (query: string) =>
      `<script type="module" src="${site.apiUrl}/sdk/v1/portal.js${query}"></script>`;
    const { page, troubles } = await open(`${script('')}${script('?copy')}<portal-status></portal-status>`);
    await defined(page, 'portal-status');
    await page.waitForNetworkIdle({ idleTime: 200 });
    expect(troubles.filter((text) => !text.includes('needs a <portal-provider>'))).toEqual([]);
  });

  it('keeps a tag that the host has taken', async () => {
    const { page, fetched } = await open('');
    await page.evaluate(() => {
      customElements.define('portal-status', class extends HTMLElement {});
      document.body.append(document.createElement('portal-status'));
    });
    await page.waitForNetworkIdle({ idleTime: 200 });
    expect(fetched).toEqual(['portal.js']);
  });

  it('tries again by itself when code could not be loaded', async () => {
    const { page, troubles } = await open('');
    await page.setRequestInterception(true);
    let blocked = true;
    page.on('request', (request) => {
      if (blocked && request.url().includes('/portal-status.js')) void request.abort();
      else void request.continue();
    });
    await page.evaluate(() => document.body.append(document.createElement('portal-status')));
    await expect.poll(() => troubles.join()).toContain('<portal-status> could not be loaded');
    blocked = false;
    await defined(page, 'portal-status');
  });
});

describe('/sdk/v1', () => {
  it('is served to any origin, with types that browsers accept and caches that suit the names', async () => {
    const files = ['portal.js', 'portal-status.js', 'client.js'];
    for (const file of files) {
      const response = await fetch(`${site.apiUrl}/sdk/v1/${file}`, {
        headers: { Origin: 'https://any.example' },
      });
      expect(response.status, file).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(response.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
      expect(response.headers.get('cache-control')).not.toContain('immutable');
      expect(await response.text()).toBe(readFileSync(`dist/sdk/v1/${file}`, 'utf8'));
    }
    const [chunk] = /core-[\w-]{8}\.js/.exec(readFileSync('dist/sdk/v1/portal-status.js', 'utf8'))!;
    const response = await fetch(`${site.apiUrl}/sdk/v1/${chunk}`);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });
});
