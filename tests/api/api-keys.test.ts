import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { DAY, HOUR, MINUTE } from '../support/clock.js';
import { usePortico } from '../support/start-portico.js';
import { within } from '../support/within.js';

type NewKey = Schemas['NewApiKey'] & { secret: string };
type Key = Schemas['ApiKey'];
const NEVER = 'key_01JD3V8Q0Z6W4N2K9T5B7C1XYE';

describe('API keys', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
  });

  const create = async (body: object = {}): Promise<NewKey> =>
    bodyOf(await cast.admin.post<NewKey>('/v1/api-keys', { name: 'Backend', ...body }), 201);
  const as = ({ secret }: NewKey) => portico.it.api.as(secret);
  const read = async (id: string): Promise<Key> => bodyOf(await cast.admin.get<Key>(`/v1/api-keys/${id}`));
  /** Time goes by; the admin signs in again. */
  const passes = async (ms: number) => {
    portico.it.clock.forward(ms);
    const person = { externalId: 'odile', account: 'kestrel', roles: ['tenant-admin'] };
    cast = { ...cast, admin: await signIn(portico.it, cast.kestrel, person) };
  };
  const later = (ms: number) => new Date(portico.it.clock().getTime() + ms);

  it('are made by an admin, told once, and kept as a hash', async () => {
    const made = await create({ name: 'Website' });
    expect(made.secret).toMatch(/^pk_live_[\w-]{43}$/);
    expect(made.apiKey).toMatchObject({
      name: 'Website',
      hint: made.secret.slice(0, 12),
      scopes: [],
      expiresAt: null,
      lastUsedAt: null,
      revokedAt: null,
      replacedBy: null,
      allowedActions: ['read', 'rotate', 'revoke'],
    });
    expect(await read(made.apiKey.id)).toEqual(made.apiKey);
    bodyOf(await as(made).get('/v1/requests'));
    const everything = await Promise.all(
      ['apiKeys', 'auditRows', 'idempotencyKeys'].map((name) =>
        portico.it.db.collection(name).find().toArray(),
      ),
    );
    expect(JSON.stringify(everything)).not.toContain(made.secret);
    expect(JSON.stringify(everything)).toContain('api-key.create');
  });

  it('say in their prefix whether they are for tests', async () => {
    expect((await create({ environment: 'test' })).secret).toMatch(/^pk_test_/);
  });

  it('come back identical for a repeated call, though the database cannot read the secret', async () => {
    const headers = { 'Idempotency-Key': 'make-it-once' };
    const call = () => cast.admin.post<NewKey>('/v1/api-keys', { name: 'Once' }, headers);
    const first = await call();
    const again = await call();
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const { secret } = bodyOf(first, 201);
    const kept = await portico.it.db.collection('idempotencyKeys').find().toArray();
    const bytes = kept.map(({ answer }) => Buffer.from(answer?.buffer ?? '').toString('latin1')).join();
    expect(bytes).not.toContain(secret.slice(12, 24));
  });

  it.each([
    [{ name: '' }, '/name'],
    [{ name: '   ' }, '/name'],
    [{ name: 'x'.repeat(101) }, '/name'],
    [{ name: 'x', environment: 'prod' }, '/environment'],
    [{ name: 'x', scopes: ['request.read', 'everything'] }, '/scopes/1'],
    [{ name: 'x', scopes: ['tenant.createApiKey'] }, '/scopes/0'],
    [{ name: 'x', scopes: 'request.read' }, '/scopes'],
    [{ name: 'x', expiresAt: '2001-01-01T00:00:00Z' }, '/expiresAt'],
    [{ name: 'x', expiresAt: 'tomorrow' }, '/expiresAt'],
    [{ name: 'x', roles: ['tenant-admin'] }, '/roles'],
    [{}, '/name'],
  ])('are not made of %j', async (body, pointer) => {
    const problem = problemOf(await cast.admin.post('/v1/api-keys', body), 422, 'invalid_input');
    blamed(problem, `body ${pointer}`);
  });

  it('reach no further than their scopes', async () => {
    const narrow = as(await create({ scopes: ['request.read', 'request.read'] }));
    const { id } = await submit(cast.mara);
    bodyOf(await narrow.get(`/v1/requests/${id}`));
    problemOf(await narrow.post(`/v1/requests/${id}/comments`, { body: 'x' }), 403, 'scope_not_granted');
    problemOf(await narrow.get('/v1/documents'), 403, 'scope_not_granted');
    const me = bodyOf(await narrow.get<Schemas['Me']>('/v1/me'));
    expect(me.scopes).toEqual(['request.read']);
    expect(me.allowedActions).toEqual(['api-key.read', 'api-key.rotate', 'me.read', 'request.read']);
    const request = bodyOf(await narrow.get<Schemas['ServiceRequest']>(`/v1/requests/${id}`));
    expect(request.allowedActions).toEqual(['read']);
  });

  it('with scopes vouch for customers, not for staff, who could make wider ones', async () => {
    const narrow = as(await create({ scopes: ['embed-session.create'] }));
    const person = (roles: string[]) => ({ user: { externalId: 'x', account: { externalId: 'y' }, roles } });
    bodyOf(await narrow.post('/v1/embed-sessions', person(['viewer'])), 201);
    for (const role of ['agent', 'tenant-admin']) {
      const problem = problemOf(
        await narrow.post('/v1/embed-sessions', person([role])),
        422,
        'invalid_input',
      );
      blamed(problem, 'body /user/roles/0');
    }
  });

  it('whose only scope is to change people can bar one, sessions and all', async () => {
    const narrow = as(await create({ scopes: ['user.update'] }));
    const person = await signIn(portico.it, cast.kestrel, { externalId: 'to-bar', account: 'calder' });
    const barred = await narrow.patch('/v1/users/to-bar', { status: 'disabled' }, { 'If-Match': '*' });
    bodyOf(barred);
    problemOf(await person.get('/v1/me'), 401, 'invalid_token');
    problemOf(await narrow.delete('/v1/users/to-bar/sessions'), 403, 'scope_not_granted');
  });

  it('run out', async () => {
    const made = await create({ expiresAt: later(HOUR).toISOString() });
    bodyOf(await as(made).get('/v1/me'));
    await passes(HOUR);
    problemOf(await as(made).get('/v1/me'), 401, 'invalid_token');
  });

  it('tell when they were last used, to the minute', async () => {
    const made = await create();
    const { id } = made.apiKey;
    const noted = async (after: string | null) => {
      await within(30_000, 'the use', async () => (await read(id)).lastUsedAt !== after);
      return (await read(id)).lastUsedAt;
    };
    bodyOf(await as(made).get('/v1/me'));
    const first = await noted(null);
    expect(first).not.toBeNull();
    bodyOf(await as(made).get('/v1/me'));
    expect((await read(id)).lastUsedAt).toBe(first);
    await passes(2 * MINUTE);
    bodyOf(await as(made).get('/v1/me'));
    expect(Date.parse((await noted(first)) as string)).toBeGreaterThan(Date.parse(first as string));
  });

  it('are rotated with an overlap in which both work', async () => {
    const old = await create({ name: 'Rotated', scopes: ['request.read'] });
    const answer = await cast.admin.post<NewKey>(`/v1/api-keys/${old.apiKey.id}/rotations`, {
      overlapHours: 2,
    });
    const next = bodyOf(answer, 201);
    expect(next.apiKey).toMatchObject({ name: 'Rotated', scopes: ['request.read'], expiresAt: null });
    expect(answer.headers.get('location')).toBe(`/v1/api-keys/${next.apiKey.id}`);
    for (const key of [old, next]) bodyOf(await as(key).get('/v1/requests'));
    expect((await read(old.apiKey.id)).replacedBy).toBe(next.apiKey.id);
    const twice = await cast.admin.post(`/v1/api-keys/${old.apiKey.id}/rotations`, {});
    problemOf(twice, 409, 'api_key_ended');
    await passes(2 * HOUR);
    problemOf(await as(old).get('/v1/requests'), 401, 'invalid_token');
    bodyOf(await as(next).get('/v1/requests'));
  });

  it('that run out have successors that live as long, and end no later for being rotated', async () => {
    const old = await create({ expiresAt: later(DAY).toISOString() });
    const { id } = old.apiKey;
    const next = bodyOf(
      await as(old).post<NewKey>(`/v1/api-keys/${id}/rotations`, { overlapHours: 168 }),
      201,
    );
    expect(Date.parse(next.apiKey.expiresAt as string) - Date.parse(next.apiKey.createdAt)).toBe(
      Date.parse(old.apiKey.expiresAt as string) - Date.parse(old.apiKey.createdAt),
    );
    expect((await read(id)).expiresAt).toBe(old.apiKey.expiresAt);
  });

  it('renew themselves, but neither see nor touch others', async () => {
    const [mine, other] = [await create(), await create()];
    const api = as(mine);
    const { items } = bodyOf(await api.get<Schemas['ApiKeyList']>('/v1/api-keys'));
    expect(items.map(({ id }) => id)).toEqual([mine.apiKey.id]);
    expect(items[0]?.allowedActions).toEqual(['read', 'rotate']);
    for (const id of [other.apiKey.id, NEVER]) {
      problemOf(await api.get(`/v1/api-keys/${id}`), 404, 'not_found');
      problemOf(await api.post(`/v1/api-keys/${id}/rotations`, {}), 404, 'not_found');
      problemOf(await api.delete(`/v1/api-keys/${id}`), 403, 'forbidden');
    }
    bodyOf(await api.post(`/v1/api-keys/${mine.apiKey.id}/rotations`, { overlapHours: 0 }), 201);
    problemOf(await api.get('/v1/me'), 401, 'invalid_token');
  });

  it.each([-1, 169, 1.5, '2', null])('are not rotated with an overlap of %j hours', async (overlapHours) => {
    const { id } = (await create()).apiKey;
    const problem = problemOf(
      await cast.admin.post(`/v1/api-keys/${id}/rotations`, { overlapHours }),
      422,
      'invalid_input',
    );
    blamed(problem, 'body /overlapHours');
  });

  it('of another tenant are as if they were not', async () => {
    const foreign = bodyOf(await cast.strangeProgram.get<Schemas['Me']>('/v1/me')).id;
    const told = async (id: string) => [
      (await cast.admin.get(`/v1/api-keys/${id}`)).text,
      (await cast.admin.post(`/v1/api-keys/${id}/rotations`, {})).text,
      (await cast.admin.delete(`/v1/api-keys/${id}`)).text,
    ];
    expect(await told(foreign)).toEqual(await told(NEVER));
    bodyOf(await cast.strangeProgram.get('/v1/me'));
    expect((await cast.admin.get('/v1/api-keys?limit=100')).text).not.toContain(foreign);
  });

  it('come in pages, newest first', async () => {
    const made = [await create(), await create(), await create()].map(({ apiKey }) => apiKey.id).reverse();
    const first = bodyOf(await cast.admin.get<Schemas['ApiKeyList']>('/v1/api-keys?limit=2'));
    const next = bodyOf(
      await cast.admin.get<Schemas['ApiKeyList']>(`/v1/api-keys?limit=2&cursor=${first.nextCursor}`),
    );
    expect([...first.items, ...next.items].slice(0, 3).map(({ id }) => id)).toEqual(made);
  });

  it('have an entity tag that changes with their use', async () => {
    const made = await create();
    const path = `/v1/api-keys/${made.apiKey.id}`;
    const etag = (await cast.admin.get(path)).headers.get('etag') as string;
    expect((await cast.admin.get(path, { 'If-None-Match': etag })).status).toBe(304);
    expect((await cast.admin.delete(path)).status).toBe(204);
    expect((await cast.admin.get(path, { 'If-None-Match': etag })).status).toBe(200);
  });
});
