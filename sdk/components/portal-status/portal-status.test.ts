import { expect } from '@open-wc/testing';
import type { ServiceRequest } from '../../client/types.js';
import {
  createFakePortal,
  expectAccessible,
  failure,
  forever,
  mount,
  promise,
  request,
  root,
  runPortalElementTests,
  settled,
  sideBySide,
  text,
  timelineEntry,
  unmountAll,
  until,
  type FakePortal,
  type FakeRoutes,
  type MountOptions,
} from '../../testing/index.js';
import './portal-status.define.js';
import type { PortalStatus } from './portal-status.js';

const one = 'GET /v1/requests/{id}';
const timeline = 'GET /v1/requests/{id}/timeline';
const routes = {
  [one]: request(),
  [timeline]: { items: [timelineEntry()], nextCursor: null, readUpTo: null },
};
const attributes = { request: 'REQ-1042' };
const { id } = request();

runPortalElementTests('portal-status', { attributes, routes, shows: 'KP-80' });

const asks = (changes: Partial<ServiceRequest> = {}): ServiceRequest =>
  request({
    state: { key: 'waiting', name: 'We have a question', category: 'waiting_for_you' },
    progress: { ...request().progress, needsYou: true },
    transitions: [
      { key: 'provideInfo', name: 'Answer', comment: 'required', form: null, leadsTo: 'in_review' },
      { key: 'cancel', name: 'Withdraw', comment: 'optional', form: null, leadsTo: 'cancelled' },
      {
        key: 'accept',
        name: 'Accept the offer',
        comment: 'optional',
        form: { type: 'object' },
        leadsTo: 'approved',
      },
    ],
    ...changes,
  });

