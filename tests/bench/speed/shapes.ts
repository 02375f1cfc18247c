import type { Db, Document } from 'mongodb';
import { termsOf } from '../../../server/domains/requests/handling/terms.model.js';
import type { EntryDocument } from '../../../server/domains/requests/timeline.store.js';
import { bodyOf, type Api, type Schemas } from '../../support/api.js';
import type { Variation } from './variations.js';

/** What the first request of a world looks like, in Portico's collections and as an answer. */
export interface Template {
  request: Document;
  entry: Document;
  answer: Schemas['ServiceRequest'];
}

/** Makes a request through the API, and reads how it is kept. */
export async function templateOf(db: Db, api: Api): Promise<Template> {
  const data = { pump: 'KP-80', problem: 'It leaks', since: '2026-01-01' };
  const answer = bodyOf(
    await api.post<Schemas['ServiceRequest']>('/v1/requests', { service: 'report-fault', data }),
    201,
  );
  const request = await db.collection<{ _id: string }>('requests').findOne({ _id: answer.id });
  const entry = await db.collection('timelineEntries').findOne({ requestId: answer.id });
  if (!request || !entry) throw new Error('The first request was not kept.');
  return { request, entry, answer };
}

/** The id of an account that is only named. */
export const namedAccount = (tenant: number, account: number): string => `acc_${tenant}_${account}`;

/** Accounts of the first tenant are found by their place; its first account is the customer's. */
function placeOf(
  { request }: Template,
  { tenant, account }: Variation,
): { tenantId: string; accountId: string } {
  const { tenantId, accountId } = request as unknown as { tenantId: string; accountId: string };
  return {
    tenantId: tenant === 0 ? tenantId : `tnt_${tenant}`,
    accountId: tenant === 0 && account === 0 ? accountId : namedAccount(tenant, account),
  };
}

/** The request as Portico keeps it. */
export function requestOf(template: Template, one: Variation): Document {
  const { id, number, createdAt, isOpen } = one;
  const data = { ...template.answer.data, pump: one.pump, problem: one.problem };
  const { accountName, requesterName } = template.request as unknown as Record<string, string>;
  const words = { number, accountName: accountName as string, requesterName: requesterName as string, data };
  return {
    ...template.request,
    ...placeOf(template, one),
    ...{ _id: id, number, data, createdAt, updatedAt: createdAt },
    title: titleOf(one),
    reached: [{ state: 'submitted', at: createdAt }],
    expectedBy: null,
    spoken: spokenIn(entriesOf(template, one)),
    terms: termsOf(words, { name: 'Report a fault', form: {} }),
    ...(isOpen ? {} : { state: 'solved', category: 'completed', status: 'closed', closedAt: createdAt }),
  };
}

/** What happened to it: submitted, a comment, and an internal note. */
export function entriesOf(template: Template, one: Variation): Document[] {
  const { entry } = template;
  const entryOf = (place: number, changes: Document): Document => ({
    ...entry,
    ...placeOf(template, one),
    ...{ _id: `${one.id.replace('req', 'tml')}_${place}`, requestId: one.id, at: one.createdAt },
    ...changes,
  });
  return [
    entryOf(0, {}),
    entryOf(1, { kind: 'commented', body: one.problem }),
    entryOf(2, { kind: 'commented', body: NOTE, visibility: 'internal' }),
  ];
}

/** How often each has said something, as the timeline keeps it: here everybody once in each way. */
function spokenIn(entries: readonly Document[]): Document {
  const spoken: Record<string, Record<string, Record<string, number>>> = {};
  for (const { visibility, kind, body, actorIds } of entries as unknown as EntryDocument[])
    if (body !== null) spoken[visibility] = { [kind]: { [actorIds[0] as string]: 1 } };
  return spoken;
}

const NOTE = 'Between us: this pump is one of the lot with the weak seals.';

/** The same request as somebody keeps it who writes the answer as it is into one document, with history and notes. */
export function flatOf(template: Template, one: Variation): Document {
  const { answer } = template;
  const { createdAt, isOpen } = one;
  const { id: _id, ...rest } = answer;
  const entries = entriesOf(template, one).map(({ kind, body, at }: Document) => ({ kind, body, at }));
  return {
    ...rest,
    ...placeOf(template, one),
    ...{ _id: one.id, number: one.number, title: titleOf(one) },
    data: { ...answer.data, pump: one.pump, problem: one.problem },
    ...{ createdAt, updatedAt: createdAt, status: isOpen ? 'open' : 'closed' },
    closedAt: isOpen ? null : createdAt,
    history: entries.slice(0, 2),
    internalNotes: entries.slice(2),
  };
}

const titleOf = ({ pump, problem }: Variation): string => `${pump}: ${problem}`;
