import { expect } from '@open-wc/testing';
import type { Schemas } from '../../client/types.js';
import {
  createFakePortal,
  documents,
  expectAccessible,
  failure,
  me,
  mount,
  offline,
  portalDocument,
  request,
  root,
  settled,
  text,
  timelineEntry,
  unmountAll,
  until,
  type FakeRoutes,
  type MountOptions,
} from '../../testing/index.js';
import './portal-request.define.js';
import type { PortalRequest } from './portal-request.js';

const timeline = 'GET /v1/requests/{id}/timeline';
const comment = 'POST /v1/requests/{id}/comments';
const readings = 'POST /v1/requests/{id}/readings';
const change = 'PATCH /v1/requests/{id}/comments/{commentId}';
const help = 'POST /v1/human-help';

const mara = { kind: 'customer', name: 'Mara Lindqvist' } as const;
const { id: myId } = me();
const soon = () => new Date(Date.now() + 600_000).toISOString();
const allowedActions = ['read', 'comment', 'attachDocument', 'markRead', 'changeParticipants', 'seekHelp'];
const mine = timelineEntry({ id: 'tml_mine', actor: mara, body: 'It arived.', editableUntil: soon() });
const said = [timelineEntry({ id: 'tml_1' }), mine, timelineEntry({ id: 'tml_3', body: 'Good to hear.' })];
const page = (items: Schemas['TimelineEntry'][], readUpTo: string | null = null) => ({
  ...{ items, nextCursor: null, readUpTo },
});
const person = (id: string, name: string, part: 'requester' | 'assignee' | 'participant') => ({
  ...{ id, name, part, side: 'staff' as const, addedAt: null },
});
const routes: FakeRoutes = {
  'GET /v1/requests/{id}': request({ allowedActions }),
  [timeline]: page(said),
  [readings]: { unread: 0 },
  'GET /v1/me': me(),
  'GET /v1/documents': documents(),
  'GET /v1/requests/{id}/participants': {
    items: [person(myId, 'Mara Lindqvist', 'requester'), person('usr_2', 'Ines Okafor', 'assignee')],
  },
};

