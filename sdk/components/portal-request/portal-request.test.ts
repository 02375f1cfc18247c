import { expect } from '@open-wc/testing';
import type { ServiceRequest } from '../../client/types.js';
import {
  createFakePortal,
  documents,
  expectAccessible,
  failure,
  me,
  mount,
  offline,
  portalDocument,
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
  type FakeRoutes,
  type MountOptions,
} from '../../testing/index.js';
import './portal-request.define.js';
import type { PortalRequest } from './portal-request.js';

const one = 'GET /v1/requests/{id}';
const timeline = 'GET /v1/requests/{id}/timeline';
const comment = 'POST /v1/requests/{id}/comments';
const move = 'POST /v1/requests/{id}/transitions';

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const mara = { kind: 'customer', name: 'Mara Lindqvist' } as const;
const said = [
  timelineEntry({ id: 'tml_1', kind: 'submitted', actor: mara, body: null, at: minutesAgo(3 * 24 * 60) }),
  timelineEntry({ id: 'tml_2', at: minutesAgo(26 * 60) }),
  timelineEntry({ id: 'tml_3', actor: mara, body: 'Thank you, it arrived.', at: minutesAgo(2) }),
];
const routes: FakeRoutes = {
  [one]: request(),
  [timeline]: { items: said, nextCursor: null, readUpTo: null },
  'GET /v1/me': me(),
  'GET /v1/documents': documents(portalDocument()),
};
const [attributes, { id }] = [{ request: 'REQ-1042' }, request()];

runPortalElementTests('portal-request', { attributes, routes, shows: 'KP-80 at Pump house 3' });

const asks = (changes: Partial<ServiceRequest> = {}): ServiceRequest =>
  request({
    state: { key: 'waiting', name: 'We have a question', category: 'waiting_for_you' },
    progress: { ...request().progress, needsYou: true },
    transitions: [
      { key: 'provideInfo', name: 'Answer', comment: 'required', form: null, leadsTo: 'in_review' },
      { key: 'cancel', name: 'Withdraw', comment: 'none', form: null, leadsTo: 'cancelled' },
    ],
    ...changes,
  });

async function show(changes: FakeRoutes = {}, options: MountOptions = {}) {
  const portal = createFakePortal({ routes: { ...routes, ...changes } });
  const element = mount<PortalRequest>('portal-request', { portal, attributes, ...options });
  await settled(element);
  return { element, portal };
}
const query = <E extends HTMLElement>(element: Element, selector: string) =>
  root(element).querySelector<E>(selector)!;
const button = (element: Element, words: string) =>
  [...root(element).querySelectorAll('button')].find((one) => one.textContent!.trim().startsWith(words))!;
const type = (field: HTMLTextAreaElement, words: string) => {
  field.value = words;
  field.dispatchEvent(new Event('input'));
};
const parts = (element: Element, part: string) => [...root(element).querySelectorAll(`[part=${part}]`)];

