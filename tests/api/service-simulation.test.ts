import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, submit, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { publishService, saveDraft } from '../support/service-drafts.js';
import { service, workflow } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

describe('a draft tried on past requests', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  it('tells of each whether it would go the same way, and where and why not, and changes none', async () => {
    await publishService(cast.admin, 'tried');
    const plain = await submit(cast.mara, { service: 'tried' });
    const moved = await submit(cast.mara, { service: 'tried' });
    await move(cast.agent, moved.id, 'startReview');
    await move(cast.agent, moved.id, 'solve', { data: { hours: 2 } });
    const short = await submit(cast.mara, { service: 'tried', data: { pump: 'KP-40', problem: 'Bad' } });
    await saveDraft(cast.admin, 'tried', {
      form: {
        ...service().form,
        properties: {
          ...(service().form['properties'] as object),
          problem: { type: 'string', title: 'What', minLength: 5 },
        },
      },
      workflow: {
        ...workflow,
        transitions: workflow.transitions.map((one) =>
          one.key === 'solve' ? { ...one, by: ['customer' as const] } : one,
        ),
      },
    });
    const before = bodyOf(await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${moved.id}`));
    const path = '/v1/service-drafts/tried/simulations';
    const report = bodyOf(await cast.admin.post<Schemas['ServiceSimulation']>(path, { limit: 200 }));
    expect(report).toMatchObject({ checked: 3, same: 1, differs: 0, stops: 2, closed: 0 });
    const found = report.requests.map(({ id, outcome, moves, state, reason }) => [
      id,
      outcome,
      moves,
      state.key,
      reason,
    ]);
    expect(found).toEqual([
      [short.id, 'stops', 0, 'submitted', 'The form would not take the answer at /problem.'],
      [moved.id, 'stops', 1, 'inReview', 'Whoever made solve may not make it.'],
      [plain.id, 'same', 0, 'submitted', null],
    ]);
    expect(report.requests.map(({ number }) => number)).toEqual([short.number, moved.number, plain.number]);
    expect(bodyOf(await cast.admin.post<Schemas['ServiceSimulation']>(path, { limit: 1 })).checked).toBe(1);
    const still = bodyOf(await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${moved.id}`));
    expect([still.state.key, still.updatedAt]).toEqual(['solved', before.updatedAt]);
  });

  it('is refused while it is faulty', async () => {
    await saveDraft(cast.admin, 'faulty', {
      form: { type: 'object', properties: { x: { type: 'nonsense' } } },
    });
    const refused = await cast.admin.post('/v1/service-drafts/faulty/simulations', {});
    problemOf(refused, 422, 'invalid_input');
  });
});
