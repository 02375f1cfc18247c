import type { Browser, Page } from 'puppeteer-core';
import { growthOf, mountAndUnmount, type Alive } from '../../browser/memory.support.js';
import { clientSecret, type Vouched } from '../../browser/site.support.js';
import type { Stage } from './stage.js';

/** What a number of mounts and unmounts of an element leave behind. */
export interface Growth extends Alive {
  tag: string;
  times: number;
}

const BRIGHTWATER = { externalId: 'brightwater', name: 'Brightwater Utilities' };
const SOFIA: Vouched = { externalId: 'sofia', name: 'Sofia Almgren', account: BRIGHTWATER };
const INES: Vouched = {
  externalId: 'ines',
  name: 'Ines Okafor',
  roles: ['agent'],
  account: { externalId: 'kestrel', name: 'Kestrel Pumps' },
};

interface Case {
  tag: string;
  /** Who looks at it; absent: Mara, a customer. */
  as?: Vouched;
  attributes?: (things: { request: string; record: string }) => Record<string, string>;
}

/** Every element that shows something. */
export const CASES: readonly Case[] = [
  { tag: 'portal-request-form', attributes: () => ({ service: 'report-fault' }) },
  { tag: 'portal-status' },
  { tag: 'portal-documents' },
  { tag: 'portal-catalog' },
  { tag: 'portal-requests' },
  { tag: 'portal-request', attributes: ({ request }) => ({ request }) },
  { tag: 'portal-records', attributes: () => ({ type: 'order' }) },
  { tag: 'portal-record', attributes: ({ record }) => ({ record }) },
  { tag: 'portal-notifications' },
  { tag: 'portal-profile' },
  { tag: 'portal-approvals' },
  { tag: 'portal-team', as: SOFIA },
  { tag: 'portal-queue', as: INES },
];

/** Mounts each element so many times, takes it off again, and looks what stays. */
export async function measureGrowth(
  browser: Browser,
  stage: Stage,
  times: number,
  say: (line: string) => void,
): Promise<Growth[]> {
  const all: Growth[] = [];
  for (const { tag, as, attributes } of CASES) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument('globalThis.__name = (made) => made');
    await page.goto(`${stage.origin}/provider`);
    await start(page, stage.site.apiUrl, await clientSecret(stage.site, stage.origin, as));
    const given = attributes?.(await thingsOf(page)) ?? {};
    // What loads once and stays: code, words, style sheets, a session.
    await mountAndUnmount(page, tag, 5, given);
    all.push({ tag, times, ...(await growthOf(page, tag, times, given)) });
    await page.close();
    say(`  <${tag}> was mounted ${times} times`);
  }
  return all;
}

/** Puts an empty provider with a session on the page. */
const start = (page: Page, apiUrl: string, secret: string): Promise<void> =>
  page.evaluate(
    async (api, given) => {
      const provider = document.createElement('portal-provider');
      Object.assign(provider, { api, fetchClientSecret: () => Promise.resolve(given) });
      document.querySelector('main')!.append(provider);
      await import(`${api}/sdk/v1/portal.js`);
      await customElements.whenDefined('portal-provider');
    },
    apiUrl,
    secret,
  );

/** A request and a record that whoever is on the page may see, found as the elements find them. */
const thingsOf = (page: Page): Promise<{ request: string; record: string }> =>
  page.evaluate(async () => {
    const { portal } = document.querySelector('portal-provider')! as HTMLElement & {
      portal: import('../../../sdk/client/types.js').Portal;
    };
    const [requests, records] = await Promise.all([
      portal.get('/v1/requests', { query: { limit: 1 } }),
      portal.get('/v1/records', { query: { type: 'order', limit: 1 } }),
    ]);
    return { request: requests.items[0]?.id ?? '', record: records.items[0]?.id ?? '' };
  });
