import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, move, signIn, submit, type Cast } from '../../support/actors.js';
import { bodyOf, type Api, type Schemas } from '../../support/api.js';
import { DAY, HOUR, SECOND, testClock } from '../../support/clock.js';
import { service, workflow } from '../../support/services.js';
import { usePortico } from '../../support/start-portico.js';
import { within } from '../../support/within.js';

type Request = Schemas['ServiceRequest'];

const ANNOUNCED = 'Without an answer we close it.';

/** Waits two days for an answer, reminds staff after four hours. */
const timed = service({
  key: 'timed',
  workflow: {
    ...workflow,
    states: workflow.states.map((state) => {
      if (state.key === 'asked')
        return {
          ...state,
          timers: [
            { key: 'giveUp', after: 'P2D', transition: 'expire', announce: ANNOUNCED },
            { key: 'urgent', after: 'PT4H', transition: 'hurry' },
          ],
        };
      return state;
    }),
    transitions: [
      ...workflow.transitions,
      {
        key: 'expire',
        name: 'Expire',
        from: ['asked'],
        to: 'withdrawn',
        by: [],
        comment: 'none',
        form: null,
      },
      {
        key: 'hurry',
        name: 'Hurry',
        from: ['asked'],
        to: 'inReview',
        by: [],
        comment: 'none',
        form: null,
        when: {
          type: 'object',
          properties: { data: { type: 'object', properties: { pump: { const: 'KP-40' } } } },
        },
      },
    ],
  },
});

describe('timers of states', () => {
  const clock = testClock();
  clock.stop();
  const portico = usePortico({ clock });
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), timed);
  });

  const read = async (api: Api, id: string) => bodyOf(await api.get<Request>(`/v1/requests/${id}`));
  /** Mara's token lasts minutes, the tests go on for days. */
  const state = async (id: string) => (await read(cast.program, id)).state.key;
  const asked = async (pump = 'KP-80') => {
    const { id } = await submit(cast.program, {
      service: 'timed',
      data: { pump, problem: 'It leaks' },
      account: 'brightwater',
    });
    await move(cast.program, id, 'startReview');
    return move(cast.program, id, 'ask', { comment: 'Which?' });
  };
  /** Waits until all that is due was looked at. */
  const settled = () =>
    within(30_000, 'timers', async () => {
      const tasks = portico.it.db.collection('tasks');
      // What runs has the end of its lease instead of its moment.
      const open = [{ status: 'running' }, { status: 'waiting', dueAt: { $lte: clock() } }];
      return (await tasks.countDocuments({ kind: 'requests.timer', $or: open })) === 0;
    });

  it('make their transition at their moment and not a second earlier', async () => {
    const { id } = await asked();
    clock.forward(2 * DAY - SECOND);
    await settled();
    expect(await state(id)).toBe('asked');
    clock.forward(SECOND);
    await settled();
    const closed = await read(cast.program, id);
    expect(closed).toMatchObject({ status: 'closed', state: { key: 'withdrawn' }, timers: [] });
    const { items } = bodyOf(
      await cast.program.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`),
    );
    expect(items.at(-1)).toMatchObject({
      kind: 'transitioned',
      actor: { kind: 'system', name: 'Automatic' },
      to: { key: 'withdrawn' },
    });
  });

  it('do nothing to a request that has moved on, even back into the same state', async () => {
    const { id } = await asked();
    clock.forward(2 * DAY - HOUR);
    const mara = await signIn(portico.it, cast.kestrel, MARA);
    await move(mara, id, 'answer', { comment: 'The upper one.' });
    await move(cast.program, id, 'ask', { comment: 'And which seal?' });
    clock.forward(HOUR);
    await settled();
    expect(await state(id)).toBe('asked');
    clock.forward(2 * DAY - HOUR);
    await settled();
    expect(await state(id)).toBe('withdrawn');
  });

  it('do nothing where their condition does not hold', async () => {
    const [large, small] = [await asked('KP-80'), await asked('KP-40')];
    clock.forward(4 * HOUR);
    await settled();
    expect(await state(large.id)).toBe('asked');
    expect(await state(small.id)).toBe('inReview');
    clock.forward(2 * DAY);
    await settled();
    expect(await state(large.id)).toBe('withdrawn');
    expect(await state(small.id)).toBe('inReview');
  });

  it('are shown to staff, and to customers as far as they are announced', async () => {
    const { id, timers } = await asked();
    const now = clock().getTime();
    const at = (ms: number) => new Date(now + ms).toISOString();
    expect(timers).toEqual([
      { key: 'urgent', at: at(4 * HOUR), announce: null, transition: 'hurry' },
      { key: 'giveUp', at: at(2 * DAY), announce: ANNOUNCED, transition: 'expire' },
    ]);
    const mara = await signIn(portico.it, cast.kestrel, MARA);
    const seen = await mara.get<Request>(`/v1/requests/${id}`);
    expect(bodyOf(seen).timers).toEqual([{ key: 'giveUp', at: at(2 * DAY), announce: ANNOUNCED }]);
    expect(seen.text).not.toContain('urgent');
    expect(seen.text).not.toContain('expire');
  });
});
