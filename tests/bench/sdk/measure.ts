import type { Browser, Page } from 'puppeteer-core';
import { clientSecret } from '../../browser/site.support.js';
import { QUESTIONS, SERVICE } from './questions.js';
import { OURS, type Contender, type Stage } from './stage.js';

/** What one visit of a page took, in milliseconds. */
export interface Visit {
  /** From the script element to the end of its evaluation. */
  load: number;
  /** From the definition, or the session, to the frame that shows the form. */
  render: number;
  /** Both. */
  total: number;
  /** Of `render`, until the definition had come from the server; 0 where the page had it. */
  fetch: number;
}

/** The visits of one contender, one of each round. */
export interface Visits {
  contender: Contender;
  visits: Visit[];
}

/** So many times slower than the machine is the processor of the visitor. */
export const THROTTLING = 4;

/** Radio buttons are three for each question. */
const CONTROLS = QUESTIONS.reduce((sum, { kind }) => sum + (kind === 'radio' ? 3 : 1), 0);

/** Visits every page once in each round, forwards and backwards by turns, so that what the machine does besides falls on all alike. */
export async function measure(
  browser: Browser,
  { site, origin, contenders }: Stage,
  rounds: number,
  say: (line: string) => void,
  throttling = THROTTLING,
): Promise<Visits[]> {
  const all = contenders.map((contender): Visits => ({ contender, visits: [] }));
  const secretFor = ({ key }: Contender) => (key === OURS ? clientSecret(site, origin) : null);
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, visits } of round % 2 === 0 ? all : all.toReversed())
      visits.push(await visit(browser, contender, site.apiUrl, await secretFor(contender), throttling));
    say(`  round ${round + 1} of ${rounds} is done`);
  }
  return all;
}

/** A visit of somebody who was never there: nothing is in the cache. `secret` is undefined for others than ours. */
async function visit(
  browser: Browser,
  contender: Contender,
  apiUrl: string,
  secret: string | null,
  rate: number,
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // The compiler of this file may wrap functions in a helper, which the page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (made) => made');
    await page.evaluateOnNewDocument(prepare);
    await page.goto(contender.url);
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const { load, render, fetch } = secret
      ? await visitOurs(page, apiUrl, secret)
      : await page.evaluate(visitTheirs, `${contender.url}.js`, contender.definition ?? {}, expected);
    return { load, render, total: load + render, fetch };
  } finally {
    await context.close();
  }
}

/** When a form counts as shown. */
interface Expected {
  controls: number;
  titles: string[];
}

const expected: Expected = { controls: CONTROLS, titles: QUESTIONS.map(({ title }) => title) };

/** What `prepare` puts into each page. */
interface InPage {
  /** Loads a module and waits until it has run, and until these elements, which it loads, are defined. */
  benchLoad(src: string, tags: string[]): Promise<number>;
  /**
   * Waits until a form is whole, and answers how long after `begin` the frame with all of it is done. It looks when something has changed, and
   * not at each frame: frames that nobody else asks for would take the time of whoever waits for a server.
   */
  benchWhole(place: ParentNode & Node, expected: Expected, begin: number): Promise<number>;
  /** Shows the form of a library. */
  benchMount(place: Element, definition: object): unknown;
}

/** In the page, before anything else. */
function prepare(): void {
  const inPage: Omit<InPage, 'benchMount'> = {
    async benchLoad(src, tags) {
      const begin = performance.now();
      const script = document.createElement('script');
      script.type = 'module';
      script.src = src;
      const evaluated = new Promise((resolve, reject) => {
        script.onload = resolve;
        script.onerror = () => reject(new Error(`${src} does not load.`));
      });
      document.head.append(script);
      await evaluated;
      await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
      return performance.now() - begin;
    },
    benchWhole: (place, { controls, titles }, begin) =>
      new Promise((resolve, reject) => {
        const isWhole = () => {
          if (place.querySelectorAll('input, select, textarea').length < controls) return false;
          const text = place.textContent!;
          return titles.every((title) => text.includes(title));
        };
        const watcher = new MutationObserver(() => look());
        const look = () => {
          if (!isWhole()) return;
          watcher.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
        };
        watcher.observe(place, { childList: true, subtree: true, characterData: true });
        look();
        setTimeout(() => reject(new Error('The form does not come.')), 60_000);
      }),
  };
  Object.assign(globalThis, inPage);
}

/** In the page: loads a library and at once shows its form, whose script has said how. */
async function visitTheirs(src: string, definition: object, wanted: Expected) {
  const inPage = globalThis as unknown as InPage;
  const load = await inPage.benchLoad(src, []);
  const begin = performance.now();
  const place = document.querySelector('main')!;
  inPage.benchMount(place, definition);
  return { load, render: await inPage.benchWhole(place, wanted, begin), fetch: 0 };
}

/** Loads our elements and at once gives them their session: no moment is left in which they could work unseen. */
async function visitOurs(page: Page, apiUrl: string, secret: string) {
  return page.evaluate(
    async (api, given, wanted, path) => {
      const { benchLoad, benchWhole } = globalThis as unknown as InPage;
      const load = await benchLoad(`${api}/sdk/v1/portal.js`, ['portal-provider', 'portal-request-form']);
      const begin = performance.now();
      const provider = document.querySelector('portal-provider')!;
      Object.assign(provider, { api, fetchClientSecret: () => Promise.resolve(given) });
      const place = document.querySelector('portal-request-form')!.shadowRoot!;
      const render = await benchWhole(place, wanted, begin);
      const calls = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const answer = calls.find(({ name }) => new URL(name).pathname === path);
      return { load, render, fetch: (answer?.responseEnd ?? NaN) - begin };
    },
    apiUrl,
    secret,
    expected,
    `/v1/services/${SERVICE.key}`,
  );
}
