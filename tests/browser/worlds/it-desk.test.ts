import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectDirectory } from '../../../examples/directory-service/connect.mjs';
import { Directory, employees } from '../../../examples/directory-service/directory.mjs';
import { createDirectoryService } from '../../../examples/directory-service/server.mjs';
import { personIn, WORLDS } from '../../../examples/host-site/worlds.mjs';
import { bodyOf, type Schemas } from '../../support/api.js';
import { find, press, type } from '../form.support.js';
import { settled, shows, textOfPage, until, useBrowser } from '../page.support.js';
import { LateServer, useSite } from '../site.support.js';
import { numberOf, openWorld, requestOf, staffOf } from './world.support.js';

const form = 'portal-request-form';
const status = 'portal-status';
const approvals = 'portal-approvals';
const directoryToken = 'the token of a test';

const site = useSite({ allowLoopback: true });
const browser = useBrowser();
/** What went to which phone. */
const messages: [phone: string, password: string][] = [];
let server: LateServer;
let directory: Directory;
beforeAll(async () => {
  server = await new LateServer().start();
  directory = new Directory(employees(), (...message) => messages.push(message));
  server.handler = createDirectoryService({ token: directoryToken, directory });
  const admin = personIn(
    WORLDS.find(({ key }) => key === 'it-desk')!,
    'ada',
  )!;
  const { apiUrl, worlds } = site;
  const { apiKey } = worlds['it-desk']!;
  await connectDirectory({ apiUrl, apiKey, admin, directoryUrl: server.url, directoryToken });
});
afterAll(() => server.stop());

const askForPassword = async (userName: string) => {
  const page = await openWorld(browser, site, 'it-desk', 'noa');
  for (const tag of [form, status]) await settled(page, tag);
  await press(page, form, 'Reset my password');
  await type(page, form, 'User name', userName);
  await press(page, form, 'Submit');
  return { page, submitted: performance.now() };
};

it('a password is reset within ten seconds of its form, without a human, and passes nobody but the phone', async () => {
  const { page, submitted } = await askForPassword('noa.berg');
  const number = await numberOf(page);
  await shows(page, status, `${number}: You can sign in again`, 10_000);
  const took = performance.now() - submitted;
  expect(took).toBeLessThan(10_000);
  process.stdout.write(`Password reset, from submission to the page that says so: ${Math.round(took)} ms\n`);

  await shows(page, status, 'A one-time password is on its way');
  expect(messages.map(([phone]) => phone)).toEqual(['+44 1632 960741']);
  const igor = await staffOf(site, 'it-desk', 'igor');
  const done = await requestOf(igor, number);
  expect(done).toMatchObject({ status: 'closed', facts: { sentTo: 'your phone ending in 741' } });
  const { items } = bodyOf(await igor.get<Schemas['TimelineEntryList']>(`/v1/requests/${number}/timeline`));
  expect(items.slice(1).map(({ actor }) => actor.kind)).not.toContain('staff');
  expect(JSON.stringify([done, items]) + (await page.evaluate(textOfPage))).not.toContain(messages[0]![1]);
}, 60_000);

it('what the directory cannot do comes to a human with the error, who finishes it', async () => {
  const { page } = await askForPassword('helen.ashby');
  const number = await numberOf(page);
  await shows(page, status, `${number}: With the IT desk`, 20_000);
  const igor = await staffOf(site, 'it-desk', 'igor');
  const { items } = bodyOf(await igor.get<Schemas['TimelineEntryList']>(`/v1/requests/${number}/timeline`));
  expect(items.map(({ kind }) => kind)).toContain('stepFailed');
  const transition = { transition: 'resetByHand', comment: 'It was your own user name that you need.' };
  bodyOf(await igor.post(`/v1/requests/${number}/transitions`, transition));
  await shows(page, status, `${number}: You can sign in again`);
  await shows(page, status, 'It was your own user name');
  expect(messages).toHaveLength(1);
}, 60_000);

it('access is opened by the directory once the manager has said yes', async () => {
  const noa = await openWorld(browser, site, 'it-desk', 'noa');
  await settled(noa, form);
  await press(noa, form, 'Ask for access');
  await press(noa, form, 'Finance reports');
  await type(noa, form, 'What do you need it for?', 'The budget of the new catalogue.');
  await press(noa, form, 'Submit');
  const number = await numberOf(noa);
  await shows(noa, status, `${number}: Your manager decides`);
  expect(directory.groupsOf('Noa Berg')).not.toContain('finance-reports');

  const helen = await openWorld(browser, site, 'it-desk', 'helen');
  await press(helen, approvals, 'Decide: Access to Finance reports');
  await press(helen, approvals, 'Approve');
  await shows(helen, approvals, 'You have approved');
  await shows(noa, status, `${number}: You have access`, 15_000);
  expect(directory.groupsOf('Noa Berg')).toContain('finance-reports');
}, 60_000);

it('a new colleague is one form for the manager, and parts for two departments, each of which sees its own', async () => {
  const helen = await openWorld(browser, site, 'it-desk', 'helen');
  for (const tag of [form, 'portal-requests']) await settled(helen, tag);
  await press(helen, form, 'A new colleague');
  await type(helen, form, 'Who joins?', 'Jo Lund');
  // How a day is typed depends on the computer.
  const day = await find(helen, form, 'First day');
  await day.evaluate((input) => {
    (input as HTMLInputElement).value = '2027-03-01';
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  });
  await press(helen, form, 'Strong, for design work');
  await press(helen, form, 'In the office');
  await press(helen, form, 'Submit');
  await numberOf(helen);
  // The parts come into the list one after the other: only then does everything keep its place under the pointer.
  await until(
    helen,
    (...titles) => {
      const text = document.querySelector('portal-requests')?.shadowRoot?.textContent;
      return titles.every((title) => text?.includes(title));
    },
    ['Desk for Jo Lund', 'Laptop for Jo Lund', 'Account for Jo Lund', 'Jo Lund joins'],
    20_000,
  );
  await press(helen, 'portal-requests', 'Jo Lund joins');
  const reads = (words: string) =>
    until(
      helen,
      (expected) => {
        const outer = document.querySelector('portal-requests')?.shadowRoot;
        const inner = outer?.querySelector('portal-request')?.shadowRoot;
        return inner?.textContent?.replace(/\s+/g, ' ').includes(expected);
      },
      [words],
      20_000,
    );
  await reads('0 of 3 done');

  const seenBy = async (who: string) => {
    const api = await staffOf(site, 'it-desk', who);
    const list = bodyOf(await api.get<Schemas['ServiceRequestList']>('/v1/requests?status=open'));
    return { api, items: list.items.filter(({ title }) => title.includes('Jo Lund')) };
  };
  const tess = await seenBy('tess');
  expect(tess.items.map(({ title }) => title)).toEqual(['Desk for Jo Lund']);
  const igor = await seenBy('igor');
  const its = igor.items.filter(({ parentId }) => parentId !== null);
  expect(its.map(({ title }) => title).sort()).toEqual(['Account for Jo Lund', 'Laptop for Jo Lund']);

  const finish = (api: (typeof tess)['api'], id: string) =>
    api.post(`/v1/requests/${id}/transitions`, { transition: 'finish' });
  for (const { id } of its) bodyOf(await finish(igor.api, id));
  await reads('2 of 3 done');
  bodyOf(await finish(tess.api, tess.items[0]!.id));
  await reads('3 of 3 done');
  await reads('All is ready');
}, 90_000);