describe('<portal-request>', () => {
  afterEach(unmountAll);

  it('says where the request stands, what was promised and when it is late', async () => {
    const { element, portal } = await show();
    expect(text(element)).to.include('REQ-1042 · Report a fault · Mar 9, 2026');
    expect(query(element, '[part=state]').textContent).to.equal('We look into it');
    expect(text(element)).to.include('A service engineer reads your report').and.include('Next: You get a');
    expect(parts(element, 'steps')[0]!.querySelector('[aria-current=step]')!.textContent).to.include(
      'look into',
    );
    expect(query(element, '[part=now]').className).to.equal('open');
    portal.routes[one] = request({ promise: { ...request().promise, late: true } });
    portal.push({ type: 'request.transitioned', data: { requestId: id, number: 'REQ-1042' } });
    await until(() => text(element).includes('We are late and sorry'));
    await expectAccessible(element);
  });

  it('tells how far each part is that goes on at the same time, and what the person has to do', async () => {
    const { element } = await show({ [one]: sideBySide() });
    expect(text(element)).to.include('Your turn').and.include('Tell us who pays.');
    expect(query(element, '[part=branches] .done').textContent).to.match(/Security check\s+Safe/);
    expect(query(element, '[part=branches] .current').textContent).to.match(/Licence\s+We asked you/);
    await expectAccessible(element);
  });

  it('tells the place in the queue and who works on it, and that the time stands still where the person has to answer', async () => {
    const queue = { position: 4, ahead: 3, more: false };
    const waits = request({ promise: promise({ queue, assignee: 'Ines Okafor' }) });
    const { element, portal } = await show({ [one]: waits });
    expect(query(element, '[part=promise]').textContent).to.include('Number 4 in the queue.');
    expect(query(element, '[part=promise]').textContent).to.include('Ines Okafor works on it.');
    await expectAccessible(element);
    const pushed = { type: 'request.transitioned', data: { requestId: id, number: 'REQ-1042' } } as const;
    portal.routes[one] = request({ promise: promise({ queue: { position: 101, ahead: 100, more: true } }) });
    portal.push(pushed);
    await until(() => text(element).includes('More than 100 are before it.'));
    expect(text(element)).not.to.include('works on it');
    portal.routes[one] = asks({ promise: promise({ paused: true, message: 'Paused: we wait for you.' }) });
    portal.push(pushed);
    await until(() => query(element, '[part=now]').textContent!.includes('Paused: we wait for you.'));
    expect(text(element)).not.to.include('queue');
  });

  it('tells what was said and done by days, and marks what is the person’s own', async () => {
    const { element } = await show();
    expect(parts(element, 'day')).to.have.length(3);
    expect(parts(element, 'day').at(-1)!.textContent!.trim()).to.match(/today|yesterday/);
    expect(parts(element, 'entry').map(({ className }) => className)).to.deep.equal(['staff', 'own']);
    expect(parts(element, 'entry')[1]!.textContent).to.include('You');
    expect(parts(element, 'happening')[0]!.textContent).to.include('You').and.include('sent this request');
    expect(text(element)).not.to.match(/false|undefined|null/);
    const log = query(element, '[role=log]');
    expect(log.getAttribute('aria-label')).to.equal('Conversation');
  });

  it('shows no internal notes, whoever looks', async () => {
    const note = timelineEntry({ id: 'tml_9', body: 'canary of staff', visibility: 'internal' });
    const { element } = await show({
      [timeline]: { items: [...said, note], nextCursor: null, readUpTo: null },
    });
    expect(text(element)).not.to.include('canary');
  });

  it('shows the latest of a long conversation, and the earlier ones when asked', async () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      timelineEntry({ id: `tml_${index}`, body: `Message ${index}.` }),
    );
    const page = (number: number) => ({
      items: many.slice(number * 10, number * 10 + 10),
      nextCursor: number ? null : 'next',
      readUpTo: null,
    });
    const { element } = await show({
      [timeline]: ({ query: { cursor } }: { query: Record<string, unknown> }) => page(cursor ? 1 : 0),
    });
    expect(text(element)).to.include('Message 12.').and.include('Message 19.').and.not.include('Message 11.');
    button(element, 'Show 12 earlier').click();
    await until(() => text(element).includes('Message 0.'));
    expect(root(element).activeElement).to.equal(query(element, '[role=log]'));
  });

  it('sends a comment by Ctrl+Enter, shows it at once, and keeps the text when that fails', async () => {
    const mine = timelineEntry({ id: 'tml_4', actor: mara, body: 'Is it the outer seal?' });
    const { element, portal } = await show({ [comment]: offline });
    const field = query<HTMLTextAreaElement>(element, '#comment');
    expect(field.labels[0]!.textContent).to.equal('Write a comment');
    const enter = () =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    enter();
    await until(() => text(element).includes('Please write something first.'));
    type(field, 'Is it the outer seal?');
    enter();
    await until(() => text(element).includes('No connection'));
    expect(field.value).to.equal('Is it the outer seal?');
    await expectAccessible(element);
    portal.routes[comment] = mine;
    enter();
    await until(() => parts(element, 'entry').length === 3);
    expect(field.value).to.equal('');
    expect(parts(element, 'entry')[2]!.className).to.equal('own');
    portal.routes[timeline] = { items: [...said, mine], nextCursor: null, readUpTo: null };
    portal.push({ type: 'request.commented', data: { requestId: id } });
    await settled(element);
    expect(parts(element, 'entry')).to.have.length(3);
  });

  it('keeps what is typed while the conversation goes on', async () => {
    const { element, portal } = await show();
    const field = query<HTMLTextAreaElement>(element, '#comment');
    field.focus();
    type(field, 'Half a sen');
    portal.routes[timeline] = {
      items: [...said, timelineEntry({ id: 'tml_5', body: 'News.' })],
      nextCursor: null,
      readUpTo: null,
    };
    portal.push({ type: 'request.commented', data: { requestId: id } });
    await until(() => text(element).includes('News.'));
    expect(field.value).to.equal('Half a sen');
    expect(root(element).activeElement).to.equal(field);
  });

  it('offers no comment where the person may only read', async () => {
    const { element } = await show({ [one]: request({ allowedActions: ['read'] }) });
    expect(query(element, 'textarea')).to.equal(null);
  });

  it('puts the question and the place to answer where it says that it is the person’s turn', async () => {
    const { element, portal } = await show({ [one]: asks(), [move]: request() });
    const box = query(element, '[part=now]');
    expect(box.className).to.equal('turn');
    expect(box.textContent).to.include('Your turn').and.include('The spare part left');
    await expectAccessible(element);
    type(query<HTMLTextAreaElement>(element, '#move-false'), 'The outer one.');
    portal.routes[one] = request();
    button(element, 'Answer').click();
    await until(() => !text(element).includes('Your turn'));
    const sent = portal.calls.find(({ route }) => route === move)!;
    expect(sent.body).to.deep.equal({ transition: 'provideInfo', comment: 'The outer one.' });
    await until(() => root(element).activeElement === query(element, '[part=now]'));
  });

  it('asks what was asked when it became their turn, whatever was said since', async () => {
    const asking = timelineEntry({
      id: 'tml_7',
      kind: 'transitioned',
      body: 'Which seal?',
      to: asks().state,
    });
    const items = [...said, asking, timelineEntry({ id: 'tml_8', body: 'We keep a kit aside.' })];
    const { element } = await show({
      [one]: asks(),
      [timeline]: { items, nextCursor: null, readUpTo: null },
    });
    expect(query(element, 'blockquote').textContent).to.equal('Which seal?');
  });

  it('hands what was typed as an answer to the comment when somebody else answered meanwhile', async () => {
    const { element, portal } = await show({ [one]: asks() });
    type(query<HTMLTextAreaElement>(element, '#move-false'), 'The outer');
    portal.routes[one] = request();
    portal.push({ type: 'request.transitioned', data: { requestId: id } });
    await until(() => query<HTMLTextAreaElement>(element, '#comment').value === 'The outer');
  });

  it('keeps what ends the request in a quiet place, and asks before', async () => {
    const { element, portal } = await show({ [one]: asks(), [move]: failure(409) });
    const withdraw = button(element, 'Withdraw');
    expect(withdraw.closest('[part=actions]')).not.to.equal(null);
    withdraw.click();
    await until(() => button(element, 'Not now'));
    expect(portal.calls.some(({ route }) => route === move)).to.equal(false);
    await until(() => root(element).activeElement?.textContent!.trim() === 'Withdraw');
    await expectAccessible(element);
    button(element, 'Not now').click();
    await until(() => !button(element, 'Not now'));
    button(element, 'Withdraw').click();
    await until(() => query(element, '[part=actions] form'));
    query<HTMLFormElement>(element, '[part=actions] form').requestSubmit();
    await until(() => text(element).includes('changed meanwhile'));
  });

  it('asks what a transition’s form asks with the fields of the request form', async () => {
    const form = {
      type: 'object',
      properties: { serial: { type: 'string', title: 'Serial number', minLength: 4 } },
      required: ['serial'],
      additionalProperties: false,
    };
    const transitions = [
      { key: 'provide', name: 'Send it', comment: 'optional', form, leadsTo: 'in_review' } as const,
    ];
    const { element, portal } = await show({ [one]: asks({ transitions }), [move]: request() });
    const inner = await until(() =>
      [...root(element).querySelectorAll('[part=now] div')].map(({ shadowRoot }) => shadowRoot).find(Boolean),
    );
    const [serial, remark] = inner.querySelectorAll<HTMLInputElement>('input, textarea');
    expect(inner.textContent).to.include('Serial number').and.include('Comment');
    inner.querySelector('form')!.requestSubmit();
    await until(() => inner.querySelector('.summary'));
    await expectAccessible(element);
    serial!.value = 'KP24';
    serial!.dispatchEvent(new Event('input'));
    remark!.value = 'Below the bar code.';
    remark!.dispatchEvent(new Event('input'));
    portal.routes[one] = request();
    inner.querySelector('form')!.requestSubmit();
    await until(() => portal.calls.some(({ route }) => route === move));
    expect(portal.calls.find(({ route }) => route === move)!.body).to.deep.equal({
      transition: 'provide',
      data: { serial: 'KP24' },
      comment: 'Below the bar code.',
    });
    await until(() => !text(element).includes('Your turn'));
  });

  it('shows the files, with a place to add some, and fetches one out of the conversation', async () => {
    const file = { id: 'doc_1', name: 'leak.jpg' };
    const added = timelineEntry({ id: 'tml_6', kind: 'documentAdded', body: null, document: file });
    const { element, portal } = await show({
      [timeline]: { items: [added], nextCursor: null, readUpTo: null },
    });
    const inner = await until(() => query(element, 'portal-documents'));
    await until(() => inner.shadowRoot && text(inner).includes('leak.jpg'));
    expect(text(inner)).to.include('Add files');
    button(element, 'leak.jpg').click();
    await until(() => portal.downloads[0]);
    expect(portal.downloads[0]).to.deep.equal(file);
  });

  it('shows what a bundle consists of, how much of it is done, and leads there', async () => {
    const part = (number: string, title: string, category: 'submitted' | 'completed' | 'rejected') => ({
      ...{ id: `req_${number}`, number, title },
      state: { key: category, name: `It is ${category}`, category },
      status: category === 'submitted' ? ('open' as const) : ('closed' as const),
    });
    const parts = [
      part('REQ-1043', 'Laptop for Jo', 'completed'),
      part('REQ-1044', 'Desk for Jo', 'submitted'),
      part('REQ-1045', 'Car for Jo', 'rejected'),
    ];
    const progress = { ...request().progress, parts: { over: 2, total: 3 } };
    const { element, portal } = await show({ [one]: asks({ parts, progress }) });
    const list = query(element, '[part=parts]');
    expect(text(element)).to.include('2 of 3 done');
    expect([...list.children].map((one) => one.className).join()).to.equal('done,current,skipped');
    expect(list.textContent).to.include('REQ-1044 · It is submitted');
    expect(list.querySelector('a')).to.equal(null);
    element.href = '/requests?request={number}';
    await element.updateComplete;
    expect(list.querySelector('a')!.getAttribute('href')).to.equal('/requests?request=REQ-1043');
    await expectAccessible(element);

    button(element, 'Withdraw').click();
    await until(() => text(element).includes('are cancelled with it'), 'what becomes of parts');
    const done = { ...progress, parts: { over: 3, total: 3 } };
    portal.routes[one] = request({ parts, progress: done });
    portal.push({ type: 'request.transitioned', data: { requestId: 'req_REQ-1044', parentId: id } });
    await until(() => text(element).includes('3 of 3 done'), 'what became of a part');
  });

  it('shows what else has to do with it', async () => {
    const other = {
      ...{ id: 'req_2', number: 'REQ-1050', title: 'The same pump again', status: 'open' as const },
      state: { key: 'new', name: 'We have it', category: 'submitted' as const },
    };
    const { element } = await show({
      [one]: request({ links: [{ relation: 'duplicateOf', request: other }] }),
    });
    expect(query(element, '[part=links]').textContent).to.match(
      /The same pump again\s+It goes on there · REQ-1050 · We have it/,
    );
    await expectAccessible(element);
  });

  it('shows no parts where there are none', async () => {
    const { element } = await show();
    expect(root(element).querySelector('[part=parts], [part=links]')).to.equal(null);
  });

  it('offers a human where the host says so, with what the person has seen', async () => {
    const { element } = await show();
    expect(button(element, 'Talk to a human')).to.equal(undefined);
    element.human = true;
    await element.updateComplete;
    const heard: unknown[] = [];
    element.addEventListener('portal-human-wanted', ({ detail }) => heard.push(detail));
    button(element, 'Talk to a human').click();
    const { number, title, state } = request();
    expect(heard).to.deep.equal([{ id, number, title, state: state.key, seen: said[2]!.at }]);
  });

  it('speaks German', async () => {
    const { element } = await show({ [one]: asks() }, { lang: 'de' });
    await until(() => text(element).includes('Sie sind dran'));
    expect(text(element)).to.include('Kommentar schreiben');
  });

  it('starts anew with another request', async () => {
    const { element, portal } = await show();
    type(query<HTMLTextAreaElement>(element, '#comment'), 'Half a sen');
    portal.routes[one] = request({ id: 'req_2', title: 'Another' });
    element.request = 'req_2';
    await until(() => text(element).includes('Another'));
    expect(query<HTMLTextAreaElement>(element, '#comment').value).to.equal('');
  });

  for (const [name, options] of Object.entries({
    phone: { width: 320 },
    desktop: { width: 1100 },
    'right to left': { width: 320, dir: 'rtl' },
  } as const)) {
    it(`fits while it asks something: ${name}`, async () => {
      const { element } = await show({ [one]: asks() }, options);
      button(element, 'Withdraw').click();
      await until(() => button(element, 'Not now'));
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      await expectAccessible(element);
    });
  }
});
