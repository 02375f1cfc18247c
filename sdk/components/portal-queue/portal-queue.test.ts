import { expect } from '@open-wc/testing';
import type { Schemas, ServiceRequest } from '../../client/types.js';
import {
  createFakePortal,
  documents,
  expectAccessible,
  failure,
  me,
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
  type FakeRoutes,
} from '../../testing/index.js';
import './portal-queue.define.js';
import type { PortalQueue } from './portal-queue.js';

const step = (key: string, comment: 'none' | 'required' = 'none') => ({
  key,
  name: `Do ${key}`,
  comment,
  form: null,
  leadsTo: 'in_review' as const,
});
const staffed = (changes: Partial<ServiceRequest> = {}): ServiceRequest =>
  request({
    priority: 'urgent',
    allowedActions: ['read', 'assign', 'update', 'transition'],
    transitions: [step('startReview'), step('ask', 'required')],
    ...changes,
  });
const one = staffed();
const two = staffed({
  id: 'req_2',
  number: 'REQ-2',
  title: 'Two',
  priority: 'normal',
  promise: { ...one.promise, late: true },
});
const closed = staffed({ id: 'req_3', number: 'REQ-3', title: 'Three', transitions: [] });
const view = {
  ...{ id: 'rqv_1', name: 'Spares', shared: true, filters: { department: 'spares' }, sort: 'createdAt' },
  ...{
    owner: { id: 'usr_9', name: 'Odile' },
    allowedActions: ['read'],
    createdAt: one.createdAt,
    updatedAt: one.createdAt,
  },
} as Schemas['RequestView'];
const results = (...codes: (string | null)[]): Schemas['BulkResultList'] => ({
  results: codes.map((code, at) => ({
    request: [one, two, closed][at]!.id,
    status: code ? 'failed' : 'done',
    code,
  })),
});
const routes = (): FakeRoutes => ({
  'GET /v1/me': me(),
  'GET /v1/request-views': { items: [view], nextCursor: null },
  'GET /v1/requests': requests(one, two),
  'GET /v1/requests/{id}/assignees': { items: [{ id: 'usr_omar', name: 'Omar Field' }] },
  'POST /v1/requests/bulk-assignments': results(null),
  'POST /v1/requests/bulk-transitions': results(null, 'transition_not_available'),
});

runPortalElementTests('portal-queue', { routes: routes(), shows: 'KP-80 at Pump house 3' });

