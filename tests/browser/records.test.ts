import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { find, press, type } from './form.support.js';
import { settled, shows, textOfPage, until, useBrowser, watchTroubles } from './page.support.js';
import { useSite } from './site.support.js';

const site = useSite();
const browser = useBrowser();

/** A page of the host site as one of its people sees it. */
async function as(person: string, path: string): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.open();
  const troubles = watchTroubles(page);
  await page.goto(site.hostUrl);
  await page.select('#person', person);
  await Promise.all([page.waitForNavigation(), page.click('.person button')]);
  await page.goto(site.hostUrl + path);
  return { page, troubles };
}

/** The names of the fields that a record shows. */
const labels = (page: Page) =>
  page.$eval('portal-record', (element) =>
    [...element.shadowRoot!.querySelectorAll('dt')].map((label) => label.textContent),
  );

/** The address of a record that a list names. */
async function addressOf(page: Page, key: string, words: string): Promise<string> {
  const search = (of: string, title: string) => {
    const root = document.querySelector(`portal-records[type=${of}]`)?.shadowRoot;
    const links = [...(root?.querySelectorAll('a') ?? [])];
    return links.find((link) => link.textContent.includes(title))?.getAttribute('href');
  };
  await until(page, search, [key, words]);
  return (await page.evaluate(search, key, words))!;
}

/** Whether the first list shows so many rows and no button for more. */
function shownRows(count: number): boolean {
  const root = document.querySelector('portal-records')!.shadowRoot!;
  return !root.querySelector('[part~=more]') && root.querySelectorAll('[part=row]').length === count;
}

