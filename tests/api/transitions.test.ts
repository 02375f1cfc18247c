import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { castOf, move, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { usePortico } from '../support/start-portico.js';

type Request = Schemas['ServiceRequest'];

describe('POST /v1/requests/{id}/transitions', () => {
  const portico = usePortico();
  let cast: Cast;
  let id: string;
  beforeAll(async () => void (cast = await castOf(portico.it)));
  beforeEach(async () => void ({ id } = await submit(cast.mara)));

  const ask = (api: Api, body: unknown, headers: Record<string, string> = {}) =>
    api.post<Request>(`/v1/requests/${id}/transitions`, body, headers);
  const steps = ({ progress }: Request) => progress.steps.map(({ key, status }) => `${key} ${status}`);

  it('goes the usual way, and shows how far it is', async () => {
    const submitted = bodyOf(await cast.mara.get<Request>(`/v1/requests/${id}`));
    expect(steps(submitted)).toEqual(['submitted current', 'inReview upcoming', 'solved upcoming']);
    expect(submitted.progress).toMatchObject({
      now: 'It waits for us.',
      next: 'We read it.',
      needsYou: false,
    });

    const inReview = await move(cast.agent, id, 'startReview', { comment: 'On it.' });
    expect(inReview.state).toEqual({ key: 'inReview', name: 'We look into it', category: 'in_review' });
    expect(steps(inReview)).toEqual(['submitted done', 'inReview current', 'solved upcoming']);

    const asked = await move(cast.program, id, 'ask', { comment: 'Which seal?' });
    expect(asked.progress.needsYou).toBe(true);
    expect(steps(asked)).toEqual(['submitted done', 'inReview current', 'solved upcoming']);

    const answered = await move(cast.mara, id, 'answer', { comment: 'The upper one.' });
    expect(answered).toMatchObject({ state: { key: 'inReview' }, progress: { needsYou: false } });

    const solved = await move(cast.agent, id, 'solve', { data: { hours: 3 }, comment: 'Done.' });
    expect(solved).toMatchObject({ status: 'closed', transitions: [], state: { category: 'completed' } });
    expect(solved.closedAt).toBe(solved.updatedAt);
    expect(steps(solved)).toEqual(['submitted done', 'inReview done', 'solved done']);
    expect(solved.progress.steps.every(({ reachedAt }) => reachedAt !== null)).toBe(true);
    expect(solved.progress.next).toBeNull();
  });

  it('shows steps that were left out as skipped, and another end as the last step', async () => {
    const rejected = await move(cast.agent, id, 'reject', { comment: 'No pump of ours.' });
    expect(steps(rejected)).toEqual([
      'submitted done',
      'inReview skipped',
      'solved skipped',
      'rejected done',
    ]);
    expect(rejected.status).toBe('closed');
  });

  it('closes a request that its customer withdraws', async () => {
    const withdrawn = await move(cast.mara, id, 'withdraw');
    expect(withdrawn).toMatchObject({ status: 'closed', state: { category: 'cancelled' }, transitions: [] });
    problemOf(await ask(cast.agent, { transition: 'startReview' }), 409, 'transition_not_available');
  });

  it('knows its transitions, and lists them to who asks for another', async () => {
    const problem = problemOf(await ask(cast.agent, { transition: 'fly' }), 422, 'invalid_input');
    blamed(problem, 'body /transition');
    for (const key of ['startReview', 'ask', 'answer', 'solve', 'reject', 'withdraw'])
      expect(problem.errors?.[0]?.fix).toContain(key);
  });

  it('says what can be done instead of what cannot be done now', async () => {
    const body = { transition: 'solve', data: { hours: 1 } };
    const problem = problemOf(await ask(cast.agent, body), 409, 'transition_not_available');
    expect(problem).toMatchObject({ state: 'submitted', available: ['startReview', 'reject'] });
  });

  it('keeps each side of the counter to its own transitions', async () => {
    problemOf(await ask(cast.mara, { transition: 'startReview' }), 403, 'forbidden');
    problemOf(await ask(cast.agent, { transition: 'withdraw' }), 403, 'forbidden');
    problemOf(await ask(cast.program, { transition: 'withdraw' }), 403, 'forbidden');
    problemOf(await ask(cast.viewer, { transition: 'withdraw' }), 403, 'forbidden');
    problemOf(await ask(cast.anonymous, { transition: 'withdraw' }), 401, 'unauthenticated');
    const { state } = bodyOf(await cast.mara.get<Request>(`/v1/requests/${id}`));
    expect(state.key).toBe('submitted');
  });

  it.each<[string, unknown, string]>([
    ['no transition', {}, '/transition'],
    ['an empty transition', { transition: '' }, '/transition'],
    ['a number as transition', { transition: 1 }, '/transition'],
    ['a long transition', { transition: 'x'.repeat(101) }, '/transition'],
    ['an unknown member', { transition: 'startReview', state: 'solved' }, '/state'],
    ['an empty comment', { transition: 'startReview', comment: '' }, '/comment'],
    ['a list as comment', { transition: 'startReview', comment: ['x'] }, '/comment'],
    ['a long comment', { transition: 'startReview', comment: 'x'.repeat(10_001) }, '/comment'],
    ['data that is a list', { transition: 'startReview', data: [] }, '/data'],
    ['data where nothing is asked', { transition: 'startReview', data: { a: 1 } }, '/data'],
    ['no comment where one is needed', { transition: 'reject' }, '/comment'],
    ['a blank comment where one is needed', { transition: 'reject', comment: ' \n' }, '/comment'],
  ])('refuses %s', async (_what, body, pointer) => {
    blamed(problemOf(await ask(cast.agent, body), 422, 'invalid_input'), `body ${pointer}`);
  });

  it('refuses a comment where none is taken', async () => {
    const answer = await ask(cast.mara, { transition: 'withdraw', comment: 'Bye' });
    blamed(problemOf(answer, 422, 'invalid_input'), 'body /comment');
  });

  it('takes an empty object where nothing is asked', async () => {
    expect((await move(cast.agent, id, 'startReview', { data: {} })).state.key).toBe('inReview');
  });

  it.each<[unknown, string]>([
    [undefined, '/data/hours'],
    [{}, '/data/hours'],
    [{ hours: -1 }, '/data/hours'],
    [{ hours: 'three' }, '/data/hours'],
    [{ hours: 1, secret: 2 }, '/data/secret'],
  ])('judges %j by the form of the transition', async (data, pointer) => {
    await move(cast.agent, id, 'startReview');
    const answer = await ask(cast.agent, { transition: 'solve', ...(data === undefined ? {} : { data }) });
    blamed(problemOf(answer, 422, 'invalid_input'), `body ${pointer}`);
  });

  it('answers 412 to who saw something older, and goes ahead for who saw the present', async () => {
    const old = (await cast.agent.get(`/v1/requests/${id}`)).headers.get('etag') as string;
    await cast.mara.post(`/v1/requests/${id}/comments`, { body: 'One more thing' });
    const body = { transition: 'startReview' };
    problemOf(await ask(cast.agent, body, { 'If-Match': old }), 412, 'precondition_failed');
    problemOf(await ask(cast.agent, body, { 'If-Match': 'nonsense' }), 412, 'precondition_failed');
    const present = (await cast.agent.get(`/v1/requests/${id}`)).headers.get('etag') as string;
    const answer = await ask(cast.agent, body, { 'If-Match': `${old}, ${present}` });
    expect(bodyOf(answer).state.key).toBe('inReview');
    const read = await cast.agent.get(`/v1/requests/${id}`);
    expect(answer.headers.get('etag')).toBe(read.headers.get('etag'));
    expect(
      bodyOf(await ask(cast.agent, { transition: 'ask', comment: '?' }, { 'If-Match': '*' })).state.key,
    ).toBe('asked');
  });

  it('lets exactly one of twenty at once win', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(cast.agent, { transition: 'startReview' })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200))
      problemOf(answer, 409, 'transition_not_available');
    const { items } = bodyOf(
      await cast.agent.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`),
    );
    expect(items.filter(({ kind }) => kind === 'transitioned')).toHaveLength(1);
    expect(
      await portico.it.db.collection('outbox').countDocuments({ subject: id, type: 'request.transitioned' }),
    ).toBe(1);
    expect(
      await portico.it.db
        .collection('auditRows')
        .countDocuments({ subjectId: id, action: 'request.transition' }),
    ).toBe(1);
  });

  it('lets one of two different ones win, never both', async () => {
    const answers = await Promise.all([
      ask(cast.agent, { transition: 'reject', comment: 'No' }),
      ask(cast.mara, { transition: 'withdraw' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