describe('<portal-queue>', () => {
  afterEach(unmountAll);

  const show = async (changes: FakeRoutes = {}, attributes: Record<string, string> = {}) => {
    const portal = createFakePortal({ routes: { ...routes(), ...changes } });
    const element = mount<PortalQueue>('portal-queue', { portal, attributes });
    await settled(element);
    const all = <T extends HTMLElement>(selector: string) => [...root(element).querySelectorAll<T>(selector)];
    const press = async (label: string, within = '') => {
      const button = all<HTMLButtonElement>(`${within} button`).find(
        (node) => node.textContent.trim() === label,
      );
      if (!button) throw new Error(`There is no button ${label}.`);
      button.click();
      await settled(element);
    };
    const calls = (route: string) => portal.calls.filter((call) => call.route === route);
    const pick = async (nth: number) => {
      all<HTMLInputElement>('input[type=checkbox]')[nth]!.click();
      await settled(element);
    };
    const choose = async (select: HTMLSelectElement, value: string) => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settled(element);
    };
    return { portal, element, all, press, calls, pick, choose };
  };

  it('begins with what nobody has, the most urgent first, and says what is urgent and late in words', async () => {
    const { element, calls } = await show();
    expect(calls('GET /v1/requests')[0]!.query).to.include({
      assignee: 'none',
      status: 'open',
      sort: 'priority',
    });
    expect(text(element)).to.contain('Urgent').and.to.contain('Late').and.to.contain('2 shown.');
    await expectAccessible(element);
  });

  it('shows mine, all and saved views', async () => {
    const { press, calls, all } = await show();
    await press('Mine');
    expect(calls('GET /v1/requests').at(-1)!.query).to.include({ assignee: 'me' });
    await press('Spares');
    expect(calls('GET /v1/requests').at(-1)!.query).to.include({ department: 'spares', sort: 'createdAt' });
    expect(all('[aria-pressed=true]').map((node) => node.textContent.trim())).to.deep.equal(['Spares']);
  });

  it('takes a request for whoever looks, and says so', async () => {
    const { element, press, calls } = await show();
    await press('Take', 'li');
    expect(calls('POST /v1/requests/bulk-assignments')[0]!.body).to.deep.equal({
      requests: [one.id],
      assignee: 'me',
    });
    expect(root(element).querySelector('[role=status]')!.textContent).to.equal('Done: 1 of 1.');
  });

  it('says that somebody else was faster', async () => {
    const { element, press } = await show({ 'POST /v1/requests/bulk-assignments': results('request_taken') });
    await press('Take', 'li');
    expect(text(element)).to.contain('Not done: Somebody else has it.').and.to.contain('Done: 0 of 1.');
    await expectAccessible(element);
  });

  it('asks who could have a request only when somebody is about to choose, and gives it to them', async () => {
    const { all, calls, choose } = await show();
    expect(calls('GET /v1/requests/{id}/assignees')).to.have.length(0);
    const select = all<HTMLSelectElement>('li select')[0]!;
    select.focus();
    await until(() => select.options.length === 2, 'the people');
    await choose(select, 'usr_omar');
    expect(calls('POST /v1/requests/bulk-assignments')[0]!.body).to.deep.equal({
      requests: [one.id],
      assignee: 'usr_omar',
    });
  });

  it('moves those that are selected by steps that all of them have, and keeps selected what was not done', async () => {
    const { element, all, pick, calls, choose } = await show();
    await pick(0);
    await pick(1);
    expect(text(element)).to.contain('2 selected');
    const select = all<HTMLSelectElement>('[part=bulk] select')[0]!;
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['', 'startReview']);
    await expectAccessible(element);
    await choose(select, 'startReview');
    expect(calls('POST /v1/requests/bulk-transitions')[0]!.body).to.deep.equal({
      requests: [one.id, two.id],
      transition: 'startReview',
    });
    expect(text(element))
      .to.contain('1 selected')
      .and.to.contain('Not done: This step is not possible here.');
  });

  it('says of a step in a branch which branch it moves', async () => {
    const branch = { key: 'security', name: 'Security check' };
    const parallel = staffed({ transitions: [{ ...step('clear'), branch }] });
    const { all, pick } = await show({ 'GET /v1/requests': requests(parallel) });
    await pick(0);
    const [, option] = all<HTMLSelectElement>('[part=bulk] select')[0]!.options;
    expect(option!.text).to.equal('Security check: Do clear');
  });

  it('offers no step that one of the selected does not have', async () => {
    const { all, pick } = await show({ 'GET /v1/requests': requests(one, closed) });
    await pick(0);
    await pick(1);
    expect(all('[part=bulk] select')).to.have.length(0);
  });

  it('searches, and says when nothing fits', async () => {
    const { element, all, calls } = await show({
      'GET /v1/requests': ({ query }) => (query['search'] ? requests() : requests(one)),
    });
    const input = all<HTMLInputElement>('input[type=search]')[0]!;
    input.value = 'zebra';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await until(
      () => calls('GET /v1/requests').some(({ query }) => query['search'] === 'zebra'),
      'the search',
    );
    await settled(element);
    expect(text(element)).to.contain('Nothing fits “zebra”.');
  });

  it('opens one in place of the list, and goes back to where the person was', async () => {
    const { element, all, calls } = await show({
      'GET /v1/requests/{id}': staffed({ allowedActions: ['read', 'comment'] }),
      'GET /v1/requests/{id}/timeline': { items: [timelineEntry()], nextCursor: null, readUpTo: null },
      'GET /v1/documents': documents(),
    });
    const opened: string[] = [];
    element.addEventListener('portal-request-opened', ({ detail }) => opened.push(detail.id));
    all<HTMLButtonElement>('[part=title]')[0]!.click();
    const inner = await until(() => all<PortalQueue>('portal-request')[0]);
    await until(() => inner.shadowRoot && text(inner).includes('Write a comment'));
    expect(opened).to.deep.equal([one.id]);
    expect(element.request).to.equal(one.id);
    expect(root(element).activeElement).to.equal(all('[part=back]')[0]);
    expect(inner.human).not.to.equal(true);
    element.human = true;
    await element.updateComplete;
    expect(inner.human).to.equal(true);
    element.human = false;
    await element.updateComplete;
    await expectAccessible(element);
    const read = calls('GET /v1/requests').length;
    all('[part=back]')[0]!.click();
    await until(() => all('[part=row]').length === 2);
    expect(root(element).activeElement?.id).to.equal(one.id);
    // What was done there shows in the list.
    await until(() => calls('GET /v1/requests').length > read);
  });

  it('tells the page which request was chosen, which may show it itself, and links where there are addresses', async () => {
    const { element, all } = await show();
    const opened: string[] = [];
    element.addEventListener('portal-request-opened', (event) => {
      opened.push(event.detail.id);
      event.preventDefault();
    });
    all('[part=title]')[0]!.click();
    await element.updateComplete;
    expect([opened, element.request]).to.deep.equal([[one.id], undefined]);
    element.href = '/requests/{number}';
    await element.updateComplete;
    const [link] = all<HTMLAnchorElement>('a[part=title]');
    expect(link!.getAttribute('href')).to.equal(`/requests/${one.number}`);
    link!.click();
    expect(opened).to.have.length(2);
    expect(location.pathname).not.to.include('REQ');
    await expectAccessible(element);
  });

  it('saves what was searched as a list, which it shows then', async () => {
    const made = { ...view, id: 'rqv_2', name: 'Leaks' };
    let saved = false;
    const { element, all, press, calls } = await show({
      'POST /v1/request-views': () => {
        saved = true;
        return made;
      },
      'GET /v1/request-views': () => ({ items: saved ? [view, made] : [view], nextCursor: null }),
    });
    expect(text(element)).not.to.contain('Save this list');
    const input = all<HTMLInputElement>('input[type=search]')[0]!;
    input.value = 'leak';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => text(element).includes('Save this list'), 'the button');
    await press('Save this list');
    const name = await until(() => all<HTMLInputElement>('#list-name')[0], 'the field');
    await until(() => root(element).activeElement === name, 'the focus');
    await expectAccessible(element);
    await press('Save', '.desk');
    expect(text(element)).to.contain('Give the list a name.');
    expect(calls('POST /v1/request-views')).to.have.length(0);
    name.value = 'Leaks';
    all<HTMLInputElement>('#list-team')[0]!.checked = true;
    await press('Save', '.desk');
    await until(() => text(element).includes('Saved as “Leaks”.'), 'that it is saved');
    expect(calls('POST /v1/request-views')[0]!.body).to.deep.equal({
      ...{ name: 'Leaks', shared: true, sort: 'priority' },
      filters: { status: 'open', assignee: 'none', search: 'leak' },
    });
    expect(all('[aria-pressed=true]').map((node) => node.textContent.trim())).to.deep.equal(['Leaks']);
  });

  it('writes a reply or a note in the one that is selected, and keeps the text when that fails', async () => {
    const allowedActions = [...one.allowedActions, 'comment', 'commentInternally'];
    const { portal, element, all, pick, press, calls } = await show({
      'GET /v1/requests': requests({ ...one, allowedActions }, { ...two, allowedActions }),
      'POST /v1/requests/{id}/comments': failure(500),
    });
    await pick(0);
    await pick(1);
    expect(text(element)).not.to.contain('Write …');
    await pick(1);
    await press('Write …');
    const field = await until(() => all<HTMLTextAreaElement>('.desk textarea')[0], 'the field');
    await expectAccessible(element);
    const say = async (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await press('Send', '.desk');
    };
    await say('We come tomorrow.');
    await until(() => text(element).includes('went wrong'), 'that it failed');
    expect(field.value).to.equal('We come tomorrow.');
    portal.routes['POST /v1/requests/{id}/comments'] = timelineEntry();
    await press('Send', '.desk');
    await until(() => text(element).includes('Sent.'), 'that it is sent');
    all<HTMLInputElement>('.desk [type=radio]')[1]!.click();
    await say('Between us.');
    await until(() => calls('POST /v1/requests/{id}/comments').length >= 3, 'the note');
    expect(
      calls('POST /v1/requests/{id}/comments')
        .slice(-2)
        .map(({ body }) => body),
    ).to.deep.equal([
      { body: 'We come tomorrow.', visibility: 'public' },
      { body: 'Between us.', visibility: 'internal' },
    ]);
    await pick(0);
    expect(all('.desk')).to.have.length(0);
  });

  it('says that nothing waits', async () => {
    const { element } = await show({ 'GET /v1/requests': requests() });
    expect(text(element)).to.contain('Nothing waits here.');
    await expectAccessible(element);
  });

  it('moves nothing under the pointer, and shows what is new when the person asks for it', async () => {
    const { element, portal, all, press } = await show();
    const list = root(element).querySelector('[part=list]')!.parentElement!;
    list.dispatchEvent(new PointerEvent('pointerenter'));
    portal.routes['GET /v1/requests'] = requests(staffed({ id: 'req_9', title: 'Nine' }), one, two);
    portal.push({ type: 'request.submitted', data: { requestId: 'req_9' } } as never);
    await until(() => all('[part~=fresh]').length, 'the button');
    const titles = () => all('[part=title]').map((node) => node.textContent.trim());
    expect(titles()).to.deep.equal([one.title, 'Two']);
    await expectAccessible(element);
    await press('1 new');
    expect(titles()).to.deep.equal(['Nine', one.title, 'Two']);
    // What the person does is shown at once.
    portal.routes['GET /v1/requests'] = requests(two);
    await press('Take', 'li');
    await until(() => titles().join() === 'Two', 'what is left');
  });

  it('reads again when something happens to a request', async () => {
    const { portal, calls } = await show();
    const before = calls('GET /v1/requests').length;
    portal.push({ type: 'request.assigned', data: { requestId: one.id } } as never);
    await until(() => calls('GET /v1/requests').length > before, 'another read');
  });
});