describe('orders on the host site', () => {
  it('look different to two people of one account: prices for accounting, none for the others', async () => {
    const mara = await as('mara', '/orders');
    await settled(mara.page, 'portal-records');
    const list = await mara.page.evaluate(textOfPage);
    expect(list).toContain('Delivery on');
    expect(list).not.toMatch(/Net price|€/);
    const address = await mara.page.$eval('portal-records', (element) =>
      element.shadowRoot!.querySelector('a')!.getAttribute('href'),
    );
    const follow = mara.page.$eval('portal-records', (element) =>
      element.shadowRoot!.querySelector('a')!.click(),
    );
    await Promise.all([mara.page.waitForNavigation(), follow]);
    await settled(mara.page, 'portal-record');
    expect(await mara.page.evaluate(textOfPage)).not.toMatch(/Net price|€/);

    const elin = await as('elin', address!);
    await settled(elin.page, 'portal-record');
    const [hers, elins] = [await labels(mara.page), await labels(elin.page)];
    expect(elins.filter((label) => !hers.includes(label))).toEqual(['Net price']);
    expect(hers.filter((label) => !elins.includes(label))).toEqual([]);
    expect(await elin.page.evaluate(textOfPage)).toContain('€');

    await elin.page.goto(`${site.hostUrl}/orders`);
    await settled(elin.page, 'portal-records');
    expect(await elin.page.evaluate(textOfPage)).toMatch(/Net price .*€/);
    expect([...mara.troubles, ...elin.troubles]).toEqual([]);
  });

  it('are changed by one and seen by the other at once, with what it was before', async () => {
    const mara = await as('mara', '/orders');
    await settled(mara.page, 'portal-records');
    const address = await addressOf(mara.page, 'order', 'SO-20418');
    await mara.page.goto(site.hostUrl + address);
    await settled(mara.page, 'portal-record');
    const elin = await as('elin', address);
    await settled(elin.page, 'portal-record');
    await press(mara.page, 'portal-record', 'Change Delivery contact');
    const contact = await find(mara.page, 'portal-record', 'Delivery contact');
    await contact.evaluate((input) => (input as HTMLInputElement).select());
    await contact.type('Weir gate, ask for Liv');
    await mara.page.keyboard.press('Enter');
    await shows(mara.page, 'portal-record', 'Delivery contact is saved.');
    await shows(elin.page, 'portal-record', 'Weir gate, ask for Liv');
    await press(elin.page, 'portal-record', 'History');
    await shows(elin.page, 'portal-record', 'to “Weir gate, ask for Liv”');
    expect([...mara.troubles, ...elin.troubles]).toEqual([]);
  });

  it('show their files and the requests about them; both can be added', async () => {
    const { page, troubles } = await as('mara', '/orders');
    const address = await addressOf(page, 'order', 'SO-20396');
    await page.goto(site.hostUrl + address);
    await settled(page, 'portal-record');
    await press(page, 'portal-record', 'Files');
    await shows(page, 'portal-record', 'delivery-note-SO-20396.pdf');
    await press(page, 'portal-record', 'Requests about it');
    await shows(page, 'portal-record', 'REQ-');
    await press(page, 'portal-request-form', 'Ask about an invoice');
    await type(page, 'portal-request-form', 'Invoice number', 'INV-310422');
    await press(page, 'portal-request-form', 'Paying it');
    await type(page, 'portal-request-form', 'Your question', 'When is this order due?');
    await press(page, 'portal-request-form', 'Submit');
    await shows(page, 'portal-request-form', 'REQ-');
    await shows(page, 'portal-record', 'Invoice INV-310422');
    expect(troubles).toEqual([]);
  });

  it('wait for approval where the type says so, until the company decides and says why', async () => {
    const elin = await as('elin', '/orders');
    const address = await addressOf(elin.page, 'insurance-certificate', 'Machinery breakdown');
    await elin.page.goto(site.hostUrl + address);
    await press(elin.page, 'portal-record', 'Change Expires on');
    await shows(elin.page, 'portal-record', 'waits for approval before it counts');
    const day = await find(elin.page, 'portal-record', 'Expires on');
    await day.evaluate((input) => {
      (input as HTMLInputElement).value = '2040-01-31';
      input.dispatchEvent(new Event('input'));
    });
    await press(elin.page, 'portal-record', 'Ask for approval');
    await shows(elin.page, 'portal-record', 'You asked on');

    const petra = await as('petra', address);
    await shows(petra.page, 'portal-record', 'Elin Sandberg asked on');
    await press(petra.page, 'portal-record', 'Reject');
    await shows(petra.page, 'portal-record', 'Say why');
    await type(petra.page, 'portal-record', 'Reason', 'The certificate shows another date.');
    await press(petra.page, 'portal-record', 'Reject');
    await shows(elin.page, 'portal-record', 'was rejected by Petra Vogt');
    await shows(elin.page, 'portal-record', 'The certificate shows another date.');

    await press(elin.page, 'portal-record', 'Change Expires on');
    const again = await find(elin.page, 'portal-record', 'Expires on');
    await again.evaluate((input) => {
      (input as HTMLInputElement).value = '2039-01-31';
      input.dispatchEvent(new Event('input'));
    });
    await press(elin.page, 'portal-record', 'Ask for approval');
    await shows(petra.page, 'portal-record', 'Jan 31, 2039');
    await press(petra.page, 'portal-record', 'Accept');
    await shows(elin.page, 'portal-record', 'was accepted by Petra Vogt');
    expect([...elin.troubles, ...petra.troubles]).toEqual([]);
  });

  it('are filtered, searched and read on to the last', async () => {
    const { page, troubles } = await as('elin', '/orders');
    await settled(page, 'portal-records');
    await press(page, 'portal-records', 'Status');
    await press(page, 'portal-records', 'Shipped');
    await until(page, shownRows, [1]);
    await press(page, 'portal-records', 'Clear');
    const search = await find(page, 'portal-records', 'Search');
    await search.type('no such thing');
    await shows(page, 'portal-records', 'No results for “no such thing”.');
    await press(page, 'portal-records', 'Clear');
    await settled(page, 'portal-records');
    await page.$eval('portal-records', (element) => void Object.assign(element, { pageSize: 1 }));
    await until(page, shownRows, [4]);
    expect(troubles).toEqual([]);
  });
});
