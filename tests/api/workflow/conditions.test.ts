import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkflowDefinition } from '../../../server/domains/requests/definition.js';
import { castOf, move, signIn, submit, type Actor, type Cast } from '../../support/actors.js';
import { bodyOf, problemOf, type Api, type Schemas } from '../../support/api.js';
import { service, workflow } from '../../support/services.js';
import { usePortico } from '../../support/start-portico.js';

type Request = Schemas['ServiceRequest'];

const made = (key: string): WorkflowDefinition['transitions'][number] => {
  const found = workflow.transitions.find((transition) => transition.key === key);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
};

const object = (properties: Record<string, unknown>, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
});

/** Only an approver solves what costs more; only what was asked can be solved by an agent; staff alone rejects small ones. */
const guarded = service({
  key: 'guarded',
  publicFacts: ['hours'],
  workflow: {
    ...workflow,
    states: workflow.states.map((state) =>
      state.key === 'inReview' ? { ...state, internalName: 'Second line' } : state,
    ),
    transitions: [
      made('startReview'),
      {
        ...made('ask'),
        form: object({
          hours: { type: 'integer', title: 'Hours' },
          margin: { type: 'integer', title: 'Margin' },
        }),
      },
      { ...made('answer'), form: object({ serial: { type: 'string', title: 'Serial' } }) },
      {
        ...made('solve'),
        when: object({ facts: object({ hours: { maximum: 8 } }, 'hours') }, 'facts'),
      },
      {
        ...made('solve'),
        key: 'solveLarge',
        roles: ['approver', 'tenant-admin'],
        when: object({ facts: object({ hours: { exclusiveMinimum: 8 } }, 'hours') }),
      },
      { ...made('reject'), when: object({ data: object({ pump: { const: 'KP-40' } }) }) },
      { ...made('withdraw'), roles: ['account-admin'] },
    ],
  },
});

describe('transitions with conditions and roles', () => {
  const portico = usePortico();
  let cast: Cast;
  let boss: Actor;
  let id: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), guarded);
    boss = await signIn(portico.it, cast.kestrel, {
      externalId: 'bo',
      account: 'brightwater',
      roles: ['account-admin'],
    });
  });
  beforeEach(async () => {
    const data = { pump: 'KP-80', problem: 'It leaks' };
    ({ id } = await submit(cast.mara, { service: 'guarded', data }));
  });

  const read = async (api: Api) => bodyOf(await api.get<Request>(`/v1/requests/${id}`));
  const offered = async (api: Api) => (await read(api)).transitions.map(({ key }) => key);
  const tryTo = (api: Api, transition: string, more: object = {}) =>
    api.post(`/v1/requests/${id}/transitions`, { transition, ...more });
  const asked = async (data: Record<string, unknown>) => {
    await move(cast.agent, id, 'startReview');
    await move(cast.agent, id, 'ask', { comment: 'How long?', data });
    return move(cast.mara, id, 'answer', { comment: 'So long.', data: { serial: 'A1' } });
  };

  it('are offered only while their condition holds', async () => {
    expect(await offered(cast.agent)).toEqual(['startReview']);
    await move(cast.agent, id, 'startReview');
    expect(await offered(cast.agent)).toEqual(['ask']);
    const problem = problemOf(
      await tryTo(cast.agent, 'reject', { comment: 'No' }),
      409,
      'transition_not_available',
    );
    expect(problem).toMatchObject({ state: 'inReview', available: ['ask'] });
    await move(cast.agent, id, 'ask', { comment: 'How long?', data: { hours: 3 } });
    await move(cast.mara, id, 'answer', { comment: 'So long.' });
    expect(await offered(cast.agent)).toEqual(['ask', 'solve']);
    const solved = await move(cast.agent, id, 'solve', { data: { hours: 4 } });
    expect(solved.state.key).toBe('solved');
  });

  it('look at the answers of the form', async () => {
    const data = { pump: 'KP-40', problem: 'It leaks' };
    const small = await submit(cast.mara, { service: 'guarded', data });
    expect((await move(cast.agent, small.id, 'reject', { comment: 'No' })).state.key).toBe('rejected');
  });

  it('are made by whoever has one of the roles, and by nobody else', async () => {
    await asked({ hours: 20 });
    expect(await offered(cast.agent)).toEqual(['ask']);
    problemOf(await tryTo(cast.agent, 'solveLarge', { data: { hours: 20 } }), 403, 'forbidden');
    expect(await offered(cast.admin)).toEqual(['ask', 'solveLarge']);
    expect((await move(cast.admin, id, 'solveLarge', { data: { hours: 20 } })).state.key).toBe('solved');
  });

  it('keep customers apart by role as well', async () => {
    expect(await offered(cast.mara)).toEqual([]);
    problemOf(await tryTo(cast.mara, 'withdraw'), 403, 'forbidden');
    expect(await offered(boss)).toEqual(['withdraw']);
    expect((await move(boss, id, 'withdraw')).state.key).toBe('withdrawn');
  });

  it('leave facts behind: all for staff, the published ones for customers', async () => {
    const seen = await asked({ hours: 3, margin: 40 });
    expect(seen.facts).toEqual({ hours: 3 });
    expect((await read(cast.agent)).facts).toEqual({ hours: 3, margin: 40, serial: 'A1' });
    expect((await read(cast.viewer)).facts).toEqual({ hours: 3 });
    await move(cast.agent, id, 'solve', { data: { hours: 5 } });
    expect((await read(cast.agent)).facts).toMatchObject({ hours: 5, margin: 40 });
  });

  it('learn nothing that no form asks', async () => {
    await move(cast.agent, id, 'startReview');
    await move(cast.agent, id, 'ask', { comment: 'x', data: { hours: 20 } });
    await move(cast.mara, id, 'answer', { comment: 'x', data: { serial: 'A1', hours: 1 } });
    expect((await read(cast.agent)).facts).toEqual({ hours: 20, serial: 'A1' });
    expect(await offered(cast.agent)).toEqual(['ask']);
  });

  it('hide from a role the facts that it may not read as answers', async () => {
    const permissions = [
      { subject: 'request', verbs: ['read'], reach: 'tenant', fields: { except: ['data.margin'] } },
    ];
    const role = { key: 'no-margins', name: 'No margins', side: 'staff', permissions };
    bodyOf(await cast.admin.post('/v1/roles', role), 201);
    const person = { externalId: 'nora', account: 'kestrel', roles: ['no-margins'] };
    const nora = await signIn(portico.it, cast.kestrel, person);
    await asked({ hours: 3, margin: 40 });
    expect((await read(nora)).facts).toEqual({ hours: 3, serial: 'A1' });
  });

  it('tell staff what they call a state, and customers only its name', async () => {
    await move(cast.agent, id, 'startReview');
    expect((await read(cast.agent)).state).toMatchObject({
      name: 'We look into it',
      internalName: 'Second line',
    });
    const seen = await cast.mara.get<Request>(`/v1/requests/${id}`);
    expect(bodyOf(seen).state).toEqual({ key: 'inReview', name: 'We look into it', category: 'in_review' });
    expect(seen.text).not.toContain('Second line');
  });
});
