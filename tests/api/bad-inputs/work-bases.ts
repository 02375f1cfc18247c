import { submit, type Cast } from '../../support/actors.js';
import { bodyOf, type Api } from '../../support/api.js';
import type { TestPortico } from '../../support/start-portico.js';
import type { Base } from './bases.js';
import type { Message } from './message.js';

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };
const ANY = { 'If-Match': '*' };

/** What staff does with requests, how they went, and saved lists. `make` submits one that can be turned again and again. */
export async function basesForWork(
  { mara, agent, admin }: Cast,
  make: () => Promise<{ id: string }>,
): Promise<Record<string, Base>> {
  const [given, one, two] = await Promise.all([make(), make(), make()]);
  const rated = await submit(mara);
  bodyOf(await mara.post(`/v1/requests/${rated.id}/transitions`, { transition: 'withdraw' }));
  const filters = {
    ...{ status: 'open', category: 'submitted', service: 'circle', account: 'x', location: 'x' },
    ...{ department: 'x', record: 'x', assignee: 'none', priority: 'low', late: true, search: 'x' },
    ...{ createdFrom: '2026-01-01T00:00:00Z', createdTo: '2026-01-02T00:00:00Z' },
    ...{ updatedFrom: '2026-01-01T00:00:00Z', updatedTo: '2026-01-02T00:00:00Z' },
  };
  const wish = { name: 'Open', shared: true, filters, sort: 'priority' };
  const save = async (api: Api = admin): Promise<string> =>
    bodyOf(await api.post<{ id: string }>('/v1/request-views', wish), 201).id;
  const unsaved = async (): Promise<Message> => {
    // There can be so many only.
    bodyOf(await admin.delete(`/v1/request-views/${await save()}`), 204);
    return { ...EMPTY, body: wish };
  };
  const gone = async (): Promise<Message> => ({ ...EMPTY, path: { id: await save() } });
  const ordinary = async (): Promise<Message> => ({
    ...{ ...EMPTY, headers: ANY, body: { priority: 'normal' } },
    path: { id: (await make()).id },
  });
  const view = { path: { id: await save(agent) } };
  const link = (): Promise<unknown> =>
    agent.post(`/v1/requests/${one.id}/links`, { relation: 'blocks', request: two.id });
  const linked = async (): Promise<Message> => {
    await link();
    return { ...EMPTY, path: { id: one.id, request: two.id } };
  };
  return {
    assignRequest: base(agent, { path: { id: given.id }, body: { assignee: null } }),
    linkRequests: base(agent, {
      path: { id: one.id },
      body: { relation: 'relatesTo', request: rated.id },
    }),
    unlinkRequests: {
      api: agent,
      message: await linked(),
      fresh: { make: linked, writes: { auditRows: 1, outbox: 2 } },
    },
    listAssignees: base(agent, { path: { id: given.id } }),
    updateRequest: {
      api: agent,
      message: await ordinary(),
      fresh: { make: ordinary, writes: { requests: 1, timelineEntries: 1, outbox: 1, auditRows: 1 } },
    },
    rateRequest: base(mara, {
      path: { id: rated.id },
      headers: ANY,
      body: { score: 5, comment: 'Quick.' },
    }),
    // Staff withdraws nothing: the answer says so of each.
    moveManyRequests: base(agent, {
      body: { requests: [one.id, two.id], transition: 'withdraw', comment: 'x' },
    }),
    assignManyRequests: base(agent, { body: { requests: [one.id, two.id], assignee: null } }),
    createRequestView: {
      api: admin,
      message: await unsaved(),
      fresh: { make: unsaved, writes: { auditRows: 2 } },
    },
    listRequestViews: base(agent, { query: ['limit=5'] }),
    readRequestView: base(agent, view),
    updateRequestView: base(agent, { ...view, headers: ANY, body: wish }),
    deleteRequestView: {
      api: admin,
      message: await gone(),
      fresh: { make: gone, writes: { requestViews: 1, auditRows: 1 } },
    },
  };
}

/** Somebody can have so many views only: the admin’s make room, behind the server’s back. */
export async function forgetViews({ db }: TestPortico): Promise<void> {
  await db.collection('requestViews').deleteMany({ ownerName: 'Odile Brandt' });
}

const base = (api: Base['api'], message: Partial<Message>): Base => ({
  api,
  message: { ...EMPTY, ...message },
});
