import type { ApprovalDefinition } from '../../server/domains/requests/approvals/approval.definition.js';
import type { ServiceDefinition, WorkflowDefinition } from '../../server/domains/requests/definition.js';
import type { Actor } from './actors.js';
import { submit } from './actors.js';
import { bodyOf, type Api, type Schemas } from './api.js';
import { service } from './services.js';

/** The id of a person whom nobody is. */
export const UNKNOWN = 'usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE';

/** Asks an agent or an admin of the tenant; whoever comes first decides. */
export const BY_STAFF: ApprovalDefinition = {
  stages: [
    {
      key: 'budget',
      name: 'Budget',
      mode: 'one-of',
      approvers: { side: 'staff', roles: ['agent', 'tenant-admin'] },
    },
  ],
  approved: 'approve',
  rejected: 'reject',
};

const way = (key: string, to: string): WorkflowDefinition['transitions'][number] => ({
  key,
  name: `Do ${key}`,
  from: ['asked'],
  to,
  by: [],
  comment: 'none',
  form: null,
});

/** Something to buy, which has to be approved as given. */
export function purchase(key: string, approval: ApprovalDefinition = BY_STAFF): ServiceDefinition {
  return service({
    key,
    name: 'Order equipment',
    form: {
      type: 'object',
      properties: {
        item: {
          type: 'string',
          title: 'What',
          enum: ['laptop', 'crane'],
          'x-enum-labels': { laptop: 'A laptop', crane: 'A crane' },
        },
        amount: { type: 'integer', title: 'Amount', minimum: 0 },
        secret: { type: 'string', title: 'Cost centre' },
      },
      required: ['item', 'amount'],
      additionalProperties: false,
    },
    title: '{item} for {amount}',
    attachments: null,
    workflow: {
      initial: 'asked',
      states: [
        {
          key: 'asked',
          name: 'It is decided',
          category: 'in_review',
          now: 'Somebody decides.',
          next: 'We order it.',
          approval,
        },
        { key: 'ordered', name: 'We order it', category: 'completed', now: 'It comes.', next: null },
        { key: 'declined', name: 'Declined', category: 'rejected', now: 'It was declined.', next: null },
        { key: 'lapsed', name: 'Lapsed', category: 'cancelled', now: 'Nobody decided.', next: null },
      ],
      transitions: [
        way('approve', 'ordered'),
        way('reject', 'declined'),
        { ...way('lapse', 'lapsed'), by: approval.expires ? [] : ['staff'] },
        { ...way('withdraw', 'lapsed'), by: ['customer', 'staff'] },
      ],
      steps: ['asked', 'ordered'],
    },
  });
}

/** Submits a request for something to buy; answers its id. */
export async function buy(api: Api, key: string, amount = 100): Promise<string> {
  return (await submit(api, { service: key, data: { item: 'laptop', amount } })).id;
}

/** What of a request waits for a decision, or was decided last; undefined when there is nothing. */
export async function approvalOf(api: Api, request: string): Promise<Schemas['Approval'] | undefined> {
  const path = `/v1/approvals?view=all&request=${request}`;
  return bodyOf(await api.get<Schemas['ApprovalList']>(path)).items[0];
}

/** Ids of the requests whose approvals wait for somebody. */
export async function waitingFor(api: Api): Promise<string[]> {
  const { items } = bodyOf(await api.get<Schemas['ApprovalList']>('/v1/approvals?limit=100'));
  return items.map(({ request }) => request.id);
}

/** Decides, and answers what the server said. */
export const decide = (
  api: Api,
  approval: string,
  decision: 'approve' | 'reject' = 'approve',
  reason?: string,
) =>
  api.post<Schemas['ApprovalDetail']>(`/v1/approvals/${approval}/decisions`, {
    decision,
    ...(reason === undefined ? {} : { reason }),
  });

/** Somebody's id. */
export const idOf = async (api: Actor): Promise<string> => bodyOf(await api.get<Schemas['Me']>('/v1/me')).id;
