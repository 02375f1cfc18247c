import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { ANSWERS } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

const PATH = '/v1/requests';

describe('POST /v1/requests', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const stored = () => portico.it.db.collection('requests').countDocuments();

  it('answers with number, promise, progress and what the caller may do next', async () => {
    const answer = await cast.mara.post<Schemas['ServiceRequest']>(PATH, {
      service: 'report-fault',
      data: ANSWERS,
    });
    const request = bodyOf(answer, 201);
    expect(answer.headers.get('location')).toBe(`/v1/requests/${request.id}`);
    expect(request).toMatchObject({
      service: 'report-fault',
      serviceName: 'Report a fault',
      title: 'KP-80: It leaks',
      state: { key: 'submitted', name: 'We have it', category: 'submitted' },
      status: 'open',
      data: ANSWERS,
      account: { name: 'Brightwater Utilities' },
      requester: { name: 'Mara Lindqvist' },
      allowedActions: [
        ...['read', 'comment', 'transition', 'attachDocument'],
        ...['markRead', 'changeParticipants', 'seekHelp'],
      ],
      closedAt: null,
    });
    expect(request.id).toMatch(/^req_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(request.number).toMatch(/^REQ-1\d{3}$/);
    const hours = (Date.parse(request.promise.expectedBy ?? '') - Date.parse(request.createdAt)) / 3_600_000;
    expect(hours).toBe(24);
    const read = await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${request.number}`);
    expect(bodyOf(read)).toEqual(request);
    expect(read.headers.get('etag')).toBe(answer.headers.get('etag'));
  });

  it('gives each request its own number, also to many at once', async () => {
    const requests = await Promise.all(Array.from({ length: 15 }, () => submit(cast.mara)));
    expect(new Set(requests.map(({ number }) => number)).size).toBe(15);
  });

  it('counts for each tenant by itself, from 1001', async () => {
    const fresh = await portico.it.tenant('Fresh');
    const session = { service: 'anything', data: {}, account: 'first' };
    await fresh.program.post('/v1/embed-sessions', {
      user: { externalId: 'x', account: { externalId: 'first' } },
    });
    expect((await submit(fresh.program, session)).number).toBe('REQ-1001');
    expect((await submit(fresh.program, session)).number).toBe('REQ-1002');
  });

  it('names a request by its service when the title comes out empty', async () => {
    expect((await submit(cast.mara, { service: 'anything', data: {} })).title).toBe('Anything');
  });

  it('promises no time where nobody does', async () => {
    const request = await submit(cast.mara, { service: 'anything', data: {} });
    expect(request.promise).toMatchObject({ text: 'When we can.', expectedBy: null, late: false });
  });

  it('lets staff and programs submit for an account, by its key or id', async () => {
    const byKey = await submit(cast.program, { account: 'brightwater' });
    expect(byKey.account.name).toBe('Brightwater Utilities');
    expect(byKey.requester.name).toBe('Kestrel backend');
    expect((await submit(cast.agent, { account: byKey.account.id })).account).toEqual(byKey.account);
    bodyOf(await cast.mara.get(`/v1/requests/${byKey.id}`));
  });

  it('wants to know from a program for whom it is', async () => {
    const answer = await cast.program.post(PATH, { service: 'report-fault', data: ANSWERS });
    blamed(problemOf(answer, 422, 'invalid_input'), 'body /account');
  });

  it.each(['nobody', 'acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE', ''])('knows no account %j', async (account) => {
    const answer = await cast.program.post(PATH, { service: 'report-fault', data: ANSWERS, account });
    blamed(problemOf(answer, 422, 'invalid_input'), 'body /account');
  });

  it('lets customers act for their own account only', async () => {
    const own = await submit(cast.mara, { account: 'brightwater' });
    expect(own.account.name).toBe('Brightwater Utilities');
    const body = { service: 'report-fault', data: ANSWERS };
    const foreign = problemOf(
      await cast.mara.post(PATH, { ...body, account: 'calder' }),
      422,
      'invalid_input',
    );
    const never = problemOf(await cast.mara.post(PATH, { ...body, account: 'never' }), 422, 'invalid_input');
    blamed(foreign, 'body /account');
    expect({ ...foreign, requestId: '' }).toEqual({ ...never, requestId: '' });
  });

  it('is not for strangers and viewers', async () => {
    const body = { service: 'report-fault', data: ANSWERS };
    problemOf(await cast.anonymous.post(PATH, body), 401, 'unauthenticated');
    problemOf(await cast.viewer.post(PATH, body), 403, 'forbidden');
  });

  it.each<[string, unknown, string]>([
    ['no service', { data: {} }, '/service'],
    ['a number as service', { service: 1, data: {} }, '/service'],
    ['an empty service', { service: '', data: {} }, '/service'],
    ['a long service', { service: 'x'.repeat(101), data: {} }, '/service'],
    ['an unknown service', { service: 'never-was', data: {} }, '/service'],
    ['no answers', { service: 'report-fault' }, '/data'],
    ['answers that are a list', { service: 'report-fault', data: [] }, '/data'],
    ['answers that are null', { service: 'report-fault', data: null }, '/data'],
    ['answers that are a text', { service: 'report-fault', data: 'x' }, '/data'],
    ['an account that is a number', { service: 'report-fault', data: ANSWERS, account: 5 }, '/account'],
    ['a long account', { service: 'report-fault', data: ANSWERS, account: 'x'.repeat(201) }, '/account'],
    [
      'documents that are a text',
      { service: 'report-fault', data: ANSWERS, documents: 'doc_1' },
      '/documents',
    ],
    ['a number among documents', { service: 'report-fault', data: ANSWERS, documents: [3] }, '/documents/0'],
    [
      'too many documents',
      { service: 'report-fault', data: ANSWERS, documents: Array(21).fill('d') },
      '/documents',
    ],
    ['an unknown member', { service: 'report-fault', data: ANSWERS, state: 'solved' }, '/state'],
    ['a missing answer', { service: 'report-fault', data: { pump: 'KP-40' } }, '/data/problem'],
    ['a choice that is none', { service: 'report-fault', data: { ...ANSWERS, pump: 'KP-1' } }, '/data/pump'],
    ['a short answer', { service: 'report-fault', data: { ...ANSWERS, problem: 'x' } }, '/data/problem'],
    [
      'a long answer',
      { service: 'report-fault', data: { ...ANSWERS, problem: 'x'.repeat(201) } },
      '/data/problem',
    ],
    [
      'an answer of the wrong type',
      { service: 'report-fault', data: { ...ANSWERS, problem: 12345 } },
      '/data/problem',
    ],
    [
      'a day that is none',
      { service: 'report-fault', data: { ...ANSWERS, since: '2026-02-30' } },
      '/data/since',
    ],
    ['an answer to nothing', { service: 'report-fault', data: { ...ANSWERS, other: 1 } }, '/data/other'],
  ])('refuses %s', async (_what, body, pointer) => {
    const before = await stored();
    blamed(problemOf(await cast.mara.post(PATH, body), 422, 'invalid_input'), `body ${pointer}`);
    expect(await stored()).toBe(before);
  });

  it('names all faulty answers at once, in the words of the form', async () => {
    const answer = await cast.mara.post(PATH, { service: 'report-fault', data: { pump: 'x', since: 'y' } });
    const problem = problemOf(answer, 422, 'invalid_input');
    blamed(problem, 'body /data/pump', 'body /data/problem', 'body /data/since');
    const missing = problem.errors?.find(({ pointer }) => pointer === '/data/problem');
    expect(missing).toMatchObject({ code: 'required', detail: expect.stringContaining('What is wrong') });
  });

  it('does not know the services of another tenant', async () => {
    const answer = await cast.stranger.post(PATH, { service: 'report-fault', data: ANSWERS });
    const request = bodyOf(answer as never, 201) as Schemas['ServiceRequest'];
    problemOf(await cast.mara.get(`/v1/requests/${request.id}`), 404, 'not_found');
  });

  it.each<[string, unknown]>([
    ['operators of the database', { $where: '1', $set: { a: 1 }, nested: { $gt: '' } }],
    ['dots in names', { 'a.b': 1, '.': 2, 'a.': 3 }],
    [
      'names of JavaScript',
      { constructor: 'x', toString: 1, hasOwnProperty: true, toJSON: 'y', toObject: 'z', toBSON: 'q' },
    ],
    [
      'names of libraries',
      { _bsontype: 'ObjectId', id: 'x', $__: 1, _doc: { a: 1 }, $isNew: true, isMongooseArrayProxy: true },
    ],
    [
      'inner names of libraries',
      { inner: { _bsontype: 'Code', code: 'x' }, list: [{ _bsontype: 'Nonsense' }] },
    ],
    ['empty names', { '': 'empty' }],
    ['large and small numbers', { big: 1e308, small: 5e-324, max: Number.MAX_SAFE_INTEGER, minus: -0.5 }],
    ['all of Unicode', { text: '\u0001\uFFFF\u{1F600}\u202E', '\u{1F600}': 'x' }],
    ['a name that is 1,000 long', { ['n'.repeat(1_000)]: 1 }],
    ['nothing and emptiness', { a: null, b: [], c: {}, d: '', e: [[], [null]] }],
  ])('keeps answers as they are or refuses them: %s', async (_what, data) => {
    const keyed: Record<string, string> = { 'Idempotency-Key': crypto.randomUUID() };
    for (const headers of [{}, keyed]) {
      const answer = await cast.mara.post<Schemas['ServiceRequest']>(
        PATH,
        { service: 'anything', data },
        headers,
      );
      if (answer.status === 422) {
        problemOf(answer, 422, 'invalid_input');
        continue;
      }
      const { id } = bodyOf(answer, 201);
      expect(answer.body.data).toEqual(data);
      expect(bodyOf(await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${id}`)).data).toEqual(data);
    }
  });

  it.each<[string, string]>([
    ['a prototype', '{"__proto__":{"polluted":true},"note":"x"}'],
    ['a NUL in a name', '{"a\\u0000b":1}'],
    ['a NUL in a value', '{"note":"a\\u0000b"}'],
    ['half a surrogate pair', '{"note":"\\ud800"}'],
    ['numbers beyond all bounds', '{"note":"x","n":1e999}'],
    ['a deep nest', `{"n":${'{"n":'.repeat(300)}1${'}'.repeat(300)}}`],
    ['a very deep nest', `{"n":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ])('is never at a loss: %s', async (_what, data) => {
    const body = `{"service":"anything","data":${data}}`;
    const headers = { 'Content-Type': 'application/json' };
    const answer = await cast.mara.send<Schemas['ServiceRequest']>('POST', PATH, { body, headers });
    expect([201, 400, 422], answer.text.slice(0, 300)).toContain(answer.status);
    if (answer.status === 201) bodyOf(await cast.mara.get(`/v1/requests/${answer.body.id}`));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses half a character and says where: the database could not keep it', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const send = (body: string) => cast.mara.send('POST', PATH, { body, headers });
    const value = await send('{"service":"anything","data":{"a/b":["x","\\udc00 y"],"ok":"\\ud83d\\ude00"}}');
    const problem = problemOf(value, 422, 'invalid_input');
    blamed(problem, 'body /data/a~1b/1');
    expect(problem.errors?.[0]?.code).toBe('encoding');
    blamed(
      problemOf(await send('{"service":"anything","data":{"\\ud800":1}}'), 422, 'invalid_input'),
      'body /data',
    );
    bodyOf(await send('{"service":"anything","data":{"note":"\\ud83d\\ude00"}}'), 201);
  });

  it('writes request, timeline, audit and event, all together', async () => {
    const { id } = await submit(cast.mara);
    const about = (collection: string, field: string) =>
      portico.it.db.collection(collection).countDocuments({ [field]: id });
    expect(await about('timelineEntries', 'requestId')).toBe(1);
    expect(await about('auditRows', 'subjectId')).toBe(1);
    expect(await about('outbox', 'subject')).toBe(1);
    await move(cast.agent, id, 'startReview');
    expect(await about('auditRows', 'subjectId')).toBe(2);
    expect(await about('outbox', 'subject')).toBe(2);
  });
});
