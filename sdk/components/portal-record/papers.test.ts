import { expect } from '@open-wc/testing';
import {
  changeRequests,
  createFakePortal,
  documents,
  expectAccessible,
  failure,
  mount,
  portalDocument,
  recordDetail,
  request,
  requests,
  root,
  settled,
  text,
  unmountAll,
  until,
  type FakeRoutes,
} from '../../testing/index.js';
import './portal-record.define.js';
import { PortalRecord } from './portal-record.js';

const record = recordDetail({ allowedActions: ['read', 'attachDocument'] });
const routes: FakeRoutes = {
  'GET /v1/records/{id}': record,
  'GET /v1/change-requests': changeRequests(),
  'GET /v1/documents': documents(
    portalDocument({ requestId: null, requestNumber: null, recordId: record.id }),
  ),
  'GET /v1/requests': requests(request({ recordId: record.id })),
  'GET /v1/requests/{id}/timeline': { items: [], nextCursor: null, readUpTo: null },
};

describe('the papers of <portal-record>', () => {
  afterEach(unmountAll);

  const show = async (changes: FakeRoutes = {}) => {
    const portal = createFakePortal({ routes: { ...routes, ...changes } });
    const element = mount<PortalRecord>('portal-record', { portal, attributes: { record: record.id } });
    await settled(element);
    return { element, portal };
  };
  const open = (element: Element, part: string) =>
    root(element).querySelector(`[part=${part}]`)!.setAttribute('open', '');
  const inner = (element: Element, tag: string) => until(() => root(element).querySelector(tag), tag);

  it('are its files, read when they are opened, with a place to add some', async () => {
    const { element, portal } = await show();
    expect(portal.calls.some(({ route }) => route === 'GET /v1/documents')).to.equal(false);
    open(element, 'files');
    const files = await inner(element, 'portal-documents');
    await until(() => text(files).includes('leak.jpg'), 'the file');
    const { query } = portal.calls.find(({ route }) => route === 'GET /v1/documents')!;
    expect(query['record']).to.equal(record.id);
    expect(root(files).querySelector('[part=add]')).to.not.equal(null);
    await expectAccessible(element);
  });

  it('are the requests about it, live', async () => {
    const { element, portal } = await show();
    open(element, 'requests');
    const list = await inner(element, 'portal-status');
    await until(() => text(list).includes('REQ-1042'), 'the request');
    const asked = () => portal.calls.filter(({ route }) => route === 'GET /v1/requests');
    expect(asked()[0]!.query['record']).to.equal(record.id);
    await expectAccessible(element);
  });

  it('say what failed without hiding the fields', async () => {
    const { element } = await show({ 'GET /v1/documents': failure(403) });
    open(element, 'files');
    const files = await inner(element, 'portal-documents');
    await until(() => root(files).querySelector('[part=notice]'), 'a notice');
    expect(text(element)).to.include('Order SO-20418');
  });

  it('stay closed when their code does not come, say so, and open at the next try', async () => {
    const { element } = await show();
    const { companions } = PortalRecord;
    PortalRecord.companions = { ...companions, 'portal-documents': () => Promise.reject(new Error('lost')) };
    open(element, 'files');
    await until(() => root(element).querySelector('[role=alert]'), 'a notice');
    expect(root(element).querySelector<HTMLDetailsElement>('[part=files]')!.open).to.equal(false);
    PortalRecord.companions = companions;
    open(element, 'files');
    const files = await inner(element, 'portal-documents');
    await until(() => text(files).includes('leak.jpg'), 'the file');
    expect(root(element).querySelector('[role=alert]')).to.equal(null);
  });

  it('close with another record', async () => {
    const { element } = await show();
    open(element, 'files');
    await inner(element, 'portal-documents');
    element.record = 'rec_2';
    await settled(element);
    expect(root(element).querySelector('portal-documents')).to.equal(null);
  });
});
