import { beforeAll, describe, expect, it } from 'vitest';
import type { BranchDefinition } from '../../server/domains/requests/workflow/parallel/parallel.definition.js';
import { castOf, move, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { BY_STAFF, decide, waitingFor } from '../support/approvals.js';
import { checkedBySide, finance, state, technical, way } from '../support/branches.js';
import { service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

const [stage] = BY_STAFF.stages;
const asking = (role: string, approved: string, rejected: string) => ({
  stages: [{ ...stage!, approvers: { side: 'staff' as const, roles: [role] } }],
  ...{ approved, rejected },
});

/** Money is approved of. Its first state has the key of that of the other branch. */
const money: BranchDefinition = {
  ...finance,
  states: [
    { ...state('open', 'in_review'), approval: asking('agent', 'pay', 'refuse') },
    ...finance.states.slice(1),
  ],
  transitions: [way('pay', ['open'], 'paid', { by: [] }), way('refuse', ['open'], 'refused', { by: [] })],
};

/** Technicians approve, and may ask the customer first. */
const works: BranchDefinition = {
  ...technical,
  states: technical.states.map((one) =>
    one.key === 'open' ? { ...one, approval: asking('approver', 'pass', 'fail') } : one,
  ),
  transitions: technical.transitions.map((one) =>
    ['pass', 'fail'].includes(one.key) ? { ...one, by: [] } : one,
  ),
};

describe('approvals in branches', () => {
  const portico = usePortico();
  let cast: Cast;
  let ada: Actor;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const person = { externalId: 'ada', name: 'Ada', account: 'kestrel', roles: ['approver', 'agent'] };
    ada = await signIn(portico.it, cast.kestrel, person);
    const definition = service({ key: 'decided', workflow: checkedBySide([money, works]) });
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), definition);
  });
  const checking = async () => {
    const { id } = await submit(cast.mara, { service: 'decided' });
    await move(cast.agent, id, 'check');
    return id;
  };
  const read = async (id: string) =>
    bodyOf(await cast.agent.get<Schemas['ServiceRequest']>(`/v1/requests/${id}`));
  const approvals = async (id: string) =>
    ((await read(id)).approvals ?? []).map((one) => [one.branch?.name, one.status]);
  /** Id of what a branch waits for. */
  const waits = async (id: string, branch: string): Promise<string> => {
    const found = (await read(id)).approvals?.find(
      (one) => one.branch?.key === branch && one.status === 'pending',
    );
    return found?.id as string;
  };

  it('wait side by side, each for its own people, and the last of them joins', async () => {
    const id = await checking();
    expect(await waitingFor(cast.agent)).toContain(id);
    expect((await waitingFor(ada)).filter((one) => one === id)).toHaveLength(2);
    problemOf(await decide(cast.agent, await waits(id, 'technical')), 403, 'forbidden');
    const paid = bodyOf(await decide(cast.agent, await waits(id, 'finance')));
    expect(paid).toMatchObject({
      ...{ status: 'approved', branch: { key: 'finance', name: 'Finance' } },
      outcomes: { approved: 'Is paid', rejected: 'Is refused' },
    });
    const half = await read(id);
    expect(half).toMatchObject({ state: { key: 'checking' }, status: 'open' });
    expect(half.progress.branches).toMatchObject([{ status: 'done' }, { status: 'open' }]);
    bodyOf(await decide(ada, await waits(id, 'technical')));
    expect(await read(id)).toMatchObject({ state: { key: 'accepted' }, status: 'closed' });
    expect(await approvals(id)).toEqual([
      ['Finance', 'approved'],
      ['Technical check', 'approved'],
    ]);
  });

  it('end when their branch goes another way, and all of them when the request does', async () => {
    const id = await checking();
    await move(cast.agent, id, 'askSerial', { comment: 'Which one?' });
    expect(await approvals(id)).toEqual([
      ['Finance', 'pending'],
      ['Technical check', 'superseded'],
    ]);
    await move(cast.mara, id, 'sendSerial', { comment: 'KP-1' });
    expect((await approvals(id)).at(-1)).toEqual(['Technical check', 'pending']);
    bodyOf(await decide(cast.agent, await waits(id, 'finance'), 'reject', 'Too dear.'));
    expect((await read(id)).state.key).toBe('turnedDown');
    expect(await approvals(id)).toEqual([
      ['Finance', 'rejected'],
      ['Technical check', 'superseded'],
      ['Technical check', 'superseded'],
    ]);
    const left = await checking();
    await move(cast.mara, left, 'withdraw');
    expect((await approvals(left)).map(([, status]) => status)).toEqual(['superseded', 'superseded']);
  });
});
