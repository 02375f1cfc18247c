import { beforeAll, describe, expect, it } from 'vitest';
import type { OutboxRow } from '../../../server/store/outbox.js';
import { castOf, move, submit, type Cast } from '../../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../../support/api.js';
import { checkedBySide, finance, state, technical, way } from '../../support/branches.js';
import { publishService, saveDraft } from '../../support/service-drafts.js';
import { usePortico } from '../../support/start-portico.js';
import { within } from '../../support/within.js';

type Request = Schemas['ServiceRequest'];

/** Only approvers let it pass. */
const strict = {
  ...technical,
  transitions: technical.transitions.map((one) =>
    one.key === 'pass' ? { ...one, roles: ['approver'] } : one,
  ),
};

describe('branches of a state', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await publishService(cast.admin, 'checked', { workflow: checkedBySide() });
  });

  const read = async (id: string, api: Api = cast.mara) =>
    bodyOf(await api.get<Request>(`/v1/requests/${id}`));
  const timeline = async (id: string) =>
    bodyOf(await cast.agent.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`)).items;
  /** What was announced of its moves. */
  const told = async (id: string) => {
    const rows = portico.it.db.collection<OutboxRow>('outbox');
    const found = rows.find({ type: 'request.transitioned', subject: id }).sort({ _id: 1 });
    return (await found.toArray()).map(({ data }) => data);
  };
  const ask = (api: Api, id: string, body: unknown, headers: Record<string, string> = {}) =>
    api.post<Request>(`/v1/requests/${id}/transitions`, body, headers);
  const checking = async (service = 'checked') => {
    const { id } = await submit(cast.mara, { service });
    await move(cast.agent, id, 'check');
    return id;
  };
  const branches = ({ progress }: Request) =>
    (progress.branches ?? []).map(({ name, state: there, status }) => [name, there.key, status]);

  it('go on side by side, each shown as far as it is, and are joined once all have ended well', async () => {
    const { id, progress } = await submit(cast.mara, { service: 'checked' });
    expect(progress).not.toHaveProperty('branches');
    const begun = await move(cast.agent, id, 'check');
    expect(branches(begun)).toEqual([
      ['Finance', 'open', 'open'],
      ['Technical check', 'open', 'open'],
    ]);
    expect(begun.transitions.map(({ key, branch }) => [key, branch?.key])).toEqual([
      ['pay', 'finance'],
      ['refuse', 'finance'],
      ['askSerial', 'technical'],
      ['pass', 'technical'],
      ['fail', 'technical'],
    ]);
    const half = await move(cast.agent, id, 'pay', { data: { amount: 7 } });
    expect(half).toMatchObject({ state: { key: 'checking' }, status: 'open', facts: { amount: 7 } });
    expect(half.transitions.map(({ key }) => key)).toEqual(['askSerial', 'pass', 'fail']);
    const done = await move(cast.agent, id, 'pass');
    expect(done).toMatchObject({ state: { key: 'accepted' }, status: 'closed', facts: { amount: 7 } });
    expect(done.progress).not.toHaveProperty('branches');
    const moves = (await timeline(id)).filter(({ kind }) => kind === 'transitioned');
    expect(
      moves.map(({ branch, from, to, actor }) => [branch?.name, from?.key, to?.key, actor.name]),
    ).toEqual([
      [undefined, 'submitted', 'checking', 'Ines Okafor'],
      ['Finance', 'open', 'paid', 'Ines Okafor'],
      ['Technical check', 'open', 'fit', 'Ines Okafor'],
      [undefined, 'checking', 'accepted', 'Automatic'],
    ]);
    expect(await told(id)).toMatchObject([
      { transition: 'check', state: 'checking' },
      { transition: 'pay', branch: 'finance', branchState: 'paid', branchCategory: 'completed' },
      { transition: 'pass', state: 'checking', branch: 'technical', branchState: 'fit' },
      { transition: 'accept', state: 'accepted', category: 'completed' },
    ]);
  });

  it('turn a request down with the first that fails, and end when it is left otherwise', async () => {
    const failed = await checking();
    const down = await move(cast.agent, failed, 'refuse', { comment: 'Too dear.' });
    expect(down).toMatchObject({ state: { key: 'turnedDown' }, status: 'closed', transitions: [] });
    const left = await checking();
    await move(cast.agent, left, 'pass');
    expect(await move(cast.mara, left, 'withdraw')).toMatchObject({ state: { key: 'withdrawn' } });
    const late = problemOf(
      await ask(cast.agent, left, { transition: 'refuse', comment: 'No.' }),
      409,
      'transition_not_available',
    );
    expect(late).toMatchObject({ state: 'withdrawn', available: [] });
  });

  it('say honestly that one waits for the customer, and stop the clock when nobody else has anything to do', async () => {
    const id = await checking();
    const asked = await move(cast.agent, id, 'askSerial', { comment: 'Which one?' });
    expect(asked).toMatchObject({ state: { key: 'checking', category: 'in_review' } });
    const seen = await read(id);
    expect(seen.progress).toMatchObject({ needsYou: true, now: 'Tell us the serial number.' });
    expect(seen.transitions.map(({ key, branch }) => [key, branch?.name])).toEqual([
      ['withdraw', undefined],
      ['sendSerial', 'Technical check'],
    ]);
    await move(cast.agent, id, 'pay', { data: { amount: 1 } });
    expect((await read(id)).state.category).toBe('waiting_for_you');
    const back = await move(cast.mara, id, 'sendSerial', { comment: 'KP-1' });
    expect(back).toMatchObject({ state: { category: 'in_review' }, progress: { needsYou: false } });
    expect(back.progress.now).toBe('Two teams check it.');
    const [, inTechnical] = back.progress.branches!;
    expect(inTechnical).toMatchObject({ now: 'A technician looks at it.', state: { name: 'Is open' } });
    expect(inTechnical!.state).not.toHaveProperty('internalName');
    const [, toStaff] = (await read(id, cast.agent)).progress.branches!;
    expect(toStaff!.state).toMatchObject({ internalName: 'Workshop, bench 2' });
    const needs = (await told(id)).filter(({ needsYou }) => needsYou === true);
    expect(needs.map(({ transition }) => transition)).toEqual(['askSerial']);
  });

  it('are moved only by whom they name, once, and with what they ask', async () => {
    await publishService(cast.admin, 'strict', { workflow: checkedBySide([finance, strict]) });
    const id = await checking('strict');
    problemOf(await ask(cast.mara, id, { transition: 'pay', data: { amount: 1 } }), 403, 'forbidden');
    problemOf(await ask(cast.agent, id, { transition: 'pass' }), 403, 'forbidden');
    blamed(
      problemOf(await ask(cast.agent, id, { transition: 'pay' }), 422, 'invalid_input'),
      'body /data/amount',
    );
    blamed(
      problemOf(await ask(cast.agent, id, { transition: 'refuse' }), 422, 'invalid_input'),
      'body /comment',
    );
    const duplicateOf = (await submit(cast.mara)).number;
    const closing = { transition: 'pay', data: { amount: 1 }, duplicateOf };
    blamed(problemOf(await ask(cast.agent, id, closing), 422, 'invalid_input'), 'body /duplicateOf');
    const old = (await cast.agent.get(`/v1/requests/${id}`)).headers.get('etag') as string;
    await move(cast.agent, id, 'pay', { data: { amount: 1 } });
    const again = await ask(cast.agent, id, { transition: 'pay', data: { amount: 1 } });
    expect(problemOf(again, 409, 'transition_not_available')).toMatchObject({
      state: 'checking',
      available: ['askSerial', 'fail'],
    });
    const stale = await ask(cast.agent, id, { transition: 'fail' }, { 'If-Match': old });
    problemOf(stale, 412, 'precondition_failed');
  });

  it('lose nothing when all move at the same moment, and are joined exactly once', async () => {
    const keys = ['a', 'b', 'c', 'd'];
    const four = keys.map((key) => ({
      ...{ key, name: key, initial: 'open' },
      states: [state('open', 'in_review'), state('done', 'completed')],
      transitions: [
        way(`end-${key}`, ['open'], 'done', {
          form: { type: 'object', properties: { [key]: { type: 'boolean', title: key } } },
        }),
      ],
    }));
    const join = { mode: 'quorum', quorum: 4, then: 'accept' } as const;
    const workflow = checkedBySide(four, join);
    const transitions = workflow.transitions.map((one) =>
      one.key === 'turnDown' ? { ...one, by: ['staff' as const] } : one,
    );
    await publishService(cast.admin, 'raced', { workflow: { ...workflow, transitions } });
    for (let round = 0; round < 5; round++) {
      const id = await checking('raced');
      const end = async (key: string): Promise<void> => {
        const answer = await ask(cast.agent, id, { transition: `end-${key}`, data: { [key]: true } });
        if (answer.status === 412) return end(key);
        bodyOf(answer);
      };
      await Promise.all(keys.map(end));
      expect(await read(id, cast.agent)).toMatchObject({
        ...{ state: { key: 'accepted' }, facts: { a: true, b: true, c: true, d: true } },
      });
      const moves = (await timeline(id)).filter(({ kind }) => kind === 'transitioned');
      expect(moves.map(({ branch, to }) => branch?.key ?? to?.key).sort()).toEqual(
        ['checking', ...keys, 'accepted'].sort(),
      );
      const joined = (await told(id)).filter(({ transition }) => transition === 'accept');
      expect(joined).toHaveLength(1);
    }
  });

  it('leave the timers and the promise of their state alone, which go on while they move', async () => {
    const timed = checkedBySide();
    const timers = [{ key: 'late', after: 'PT2S', transition: 'turnDown' }];
    const states = timed.states.map((one) => (one.key === 'checking' ? { ...one, timers } : one));
    await publishService(cast.admin, 'timed', { workflow: { ...timed, states } });
    const id = await checking('timed');
    const moved = await move(cast.agent, id, 'pass');
    expect(moved.timers.map(({ key }) => key)).toEqual(['late']);
    await within(30_000, 'the timer', async () => (await read(id)).state.key === 'turnedDown');
  });

  it('are tried on past requests, exported and restored like the rest of a definition', async () => {
    const id = await checking();
    await move(cast.agent, id, 'pass');
    await saveDraft(cast.admin, 'checked', {
      workflow: checkedBySide(undefined, { mode: 'any', then: 'accept', onFailure: 'turnDown' }),
    });
    const path = '/v1/service-drafts/checked/simulations';
    const report = bodyOf(await cast.admin.post<Schemas['ServiceSimulation']>(path, { limit: 1 }));
    expect(report.requests).toMatchObject([{ id, outcome: 'differs', state: { key: 'accepted' } }]);
    const got = bodyOf(await cast.admin.get<Schemas['ServiceDraft']>('/v1/service-drafts/checked'));
    expect(got.definition.workflow.states[1]).toMatchObject({ parallel: { join: { mode: 'any' } } });
  });
});
