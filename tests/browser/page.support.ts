import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { chromeLaunch } from '../support/chrome.js';

/** A browser for the tests of one file. */
export interface TestBrowser {
  /** Opens a page of its own: nothing is shared with other pages, like another person's computer. */
  open(): Promise<Page>;
}

/** Call it once at the top of a test file. */
export function useBrowser(): TestBrowser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({ ...(await chromeLaunch()), protocolTimeout: 60_000 });
  });
  afterAll(() => browser?.close());
  return {
    async open() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 1000 });
      return page;
    },
  };
}

/** Waits until something holds in the page, at most so many milliseconds. @throws with what the page shows */
export async function until<A extends unknown[]>(
  page: Page,
  condition: (...args: A) => unknown,
  args: A,
  timeout = 30_000,
): Promise<void> {
  try {
    await page.waitForFunction(condition as (...a: unknown[]) => unknown, { timeout, polling: 20 }, ...args);
  } catch (error) {
    const shown = await page.evaluate(textOfPage).catch(() => '(the page does not answer)');
    const what = `${String(condition)} with ${JSON.stringify(args)}`;
    throw new Error(`Waited ${timeout} ms in vain for ${what}. The page shows:\n${shown}`, { cause: error });
  }
}

/** The words that a page shows, shadow roots included. */
export function textOfPage(): string {
  const text = (node: Node): string => {
    if (node instanceof Text) return node.data;
    const shadow = (node as Element).shadowRoot?.childNodes ?? [];
    return [...shadow, ...node.childNodes].map(text).join(' ');
  };
  return text(document.body).replace(/\s+/g, ' ').trim();
}

/** Waits until an element of ours shows some words. */
export const shows = (page: Page, tag: string, words: string, timeout?: number): Promise<void> =>
  until(
    page,
    (name, expected) => {
      const collect = (node: Node): string =>
        node instanceof Text
          ? node.data
          : [...((node as Element).shadowRoot ?? node).childNodes].map(collect).join(' ');
      const root = document.querySelector(name)?.shadowRoot;
      return Boolean(root && collect(root).replace(/\s+/g, ' ').includes(expected));
    },
    [tag, words],
    timeout,
  );

/** Waits until an element of ours has loaded its data. */
export const settled = (page: Page, tag: string): Promise<void> =>
  until(
    page,
    (name) => {
      const root = document.querySelector(name)?.shadowRoot;
      return root?.childElementCount && !root.querySelector('[aria-busy=true], [part=skeleton]');
    },
    [tag],
  );

/** Everything that a page did wrong, as it happens: uncaught errors, errors and warnings of the console, refused loads. */
export function watchTroubles(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`uncaught: ${String(error)}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  return troubles;
}

/** A session of the DevTools protocol. */
export const devtools = (page: Page): Promise<CDPSession> => page.createCDPSession();
