import type { Schemas } from '../client/types.js';

type Description = Schemas['RecordFieldDescription'];
type Field = Schemas['RecordField'];

const at = (day: number): string => new Date(Date.UTC(2026, 2, day, 10)).toISOString();

/** A field of a type as somebody sees it who may read it only. */
export const fieldDescription = (changes: Partial<Description> = {}): Description => ({
  name: 'product',
  label: 'Product',
  type: 'string',
  format: null,
  unit: null,
  schema: { type: 'string', maxLength: 200 },
  values: [],
  required: false,
  editable: false,
  approval: false,
  filterable: false,
  sortable: false,
  searchable: false,
  sensitive: false,
  ...changes,
});

/** A field of a record. */
export const recordField = ({ value, pendingChange = null, ...changes }: Partial<Field> = {}): Field => ({
  ...fieldDescription(changes),
  ...(value === undefined ? {} : { value }),
  pendingChange,
});

const status = {
  name: 'status',
  label: 'Status',
  schema: { type: 'string', enum: ['open', 'shipped'] },
  values: [
    { value: 'open', label: 'Open' },
    { value: 'shipped', label: 'Shipped' },
  ],
};
const dueOn = { name: 'dueOn', label: 'Due on', format: 'date', schema: { type: 'string', format: 'date' } };
const price = {
  name: 'price',
  label: 'Price',
  type: 'number',
  unit: 'EUR',
  schema: { type: 'number', minimum: 0 },
} as const;
const urgent = { name: 'urgent', label: 'Urgent', type: 'boolean', schema: { type: 'boolean' } } as const;

/** The type of `portalRecord()`. */
export const recordType = (changes: Partial<Schemas['RecordType']> = {}): Schemas['RecordType'] => ({
  key: 'order',
  version: 1,
  name: 'Order',
  pluralName: 'Orders',
  fields: [
    fieldDescription({ searchable: true }),
    fieldDescription({ ...status, filterable: true, sortable: true }),
    fieldDescription({ ...dueOn, filterable: true, sortable: true }),
    fieldDescription({ ...price, filterable: true, sortable: true }),
    fieldDescription({ ...urgent, filterable: true }),
  ],
  sorts: ['createdAt', 'data.status', 'data.dueOn', 'data.price'],
  allowedActions: ['read'],
  ...changes,
});

/** An order as a list shows it. */
export const portalRecord = (changes: Partial<Schemas['PortalRecord']> = {}): Schemas['PortalRecord'] => ({
  id: 'rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  type: 'order',
  externalId: 'SO-20418',
  title: 'Order SO-20418',
  summary: 'KP-80, shipped',
  account: { id: 'acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE', name: 'Brightwater Utilities' },
  location: null,
  department: 'order-desk',
  data: { product: 'KP-80', status: 'shipped', dueOn: '2026-03-20', price: 1250.5, urgent: true },
  createdAt: at(1),
  updatedAt: at(2),
  allowedActions: ['read', 'update', 'readHistory'],
  ...changes,
});

/** A page of records. */
export const portalRecords = (
  items: Schemas['PortalRecord'][] = [portalRecord()],
  changes: Partial<Schemas['PortalRecordList']> = {},
): Schemas['PortalRecordList'] => ({
  items,
  nextCursor: null,
  facets: [
    { field: 'data.status', values: [{ value: 'shipped', label: 'Shipped', count: 7 }] },
    { field: 'data.urgent', values: [{ value: 'true', label: 'true', count: 2 }] },
  ],
  ...changes,
});

/** An order with its fields: one of each kind, a few of them editable. */
export const recordDetail = (
  changes: Partial<Schemas['PortalRecordDetail']> = {},
): Schemas['PortalRecordDetail'] => ({
  ...portalRecord(),
  typeName: 'Order',
  fields: [
    recordField({ ...status, value: 'shipped', required: true }),
    recordField({ ...dueOn, value: '2026-03-20' }),
    recordField({ ...price, value: 1250.5 }),
    recordField({ ...urgent, value: true, editable: true }),
    recordField({
      name: 'contact',
      label: 'Delivery contact',
      value: 'Gate 3',
      editable: true,
      schema: { type: 'string', minLength: 2 },
    }),
    recordField({
      name: 'insuredUntil',
      label: 'Insured until',
      format: 'date',
      schema: { type: 'string', format: 'date' },
      value: '2026-12-31',
      editable: true,
      approval: true,
    }),
    recordField({ name: 'mail', label: 'Mail', format: 'email', value: 'gate@brightwater.example' }),
  ],
  ...changes,
});

/** A change that waits for approval, as its requester sees it. */
export const changeRequest = (changes: Partial<Schemas['ChangeRequest']> = {}): Schemas['ChangeRequest'] => ({
  id: 'chg_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  record: 'rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  recordTitle: 'Order SO-20418',
  type: 'order',
  status: 'pending',
  changes: [{ field: 'insuredUntil', label: 'Insured until', from: '2026-12-31', to: '2027-12-31' }],
  requester: { kind: 'customer', name: 'Mara Lindqvist' },
  reason: null,
  decidedBy: null,
  decidedAt: null,
  decisionReason: null,
  createdAt: at(5),
  allowedActions: ['read', 'withdraw'],
  ...changes,
});

/** A page of change requests. */
export const changeRequests = (...items: Schemas['ChangeRequest'][]): Schemas['ChangeRequestList'] => ({
  items,
  nextCursor: null,
});

/** An entry of a record's history. */
export const recordChange = (changes: Partial<Schemas['RecordChange']> = {}): Schemas['RecordChange'] => ({
  id: 'rch_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  kind: 'changed',
  field: 'status',
  label: 'Status',
  from: 'open',
  to: 'shipped',
  at: at(2),
  actor: { kind: 'staff', name: 'Ines Okafor' },
  acceptedBy: null,
  reason: 'It left the yard.',
  through: 'api',
  changeRequest: null,
  ...changes,
});
