import { expect } from '@open-wc/testing';
import type { Schemas } from '../../client/types.js';
import { offline, type FakeCall, type FakeRoutes } from '../../testing/fake-portal.js';
import { expectAccessible, root, text, unmountAll, until } from '../../testing/mount.js';
import { buttonOf, controlOf, portalWith, pressOn, sendForm, serviceOf, showForm } from './form.support.js';
import './portal-request-form.define.js';
import type { PortalRequestForm } from './portal-request-form.js';

const form = {
  type: 'object',
  properties: {
    order: { type: 'string', title: 'Order', 'x-record': 'order' },
    stand: { type: 'string', title: 'Stand-in', 'x-person': 'account' },
    desk: { type: 'string', title: 'Who looks after it', 'x-person': 'staff' },
  },
  required: ['order'],
  unevaluatedProperties: false,
};

const orders = ['SO-1 Pump', 'SO-2 Valve', 'SO-3 Seal'].map((title, at) => ({
  id: `rec_${at + 1}`,
  title,
  summary: `Quantity ${at + 1}`,
})) as Schemas['PortalRecord'][];

const routes: FakeRoutes = {
  'GET /v1/records': ({ query }: FakeCall) => ({
    items: orders.filter(({ title }) =>
      title.toLowerCase().includes(String(query['search'] ?? '').toLowerCase()),
    ),
    nextCursor: null,
    facets: [],
  }),
  'GET /v1/me': { id: 'usr_1', account: { id: 'acc_1', externalId: 'a', name: 'A' } } as Schemas['Me'],
  'GET /v1/staff': ({ query }: FakeCall) => ({
    items: [{ id: 'usr_9', name: 'Ines Okafor', jobTitle: null }].filter(({ name }) =>
      name.toLowerCase().includes(String(query['search'] ?? '').toLowerCase()),
    ),
    more: false,
  }),
  'GET /v1/accounts/{id}/members': ({ query }: FakeCall) => ({
    items: [{ userId: 'usr_2', name: 'Vera Holm', jobTitle: 'Plant manager' }].filter(({ name }) =>
      name.toLowerCase().includes(String(query['search'] ?? '').toLowerCase()),
    ) as Schemas['Member'][],
    nextCursor: null,
  }),
};

const show = async (more: FakeRoutes = {}, changes: Partial<Schemas['Service']> = {}, lang = 'en') => {
  const portal = portalWith(serviceOf(form, changes), { ...routes, ...more });
  const element = await showForm(portal, { lang });
  await until(() => controlOf(element, 'order')?.role === 'combobox', 'the field');
  return { element, portal };
};
const options = (element: PortalRequestForm) => [
  ...root(element).querySelectorAll<HTMLElement>('[role=option]'),
];
const list = (element: PortalRequestForm) => root(element).querySelector<HTMLElement>('.popup')!;

