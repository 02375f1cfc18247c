import type { Api, Schemas } from './api.js';
import { bodyOf } from './api.js';

type RecordTypeInput = Schemas['RecordTypeInput'];

/** A type with a field of every kind: for everybody, for some roles, editable, editable with approval, hidden from customers. */
export const ORDER: RecordTypeInput = {
  labels: {
    singular: { en: 'Order', de: 'Auftrag' },
    plural: { en: 'Orders', de: 'Aufträge' },
  },
  schema: {
    type: 'object',
    properties: {
      number: { type: 'string', maxLength: 40 },
      product: { type: 'string', title: 'Product', maxLength: 200 },
      status: { type: 'string', enum: ['open', 'shipped', 'done'] },
      quantity: { type: 'integer', title: 'Quantity', minimum: 1, maximum: 9_999 },
      urgent: { type: 'boolean', title: 'Urgent' },
      dueOn: { type: 'string', format: 'date', title: 'Due on' },
      packedAt: { type: 'string', format: 'date-time', title: 'Packed at' },
      price: { type: 'number', title: 'Price', minimum: 0, 'x-unit': 'EUR' },
      supplier: { type: 'string', title: 'Supplier', maxLength: 100 },
      contact: { type: 'string', title: 'Contact', minLength: 2, maxLength: 100 },
      insuredUntil: { type: 'string', format: 'date', title: 'Insured until' },
      limit: { type: 'number', title: 'Credit limit', minimum: 0 },
      address: {
        type: 'object',
        title: 'Address',
        properties: { city: { type: 'string', title: 'City' }, zip: { type: 'string', title: 'ZIP' } },
        additionalProperties: false,
      },
    },
    required: ['number', 'status'],
    additionalProperties: false,
  },
  title: 'Order {number}',
  summary: '{product}, {status}',
  fields: [
    {
      name: 'number',
      label: { en: 'Number', de: 'Nummer' },
      filterable: true,
      sortable: true,
      searchable: true,
    },
    { name: 'product', searchable: true },
    {
      name: 'status',
      label: { en: 'Status', de: 'Stand' },
      values: [
        { value: 'open', label: { en: 'Open', de: 'Offen' } },
        { value: 'shipped', label: { en: 'Shipped', de: 'Versandt' } },
      ],
      filterable: true,
      sortable: true,
    },
    { name: 'quantity', filterable: true, sortable: true },
    { name: 'urgent', filterable: true, sortable: true },
    { name: 'dueOn', filterable: true, sortable: true },
    { name: 'packedAt', filterable: true, sortable: true },
    { name: 'price', readableBy: ['accounting', 'account-admin'], filterable: true, sortable: true },
    { name: 'supplier', readableBy: ['agent'], filterable: true, sortable: true, searchable: true },
    { name: 'contact', editableBy: ['member', 'accounting', 'agent'] },
    { name: 'insuredUntil', editableBy: ['member', 'accounting'], approval: true },
    {
      name: 'limit',
      readableBy: ['accounting', 'account-admin', 'approver'],
      editableBy: ['accounting'],
      approval: true,
    },
    { name: 'address', editableBy: ['member'], history: false },
  ],
};

/** Writes a draft and publishes it, the way an integrator does. */
export async function publishType(
  program: Api,
  key = 'order',
  changes: Partial<RecordTypeInput> = {},
): Promise<Schemas['RecordTypeVersion']> {
  const draft = await program.send('PUT', `/v1/record-types/${key}/draft`, {
    json: { ...ORDER, ...changes },
  });
  bodyOf(draft);
  return bodyOf(
    await program.post(`/v1/record-types/${key}/publications`, {}),
    201,
  ) as Schemas['RecordTypeVersion'];
}

/** An order of Brightwater, as its host sends it. */
export function order(
  externalId: string,
  data: Record<string, unknown> = {},
  rest: Partial<Schemas['RecordImport']> = {},
): Schemas['RecordImport'] {
  return {
    externalId,
    account: 'brightwater',
    data: { number: externalId, status: 'open', ...data },
    ...rest,
  };
}

/** Imports records, all of which must be taken, and answers their ids. */
export async function importRecords(
  program: Api,
  items: readonly Schemas['RecordImport'][],
  key = 'order',
): Promise<string[]> {
  const answer = await program.post<Schemas['RecordBatch']>(`/v1/record-types/${key}/records/batch`, {
    items,
  });
  const batch = bodyOf(answer);
  if (batch.failed > 0)
    throw new Error(`Not taken: ${JSON.stringify(batch.results.filter((one) => one.status === 'failed'))}`);
  return batch.results.map(({ id }) => id as string);
}

/** One record with its fields. */
export async function recordOf(
  api: Api,
  id: string,
): Promise<Schemas['PortalRecordDetail'] & { etag: string }> {
  const answer = await api.get<Schemas['PortalRecordDetail']>(`/v1/records/${id}`);
  return { ...bodyOf(answer), etag: answer.headers.get('etag') as string };
}

/** Changes a record as it is now. */
export async function edit(
  api: Api,
  id: string,
  data: Record<string, unknown>,
  reason?: string,
): Promise<Schemas['PortalRecordDetail']> {
  const { etag } = await recordOf(api, id);
  const body = { data, ...(reason ? { reason } : {}) };
  return bodyOf(
    await api.patch<Schemas['PortalRecordDetail']>(`/v1/records/${id}`, body, { 'If-Match': etag }),
  );
}

/** The keys of the records that a list answers, in its order. */
export async function listed(api: Api, query = '', type = 'order'): Promise<string[]> {
  const path = `/v1/records?type=${type}${query ? `&${query}` : ''}`;
  return bodyOf(await api.get<Schemas['PortalRecordList']>(path)).items.map(({ externalId }) => externalId);
}
