import { expect } from '@open-wc/testing';
import { emit } from '../../core/events.js';
import {
  createFakePortal,
  expectAccessible,
  mount,
  request,
  requests,
  root,
  runPortalElementTests,
  settled,
  text,
  timelineEntry,
  unmountAll,
  until,
} from '../../testing/index.js';
import './portal-status.define.js';
import type { PortalStatus } from './portal-status.js';

const list = 'GET /v1/requests';
const timeline = 'GET /v1/requests/{id}/timeline';
const routes = {
  [list]: requests(request()),
  [timeline]: { items: [timelineEntry()], nextCursor: null, readUpTo: null },
};
runPortalElementTests('portal-status', { routes, shows: 'KP-80' });

describe('<portal-status> without a request', () => {
  afterEach(unmountAll);

  const closed = request({ id: 'req_1', number: 'REQ-1', title: 'Old', status: 'closed' });
  const open = request({ id: 'req_2', number: 'REQ-2', title: 'Newer' });
  const fresh = request({ id: 'req_3', number: 'REQ-3', title: 'Newest' });
  const show = async (...items: Parameters<typeof requests>) => {
    const portal = createFakePortal({ routes: { ...routes, [list]: requests(...items) } });
    const element = mount<PortalStatus>('portal-status', { portal });
    await settled(element);
    return { element, portal };
  };
  const details = (element: Element) => [...root(element).querySelectorAll('details')];

  it('reads nothing afresh when a record changes', async () => {
    const { element, portal } = await show(open);
    const before = portal.calls.length;
    portal.push({ type: 'record.updated', data: { recordId: 'rec_1', type: 'order' } });
    await settled(element);
    expect(portal.calls).to.have.length(before);
  });

  it('lists the latest five and opens the newest open one', async () => {
    const { element, portal } = await show(closed, open);
    expect(portal.calls[0]!.query).to.deep.equal({ sort: '-createdAt', limit: 5, record: undefined });
    expect(details(element).map((one) => one.open)).to.deep.equal([false, true]);
    const timelines = portal.calls.filter(({ route }) => route === timeline);
    expect(
      timelines.map(({ path }) => path['id']),
      'only what is open',
    ).to.deep.equal(['req_2']);
    await expectAccessible(element);
  });

  it('opens and closes by the summary, which is a native button for the keyboard', async () => {
    const { element } = await show(closed, open);
    const [first] = details(element);
    first!.querySelector('summary')!.click();
    await until(() => first!.querySelector('[part=steps]'));
    first!.querySelector('summary')!.click();
    await until(() => !first!.querySelector('[part=steps]'));
  });

  for (const [how, tell] of [
    [
      'pushed',
      (portal: { push(event: never): void }) =>
        portal.push({ type: 'request.submitted', data: { requestId: 'req_3' } } as never),
    ],
    ['submitted on the page', () => emit(document.body, 'portal-request-submitted', { request: fresh })],
  ] as const) {
    it(`puts a new request on top and opens it: ${how}`, async () => {
      const { element, portal } = await show(open, closed);
      const area = root(element).getElementById('req_2-comment') as HTMLTextAreaElement;
      area.focus();
      area.value = 'Half';
      area.dispatchEvent(new Event('input', { bubbles: true }));
      portal.routes[list] = requests(fresh, open, closed);
      tell(portal);
      await until(() => details(element).length === 3, 'the new one', 1000);
      await settled(element);
      expect(details(element).map((one) => one.open)).to.deep.equal([true, true, false]);
      expect(details(element)[0]!.textContent).to.include('Newest');
      expect(text(element.shadowRoot!.host)).to.include('REQ-3: We look into it');
      expect(root(element).activeElement, 'focus').to.equal(area);
      expect(area.value).to.equal('Half');
    });
  }

  it('announces the change of a request that is closed up', async () => {
    const { element, portal } = await show(open, closed);
    const state = { key: 'done', name: 'Running again', category: 'completed' as const };
    portal.routes[list] = requests(open, { ...closed, state });
    portal.push({ type: 'request.transitioned', data: { requestId: 'req_1' } });
    await until(() => root(element).querySelector('.unseen')!.textContent === 'REQ-1: Running again');
  });

  it('drops a request that is no longer there', async () => {
    const { element, portal } = await show(open, closed);
    portal.routes[list] = requests(closed);
    portal.push({ type: 'reset' });
    await until(() => details(element).length === 1);
    expect(text(element)).not.to.include('Newer');
  });

  it('says what will be here when there is nothing yet, and fills up later', async () => {
    const { element, portal } = await show();
    expect(text(element)).to.include('No requests yet');
    await expectAccessible(element);
    portal.routes[list] = requests(fresh);
    portal.push({ type: 'request.submitted', data: { requestId: 'req_3' } });
    await until(() => details(element)[0]?.open);
  });

  it('marks what waits for the person', async () => {
    const waiting = { ...closed, progress: { ...closed.progress, needsYou: true } };
    const { element } = await show(open, waiting);
    expect(details(element)[1]!.querySelector('summary')!.textContent).to.include('Your turn');
  });
});