async function search(element: PortalRequestForm, name: string, value: string): Promise<void> {
  const input = controlOf(element, name);
  input.focus();
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

async function press(element: PortalRequestForm, name: string, key: string): Promise<void> {
  controlOf(element, name).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  await element.updateComplete;
}

describe('a field in which a record or a person is chosen', () => {
  afterEach(unmountAll);

  it('is searched as people type, and the answer is the id', async () => {
    const { element, portal } = await show();
    await expectAccessible(element);
    await search(element, 'order', 'val');
    await until(() => options(element).length === 1, 'the one that fits');
    expect(controlOf(element, 'order').getAttribute('aria-expanded')).to.equal('true');
    await expectAccessible(element);
    options(element)[0]!.click();
    await element.updateComplete;
    expect(controlOf(element, 'order').value).to.equal('SO-2 Valve');
    expect(list(element).hidden).to.equal(true);
    await sendForm(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({ data: { order: 'rec_2' } });
  });

  it('is worked by keys alone', async () => {
    const { element } = await show();
    await press(element, 'order', 'ArrowDown');
    await until(() => options(element).length === 3, 'the list');
    await press(element, 'order', 'ArrowDown');
    await press(element, 'order', 'ArrowDown');
    const input = controlOf(element, 'order');
    const active = root(element).getElementById(input.getAttribute('aria-activedescendant')!)!;
    expect(active.textContent).to.include('SO-2 Valve');
    expect(active.getAttribute('aria-selected')).to.equal('true');
    await press(element, 'order', 'Enter');
    expect(input.value).to.equal('SO-2 Valve');
    expect(root(element).querySelector('.pick [role=status]')!.textContent).to.equal('Chosen: SO-2 Valve');
    await press(element, 'order', 'ArrowUp');
    await until(() => options(element).length === 3, 'the list again');
    await press(element, 'order', 'Escape');
    expect(list(element).hidden).to.equal(true);
    expect(input.value).to.equal('SO-2 Valve');
  });

  it('shows what counts: what was typed and not chosen goes when the field is left', async () => {
    const { element } = await show();
    await search(element, 'order', 'pump');
    await until(() => options(element).length === 1, 'the list');
    controlOf(element, 'order').blur();
    await element.updateComplete;
    expect(controlOf(element, 'order').value).to.equal('');
    await sendForm(element);
    expect(root(element).querySelector('.summary')!.textContent).to.include('Order');
    expect(controlOf(element, 'order').getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(element);
  });

  it('is emptied by a button, which gives the focus back', async () => {
    const { element } = await show();
    await search(element, 'order', 'seal');
    await until(() => options(element).length === 1, 'the list');
    await press(element, 'order', 'Enter');
    await pressOn(element, 'Clear Order');
    expect(controlOf(element, 'order').value).to.equal('');
    expect(root(element).activeElement).to.equal(controlOf(element, 'order'));
    expect(buttonOf(element, 'Clear Order')).to.equal(undefined);
  });

  it('chooses colleagues in the same way', async () => {
    const { element, portal } = await show();
    await search(element, 'stand', 'ver');
    await until(() => options(element).length === 1, 'her');
    expect(options(element)[0]!.textContent).to.include('Vera Holm').and.include('Plant manager');
    options(element)[0]!.click();
    await search(element, 'order', 'seal');
    await until(() => options(element)[0]?.textContent?.includes('Seal'), 'the order');
    await press(element, 'order', 'Enter');
    await sendForm(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({ data: { order: 'rec_3', stand: 'usr_2' } });
  });

  it('chooses people of the staff in the same way', async () => {
    const { element, portal } = await show({}, { prefill: { order: 'rec_1' } });
    await search(element, 'desk', 'oka');
    await until(() => options(element)[0]?.textContent?.includes('Ines Okafor'), 'her');
    await press(element, 'desk', 'Enter');
    await sendForm(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({ data: { order: 'rec_1', desk: 'usr_9' } });
  });

  it('shows the name of what is known already, and lets it be changed', async () => {
    const { element } = await show({}, { prefill: { order: 'rec_2' } });
    await until(() => controlOf(element, 'order').value === 'SO-2 Valve', 'the name');
    await pressOn(element, 'Clear Order');
    await search(element, 'order', 'pump');
    await until(() => options(element).length === 1, 'another');
    await press(element, 'order', 'Enter');
    expect(controlOf(element, 'order').value).to.equal('SO-1 Pump');
  });

  it('says so when nothing fits, and when the list does not come', async () => {
    const { element, portal } = await show();
    await search(element, 'order', 'nonsense');
    await until(() => text(element).includes('Nothing fits.'), 'a word');
    await expectAccessible(element);
    portal.routes['GET /v1/records'] = offline;
    await search(element, 'order', 'pump');
    await until(() => text(element).includes('The list did not load.'), 'another word');
  });

  it('speaks German', async () => {
    const { element } = await show({}, {}, 'de');
    await until(() => controlOf(element, 'order').placeholder === 'Zum Suchen tippen', 'the word');
  });
});
