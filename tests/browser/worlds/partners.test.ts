import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { choose, press, type } from '../form.support.js';
import { settled, shows, until, useBrowser } from '../page.support.js';
import { useSite } from '../site.support.js';
import { numberOf, openWorld } from './world.support.js';

const form = 'portal-request-form';
const status = 'portal-status';
const approvals = 'portal-approvals';

const site = useSite();
const browser = useBrowser();

/** Lena registers a deal of some value. */
async function registers(page: Page, customer: string, amount: string): Promise<string> {
  await settled(page, form);
  await press(page, form, 'Register a deal');
  await type(page, form, 'Customer', customer);
  await type(page, form, 'Amount', amount);
  await choose(page, form, 'Currency', 'EUR');
  await type(page, form, 'What is it about?', 'They replace their old system next year.');
  await press(page, form, 'Submit');
  return numberOf(page);
}

/** Somebody of the staff decides about a deal on their own page. */
async function approves(person: string, customer: string): Promise<Page> {
  const page = await openWorld(browser, site, 'partners', person);
  await press(page, approvals, `Decide: ${customer}`);
  await press(page, approvals, 'Approve');
  await shows(page, approvals, `You have approved: ${customer}`);
  return page;
}

/** What waits for somebody's decision; the queue of the team shows all that is open. */
const offered = (page: Page): Promise<string> =>
  page.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.textContent!, approvals);

it('a small deal needs one decision', async () => {
  const lena = await openWorld(browser, site, 'partners', 'lena');
  const number = await registers(lena, 'Harbour Mills', '12000');
  await shows(lena, status, `${number}: Your registration is being decided`);
  await approves('omar', 'Harbour Mills');
  await shows(lena, status, `${number}: The deal is yours`);
}, 60_000);

it('a large one needs two people, one after the other', async () => {
  const lena = await openWorld(browser, site, 'partners', 'lena');
  const number = await registers(lena, 'Weir Foundry', '80000');
  const director = await openWorld(browser, site, 'partners', 'victoria');
  await settled(director, approvals);
  expect(await offered(director)).not.toContain('Weir Foundry');
  const omar = await approves('omar', 'Weir Foundry');
  await shows(lena, status, `${number}: Your registration is being decided`);
  await until(omar, () => !document.querySelector('portal-approvals')!.shadowRoot!.querySelector('li'), []);
  await approves('victoria', 'Weir Foundry');
  await shows(lena, status, `${number}: The deal is yours`);
}, 60_000);