async function show(changes: FakeRoutes = {}, options: MountOptions = {}) {
  const portal = createFakePortal({ routes: { ...routes, ...changes } });
  const element = mount<PortalRequest>('portal-request', {
    ...{ portal, attributes: { request: 'REQ-1042' } },
    ...options,
  });
  await settled(element);
  await until(() => query(element, '[part=attach]'));
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
const choose = (element: Element, ...names: string[]) => {
  const input = query<HTMLInputElement>(element, '[part=attach] input');
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['x'], name, { type: 'image/png' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
};
const send = (element: Element) => query<HTMLFormElement>(element, '[part=talk] > form').requestSubmit();

describe('<portal-request> with messages', () => {
  afterEach(unmountAll);

  it('says in words what was decided, who was given it and who came, and nothing twice', async () => {
    const happened = (id: string, more: object) =>
      timelineEntry({ id, body: null, actor: { kind: 'staff', name: 'Otto' }, ...more });
    const approval = { id: 'apv_1', stage: 'Budget', onBehalfOf: [] };
    const items = [
      happened('tml_1', { kind: 'approval', approval: { ...approval, happened: 'approved' } }),
      happened('tml_2', { kind: 'assigned' }),
      happened('tml_3', { kind: 'participantsAdded' }),
      happened('tml_4', { kind: 'noticed', body: 'We have begun.' }),
    ];
    const { element } = await show({ [timeline]: page(items) });
    const lines = [...root(element).querySelectorAll('[part=happening]')];
    const said = lines.map((line) => line.textContent!.replace(/\s+/g, ' ').trim());
    expect(said.map((line) => line.replace(/ \d.*$/, ''))).to.deep.equal([
      'Otto approved Budget',
      'Otto changed who works on this',
      'Otto keeps everybody informed who followed a request for the same',
    ]);
    expect(text(element)).to.include('We have begun.');
  });

  it('sends files with a message, and shows them in it', async () => {
    let sent = 0;
    const entry = timelineEntry({
      ...{ id: 'tml_4', actor: mara, body: 'Two photos.' },
      documents: [{ id: 'doc_1', name: 'a.png' }],
    });
    const { element, portal } = await show({
      'POST /v1/documents': () => portalDocument({ id: `doc_${(sent += 1)}` }),
      [comment]: entry,
    });
    choose(element, 'a.png', 'b.png');
    await until(() => sent === 2);
    expect(query(element, '[part=attachments]').textContent).to.include('a.png').and.include('b.png');
    await expectAccessible(element);
    type(query(element, '#comment'), 'Two photos.');
    send(element);
    await until(() => portal.calls.some(({ route }) => route === comment));
    expect(portal.calls.find(({ route }) => route === comment)!.body).to.deep.equal({
      ...{ body: 'Two photos.', documents: ['doc_1', 'doc_2'], mentions: [] },
    });
    await until(() => button(element, 'a.png'));
    expect(query(element, '[part=attachments]')).to.equal(null);
    button(element, 'a.png').click();
    await until(() => portal.downloads[0]);
    expect(portal.downloads[0]).to.deep.equal({ id: 'doc_1', name: 'a.png' });
  });

  it('says what is wrong with a file, tries it again with the message, and can go without', async () => {
    const { element, portal } = await show({ 'POST /v1/documents': failure(413) });
    choose(element, 'huge.png');
    await until(() => text(element).includes('This file is too large.'));
    type(query(element, '#comment'), 'Look.');
    send(element);
    await until(() => portal.calls.filter(({ route }) => route === 'POST /v1/documents').length === 2);
    await settled(element);
    expect(portal.calls.some(({ route }) => route === comment)).to.equal(false);
    portal.routes[comment] = timelineEntry({ id: 'tml_5', actor: mara, body: 'Look.' });
    query(element, '[aria-label="Remove huge.png"]').click();
    await settled(element);
    send(element);
    await until(() => portal.calls.some(({ route }) => route === comment));
  });

  it('takes ten files at most', async () => {
    const { element } = await show({ 'POST /v1/documents': portalDocument() });
    choose(element, ...Array.from({ length: 11 }, (_, i) => `${i}.png`));
    await until(() => text(element).includes('At most 10 files'));
    expect(root(element).querySelectorAll('[part=attachments] li')).to.have.length(10);
  });

  it('tells somebody at once who takes part, but never oneself', async () => {
    const { element, portal } = await show({
      [comment]: timelineEntry({ mentions: [{ id: 'usr_2', name: 'Ines Okafor' }] }),
    });
    const opener = button(element, 'Tell somebody');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    opener.click();
    const people = await until(() => query(element, '[part=people]'));
    expect(people.textContent).to.include('Ines Okafor works on it').and.not.include('Mara');
    await expectAccessible(element);
    people.querySelector('input')!.click();
    type(query(element, '#comment'), 'Ines?');
    send(element);
    await until(() => portal.calls.some(({ route }) => route === comment));
    expect(portal.calls.find(({ route }) => route === comment)!.body).to.deep.include({
      mentions: ['usr_2'],
    });
    await until(() => text(element).includes('To Ines Okafor'));
  });

  it('changes one’s own message while that is possible, and says so', async () => {
    const changed = { ...mine, body: 'It arrived.', editedAt: new Date().toISOString(), earlier: [] };
    const { element, portal } = await show({
      'GET /v1/requests/{id}/comments/{commentId}': { ...mine, earlier: [] },
      [change]: offline,
    });
    expect([...root(element).querySelectorAll('[data-change]')]).to.have.length(1);
    button(element, 'Change').click();
    const field = await until(() => query<HTMLTextAreaElement>(element, '#change-tml_mine'));
    expect(field.value).to.equal('It arived.');
    expect(root(element).activeElement).to.equal(field);
    type(field, 'It arrived.');
    field.form!.requestSubmit();
    await until(() => text(element).includes('No connection'));
    await expectAccessible(element);
    portal.routes[change] = changed;
    field.form!.requestSubmit();
    await until(() => !query(element, '#change-tml_mine'));
    expect(text(element)).to.include('It arrived.').and.include('changed').and.not.include('arived');
  });

  it('changes nothing of others, and nothing whose time is over', async () => {
    const late = { ...mine, editableUntil: new Date(Date.now() - 1_000).toISOString() };
    const { element } = await show({ [timeline]: page([said[0]!, late]) });
    expect(query(element, '[data-change]')).to.equal(null);
  });

  it('marks what is new since it was read, and notes that it is read now', async () => {
    const { element, portal } = await show({ [timeline]: page(said, 'tml_1') });
    const mark = query(element, '[part=unread]');
    expect(mark.textContent).to.equal('New');
    expect(mark.nextElementSibling!.textContent).to.include('Good to hear.');
    await until(() => portal.calls.some(({ route }) => route === readings));
    expect(portal.calls.find(({ route }) => route === readings)!.body).to.deep.equal({ entry: 'tml_3' });
    await element.updateComplete;
    expect(portal.calls.filter(({ route }) => route === readings)).to.have.length(1);
  });

  it('brings the person to a human with what they tried, unless the host does', async () => {
    const { element, portal } = await show({
      ...{ [comment]: timelineEntry({ id: 'tml_6', actor: mara, body: 'Hello?' }) },
      [help]: failure(503),
    });
    element.human = true;
    await element.updateComplete;
    type(query(element, '#comment'), 'Hello?');
    send(element);
    await until(() => portal.calls.some(({ route }) => route === comment));
    const refuse = (event: Event) => event.preventDefault();
    element.addEventListener('portal-human-wanted', refuse);
    button(element, 'Talk to a human').click();
    await settled(element);
    expect(query(element, '#help')).to.equal(null);
    element.removeEventListener('portal-human-wanted', refuse);
    button(element, 'Talk to a human').click();
    const field = await until(() => query<HTMLTextAreaElement>(element, '#help'));
    await expectAccessible(element);
    type(field, 'I am stuck.');
    portal.routes[help] = {
      ...{ requestId: 'req_1', number: 'REQ-1042', entryId: 'tml_7', askedAt: new Date().toISOString() },
    };
    portal.routes['GET /v1/requests/{id}'] = request({
      ...{ allowedActions, helpWanted: { entryId: 'tml_7', at: new Date().toISOString() } },
    });
    field.form!.requestSubmit();
    await until(() => text(element).includes('You asked for a human'));
    const { body } = portal.calls.findLast(({ route }) => route === help)!;
    const { message, tried } = body as Schemas['HumanHelpInput'];
    expect(message).to.equal('I am stuck.');
    expect(tried!.map(({ what }) => what)).to.deep.equal([
      ...['Opened REQ-1042: KP-80 at Pump house 3: leaking', 'Wrote a message'],
    ]);
    expect(button(element, 'Talk to a human')).to.equal(undefined);
  });

  it('shows what somebody tried who wants a human', async () => {
    const tried = [{ what: 'Searched for: leak', at: new Date().toISOString() }];
    const wish = timelineEntry({ id: 'tml_8', kind: 'helpWanted', actor: mara, body: null, tried });
    const { element } = await show({ [timeline]: page([wish]) });
    expect(text(element)).to.include('asked for a human').and.include('Searched for: leak');
    await expectAccessible(element);
  });

  it('speaks German', async () => {
    const { element } = await show({}, { lang: 'de' });
    await until(() => text(element).includes('Dateien anhängen'));
    expect(text(element)).to.include('Jemandem Bescheid geben').and.include('Ändern');
  });

  for (const [name, options] of Object.entries({
    phone: { width: 320 },
    'right to left': { width: 320, dir: 'rtl' },
  } as const)) {
    it(`fits with everything open: ${name}`, async () => {
      const { element } = await show({ 'POST /v1/documents': portalDocument() }, options);
      button(element, 'Tell somebody').click();
      choose(element, 'a-very-long-name-of-a-photo-that-somebody-took-of-the-pump.png');
      button(element, 'Change').click();
      await until(() => query(element, '[part=people]') && query(element, '[part=attachments]'));
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      await expectAccessible(element);
    });
  }
});
