import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { redeem } from '../../support/actors.js';
import { Api, bodyOf, type Schemas } from '../../support/api.js';
import type { TestBrowser } from '../page.support.js';
import { until } from '../page.support.js';
import type { Site } from '../site.support.js';

/** Opens the page of a world as one of its people. */
export async function openWorld(
  browser: TestBrowser,
  { hostUrl }: Site,
  world: string,
  person: string,
): Promise<Page> {
  const page = await browser.open();
  await page.goto(`${hostUrl}/worlds/${world}`);
  await page.select('#person', person);
  await Promise.all([page.waitForNavigation(), page.click('form.person button')]);
  return page;
}

interface Person {
  externalId: string;
  name: string;
  account: string;
  roles: string[];
  departments?: string[];
}

/** The API as one of the staff of a world sees it. */
export async function staffOf({ apiUrl, worlds }: Site, world: string, who: string): Promise<Api> {
  const people = JSON.parse(readFileSync(`examples/worlds/${world}/people.json`, 'utf8')) as Person[];
  const {
    externalId,
    name,
    roles,
    departments = [],
    account,
  } = people.find((person) => person.externalId === who)!;
  const program = new Api(apiUrl).as(worlds[world]!.apiKey);
  const user = { externalId, name, roles, departments, account: { externalId: account } };
  const session = await program.post<Schemas['EmbedSession']>('/v1/embed-sessions', { user });
  const api = new Api(apiUrl);
  return api.as(await redeem(api, bodyOf(session, 201).clientSecret));
}

/** The number that the form shows after a submission. */
export async function numberOf(page: Page): Promise<string> {
  const shown = (): string | undefined =>
    /REQ-\d+/.exec(document.querySelector('portal-request-form')?.shadowRoot?.textContent ?? '')?.[0];
  await until(page, shown, []);
  return (await page.evaluate(shown))!;
}

/** A request of a world by its number, as somebody sees it. */
export const requestOf = async (api: Api, number: string): Promise<Schemas['ServiceRequest']> =>
  bodyOf(await api.get<Schemas['ServiceRequest']>(`/v1/requests/${number}`));
