import { bodyOf, type Schemas } from '../../support/api.js';
import type { Person, Tenant, TenantName } from './tenants.js';

/** The record type that every tenant has, in words of its own; only staff read its `secret`. */
export function recordTypeOf(words: (what: string) => string): Schemas['RecordTypeInput'] {
  const label = (what: string) => ({ en: words(what), de: words(what) });
  return {
    labels: { singular: label('type'), plural: label('types') },
    schema: {
      type: 'object',
      properties: {
        note: { type: 'string' },
        contact: { type: 'string' },
        until: { type: 'string', format: 'date' },
        secret: { type: 'string' },
      },
      additionalProperties: false,
    },
    title: '{note}',
    fields: [
      { name: 'note', label: label('label'), filterable: true, sortable: true, searchable: true },
      { name: 'contact', editableBy: ['member', 'agent'] },
      { name: 'until', editableBy: ['member'], approval: true },
      { name: 'secret', readableBy: ['agent'], searchable: true },
    ],
  };
}

/** Publishes the types of a tenant, each of which has a draft besides. */
export async function publishTypes(
  { name, program }: Tenant,
  words: (what: string) => string,
): Promise<void> {
  for (const key of ['order', `only-${name}`]) {
    await writeDraft(program, key, recordTypeOf(words));
    bodyOf(await program.post(`/v1/record-types/${key}/publications`, {}), 201);
    await writeDraft(program, key, recordTypeOf(words));
  }
}

/** A type with a draft that nobody has published; answers its key. */
export async function newDraft({ program }: Tenant): Promise<string> {
  const key = `draft-${unique()}`;
  await writeDraft(
    program,
    key,
    recordTypeOf((what) => what),
  );
  return key;
}

async function writeDraft(
  program: Tenant['program'],
  key: string,
  json: Schemas['RecordTypeInput'],
): Promise<void> {
  bodyOf(await program.send('PUT', `/v1/record-types/${key}/draft`, { json }));
}

/** A record of somebody's account, and where they are restricted of their location; answers its id. */
export async function newRecord(
  { program }: Tenant,
  { account, location }: { account: string; location?: string | undefined },
  data: Record<string, unknown>,
): Promise<string> {
  const item = { externalId: unique(), account, data, ...(location ? { location } : {}) };
  const answer = await program.post<Schemas['RecordBatch']>('/v1/record-types/order/records/batch', {
    items: [item],
  });
  return bodyOf(answer).results[0]?.id as string;
}

/** Asks for a change of a record; answers the change request's id. */
export async function askForChange({ api }: Pick<Person, 'api'>, record: string): Promise<string> {
  const path = `/v1/records/${record}`;
  const edit = { data: { until: '2027-01-01' }, reason: 'It was renewed' };
  bodyOf(await api.patch(path, edit, { 'If-Match': '*' }));
  const list = await api.get<Schemas['ChangeRequestList']>(`/v1/change-requests?record=${record}`);
  return bodyOf(list).items[0]?.id as string;
}

/** A change request that waits, of the person's own where they may ask for one. */
export async function newChangeRequest(person: Person): Promise<string> {
  const { tenant, things, role } = person;
  if (person.id === null) return things.changeRequestId;
  const asks = role === 'viewer' || person.isStaff ? tenant.people.owner : person;
  const at = role === 'restricted' ? { location: things.location } : {};
  const record = await newRecord(tenant, { account: things.externalId, ...at }, { note: 'A spare' });
  return askForChange(asks, record);
}

let count = 0;
/** A key that nothing has yet. */
const unique = (): string => `spare-${(count += 1)}`;

/** Two records with a change that waits and one that was made: enough for a second page of everything. */
export async function fillRecords(
  tenant: Tenant,
  person: Person,
  at: { account: string; location?: string },
  words: (what: string) => string,
  secret: (tenant: TenantName) => string,
): Promise<{ recordId: string; changeRequestId: string }> {
  const made = [];
  for (const what of ['first', 'second']) {
    const data = { note: words(what), secret: secret(tenant.name) };
    const recordId = await newRecord(tenant, at, data);
    const edit = { data: { contact: words('contact') }, reason: words('reason') };
    bodyOf(await person.api.patch(`/v1/records/${recordId}`, edit, { 'If-Match': '*' }));
    made.push({ recordId, changeRequestId: await askForChange(person, recordId) });
  }
  return made[0] as (typeof made)[0];
}
