import { expect } from '@open-wc/testing';
import {
  createFakePortal,
  expectAccessible,
  mount,
  root,
  runPortalElementTests,
  service,
  services,
  serviceSummary,
  settled,
  text,
  unmountAll,
  until,
  type FakeRoutes,
  type MountOptions,
} from '../../testing/index.js';
import { find } from './find.js';
import './portal-catalog.define.js';
import type { PortalCatalog } from './portal-catalog.js';

const fault = serviceSummary();
const invoice = serviceSummary({
  key: 'invoice',
  name: 'Ask about an invoice',
  description: 'Größe or price looks wrong.',
  group: 'Money',
  needs: [],
});
const routes: FakeRoutes = {
  'GET /v1/services': services(fault, invoice),
  'GET /v1/services/{key}': service({ attachments: null }),
};

runPortalElementTests('portal-catalog', {
  routes: { 'GET /v1/services': services(fault, invoice) },
  shows: 'Report a fault',
});

async function show(options: MountOptions = {}, changes: FakeRoutes = {}) {
  const portal = createFakePortal({ routes: { ...routes, ...changes } });
  const element = mount<PortalCatalog>('portal-catalog', { portal, ...options });
  await settled(element);
  return { element, portal };
}
const query = <E extends HTMLElement>(element: Element, selector: string) =>
  root(element).querySelector<E>(selector)!;
const type = async (element: PortalCatalog, words: string) => {
  const field = query<HTMLInputElement>(element, '[type=search]');
  field.value = words;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
};
const titles = (element: Element) =>
  [...root(element).querySelectorAll('[part=title]')].map(({ textContent }) => textContent);

describe('<portal-catalog>', () => {
  afterEach(unmountAll);

  it('groups services by job, with what they are, how long they take and what to have at hand', async () => {
    const { element } = await show();
    expect([...root(element).querySelectorAll('h3')].map(({ textContent }) => textContent)).to.deep.equal([
      'Keep my pumps running',
      'Money',
    ]);
    expect(text(element)).to.include('Something leaks').and.include('We answer within 1 working day.');
    expect(text(element)).to.include('Have at hand: The serial number on the nameplate');
    expect(text(element)).not.to.include('undefined');
  });

  it('says besides what is promised how long it usually takes, where enough were done to tell', async () => {
    const usual = { text: 'Usually done within 2 working days.', minutes: 960, sample: 58 };
    const told = serviceSummary({ promise: { ...fault.promise, usual } });
    const { element } = await show({}, { 'GET /v1/services': services(told, invoice) });
    const promises = [...root(element).querySelectorAll('[part=promise]')];
    expect(promises.map(({ textContent }) => textContent!.trim())).to.deep.equal([
      'We answer within 1 working day. Usually done within 2 working days.',
      'We answer within 1 working day.',
    ]);
  });

  it('finds as one types, by the beginning of each word, without accents', async () => {
    const { element } = await show();
    await type(element, 'ask inv');
    expect(titles(element)).to.deep.equal(['Ask about an invoice']);
    expect(query(element, '[role=status]').textContent!.trim()).to.equal('1 found');
    await type(element, 'zebra');
    expect(text(element)).to.include('Nothing fits “zebra”.');
    await expectAccessible(element);
    query(element, '[part=button]').click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(2);
    expect(root(element).activeElement).to.equal(query(element, '[type=search]'));
    expect(find([fault, invoice], 'GROSSE')).to.deep.equal([invoice]);
    expect(find([fault, invoice], 'voice')).to.deep.equal([]);
  });

  it('says when there is nothing', async () => {
    const { element } = await show({}, { 'GET /v1/services': services() });
    expect(text(element)).to.equal('There is nothing to request here yet.');
    await expectAccessible(element);
  });

  it('leads where the host says, unless the page prevents it', async () => {
    const { element } = await show({ attributes: { href: '/new/{key}' } });
    expect(query(element, 'a').getAttribute('href')).to.equal('/new/report-fault');
    element.addEventListener('portal-service-chosen', (event) => event.preventDefault());
    query(element, 'a').click();
    expect(location.pathname).not.to.include('/new/');
  });

  it('shows the form in place, goes back to the service that was chosen, and keeps the answers', async () => {
    const { element } = await show();
    query(element, '#report-fault').click();
    const form = await until(() => query(element, 'portal-request-form'));
    const input = await until(() => form.shadowRoot?.querySelector('input'));
    expect(titles(element)).to.have.length(0);
    expect(root(element).activeElement).to.equal(query(element, '[part=back]'));
    input.value = 'KP-80';
    input.dispatchEvent(new Event('input'));
    await expectAccessible(element);
    query(element, '[part=back]').click();
    await until(() => titles(element).length === 2);
    expect(root(element).activeElement?.id).to.equal('report-fault');
    query(element, '#report-fault').click();
    await until(() => !query(element, '[part=form]').hidden);
    expect(form.shadowRoot!.querySelector('input')!.value).to.equal('KP-80');
  });

  it('tells the page what was chosen, which may keep the form away', async () => {
    const { element } = await show();
    const heard: string[] = [];
    element.addEventListener('portal-service-chosen', (event) => {
      heard.push(event.detail.key);
      event.preventDefault();
    });
    query(element, '#report-fault').click();
    await element.updateComplete;
    expect(heard).to.deep.equal(['report-fault']);
    expect(query(element, '[part=form]')).to.equal(null);
    expect(titles(element)).to.have.length(2);
  });

  it('speaks German, and fits a phone in it', async () => {
    const { element } = await show({ lang: 'de', width: 320 });
    await until(() => text(element).includes('Was brauchen Sie?'));
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await expectAccessible(element);
  });

  it('brings whoever finds nothing to a human, with what they searched and chose', async () => {
    const human = serviceSummary({ key: 'human-help', name: 'A human', group: 'Else' });
    const help = 'POST /v1/human-help';
    const { element, portal } = await show(
      { attributes: { human: '' } },
      {
        'GET /v1/services': services(fault, invoice, human),
        [help]: { requestId: 'req_1', number: 'REQ-7', entryId: 'tml_1', askedAt: '2026-03-09T10:00:00Z' },
      },
    );
    expect(titles(element)).to.deep.equal([fault.name, invoice.name]);
    const part = () => query<HTMLElement>(element, '[part=help]');
    await until(() => part()?.querySelector('button'));
    for (const words of ['sea', 'seal', 'gasket']) await type(element, words);
    part().querySelector<HTMLElement>('button')!.click();
    await until(() => part().querySelector('textarea'));
    part().querySelector('form')!.requestSubmit();
    await until(() => part().textContent!.includes('Please write something first.'));
    await expectAccessible(element);
    const field = part().querySelector('textarea')!;
    field.value = 'A gasket for KP-80';
    field.dispatchEvent(new Event('input'));
    part().querySelector('form')!.requestSubmit();
    await until(() => part().textContent!.includes('Somebody answers in REQ-7.'));
    const { body } = portal.calls.find(({ route }) => route === help)!;
    const { message, tried } = body as { message: string; tried: { what: string }[] };
    expect(message).to.equal('A gasket for KP-80');
    expect(tried.map(({ what }) => what)).to.deep.equal(['Searched for: seal', 'Searched for: gasket']);
  });

  it('offers no human where nobody can be asked', async () => {
    const barred = serviceSummary({ key: 'human-help', name: 'A human', allowedActions: ['read'] });
    const { element } = await show({ attributes: { human: '' } }, { 'GET /v1/services': services(barred) });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(query(element, '[part=help]')).to.equal(null);
    expect(titles(element)).to.deep.equal(['A human']);
  });
});
