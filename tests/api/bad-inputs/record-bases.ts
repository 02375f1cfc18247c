import { randomUUID } from 'node:crypto';
import type { Cast } from '../../support/actors.js';
import { bodyOf, type Schemas } from '../../support/api.js';
import { importRecords, order, ORDER, publishType } from '../../support/records.js';
import type { Base } from './bases.js';
import type { Message } from './message.js';

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };

/** As many records as one round of attacks uses up. */
const SPARE = 600;

/** What a fresh record of these bases holds. */
export const CONTACT = 'Gate 1';

/** Good messages for everything about records. */
export async function basesForRecords({ mara, admin, program, viewer }: Cast): Promise<Record<string, Base>> {
  const base = (api: Base['api'], message: Partial<Message> = {}): Base => ({
    api,
    message: { ...EMPTY, ...message },
  });
  const again = async (
    api: Base['api'],
    make: () => Promise<Partial<Message>>,
    writes: Record<string, number>,
  ): Promise<Base> => {
    const whole = async (): Promise<Message> => ({ ...EMPTY, ...(await make()) });
    return { api, message: await whole(), fresh: { make: whole, writes } };
  };
  await publishType(program);
  const orders = Array.from({ length: SPARE }, () => order(randomUUID(), { contact: CONTACT }));
  const spare = await importRecords(program, orders);
  const newRecord = async (): Promise<string> => {
    const record = spare.pop();
    if (!record) throw new Error('So many records are not needed for one round.');
    return record;
  };
  const newChange = async (): Promise<string> => {
    const wish = { data: { insuredUntil: '2027-01-01' } };
    const path = `/v1/records/${await newRecord()}`;
    const asked = await mara.patch<Schemas['PortalRecordDetail']>(path, wish, { 'If-Match': '*' });
    const field = bodyOf(asked).fields.find(({ name }) => name === 'insuredUntil');
    return field?.pendingChange?.changeRequest as string;
  };
  const newDraft = async (): Promise<string> => {
    const key = `t-${randomUUID()}`;
    bodyOf(await program.send('PUT', `/v1/record-types/${key}/draft`, { json: ORDER }));
    return key;
  };

  const record = await newRecord();
  const type = { path: { key: 'order' } };
  const draft = { path: { key: await newDraft() } };
  const item = { ...order('SO-1', { contact: CONTACT }), location: 'harbour', deleted: false };
  const query = ['type=order', 'filter=data.status:eq:open', 'search=so', 'sort=data.number', 'limit=5'];
  return {
    listRecordTypes: base(mara),
    readRecordType: base(mara, type),
    listRecordTypeVersions: base(admin, type),
    readRecordTypeDraft: base(admin, draft),
    writeRecordTypeDraft: base(admin, { ...draft, body: { ...ORDER, department: 'order-desk' } }),
    validateRecordTypeDraft: base(admin, draft),
    publishRecordType: await again(admin, async () => ({ path: { key: await newDraft() } }), {
      auditRows: 1,
    }),
    listSyncCursors: base(admin, type),
    importRecords: base(program, {
      ...type,
      body: { reason: 'Sync', items: [item], sync: { source: 'erp', cursor: '1' } },
    }),
    listRecords: base(mara, {
      query: [...query, 'facets=data.status', 'account=acc_none', 'location=loc_none'],
    }),
    readRecord: base(mara, { path: { id: record } }),
    updateRecord: await again(
      mara,
      async () => ({
        path: { id: await newRecord() },
        headers: { 'If-Match': '*' },
        body: { data: { contact: 'Gate 2', insuredUntil: '2027-01-01' }, reason: 'It moved' },
      }),
      {},
    ),
    readRecordHistory: base(viewer, { path: { id: record }, query: ['limit=5'] }),
    listChangeRequests: base(mara, { query: [`record=${record}`, 'status=pending', 'limit=5'] }),
    readChangeRequest: base(mara, { path: { id: await newChange() } }),
    decideChangeRequest: await again(
      admin,
      async () => ({ path: { id: await newChange() }, body: { decision: 'accept', reason: 'As it is' } }),
      { auditRows: 1, outbox: 1 },
    ),
    withdrawChangeRequest: await again(mara, async () => ({ path: { id: await newChange() } }), {
      auditRows: 1,
      outbox: 1,
    }),
  };
}
