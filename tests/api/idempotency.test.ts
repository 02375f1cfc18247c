import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, signIn, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Answer, type Api } from '../support/api.js';
import { PNG, pngOf } from '../support/files.js';
import { ANSWERS } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

/** One kind of call that may be repeated. */
interface Kind {
  what: string;
  status: number;
  /** Makes the call; `variant` is another payload. */
  call: (key: string, variant?: boolean) => Promise<Answer>;
  /** How many effects there are. */
  count: () => Promise<number>;
}

describe('Idempotency-Key', () => {
  const portico = usePortico();
  let cast: Cast;
  let request: { id: string };
  beforeAll(async () => {
    cast = await castOf(portico.it);
    request = await submit(cast.mara);
  });

  const count = (collection: string, filter = {}) =>
    portico.it.db.collection(collection).countDocuments(filter);
  const keyed = (key: string) => ({ 'Idempotency-Key': key });
  const post =
    (api: () => Api, path: () => string, body: unknown, other: unknown) => (key: string, variant?: boolean) =>
      api().post(path(), variant ? other : body, keyed(key));

  const kinds: Kind[] = [
    {
      what: 'an embed session',
      status: 201,
      call: post(
        () => cast.program,
        () => '/v1/embed-sessions',
        { user: { externalId: 'a', account: { externalId: 'b' } } },
        { user: { externalId: 'c', account: { externalId: 'b' } } },
      ),
      count: () => count('embedSessions'),
    },
    {
      what: 'a request',
      status: 201,
      call: post(
        () => cast.mara,
        () => '/v1/requests',
        { service: 'report-fault', data: ANSWERS },
        { service: 'report-fault', data: { ...ANSWERS, pump: 'KP-40' } },
      ),
      count: () => count('requests'),
    },
    {
      what: 'a comment',
      status: 201,
      call: post(
        () => cast.mara,
        () => `/v1/requests/${request.id}/comments`,
        { body: 'Once' },
        { body: 'Twice' },
      ),
      count: () => count('timelineEntries'),
    },
    {
      what: 'a move',
      status: 200,
      call: async (key, variant) =>
        cast.agent.post(
          `/v1/requests/${request.id}/transitions`,
          { transition: 'startReview', ...(variant ? { comment: 'x' } : {}) },
          keyed(key),
        ),
      count: () => count('timelineEntries', { kind: 'transitioned' }),
    },
    {
      what: 'a file',
      status: 201,
      call: (key, variant) => cast.mara.upload({ name: 'x.png' }, variant ? pngOf(99) : PNG, keyed(key)),
      count: () => count('documents'),
    },
  ];

  it.each(kinds)('replays $what to the byte, with one effect', async ({ status, call, count: effects }) => {
    ({ id: request.id } = await submit(cast.mara));
    const key = randomUUID();
    const before = await effects();
    const first = await call(key);
    expect(first.status, first.text).toBe(status);
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    const again = await call(key);
    expect(again.status).toBe(status);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    for (const name of ['etag', 'location', 'content-type'])
      expect(again.headers.get(name), name).toBe(first.headers.get(name));
    expect(await effects()).toBe(before + 1);
  });

  it.each(kinds)('refuses the key of $what for another payload', async ({ call }) => {
    ({ id: request.id } = await submit(cast.mara));
    const key = randomUUID();
    await call(key);
    problemOf(await call(key, true), 422, 'idempotency_key_reused');
  });

  it('refuses the key for another path', async () => {
    const key = randomUUID();
    const { id } = await submit(cast.mara);
    bodyOf(await cast.mara.post(`/v1/requests/${id}/comments`, { body: 'x' }, keyed(key)), 201);
    const other = await submit(cast.mara);
    const answer = await cast.mara.post(`/v1/requests/${other.id}/comments`, { body: 'x' }, keyed(key));
    problemOf(answer, 422, 'idempotency_key_reused');
  });

  it('refuses the key for another file of the same size', async () => {
    const key = randomUUID();
    const send = (file: Buffer) => cast.mara.upload({ name: 'x.png' }, file, keyed(key));
    const file = pngOf(99);
    const first = bodyOf(await send(file), 201);
    const other = Buffer.from(file.map((byte, index) => (index === 98 ? byte + 1 : byte)));
    problemOf(await send(other), 422, 'idempotency_key_reused');
    expect(bodyOf(await send(file), 201)).toEqual(first);
  });

  it('belongs to the account for which its caller acts', async () => {
    const elsewhere = await signIn(portico.it, cast.kestrel, { ...MARA, account: 'calder' });
    const key = randomUUID();
    const body = { service: 'report-fault', data: ANSWERS };
    const first = bodyOf(await cast.mara.post<{ id: string }>('/v1/requests', body, keyed(key)), 201);
    const second = bodyOf(await elsewhere.post<{ id: string }>('/v1/requests', body, keyed(key)), 201);
    expect(second.id).not.toBe(first.id);
  });

  it('belongs to its caller', async () => {
    const key = randomUUID();
    const body = { service: 'report-fault', data: ANSWERS };
    const answers = [cast.mara, cast.tomas, cast.stranger].map((api) =>
      api.post('/v1/requests', body, keyed(key)),
    );
    const texts = (await Promise.all(answers)).map((answer) => {
      bodyOf(answer, 201);
      expect(answer.headers.get('idempotency-replayed')).toBeNull();
      return answer.text;
    });
    expect(new Set(texts).size).toBe(3);
  });

  it.each(kinds.slice(0, 3).map((kind, at) => ({ ...kind, calls: at === 0 ? 1_000 : 50 })))(
    'makes $what once for $calls calls at once',
    async ({ status, call, count: effects, calls }) => {
      const key = randomUUID();
      const before = await effects();
      const answers = await Promise.all(Array.from({ length: calls }, () => call(key)));
      expect(await effects()).toBe(before + 1);
      const good = answers.filter((answer) => answer.status === status);
      expect(good.length).toBeGreaterThan(0);
      expect(new Set(good.map(({ text }) => text)).size).toBe(1);
      expect(good.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
      for (const answer of answers.filter((one) => !good.includes(one))) {
        problemOf(answer, 409, 'idempotency_in_progress');
        expect(answer.headers.get('retry-after')).toBe('1');
      }
      expect((await call(key)).text).toBe(good[0]?.text);
    },
  );

  it('is free again after a call that failed', async () => {
    const key = randomUUID();
    const faulty = { service: 'report-fault', data: {} };
    problemOf(await cast.mara.post('/v1/requests', faulty, keyed(key)), 422, 'invalid_input');
    problemOf(await cast.mara.post('/v1/requests', { x: 1 }, keyed(key)), 422, 'invalid_input');
    const good = { service: 'report-fault', data: ANSWERS };
    bodyOf(await cast.mara.post('/v1/requests', good, keyed(key)), 201);
  });

  it('is free again after a call that was not allowed, not found, or out of turn', async () => {
    const { id } = await submit(cast.mara);
    const key = randomUUID();
    problemOf(
      await cast.viewer.post(`/v1/requests/${id}/comments`, { body: 'x' }, keyed(key)),
      403,
      'forbidden',
    );
    problemOf(
      await cast.tomas.post(`/v1/requests/${id}/comments`, { body: 'x' }, keyed(key)),
      404,
      'not_found',
    );
    const solve = { transition: 'solve', data: { hours: 1 } };
    problemOf(
      await cast.agent.post(`/v1/requests/${id}/transitions`, solve, keyed(key)),
      409,
      'transition_not_available',
    );
    problemOf(await cast.agent.post('/v1/nowhere', {}, keyed(key)), 404, 'not_found');
    expect(await count('idempotencyKeys', { answer: null })).toBe(0);
  });

  it('is free again after an upload that was refused', async () => {
    const key = randomUUID();
    problemOf(await cast.mara.upload({ name: 'x' }, '<html>', keyed(key)), 422, 'file_type_not_allowed');
    bodyOf(await cast.mara.upload({ name: 'x' }, PNG, keyed(key)), 201);
  });

  it('has no effect where nothing is created', async () => {
    const key = randomUUID();
    for (let i = 0; i < 2; i += 1) {
      const answer = await cast.mara.get('/v1/me', keyed(key));
      bodyOf(answer);
      expect(answer.headers.get('idempotency-replayed')).toBeNull();
    }
  });

  it.each(['', 'x'.repeat(256)])('is refused when it is %j', async (key) => {
    const body = { service: 'report-fault', data: ANSWERS };
    const problem = problemOf(
      await cast.mara.post('/v1/requests', body, keyed(key)),
      400,
      'invalid_parameter',
    );
    blamed(problem, 'header /Idempotency-Key');
  });

  it('is free as soon as the process died that ran the first call, and held while it lives', async () => {
    const key = randomUUID();
    const call = () => cast.mara.post('/v1/requests', { service: 'report-fault', data: ANSWERS }, keyed(key));
    const before = await count('requests');
    bodyOf(await call(), 201);
    const rows = portico.it.db.collection<{ _id: string; answer: unknown }>('idempotencyKeys');
    const [row] = await rows
      .find({ answer: { $ne: null } })
      .sort({ expiresAt: -1 })
      .limit(1)
      .toArray();
    const processes = portico.it.db.collection<{ _id: string; until: Date }>('processes');
    const claimedBy = (holder: string) =>
      rows.updateOne(
        { _id: row?._id as string },
        { $set: { answer: null, claim: 'cut off', holder, claimedUntil: new Date(Date.now() + 60_000) } },
      );
    await processes.insertOne({ _id: 'elsewhere', until: new Date(Date.now() + 60_000) });
    await claimedBy('elsewhere');
    problemOf(await call(), 409, 'idempotency_in_progress');
    await processes.updateOne({ _id: 'elsewhere' }, { $set: { until: new Date(Date.now() - 1) } });
    bodyOf(await call(), 201);
    expect((await call()).headers.get('idempotency-replayed')).toBe('true');
    expect(await count('requests')).toBe(before + 2);
    await processes.deleteOne({ _id: 'elsewhere' });
    await claimedBy(portico.it.portico.presence.id);
    problemOf(await call(), 409, 'idempotency_in_progress');
  });

  it('keeps answers for a day', async () => {
    bodyOf(
      await cast.mara.post('/v1/requests', { service: 'report-fault', data: ANSWERS }, keyed(randomUUID())),
      201,
    );
    const [row] = await portico.it.db
      .collection('idempotencyKeys')
      .find({ answer: { $ne: null } })
      .toArray();
    const hours = ((row?.['expiresAt'] as Date).getTime() - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);
    const indexes = await portico.it.db.collection('idempotencyKeys').indexes();
    expect(indexes.find(({ key }) => key['expiresAt'])?.expireAfterSeconds).toBe(0);
  });
});
