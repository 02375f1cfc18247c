import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { Api, bodyOf, type Schemas } from '../support/api.js';
import { press, type } from './form.support.js';
import { settled, shows, until, useBrowser, watchTroubles } from './page.support.js';
import { useSite } from './site.support.js';

const site = useSite();
const browser = useBrowser();
const catalog = 'portal-catalog';
const requests = 'portal-requests';
const one = 'portal-request';
const photo = resolve('examples/demo-data/files/leak-at-seal.jpg');
const question = 'Which of the two addresses is on it?';

/** The root of an element that another one shows, once it shows what the selector means. */
async function inside(
  page: Page,
  outer: string,
  inner: string,
  selector: string,
): Promise<ElementHandle<ShadowRoot>> {
  const args = [outer, inner, selector] as const;
  await until(
    page,
    (tag: string, name: string, wanted: string) =>
      document.querySelector(tag)?.shadowRoot?.querySelector(name)?.shadowRoot?.querySelector(wanted),
    [...args],
  );
  const root = await page.evaluateHandle(
    (tag, name) => document.querySelector(tag)!.shadowRoot!.querySelector(name)!.shadowRoot!,
    outer,
    inner,
  );
  return root as ElementHandle<ShadowRoot>;
}

/** Mara finds a service as she types, answers its form in place and gets a number. */
async function asks(page: Page): Promise<string> {
  for (const tag of [catalog, requests]) await settled(page, tag);
  await type(page, catalog, 'What do you need?', 'invoi wrong');
  await shows(page, catalog, '1 found');
  await press(page, catalog, 'Ask about an invoice');
  const form = await inside(page, catalog, 'portal-request-form', 'form');
  const answers: [string, string][] = [
    ['Invoice number', 'INV-310422'],
    ['Your question', 'We do not know this invoice at all.'],
  ];
  await form.evaluate((root, given) => {
    const control = (words: string) =>
      [...root.querySelectorAll('label')].find(({ textContent }) => textContent.includes(words))!
        .control as HTMLInputElement;
    for (const [label, answer] of given) {
      control(label).value = answer;
      control(label).dispatchEvent(new Event('input'));
    }
    control('We do not know this invoice').click();
    root.querySelector('form')!.requestSubmit();
  }, answers);
  const receipt = await inside(page, catalog, 'portal-request-form', '[part=receipt]');
  return /REQ-\d+/.exec(await receipt.evaluate((root) => root.textContent!))![0];
}

it('a request is chosen in the catalog, seen in the list, asked about live, answered with a file, and closed', async () => {
  const program = new Api(site.apiUrl).as(site.apiKey);
  const page = await browser.open();
  const troubles = watchTroubles(page);
  await page.goto(`${site.hostUrl}/requests`);
  const number = await asks(page);
  await shows(page, requests, number);

  const move = async (transition: string, more: object) =>
    bodyOf(
      await program.post<Schemas['ServiceRequest']>(`/v1/requests/${number}/transitions`, {
        transition,
        ...more,
      }),
    );
  await move('askCustomer', { comment: question });
  await until(
    page,
    (tag: string, wanted: string) => {
      const first = document.querySelector(tag)!.shadowRoot!.querySelector('[part=row]');
      return first?.textContent.includes(wanted) && first.textContent.includes('Your turn');
    },
    [requests, number],
  );

  const row = await page.evaluateHandle(
    (tag) => document.querySelector(tag)!.shadowRoot!.querySelector('a')!,
    requests,
  );
  await Promise.all([page.waitForNavigation(), row.click()]);
  await settled(page, one);
  await shows(page, one, question);
  const files = await inside(page, one, 'portal-documents', 'input[type=file]');
  const input = (await files.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(photo);
  await inside(page, one, 'portal-documents', '[part=file]');
  await shows(page, one, 'leak-at-seal.jpg');
  await type(page, one, 'Your answer', 'The old one, see the photo.');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await until(
    page,
    (tag: string) => !document.querySelector(tag)!.shadowRoot!.textContent!.includes('Your turn'),
    [one],
  );
  await shows(page, one, 'The old one, see the photo.');

  await move('complete', { comment: 'A new invoice is on its way.', data: {} });
  await shows(page, one, 'A new invoice is on its way.');
  await until(
    page,
    (tag: string) => document.querySelector(tag)!.shadowRoot!.querySelector('[part=state].completed'),
    [one],
  );
  expect(troubles).toEqual([]);
});
