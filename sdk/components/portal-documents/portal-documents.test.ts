import { expect } from '@open-wc/testing';
import {
  createFakePortal,
  documents,
  mount,
  portalDocument,
  recordDetail,
  request,
  root,
  runPortalElementTests,
  settled,
  unmountAll,
  until,
} from '../../testing/index.js';
import './portal-documents.define.js';

runPortalElementTests('portal-documents', {
  attributes: { request: 'REQ-1042' },
  routes: { 'GET /v1/requests/{id}': request(), 'GET /v1/documents': documents(portalDocument()) },
  shows: 'leak.jpg',
});
runPortalElementTests('portal-documents', {
  routes: { 'GET /v1/documents': documents(portalDocument()) },
  shows: 'leak.jpg',
});
const record = recordDetail({ allowedActions: ['read', 'attachDocument'] });
const ofRecord = {
  'GET /v1/records/{id}': record,
  'GET /v1/documents': documents(
    portalDocument({ requestId: null, requestNumber: null, recordId: record.id }),
  ),
};
runPortalElementTests('portal-documents', {
  attributes: { record: record.id },
  routes: ofRecord,
  shows: 'leak.jpg',
});

describe('<portal-documents> of a record', () => {
  afterEach(unmountAll);

  it('sends files to the record, and hears of those that others add', async () => {
    const portal = createFakePortal({ routes: ofRecord });
    const element = mount('portal-documents', { portal, attributes: { record: record.id } });
    await settled(element);
    const input = root(element).querySelector<HTMLInputElement>('input[type=file]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'renewal.pdf'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    const sent = await until(() => portal.calls.find(({ file }) => file), 'the upload');
    expect(sent.query).to.include({ record: record.id }).and.not.have.property('request');
    const reads = () => portal.calls.filter(({ route }) => route === 'GET /v1/documents').length;
    await settled(element);
    const before = reads();
    const event = { id: 'evt_1', type: 'document.added', subject: record.id, time: '' };
    portal.push({ ...event, data: { recordId: record.id, documentId: 'doc_2' } } as never);
    await until(() => reads() > before, 'a new read');
  });
});
