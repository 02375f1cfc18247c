import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, signIn, submit, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { DAY } from '../support/clock.js';
import { service, workflow } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

const back = {
  ...{ key: 'comeBack', name: 'It is not solved', from: ['withdrawn', 'solved'], to: 'inReview' },
  ...{ by: ['customer' as const], comment: 'optional' as const, form: null, reopen: { days: 7 } },
};
const REOPENABLE = service({
  key: 'reopenable',
  workflow: { ...workflow, transitions: [...workflow.transitions, back] },
});

describe('reopening', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), REOPENABLE);
  });

  it('brings a closed request back on its way, as long as the workflow says', async () => {
    const { id } = await submit(cast.mara, { service: REOPENABLE.key });
    await move(cast.agent, id, 'startReview');
    const solved = await move(cast.agent, id, 'solve', { data: { hours: 1 } });
    expect(solved.closedAt).not.toBeNull();
    portico.it.clock.forward(6 * DAY);
    const mara = await signIn(portico.it, cast.kestrel, { externalId: 'mara', account: 'brightwater' });
    const reopened = await move(mara, id, 'comeBack');
    expect(reopened).toMatchObject({ status: 'open', closedAt: null, state: { key: 'inReview' } });
    expect(
      reopened.progress.steps.map(({ key, status, reachedAt }) => [key, status, reachedAt !== null]),
    ).toEqual([
      ['submitted', 'done', true],
      ['inReview', 'current', true],
      ['solved', 'upcoming', false],
    ]);
    portico.it.clock.forward(-6 * DAY);
  });

  it('is over after that: it is neither offered nor done', async () => {
    const { id } = await submit(cast.mara, { service: REOPENABLE.key });
    const withdrawn = await move(cast.mara, id, 'withdraw');
    expect(withdrawn.transitions.map(({ key }) => key)).toEqual(['comeBack']);
    portico.it.clock.forward(8 * DAY);
    const mara = await signIn(portico.it, cast.kestrel, { externalId: 'mara', account: 'brightwater' });
    const seen = bodyOf(await mara.get<Schemas['ServiceRequest']>(`/v1/requests/${id}`));
    expect(seen.transitions).toEqual([]);
    const late = await mara.post(`/v1/requests/${id}/transitions`, { transition: 'comeBack' });
    problemOf(late, 409, 'transition_not_available');
    portico.it.clock.forward(-8 * DAY);
  });

  it('is refused in a definition that says nonsense', async () => {
    const publish = (changes: object) =>
      portico.it.portico.catalog.publish(
        portico.it.context(cast.kestrel.id),
        service({
          workflow: { ...workflow, transitions: [...workflow.transitions, { ...back, ...changes }] },
        }),
      );
    await expect(publish({ reopen: { days: 0 } })).rejects.toThrow('1 to 3650 days');
    await expect(publish({ from: ['submitted'] })).rejects.toThrow('out of closed states');
    await expect(publish({ to: 'rejected' })).rejects.toThrow('out of closed states');
  });
});
