import { expect } from '@open-wc/testing';
import type { ServiceRequest } from '../../client/types.js';
import {
  createFakePortal,
  documents,
  expectAccessible,
  failure,
  me,
  mount,
  promise,
  request,
  requests,
  root,
  runPortalElementTests,
  settled,
  text,
  timelineEntry,
  unmountAll,
  until,
  type FakeCall,
  type FakeRoutes,
  type MountOptions,
} from '../../testing/index.js';
import './portal-requests.define.js';
import type { PortalRequests } from './portal-requests.js';

const list = 'GET /v1/requests';
const asked = (changes: Partial<ServiceRequest> = {}): ServiceRequest =>
  request({
    id: 'req_2',
    number: 'REQ-1007',
    title: 'Return of a seal kit',
    state: { key: 'waiting', name: 'We have a question', category: 'waiting_for_you' },
    progress: { ...request().progress, needsYou: true },
    ...changes,
  });
const done = request({
  id: 'req_3',
  title: 'Certificate for KP-40',
  status: 'closed',
  state: { key: 'done', name: 'Sent', category: 'completed' },
  promise: promise({ text: '' }),
});
/** Answers as the API does, out of these requests. */
const among =
  (...all: ServiceRequest[]) =>
  ({ query: { status, category } }: FakeCall) =>
    requests(...all.filter((one) => one.status === status && (!category || one.state.category === category)));
const routes: FakeRoutes = { [list]: among(request(), asked(), done) };

runPortalElementTests('portal-requests', { routes, shows: 'Return of a seal kit' });

async function show(changes: FakeRoutes = {}, options: MountOptions = {}) {
  const portal = createFakePortal({ routes: { ...routes, ...changes } });
  const element = mount<PortalRequests>('portal-requests', { portal, ...options });
  await settled(element);
  return { element, portal };
}
const query = <E extends HTMLElement>(element: Element, selector: string) =>
  root(element).querySelector<E>(selector)!;
const titles = (element: Element) =>
  [...root(element).querySelectorAll('[part=title]')].map(({ textContent }) => textContent);
const rows = (element: Element) => [...root(element).querySelectorAll('[part=row]')];
const changed = { type: 'request.transitioned', data: { requestId: 'req_2' } } as const;