describe('<portal-status request>', () => {
  afterEach(unmountAll);

  const show = async (
    changes: FakeRoutes = {},
    options: MountOptions = {},
  ): Promise<{ element: PortalStatus; portal: FakePortal }> => {
    const portal = createFakePortal({ routes: { ...routes, ...changes } });
    const element = mount<PortalStatus>('portal-status', { portal, attributes, ...options });
    await settled(element);
    return { element, portal };
  };
  const field = (element: Element, end: string) =>
    root(element).getElementById(`${id}-${end}`) as HTMLTextAreaElement;
  const write = (area: HTMLTextAreaElement, value: string) => {
    area.focus();
    area.value = value;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const button = (element: Element, name: string) =>
    [...root(element).querySelectorAll('button')].find((one) => one.textContent!.trim() === name)!;
  const move = (portal: FakePortal, next: ServiceRequest) => {
    portal.routes[one] = next;
    portal.push({ type: 'request.transitioned', data: { requestId: id, number: 'REQ-1042' } });
  };

  it('shows the steps in order, with the present one marked', async () => {
    const { element } = await show();
    const steps = [...root(element).querySelectorAll('[part=steps] > li')];
    expect(steps.map((step) => step.className)).to.deep.equal(['done', 'current', 'upcoming', 'upcoming']);
    expect(root(element).querySelector('[aria-current=step]')!.textContent).to.include('We look into it');
    expect(steps[0]!.textContent).to.include('March 9, 2026');
    expect(text(element))
      .to.include('A service engineer reads your report')
      .and.include('Next: You get a repair');
  });

  it('tells how far each part is that goes on at the same time, and which one waits for the person', async () => {
    const { element } = await show({ [one]: sideBySide() });
    await until(() => root(element).querySelector('[part=branches]'));
    const branches = [...root(element).querySelectorAll('[part=branches] li')];
    const told = branches.map((branch) => branch.textContent!.replaceAll(/\s+/g, ' ').trim());
    expect(told).to.deep.equal(['Security check Safe', 'Licence Your turn · We asked you']);
    expect(branches.map(({ className }) => className)).to.deep.equal(['done', 'current']);
    await expectAccessible(element);
  });

  it('says in words which step was left out', async () => {
    const steps = request().progress.steps.map((step) => ({ ...step, status: 'skipped' as const }));
    const { element } = await show({ [one]: request({ progress: { ...request().progress, steps } }) });
    expect(text(element)).to.include('Repair proposal Left out');
  });

  it('names the promised time, near and exact', async () => {
    const expectedBy = new Date(Date.now() + 49 * 3_600_000).toISOString();
    const { element } = await show({
      [one]: request({ promise: promise({ text: 'Soon.', expectedBy }) }),
    });
    expect(text(element)).to.match(/Soon\. Expected by \w+ \d+, \d{4} at .* \(in 2 days\)\./);
    expect(text(element)).not.to.include('late');
  });

  it('is honest when it is late', async () => {
    const late = promise({ text: 'Soon.', expectedBy: '2026-03-10T10:00:00Z', late: true });
    const { element } = await show({ [one]: request({ promise: late }) });
    expect(text(element)).to.include('We are late and sorry').and.include('March 10, 2026');
    await expectAccessible(element);
  });

  it('blames nobody when it waits for the person', async () => {
    const late = promise({ text: 'Soon.', expectedBy: '2026-03-10T10:00:00Z', late: true });
    const { element } = await show({ [one]: asks({ promise: late }) });
    expect(text(element)).to.include('Your turn').and.not.include('We are late');
  });

  it('promises nothing for what is closed', async () => {
    const none = promise({ text: 'Soon.' });
    const { element } = await show({ [one]: request({ status: 'closed', promise: none }) });
    expect(root(element).querySelector('[part=promise]')).to.equal(null);
  });

  it('shows a pushed change, says it politely and keeps focus and typed text', async () => {
    const { element, portal } = await show();
    const area = field(element, 'comment');
    write(area, 'Half a sent');
    area.setSelectionRange(4, 4);
    move(portal, request({ state: { key: 'proposed', name: 'Repair proposal', category: 'approved' } }));
    await until(() => text(element).includes('REQ-1042: Repair proposal'), 'the new state', 1000);
    expect(root(element).querySelector('[role=status] b')!.textContent).to.equal('Repair proposal');
    expect(field(element, 'comment')).to.equal(area);
    expect(root(element).activeElement).to.equal(area);
    expect([area.value, area.selectionStart]).to.deep.equal(['Half a sent', 4]);
  });

  it('does not flicker while it refreshes', async () => {
    const { element, portal } = await show();
    portal.routes[one] = forever;
    portal.push({ type: 'request.transitioned', data: { requestId: id, number: 'REQ-1042' } });
    await until(() => root(element).querySelector('[aria-busy=true]'));
    expect(root(element).querySelector('[part=skeleton]')).to.equal(null);
    expect(text(element)).to.include('KP-80').and.include('Ines Okafor');
  });

  it('shows comments as plain text with line breaks, without internal ones', async () => {
    const items = [
      timelineEntry({ id: 'a', body: '<b>one</b>\ntwo' }),
      timelineEntry({ id: 'b', body: 'Staff only', visibility: 'internal' }),
      timelineEntry({ id: 'c', kind: 'submitted', body: null }),
    ];
    const { element } = await show({ [timeline]: { items, nextCursor: null, readUpTo: null } });
    const said = root(element).querySelectorAll('.said');
    expect(said).to.have.length(1);
    expect(said[0]!.textContent).to.equal('<b>one</b>\ntwo');
    expect(getComputedStyle(said[0]!).whiteSpace).to.equal('pre-wrap');
    expect(text(element)).not.to.include('Staff only');
  });

  it('says who wrote for whom', async () => {
    const actor = {
      kind: 'customer',
      name: 'Mara Lindqvist',
      actedBy: { kind: 'staff', name: 'Otto Brandt' },
    };
    const entries = { items: [timelineEntry({ actor: actor as never })], nextCursor: null, readUpTo: null };
    const { element } = await show({ 'GET /v1/requests/{id}/timeline': entries });
    await until(() => text(element).includes('Otto Brandt for Mara Lindqvist'));
  });

  it('shows the latest comments, earlier ones on demand, new ones as they come', async () => {
    const all = ['1', '2', '3', '4', '5'].map((body) => timelineEntry({ id: body, body: `Comment ${body}` }));
    const { element, portal } = await show({ [timeline]: { items: all, nextCursor: null, readUpTo: null } });
    expect(root(element).querySelectorAll('[part=comment]')).to.have.length(3);
    portal.routes[timeline] = {
      items: [...all, timelineEntry({ id: '6', body: 'Comment 6' })],
      nextCursor: null,
      readUpTo: null,
    };
    portal.push({ type: 'request.commented', data: { requestId: id } });
    await until(() => text(element).includes('Comment 6'), 'the new comment', 1000);
    expect(text(element)).to.include('Comment 3').and.not.include('Comment 2');
    button(element, 'Show 2 earlier').click();
    await until(() => text(element).includes('Comment 1'));
  });

  it('reads every page of a long conversation', async () => {
    const pages = {
      first: { items: [timelineEntry({ body: 'On page one' })], nextCursor: 'second', readUpTo: null },
      second: { items: [timelineEntry({ id: 'z', body: 'On page two' })], nextCursor: null, readUpTo: null },
    };
    const { element } = await show({
      [timeline]: ({ query }) => pages[query['cursor'] === 'second' ? 'second' : 'first'],
    });
    await until(() => text(element).includes('On page two'));
    expect(text(element)).to.include('On page one');
  });

  it('says when the conversation cannot be read, and tries again', async () => {
    const { element, portal } = await show({ [timeline]: failure(500) });
    await until(() => text(element).includes('went wrong'));
    expect(text(element)).to.include('KP-80');
    portal.routes[timeline] = routes[timeline];
    button(element, 'Try again').click();
    await until(() => text(element).includes('Ines Okafor'));
  });

  it('sends a comment by keyboard alone', async () => {
    const { element, portal } = await show({ 'POST /v1/requests/{id}/comments': timelineEntry() });
    write(field(element, 'comment'), ' When do you come? ');
    field(element, 'comment').form!.requestSubmit();
    await until(() => text(element).includes('Sent.'));
    const call = portal.calls.find(({ route }) => route === 'POST /v1/requests/{id}/comments')!;
    expect(call.body).to.deep.equal({ body: 'When do you come?' });
    expect(field(element, 'comment').value).to.equal('');
  });

  it('asks for words before it sends', async () => {
    const { element, portal } = await show();
    button(element, 'Send').click();
    await until(() => text(element).includes('write something first'));
    expect(field(element, 'comment').getAttribute('aria-invalid')).to.equal('true');
    expect(root(element).activeElement).to.equal(field(element, 'comment'));
    expect(portal.calls.some(({ route }) => route.startsWith('POST'))).to.equal(false);
    await expectAccessible(element);
  });

  it('keeps the text when sending fails, and repeats it as the same wish', async () => {
    const keys: unknown[] = [];
    const { element, portal } = await show({ 'POST /v1/requests/{id}/comments': failure(500) });
    const post = portal.post;
    portal.post = ((path: never, init: { idempotencyKey?: string }) => {
      keys.push(init.idempotencyKey);
      return post(path, init as never);
    }) as typeof portal.post;
    for (const body of ['Hello', 'Hello', 'Hello!']) {
      write(field(element, 'comment'), body);
      button(element, 'Send').click();
      await until(() => text(element).includes('went wrong'));
      expect(field(element, 'comment').value).to.equal(body);
    }
    expect(keys[0]).to.be.a('string');
    expect(keys[0]).to.equal(keys[1]);
    expect(keys[0]).not.to.equal(keys[2]);
  });

  it('offers no field to those who may only read', async () => {
    const { element } = await show({ [one]: request({ allowedActions: ['read'] }) });
    expect(root(element).querySelector('textarea')).to.equal(null);
  });

  it('asks for the answer where it is the turn of the person, with the question beside it', async () => {
    const { element } = await show({ [one]: asks() });
    const box = root(element).querySelector('[part=now]')!;
    await until(() => box.textContent!.includes('The spare part left our warehouse'));
    expect(box.textContent).to.include('Your turn').and.include('Your answer').and.include('Withdraw');
    expect(text(element)).not.to.include('Accept the offer');
    await expectAccessible(element);
  });

  it('makes a transition that requires a comment', async () => {
    const { element, portal } = await show({
      [one]: asks(),
      'POST /v1/requests/{id}/transitions': request(),
    });
    button(element, 'Answer').click();
    await until(() => text(element).includes('write something first'));
    write(field(element, 'move'), 'Hand-warm.');
    portal.routes[one] = request();
    button(element, 'Answer').click();
    await until(() => text(element).includes('REQ-1042: We look into it'));
    const call = portal.calls.find(({ route }) => route === 'POST /v1/requests/{id}/transitions')!;
    expect(call.body).to.deep.equal({ transition: 'provideInfo', comment: 'Hand-warm.' });
    expect(root(element).activeElement, 'focus').to.equal(root(element).querySelector('[part=now]'));
  });

  it('asks before it makes any transition, and takes no for an answer', async () => {
    const withdraw = {
      key: 'cancel',
      name: 'Withdraw',
      comment: 'none',
      form: null,
      leadsTo: 'cancelled',
    } as const;
    const transitions = [withdraw];
    const { element, portal } = await show({
      [one]: request({ transitions }),
      'POST /v1/requests/{id}/transitions': request(),
    });
    button(element, 'Withdraw').click();
    await until(() => button(element, 'Not now'));
    expect(portal.calls.some(({ route }) => route.startsWith('POST'))).to.equal(false);
    button(element, 'Not now').click();
    await until(() => !button(element, 'Not now'));
    button(element, 'Withdraw').click();
    await until(() => button(element, 'Not now'));
    button(element, 'Withdraw').click();
    await until(() =>
      portal.calls.some(({ body }) => (body as { transition?: string })?.transition === 'cancel'),
    );
  });

  it('hands an unsent answer over to the comment when somebody else answered', async () => {
    const { element, portal } = await show({ [one]: asks() });
    write(field(element, 'move'), 'Hand-warm.');
    move(portal, request());
    await until(() => !field(element, 'move'));
    await until(() => field(element, 'comment').value === 'Hand-warm.');
  });

  it('keeps the answer when the step is refused', async () => {
    const { element } = await show({ [one]: asks(), 'POST /v1/requests/{id}/transitions': failure(409) });
    write(field(element, 'move'), 'Hand-warm.');
    button(element, 'Answer').click();
    await until(() => text(element).includes('changed meanwhile'));
    expect(field(element, 'move').value).to.equal('Hand-warm.');
  });

  it('speaks German', async () => {
    const { element } = await show({ [one]: asks() }, { lang: 'de' });
    await until(() => text(element).includes('Ihre Antwort'));
    expect(text(element)).to.include('Sie sind dran').and.include('Senden').and.include('9. März 2026');
  });

  it('follows another request and stops to follow the one before', async () => {
    const { element, portal } = await show();
    const before = portal.listening;
    element.request = 'REQ-7';
    portal.routes[one] = request({ id: 'req_7', number: 'REQ-7', title: 'Another' });
    await until(() => text(element).includes('Another'));
    await settled(element);
    expect(portal.listening).to.equal(before);
    expect(portal.calls.at(-1)!.path).to.deep.equal({ id: 'req_7' });
  });

  it('stays calm for people who want no motion, and uses 44 px targets', async () => {
    const { element } = await show({ [one]: asks() });
    for (const one of root(element).querySelectorAll('button')) {
      expect(one.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
