import { beforeAll, describe, expect, it } from 'vitest';
import type {
  BranchStateDefinition,
  WorkflowDefinition,
} from '../../../server/domains/requests/definition.js';
import { castOf, move, submit, type Cast } from '../../support/actors.js';
import { bodyOf, type Api, type Schemas } from '../../support/api.js';
import { checkedBySide, finance, technical } from '../../support/branches.js';
import { HOUR, SECOND, testClock } from '../../support/clock.js';
import { service } from '../../support/services.js';
import { usePortico } from '../../support/start-portico.js';
import { within } from '../../support/within.js';

type Request = Schemas['ServiceRequest'];
type Open = Partial<BranchStateDefinition>;

/** Two branches with more in the states in which they begin. */
const sideBySide = (ofFinance: Open, ofTechnical: Open = {}) =>
  checkedBySide(
    [finance, technical].map((branch, at) => {
      const [first, ...rest] = branch.states;
      return { ...branch, states: [{ ...first!, ...[ofFinance, ofTechnical][at] }, ...rest] };
    }),
  );

describe('what happens by itself in branches', () => {
  const clock = testClock();
  clock.stop();
  const portico = usePortico({ clock });
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
  });

  // Tokens of people last minutes, and the clock goes on for hours.
  const read = async (id: string, api: Api = cast.program) =>
    bodyOf(await api.get<Request>(`/v1/requests/${id}`));
  const once = async (id: string, done: (request: Request) => boolean): Promise<Request> => {
    await within(30_000, 'the workflow', async () => done(await read(id)));
    return read(id);
  };
  const moves = async (id: string) =>
    bodyOf(await cast.program.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`))
      .items.filter(({ kind }) => kind === 'transitioned')
      .map(({ branch, to, actor }) => [branch?.key, to?.key, actor.name]);
  const publish = (key: string, workflow: WorkflowDefinition) =>
    portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), service({ key, workflow }));
  const checking = async (of: string) => {
    const input = { service: of, account: 'brightwater' };
    const { id } = await submit(cast.program, input);
    return move(cast.program, id, 'check');
  };
  /** Waits until all timers that are due were looked at. */
  const settled = () =>
    within(30_000, 'timers', async () => {
      const open = [{ status: 'running' }, { status: 'waiting', dueAt: { $lte: clock() } }];
      const tasks = portico.it.db.collection('tasks');
      return (await tasks.countDocuments({ kind: 'requests.timer', $or: open })) === 0;
    });

  it('is a timer of a branch, which runs out in the visit that started it, whatever other branches do', async () => {
    const late = { key: 'late', after: 'PT4H', transition: 'fail', announce: 'We say no by then.' };
    await publish('branch-timers', sideBySide({}, { timers: [late] }));
    const { id, timers } = await checking('branch-timers');
    const named = { key: 'technical', name: 'Technical check' };
    expect(timers).toMatchObject([{ key: 'late', transition: 'fail', branch: named }]);
    await move(cast.program, id, 'askSerial', { comment: 'Which one?' });
    expect((await read(id)).timers).toEqual([]);
    clock.forward(HOUR);
    const other = await checking('branch-timers');
    const after = await move(cast.program, other.id, 'pay', { data: { amount: 1 } });
    expect(after.timers).toMatchObject([
      { key: 'late', at: new Date(clock().getTime() + 4 * HOUR).toISOString() },
    ]);
    clock.forward(4 * HOUR - SECOND);
    await settled();
    expect((await read(other.id)).state.key).toBe('checking');
    clock.forward(SECOND);
    await settled();
    // The first one has left the state in its branch before.
    expect((await read(id)).progress.branches).toMatchObject([
      { status: 'open' },
      { state: { key: 'asked' } },
    ]);
    expect(await read(other.id)).toMatchObject({ state: { key: 'turnedDown' }, timers: [] });
    expect((await moves(other.id)).slice(-2)).toEqual([
      ['technical', 'unfit', 'Automatic'],
      [undefined, 'turnedDown', 'Automatic'],
    ]);
  });

  it('are automatic steps, done for each branch at its own pace, which go on and join', async () => {
    const set = [{ name: 'amount', value: 3 }];
    const steps = [{ key: 'note', kind: 'setField' as const, set }];
    const tell = [{ key: 'tell', kind: 'notify' as const, to: 'customer' as const, text: 'We test it.' }];
    const workflow = sideBySide({ steps, then: ['pay'] }, { steps: tell, then: ['pass'] });
    await publish('branch-steps', workflow);
    const { id } = await checking('branch-steps');
    const done = await once(id, ({ status }) => status === 'closed');
    expect(done).toMatchObject({ state: { key: 'accepted' }, facts: { amount: 3 } });
    expect((await moves(id)).map(([branch]) => branch).sort()).toEqual(
      [undefined, undefined, 'finance', 'technical'].sort(),
    );
  });

  it('takes the way of failure of a branch, or asks for a human there until the branch is moved', async () => {
    const fails = { key: 'order', kind: 'createRequest' as const, service: 'nothing', answers: [] };
    const failing = sideBySide({}, { steps: [{ ...fails, onFailure: 'fail' }] });
    await publish('branch-fails', failing);
    const failed = await checking('branch-fails');
    expect((await once(failed.id, ({ status }) => status === 'closed')).state.key).toBe('turnedDown');
    const both = sideBySide({ steps: [fails] }, { steps: [{ ...fails, key: 'other' }] });
    await publish('branch-stops', both);
    const { id } = await checking('branch-stops');
    const path = `/v1/requests/${id}/timeline`;
    const entries = async () =>
      bodyOf(await cast.program.get<Schemas['TimelineEntryList']>(path)).items.filter(
        ({ kind }) => kind === 'stepFailed',
      );
    await within(30_000, 'both failures', async () => (await entries()).length === 2);
    expect((await entries()).map(({ branch }) => branch?.key).sort()).toEqual(['finance', 'technical']);
    const { needsHuman } = await read(id);
    const [first, second] =
      needsHuman?.branch?.key === 'finance'
        ? (['pay', 'technical'] as const)
        : (['pass', 'finance'] as const);
    const body = first === 'pay' ? { data: { amount: 1 } } : {};
    const half = await move(cast.program, id, first, body);
    expect(half.needsHuman).toMatchObject({ code: 'no_service', branch: { key: second } });
    const rest =
      second === 'technical'
        ? move(cast.program, id, 'pass')
        : move(cast.program, id, 'pay', { data: { amount: 1 } });
    expect((await rest).needsHuman).toBeNull();
  });
});
