import { expect } from '@open-wc/testing';
import {
  changeRequests,
  createFakePortal,
  expectAccessible,
  failure,
  mount,
  recordChange,
  recordDetail,
  root,
  settled,
  text,
  unmountAll,
  until,
  type FakeRoutes,
} from '../../testing/index.js';
import './portal-record.define.js';
import type { PortalRecord } from './portal-record.js';

const read = 'GET /v1/records/{id}';
const routes: FakeRoutes = { [read]: recordDetail(), 'GET /v1/change-requests': changeRequests() };

describe('the history of <portal-record>', () => {
  afterEach(unmountAll);

  const show = async (changes: FakeRoutes) => {
    const portal = createFakePortal({ routes: { ...routes, ...changes } });
    const element = mount<PortalRecord>('portal-record', {
      portal,
      attributes: { record: recordDetail().id },
    });
    await settled(element);
    return { element, portal };
  };
  const query = <E extends HTMLElement>(element: Element, selector: string) =>
    root(element).querySelector<E>(selector)!;
  const button = (element: Element, words: string) =>
    [...root(element).querySelectorAll('button')].find((one) => one.textContent.trim() === words)!;
  const history = 'GET /v1/records/{id}/history';
  const open = (element: Element) =>
    query<HTMLDetailsElement>(element, '[part=history]').setAttribute('open', '');

  it('is read when it is opened: what changed, who and why, in words', async () => {
    const accepted = recordChange({ id: 'rch_2', acceptedBy: { kind: 'staff', name: 'Petra Vogt' } });
    const made = recordChange({
      id: 'rch_3',
      kind: 'created',
      field: null,
      label: null,
      from: null,
      to: null,
    });
    const items = [recordChange(), accepted, made];
    const { element, portal } = await show({ [history]: { items, nextCursor: null } });
    expect(portal.calls.some(({ route }) => route === history)).to.equal(false);
    open(element);
    await until(() => text(element).includes('Status: from “Open” to “Shipped”'));
    const words = text(element);
    expect(words).to.include('Ines Okafor, March 2, 2026').and.include('It left the yard.');
    expect(words).to.include('accepted by Petra Vogt').and.include('Created');
    await expectAccessible(element);
  });

  it('shows older changes by and by', async () => {
    const { element, portal } = await show({ [history]: { items: [recordChange()], nextCursor: 'older' } });
    open(element);
    await until(() => button(element, 'Show older changes'));
    portal.routes[history] = {
      items: [recordChange({ id: 'rch_1', reason: 'Long ago.' })],
      nextCursor: null,
    };
    button(element, 'Show older changes').click();
    await until(() => text(element).includes('Long ago.'));
    expect(text(element)).to.include('It left the yard.');
    expect(portal.calls.at(-1)!.query['cursor']).to.equal('older');
  });

  it('offers to try again when it does not come', async () => {
    const { element, portal } = await show({ [history]: failure(500) });
    open(element);
    await until(() => button(element, 'Try again'));
    portal.routes[history] = { items: [recordChange()], nextCursor: null };
    button(element, 'Try again').click();
    await until(() => text(element).includes('Ines Okafor'));
  });

  it('is not offered to those who may not read it', async () => {
    const { element } = await show({ [read]: recordDetail({ allowedActions: ['read'] }) });
    expect(query(element, '[part=history]')).to.equal(null);
  });
});
