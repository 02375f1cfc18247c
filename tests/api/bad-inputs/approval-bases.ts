import type { Cast } from '../../support/actors.js';
import { bodyOf } from '../../support/api.js';
import { approvalOf, buy, purchase } from '../../support/approvals.js';
import type { TestPortico } from '../../support/start-portico.js';
import type { Base } from './bases.js';
import type { Message } from './message.js';

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };
const SERVICE = 'to-approve';

/** What people do with approvals. */
export async function basesForApprovals(
  { mara, agent, kestrel }: Cast,
  { portico, context }: { portico: TestPortico['portico']; context: ReturnType<TestPortico['context']> },
): Promise<Record<string, Base>> {
  if (!(await portico.catalog.lookUp(context, SERVICE)))
    await portico.catalog.publish({ ...context, tenantId: kestrel.id }, purchase(SERVICE));
  const waiting = async (): Promise<string> =>
    (await approvalOf(mara, await buy(mara, SERVICE)))?.id as string;
  const wish = {
    delegate: 'vera',
    from: '2998-06-01T00:00:00Z',
    until: '2999-01-01T00:00:00Z',
    services: [SERVICE],
  };
  const decision = async (): Promise<Message> => ({
    ...EMPTY,
    path: { id: await waiting() },
    body: { decision: 'approve', reason: 'It is needed' },
  });
  const delegation = async (): Promise<Message> => {
    const made = await mara.post<{ id: string }>('/v1/approval-delegations', wish);
    return { ...EMPTY, path: { id: bodyOf(made, 201).id } };
  };
  const request = await buy(mara, SERVICE);
  const asked = [`request=${request}`, 'view=all', 'status=pending', `service=${SERVICE}`, 'limit=5'];
  return {
    listApprovals: { api: agent, message: { ...EMPTY, query: asked } },
    readApproval: { api: mara, message: { ...EMPTY, path: { id: await waiting() } } },
    decideApproval: {
      api: agent,
      message: await decision(),
      fresh: {
        make: decision,
        writes: { requests: 1, timelineEntries: 1, outbox: 2, auditRows: 1, tasks: 1 },
      },
    },
    createApprovalDelegation: { api: mara, message: { ...EMPTY, body: wish } },
    listApprovalDelegations: { api: mara, message: { ...EMPTY, query: ['limit=5'] } },
    deleteApprovalDelegation: {
      api: mara,
      message: await delegation(),
      fresh: { make: delegation, writes: { approvalDelegations: 1, auditRows: 1 } },
    },
  };
}

/** Somebody can have so many delegations only: all make room, behind the server's back. */
export async function forgetDelegations({ db }: TestPortico): Promise<void> {
  const past = new Date(0);
  await db.collection('approvalDelegations').updateMany({}, { $set: { until: past } });
}
