import { expect } from '@open-wc/testing';
import {
  createFakePortal,
  expectAccessible,
  failure,
  mount,
  request,
  root,
  service,
  settled,
  unmountAll,
  until,
  type FakeCall,
  type FakePortal,
  type FakeRoutes,
} from '../testing/index.js';
import '../define.js';

const help = 'POST /v1/human-help';
const answer = { requestId: 'req_7', number: 'REQ-1077', entryId: 'tml_9', askedAt: '2026-03-09T10:00:00Z' };
/** Nothing of what the element is for can be read; a human can be asked. */
const routes: FakeRoutes = {
  'GET /v1/services/{key}': ({ path: { key } }) => {
    if (key === 'human-help') return service({ key, allowedActions: ['read', 'submit'] });
    throw failure(404);
  },
  [help]: answer,
};
const part = (element: Element) => root(element).querySelector<HTMLElement>('[part=help]');
const show = async (tag: string, portal: FakePortal, attributes: Record<string, string> = {}) => {
  const element = mount(tag, { portal, attributes: { human: '', ...attributes } });
  await settled(element);
  return element;
};
/** Asks with these words, and answers what was sent. */
async function ask(element: Element, portal: FakePortal, words: string) {
  (await until(() => part(element)?.querySelector('button'))).click();
  const field = await until(() => part(element)!.querySelector('textarea'));
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.form!.requestSubmit();
  await until(() => part(element)!.textContent!.includes(answer.number));
  const [{ body }] = portal.calls.filter(({ route }) => route === help) as [FakeCall];
  const { tried, ...rest } = body as { tried: { what: string }[]; message: string };
  return { ...rest, tried: tried.map(({ what }) => what) };
}

describe('the way to a human from every element', () => {
  afterEach(unmountAll);

  const elements: [string, Record<string, string>, string][] = [
    ['portal-request-form', { service: 'report-fault' }, 'a form, report-fault'],
    ['portal-requests', {}, 'the list of requests'],
    ['portal-documents', {}, 'files'],
    ['portal-records', { type: 'pump' }, 'the list of items'],
    ['portal-record', { record: 'rec_1' }, 'an item, rec_1'],
    ['portal-approvals', {}, 'what waits for a decision'],
    ['portal-notifications', { open: '' }, 'notifications'],
    ['portal-profile', {}, 'the profile'],
    ['portal-team', {}, 'the team'],
    ['portal-request', { request: 'REQ-1' }, 'a request, REQ-1'],
    ['portal-status', { request: 'REQ-1' }, 'where requests stand, REQ-1'],
  ];
  for (const [tag, attributes, name] of elements) {
    it(`tells what <${tag}> was about and what went wrong there`, async () => {
      const portal = createFakePortal({ routes });
      const element = await show(tag, portal, attributes);
      await until(() => part(element)?.querySelector('button'));
      await expectAccessible(element);
      expect(await ask(element, portal, 'Please help.')).to.deep.equal({
        message: 'Please help.',
        tried: [`Opened ${name}`, 'Was told: This is not here (any more). (test)'],
      });
    });
  }

  it('asks in the request that the files belong to, with what was pressed', async () => {
    let helpWanted: ReturnType<typeof request>['helpWanted'] = null;
    const portal = createFakePortal({
      routes: {
        'GET /v1/requests/{id}': () => request({ allowedActions: ['read', 'seekHelp'], helpWanted }),
        [help]: () => {
          helpWanted = { entryId: 'tml_9', at: new Date().toISOString() };
          return answer;
        },
        'GET /v1/documents': failure(500),
      },
    });
    const element = await show('portal-documents', portal, { request: 'REQ-1042' });
    root(element).querySelector<HTMLElement>('[part=notice] button')!.click();
    (await until(() => part(element)?.querySelector('button'))).click();
    (await until(() => part(element)!.querySelector('form'))).requestSubmit();
    await until(() => part(element)!.textContent!.includes('You asked for a human'));
    const { body } = portal.calls.find(({ route }) => route === help)!;
    const { request: about, tried } = body as { request: string; tried: { what: string }[] };
    expect(about).to.equal(request().id);
    expect(tried.map(({ what }) => what)).to.include.members([
      'Opened files, REQ-1042',
      'Pressed: Try again',
    ]);
  });

  it('is not offered where nobody can be asked, nor where the host does not want it', async () => {
    const [barred, plain] = [createFakePortal(), createFakePortal({ routes })];
    const elements = [await show('portal-team', barred), mount('portal-team', { portal: plain })];
    await until(() => barred.calls.some(({ path }) => path['key'] === 'human-help'));
    await settled(elements[1]!);
    for (const element of elements) expect(part(element)?.childElementCount ?? 0).to.equal(0);
  });
});