describe('<portal-requests>', () => {
  afterEach(unmountAll);

  it('shows what waits for the person first, once, and says so in words', async () => {
    const { element } = await show();
    expect(titles(element)).to.deep.equal(['Return of a seal kit', 'KP-80 at Pump house 3: leaking']);
    expect(rows(element)[0]!.textContent).to.include('Your turn').and.include('We have a question');
    expect(rows(element)[1]!.textContent).not.to.include('Your turn');
    expect(query(element, '[part=views] b').textContent).to.equal('1');
  });

  it('says how much others have said since it was read, and nothing where all is read', async () => {
    const { element } = await show({
      'GET /v1/requests': requests(request({ id: 'req_3', unread: 2 }), request({ id: 'req_4', unread: 0 })),
    });
    const marks = rows(element).map((one) => one.querySelector('[part=unread]')?.textContent ?? null);
    expect(marks).to.deep.equal(['2 unread', null]);
    await expectAccessible(element);
  });

  it('says honestly what is late', async () => {
    const late = request({ promise: { ...request().promise, late: true } });
    const { element } = await show({ [list]: among(late) });
    expect(rows(element)[0]!.textContent).to.include('Late, sorry.');
    await expectAccessible(element);
  });

  it('shows closed ones, or only those that wait, in the order that was chosen', async () => {
    const { element, portal } = await show();
    query(element, '#closed').focus();
    query(element, '#closed').click();
    await until(() => titles(element)[0] === 'Certificate for KP-40');
    await settled(element);
    expect(root(element).activeElement?.id).to.equal('closed');
    query(element, '#waiting').click();
    await until(() => titles(element).join() === 'Return of a seal kit');
    const sort = query<HTMLSelectElement>(element, '#sort');
    sort.value = 'createdAt';
    sort.dispatchEvent(new Event('change'));
    await until(() => portal.calls.at(-1)!.query['sort'] === 'createdAt');
    expect(portal.calls.at(-1)!.query).to.include({ status: 'open', category: 'waiting_for_you' });
  });

  it('shows nothing of what was asked before when the answer does not come', async () => {
    const { element, portal } = await show();
    portal.routes[list] = failure(500);
    query(element, '#closed').click();
    await until(() => text(element).includes('went wrong'));
    await settled(element);
    expect(rows(element)).to.have.length(0);
    expect(text(element)).not.to.include('Nothing is closed');
  });

  it('says in words when there is nothing', async () => {
    const { element } = await show({ [list]: requests() });
    expect(text(element)).to.include('Nothing is open.');
    await expectAccessible(element);
    element.view = 'closed';
    await until(() => text(element).includes('Nothing is closed yet.'));
    element.view = 'waiting';
    await until(() => text(element).includes('Nothing waits for you.'));
  });

  it('brings further pages, and tries again what did not come', async () => {
    const many = Array.from({ length: 45 }, (_, index) =>
      request({ id: `req_${index}`, title: `Request ${index}` }),
    );
    const pages = ({ query: { cursor, category, limit } }: FakeCall) => {
      const from = Number(cursor ?? 0);
      const to = from + Number(limit);
      const nextCursor = to < 45 ? String(to) : null;
      return category ? requests() : { items: many.slice(from, to), nextCursor, facets: [] };
    };
    const { element, portal } = await show({ [list]: pages });
    expect(rows(element)).to.have.length(20);
    portal.routes[list] = failure(500);
    query(element, '#more').click();
    await until(() => text(element).includes('went wrong'));
    expect(rows(element)).to.have.length(20);
    portal.routes[list] = pages;
    query(element, '[part=notice] button').click();
    await until(() => rows(element).length === 40);
    query(element, '#more').click();
    await until(() => rows(element).length === 45);
    expect(query(element, '#more')).to.equal(null);
    element.refresh();
    await settled(element);
    expect(rows(element)).to.have.length(45);
  });

  it('moves the row of what changed, tells it, and keeps the focus on its row', async () => {
    const { element, portal } = await show();
    query(element, `#open-${request().id}`).focus();
    portal.routes[list] = among(
      request(),
      asked({ state: { key: 'r', name: 'In review', category: 'in_review' }, progress: request().progress }),
    );
    portal.push(changed);
    await until(() => text(element).includes('In review'));
    // Nothing moves under the focus, as under the pointer.
    expect(titles(element)[0]).to.equal('Return of a seal kit');
    expect(root(element).activeElement?.id).to.equal(`open-${request().id}`);
    expect(query(element, '[role=status]').textContent).to.equal('REQ-1007: In review');
    query(element, '#sort').focus();
    await until(() => titles(element)[0] === 'KP-80 at Pump house 3: leaking');
  });

  it('shows what is new by a button while the person is in the list, which moves nothing by coming', async () => {
    const { element, portal } = await show();
    query(element, ':has(> [part=list])').dispatchEvent(new PointerEvent('pointerenter'));
    const top = () => query(element, '[part=row]').getBoundingClientRect().top;
    const before = top();
    portal.routes[list] = among(request({ id: 'req_9', title: 'New' }), request(), asked());
    portal.push(changed);
    const button = () => root(element).querySelector<HTMLElement>('[part~=fresh]');
    await until(() => button(), 'the button');
    expect(button()!.textContent!.trim()).to.equal('1 new');
    expect(query(element, '[role=status]').textContent).to.equal('1 new');
    expect(top()).to.equal(before);
    await expectAccessible(element);
    button()!.click();
    await element.updateComplete;
    expect(titles(element)).to.include('New');
    expect(button()).to.equal(null);
  });

  it('moves nothing under the pointer: rows change in their places until it has left', async () => {
    const { element, portal } = await show();
    query(element, ':has(> [part=list])').dispatchEvent(new PointerEvent('pointerenter'));
    portal.routes[list] = among(
      request({ id: 'req_9', title: 'New' }),
      request(),
      asked({ state: { key: 'r', name: 'In review', category: 'in_review' }, progress: request().progress }),
    );
    portal.push(changed);
    await until(() => text(element).includes('In review'));
    expect(titles(element)).to.deep.equal(['Return of a seal kit', 'KP-80 at Pump house 3: leaking']);
    query(element, ':has(> [part=list])').dispatchEvent(new PointerEvent('pointerleave'));
    await until(() => titles(element).join() === 'New,KP-80 at Pump house 3: leaking,Return of a seal kit');
  });

  it('hears of a request that a form on the page submitted', async () => {
    const { element, portal } = await show();
    portal.routes[list] = among(request({ id: 'req_9', title: 'New' }));
    const detail = { request: request() };
    document.dispatchEvent(new CustomEvent('portal-request-submitted', { detail }));
    await until(() => titles(element)[0] === 'New');
  });

  it('opens one in place of the list, and goes back to where the person was', async () => {
    const { element } = await show({
      'GET /v1/requests/{id}': request(),
      'GET /v1/requests/{id}/timeline': { items: [timelineEntry()], nextCursor: null, readUpTo: null },
      'GET /v1/me': me(),
      'GET /v1/documents': documents(),
    });
    const heard: string[] = [];
    element.addEventListener('portal-request-opened', ({ detail }) => heard.push(detail.id));
    query(element, `#open-${request().id}`).click();
    const inner = await until(() => query(element, 'portal-request'));
    await until(() => inner.shadowRoot && text(inner).includes('Write a comment'));
    expect(heard).to.deep.equal([request().id]);
    expect(root(element).activeElement).to.equal(query(element, '[part=back]'));
    expect(rows(element)).to.have.length(0);
    await expectAccessible(element);
    query(element, '[part=back]').click();
    await until(() => rows(element).length === 2);
    expect(root(element).activeElement?.id).to.equal(`open-${request().id}`);
  });

  it('leaves opening to a host that wants to show it itself, and links where it has addresses', async () => {
    const { element } = await show();
    const prevent = (event: Event) => event.preventDefault();
    element.addEventListener('portal-request-opened', prevent);
    query(element, '[part=title]').click();
    await element.updateComplete;
    expect(element.request).to.equal(undefined);
    element.href = '/requests/{number}';
    await element.updateComplete;
    expect(query(element, 'a').getAttribute('href')).to.equal('/requests/REQ-1007');
    query(element, 'a').click();
    expect(location.pathname).not.to.include('REQ');
  });

  it('shows only requests about a record where one is named', async () => {
    const { portal } = await show({}, { attributes: { record: 'rec_1' } });
    expect(portal.calls.every(({ query: { record } }) => record === 'rec_1')).to.equal(true);
  });

  it('speaks German, and fits a phone in it', async () => {
    const { element } = await show({}, { lang: 'de', width: 320 });
    await until(() => text(element).includes('Sie sind dran'));
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await expectAccessible(element);
  });
});
