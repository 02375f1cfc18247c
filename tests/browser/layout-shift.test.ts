import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { growthOf, isLastKept, mountAndUnmount } from './memory.support.js';
import { devtools, settled, useBrowser } from './page.support.js';
import { clientSecret, useSite } from './site.support.js';

const site = useSite();
const browser = useBrowser();
const tags = ['portal-request-form', 'portal-status', 'portal-documents'];

interface Shift {
  value: number;
  sources: string[];
}

/** Notes every layout shift from the first paint on, with what moved. */
function noteShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  const name = (node: Node | null): string =>
    node instanceof Element
      ? `${node.localName}${node.id && `#${node.id}`}${node.className && `.${String(node.className)}`}`
      : (node?.textContent?.trim() ?? 'a node that is gone');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources = [] } = entry as PerformanceEntry & {
        value: number;
        sources?: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      };
      shifts.push({
        value,
        sources: sources.map(
          ({ node, previousRect: { y, height }, currentRect: now }) =>
            `${name(node)} ${y}+${height} to ${now.y}+${now.height}`,
        ),
      });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The address of the first order of the list. */
const firstOrder = (page: Page) =>
  page.$eval(
    'portal-records',
    (element) => element.shadowRoot!.querySelector('a')!.getAttribute('href') as string,
  );

const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);

/** Two frames and a moment: what was laid out last is told by then. */
const rest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  );

describe('the demo page', () => {
  const windows = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } };
  for (const [name, viewport] of Object.entries(windows)) {
    it(`does not move while the elements load: ${name}`, async () => {
      const page = await browser.open();
      await page.setViewport(viewport);
      await page.evaluateOnNewDocument(noteShifts);
      // As on a slow line: code, data and words come one by one.
      const session = await devtools(page);
      await session.send('Network.enable');
      const slow = { offline: false, latency: 60, downloadThroughput: 1e5, uploadThroughput: 1e5 };
      await session.send('Network.emulateNetworkConditions', slow);
      await page.goto(site.hostUrl);
      for (const tag of tags) await settled(page, tag);
      await rest(page);
      expect(await shiftsOf(page)).toEqual([]);
    });
  }

  it('does not move while the orders load, on a phone either', async () => {
    for (const viewport of Object.values(windows)) {
      const page = await browser.open();
      await page.setViewport(viewport);
      await page.evaluateOnNewDocument(noteShifts);
      const session = await devtools(page);
      await session.send('Network.enable');
      const slow = { offline: false, latency: 60, downloadThroughput: 1e5, uploadThroughput: 1e5 };
      await session.send('Network.emulateNetworkConditions', slow);
      await page.goto(`${site.hostUrl}/orders`);
      await settled(page, 'portal-records');
      await rest(page);
      expect(await shiftsOf(page)).toEqual([]);
      await page.goto(site.hostUrl + (await firstOrder(page)));
      await settled(page, 'portal-record');
      await rest(page);
      expect(await shiftsOf(page)).toEqual([]);
    }
  });

  it('does not move while the requests load, or one of them, on a phone either', async () => {
    for (const viewport of Object.values(windows)) {
      const page = await browser.open();
      await page.setViewport(viewport);
      await page.evaluateOnNewDocument(noteShifts);
      const session = await devtools(page);
      await session.send('Network.enable');
      const slow = { offline: false, latency: 60, downloadThroughput: 1e5, uploadThroughput: 1e5 };
      await session.send('Network.emulateNetworkConditions', slow);
      await page.goto(`${site.hostUrl}/requests`);
      for (const tag of ['portal-requests', 'portal-catalog']) await settled(page, tag);
      await rest(page);
      expect(await shiftsOf(page)).toEqual([]);
      const first = await page.$eval('portal-requests', (element) =>
        element.shadowRoot!.querySelector('a')!.getAttribute('href'),
      );
      await page.goto(site.hostUrl + first!);
      await settled(page, 'portal-request');
      await rest(page);
      expect(await shiftsOf(page)).toEqual([]);
    }
  });

  for (const tag of tags) {
    it(`is not moved by <${tag}> where the page has room for it, however tall the window`, async () => {
      const url = await site.page((_req, res) => {
        res.writeHead(200, { 'Content-Type': 'text/html' });
        res.end(`<!doctype html><html lang="en"><title>Host</title><body style="font: 1rem/1.5 sans-serif">
          <portal-provider><${tag} style="display: block; min-height: 1800px"></${tag}></portal-provider><p>Below</p>
          <script type="module" src="${site.apiUrl}/sdk/v1/portal.js"></script></body></html>`);
      });
      const secret = await clientSecret(site, url);
      const page = await browser.open();
      await page.setViewport({ width: 900, height: 2000 });
      await page.evaluateOnNewDocument(noteShifts);
      await page.goto(url);
      await page.evaluate(
        (api, given) =>
          Object.assign(document.querySelector('portal-provider')!, {
            api,
            fetchClientSecret: async () => given,
          }),
        site.apiUrl,
        secret,
      );
      await settled(page, tag);
      await rest(page);
      expect(await shiftsOf(page)).toEqual([]);
    });
  }

  it('would notice a movement', async () => {
    const page = await browser.open();
    await page.evaluateOnNewDocument(noteShifts);
    await page.goto(site.hostUrl);
    for (const tag of tags) await settled(page, tag);
    await rest(page);
    await page.evaluate(() => {
      const box = document.createElement('p');
      box.textContent = 'Something that comes on top';
      document.querySelector('main')!.prepend(box);
    });
    await rest(page);
    expect((await shiftsOf(page)).length).toBeGreaterThan(0);
  });
});

describe('memory', { timeout: 90_000 }, () => {
  /**
   * What each mount leaves behind, be it one node, shows in every hundred of them. An element that still waits for an answer holds some 50 nodes, and
   * shows in one hundred or another.
   */
  const staysFlat = async (page: Page, tag: string, given: Record<string, string> = {}): Promise<void> => {
    const grown: string[] = [];
    while (grown.length < 3) {
      const { nodes, listeners } = await growthOf(page, tag, 100, given);
      if (nodes < 50 && listeners < 10) return;
      grown.push(`${nodes} nodes and ${listeners} listeners`);
    }
    throw new Error(`A hundred mounts of <${tag}> leave behind ${grown.join(', then ')}.`);
  };

  it('does not grow by 100 mounts of the list of records and of one', async () => {
    const page = await browser.open();
    await page.goto(`${site.hostUrl}/orders`);
    await settled(page, 'portal-records');
    const record = (await firstOrder(page)).split('=')[1]!;
    await page.evaluate(() => document.querySelector('portal-records')!.remove());
    for (const [tag, given] of [
      ['portal-records', { type: 'order', 'page-size': '5' }],
      ['portal-record', { record }],
    ] as const) {
      await mountAndUnmount(page, tag, 5, given);
      await staysFlat(page, tag, given);
    }
  });

  for (const tag of tags) {
    it(`does not grow by 100 mounts of <${tag}>`, async () => {
      const page = await browser.open();
      await page.goto(site.hostUrl);
      await page.evaluate((names) => {
        for (const name of names) document.querySelector(name)!.remove();
      }, tags);
      await mountAndUnmount(page, tag, 5);
      await staysFlat(page, tag);
      // With the last one the event stream ends: what ended it must not hold it.
      expect(await isLastKept(page)).toBe(false);
    });
  }
});
