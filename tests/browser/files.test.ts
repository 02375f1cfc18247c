import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { devtools, useBrowser } from './page.support.js';
import { within } from '../support/within.js';
import { clientSecret, useSite } from './site.support.js';

const LIMIT = 3_000_000;
const site = useSite({ maxUploadBytes: LIMIT });
const browser = useBrowser();

/** How an upload ended, and what was told on the way. */
interface Outcome {
  document?: { id: string; name: string; size: number; sha256: string; category: string | null };
  error?: { name: string; status: number; code: string; detail: string; offline: boolean };
  shares: number[];
}

/** A page of the host with nothing but the client. */
async function open(): Promise<Page> {
  const url = await site.page((_req, res) => {
    res.writeHead(200, { 'Content-Type': 'text/html' });
    res.end('<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"></html>');
  });
  const page = await browser.open();
  await page.goto(url);
  // As text: the test's own compiler would rewrite the import.
  await page.evaluate(`import('${site.apiUrl}/sdk/v1/client.js').then(({ createPortal }) => {
    window.portal = createPortal({
      api: '${site.apiUrl}',
      fetchClientSecret: async () => '${await clientSecret(site, url)}',
    });
  })`);
  return page;
}

/** Uploads so many bytes, which begin like a PDF unless told otherwise. `more` goes into the options, as source text. */
const upload = (page: Page, bytes: number, more = '', start = '%PDF-1.7\\n%'): Promise<Outcome> =>
  page.evaluate(`(async () => {
    const shares = [];
    const file = new File(['${start}'.padEnd(${bytes}, 'x')], 'paper.pdf', { type: 'application/pdf' });
    try {
      const onProgress = (share) => shares.push(share);
      return { shares, document: await portal.upload(file, { onProgress, ${more} }) };
    } catch (error) {
      const { name, status, code, detail, offline } = error;
      return { shares, error: { name, status, code, detail, offline } };
    }
  })()`) as Promise<Outcome>;

/** Takes the network away; the browser says so before its network has heard of it. */
async function goOffline(page: Page): Promise<void> {
  await page.setOfflineMode(true);
  const fails = `fetch(location.href).then(() => false, () => true)`;
  await within(30_000, 'the network to be gone', async () => (await page.evaluate(fails)) === true);
}

/** Slows what the page sends down to so many bytes per second; -1 not at all. */
async function throttle(page: Page, uploadThroughput: number): Promise<void> {
  const session = await devtools(page);
  await session.send('Network.enable');
  const line = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput };
  await session.send('Network.emulateNetworkConditions', line);
}

const listed = (page: Page): Promise<string[]> =>
  page.evaluate(
    `portal.get('/v1/documents', { query: { limit: 100 } }).then(({ items }) => items.map(({ name }) => name))`,
  ) as Promise<string[]>;

describe('upload', () => {
  it('sends a file as it is, with name and kind, and tells how far it is', async () => {
    const page = await open();
    await throttle(page, 2_000_000);
    const { document, shares } = await upload(page, 2_000_000, `name: 'Gutachten ü.pdf', category: 'report'`);
    const sent = '%PDF-1.7\n%'.padEnd(2_000_000, 'x');
    expect(document).toMatchObject({
      name: 'Gutachten ü.pdf',
      size: 2_000_000,
      category: 'report',
      sha256: createHash('sha256').update(sent).digest('hex'),
    });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('ends when its signal says so, with the reason, and leaves nothing behind', async () => {
    const page = await open();
    await throttle(page, 200_000);
    await page.evaluate('window.stop = new AbortController()');
    const more = `signal: stop.signal, onProgress: (share) => {
      shares.push(share);
      if (share > 0) stop.abort(new DOMException('The person has changed their mind', 'AbortError'));
    }`;
    const { error, shares } = await upload(page, 2_000_000, more);
    expect(error?.name).toBe('AbortError');
    expect(shares.at(-1)).toBeLessThan(1);
    await throttle(page, -1);
    expect(await listed(page)).not.toContain('paper.pdf');
  });

  it('does not begin when its signal has ended already', async () => {
    const page = await open();
    const { error, shares } = await upload(page, 100, 'signal: AbortSignal.abort()');
    expect([error?.name, shares]).toEqual(['AbortError', []]);
  });

  it('tells that a file is too large', async () => {
    const page = await open();
    expect((await upload(page, LIMIT)).document?.size).toBe(LIMIT);
    const { error } = await upload(page, LIMIT + 1);
    expect(error).toMatchObject({ name: 'PortalError', status: 413, offline: false });
    expect(error?.detail).not.toBe('HTTP 413');
  });

  it('tells that a kind of file is not taken', async () => {
    const page = await open();
    const { error } = await upload(page, 100, '', 'MZ this is a program');
    expect(error).toMatchObject({ name: 'PortalError', code: 'file_type_not_allowed', offline: false });
  });

  it('tells that there is no such request', async () => {
    const page = await open();
    const { error } = await upload(page, 100, `request: 'REQ-987654'`);
    expect(error).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('tells that the network is gone after its own tries, and works again with the network', async () => {
    const page = await open();
    await upload(page, 100);
    await goOffline(page);
    const { error } = await upload(page, 100);
    expect(error).toMatchObject({ name: 'PortalError', status: 0, code: 'offline', offline: true });
    expect(await page.evaluate('portal.state')).toBe('offline');
    await page.setOfflineMode(false);
    expect((await upload(page, 100)).document?.size).toBe(100);
  });

  it('works again when its own code could not be fetched at first', async () => {
    const page = await open();
    await goOffline(page);
    const { error } = await upload(page, 100);
    expect(error).toMatchObject({ name: 'PortalError', code: 'offline', offline: true });
    await page.setOfflineMode(false);
    expect((await upload(page, 100)).document?.size).toBe(100);
  });
});

describe('download', () => {
  async function downloads(page: Page): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'portico-downloads-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const session = await devtools(page);
    const browserContextId = page.browserContext().id;
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      browserContextId,
    });
    return folder;
  }

  it('saves the same bytes under the same name', async () => {
    const page = await open();
    const folder = await downloads(page);
    const { document } = await upload(page, 500_000, `name: 'Prüfbericht 7.pdf'`);
    await page.evaluate(`portal.download(${JSON.stringify(document)})`);
    await vi.waitUntil(() => readdirSync(folder).includes('Prüfbericht 7.pdf'), 10_000);
    const saved = readFileSync(join(folder, 'Prüfbericht 7.pdf'));
    expect(createHash('sha256').update(saved).digest('hex')).toBe(document!.sha256);
  });

  it('tells that the file is not there, and saves nothing', async () => {
    const page = await open();
    const folder = await downloads(page);
    const error = await page.evaluate(
      `portal.download({ id: 'doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE', name: 'x.pdf' })
        .then(() => 'saved', ({ name, status, code }) => ({ name, status, code }))`,
    );
    expect(error).toEqual({ name: 'PortalError', status: 404, code: 'not_found' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
