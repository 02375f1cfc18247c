import { expect } from '@open-wc/testing';
import {
  createFakePortal,
  expectAccessible,
  mount,
  request,
  root,
  settled,
  text,
  timelineEntry,
  unmountAll,
  until,
  type FakeCall,
  type FakeRoutes,
} from '../../testing/index.js';
import './portal-status.define.js';
import type { PortalStatus } from './portal-status.js';

const help = 'POST /v1/human-help';
const allowedActions = ['read', 'comment', 'seekHelp'];
const detail = 'GET /v1/requests/{id}';
const answer = {
  requestId: request().id,
  number: 'REQ-1042',
  entryId: 'tml_9',
  askedAt: '2026-03-09T10:00:00Z',
};

async function show(
  changes: FakeRoutes = {},
  attributes: Record<string, string> = { human: '' },
  lang = 'en',
) {
  const portal = createFakePortal({
    routes: {
      [detail]: request({ allowedActions }),
      'GET /v1/requests/{id}/timeline': { items: [timelineEntry()], nextCursor: null, readUpTo: null },
      [help]: answer,
      ...changes,
    },
  });
  const all = { request: 'REQ-1042', ...attributes };
  const element = mount<PortalStatus>('portal-status', { portal, attributes: all, lang });
  await settled(element);
  await until(() => root(element).querySelector('[part=talk] textarea'));
  return { element, portal };
}
const part = (element: Element) => root(element).querySelector<HTMLElement>('[part=help]');
const open = async (element: Element) => {
  await until(() => part(element)?.querySelector('button'));
  part(element)!.querySelector<HTMLElement>('button')!.click();
  await until(() => part(element)!.querySelector('textarea'));
};

describe('<portal-status human>', () => {
  afterEach(unmountAll);

  it('asks for a human in the request, with what was opened, and says that somebody answers', async () => {
    let isWanted = false;
    const helpWanted = { entryId: 'tml_9', at: new Date().toISOString() };
    const { element, portal } = await show({
      [detail]: () => request({ allowedActions, helpWanted: isWanted ? helpWanted : null }),
      [help]: () => {
        isWanted = true;
        return answer;
      },
    });
    await open(element);
    expect(part(element)!.textContent).to.include('sees what you have tried here');
    expect(root(element).activeElement?.localName).to.equal('textarea');
    await expectAccessible(element);
    part(element)!.querySelector('form')!.requestSubmit();
    await until(() => text(element).includes('You asked for a human'));
    const [call] = portal.calls.filter(({ route }) => route === help) as [FakeCall];
    const { request: about, tried } = call.body as { request: string; tried: { what: string }[] };
    expect(about).to.equal(request().id);
    expect(tried.map(({ what }) => what)).to.deep.equal([`Opened REQ-1042: ${request().title}`]);
    expect(part(element)!.querySelector('button')).to.equal(null);
  });

  it('lets the host offer something else, and takes the person back', async () => {
    const { element } = await show({}, { human: '' }, 'de');
    const prevent = (event: Event) => event.preventDefault();
    element.addEventListener('portal-human-wanted', prevent);
    await until(() => part(element)?.querySelector('button'));
    const button = () => part(element)!.querySelector<HTMLElement>('button')!;
    expect(button().textContent!.trim()).to.equal('Mit einem Menschen sprechen');
    button().click();
    await element.updateComplete;
    expect(part(element)!.querySelector('textarea')).to.equal(null);
    element.removeEventListener('portal-human-wanted', prevent);
    await open(element);
    [...part(element)!.querySelectorAll('button')].at(-1)!.click();
    await until(() => !part(element)!.querySelector('textarea'));
    await until(() => root(element).activeElement === button());
  });

  it('is not offered unless the host says so, nor to whoever may not ask', async () => {
    const { element } = await show({}, {});
    const { element: other } = await show({ [detail]: request({ allowedActions: ['read', 'comment'] }) });
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const one of [element, other]) expect(part(one)).to.equal(null);
  });
});
