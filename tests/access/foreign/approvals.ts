import { bodyOf, type Schemas } from '../../support/api.js';
import { approvalOf, buy, purchase } from '../../support/approvals.js';
import type { ServiceDefinition } from '../../../server/domains/requests/definition.js';
import type { Person, Tenant } from './tenants.js';

const KEY = 'to-approve';

/** A service whose requests staff has to approve, in words of the tenant's own. */
export function approvalServiceOf(words: (what: string) => string): ServiceDefinition {
  const base = purchase(KEY);
  const said = { name: words('service'), description: words('description'), group: words('group') };
  return { ...base, ...said, needs: [words('needs')], promise: { text: words('promise'), hours: null } };
}

/** Asks for something that has to be approved; answers the id of the approval. */
export async function askForApproval({ api }: Pick<Person, 'api'>): Promise<string> {
  return (await approvalOf(api, await buy(api, KEY)))?.id as string;
}

/** An approval that waits, of a request of the person's own where they may submit one. */
export async function newApproval(person: Person): Promise<string> {
  if (person.id === null) return person.things.approvalId;
  const asks = person.role === 'viewer' || person.isStaff ? person.tenant.people.owner : person;
  return askForApproval(asks);
}

/** A delegation of somebody's to a colleague, for another millennium; answers its id. */
export async function newDelegation(person: Person): Promise<string> {
  const body = {
    delegate: await deputyOf(person),
    from: '2998-06-01T00:00:00Z',
    until: '2999-01-01T00:00:00Z',
  };
  const made = await person.api.post<Schemas['ApprovalDelegation']>('/v1/approval-delegations', body);
  return bodyOf(made, 201).id;
}

/** Nobody may have any number of delegations: the latest make room for another one. */
async function makeRoom({ api }: Person): Promise<void> {
  const list = await api.get<Schemas['ApprovalDelegationList']>('/v1/approval-delegations?limit=100');
  const { items } = bodyOf(list);
  for (const { id } of items.length > 30 ? items.slice(0, -10) : [])
    await api.delete(`/v1/approval-delegations/${id}`);
}

/** The host's key of a colleague who could decide for somebody. */
export async function deputyOf(person: Person): Promise<string> {
  const { isStaff, things, tenant } = person;
  if (mayDelegate(person)) await makeRoom(person);
  const account = isStaff ? 'house' : things.externalId;
  const externalId = `deputy-of-${account}`;
  const roles = isStaff ? { roles: ['approver'] } : {};
  const user = { externalId, account: { externalId: account }, ...roles };
  bodyOf(await tenant.program.post('/v1/embed-sessions', { user }), 201);
  return externalId;
}

/** People who have delegations of their own. */
const mayDelegate = ({ role, id }: Person): boolean =>
  id !== null && role !== 'program' && role !== 'auditor';

/** An admin's delegations: enough for a second page. */
export async function spareDelegation({ people }: Tenant): Promise<string> {
  const first = await newDelegation(people.admin);
  await newDelegation(people.admin);
  return first;
}
