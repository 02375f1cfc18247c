import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, clientSecret, MARA, redeem, signIn, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import { usePortico } from '../support/start-portico.js';

type User = Schemas['User'];
const NEVER = 'usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE';
const ANY = { 'If-Match': '*' };

describe('people', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
  });

  const join = (externalId: string) =>
    signIn(portico.it, cast.kestrel, { ...MARA, externalId, email: `${externalId}@brightwater.example` });
  const vouch = (externalId: string) =>
    cast.program.post('/v1/embed-sessions', {
      user: { externalId, account: { externalId: 'brightwater' } },
    });
  const set = (reference: string, status: string, headers: Record<string, string> = ANY) =>
    cast.admin.patch<User>(`/v1/users/${reference}`, { status }, headers);

  it('are listed, latest first, and read by id or by the host’s key', async () => {
    await join('first');
    await join('second');
    const page = bodyOf(await cast.admin.get<Schemas['UserList']>('/v1/users?limit=1'));
    expect(page.items[0]).toMatchObject({
      externalId: 'second',
      name: 'Mara Lindqvist',
      email: 'second@brightwater.example',
      status: 'active',
      allowedActions: ['read', 'update', 'signOut', 'actFor'],
    });
    const path = `/v1/users?limit=1&cursor=${page.nextCursor}`;
    const next = bodyOf(await cast.admin.get<Schemas['UserList']>(path));
    expect(next.items[0]?.externalId).toBe('first');
    const { id } = page.items[0] as User;
    expect(bodyOf(await cast.admin.get<User>(`/v1/users/${id}`))).toEqual(
      bodyOf(await cast.program.get<User>('/v1/users/second')),
    );
  });

  it('who are disabled are out everywhere, and nobody can vouch for them until they are enabled', async () => {
    const person = await join('barred');
    const stream = await Listener.open(person);
    const unused = await clientSecret(cast.kestrel, { ...MARA, externalId: 'barred' });
    const disabled = bodyOf(await set('barred', 'disabled'));
    expect(disabled.status).toBe('disabled');
    problemOf(await person.get('/v1/me'), 401, 'invalid_token');
    await stream.until(() => stream.ended);
    await expect(redeem(portico.it.api, unused)).rejects.toThrow();
    problemOf(await vouch('barred'), 403, 'user_disabled');
    const list = bodyOf(await cast.admin.get<Schemas['UserList']>('/v1/users?status=disabled'));
    expect(list.items.map(({ externalId }) => externalId)).toEqual(['barred']);
    bodyOf(await set('barred', 'active'));
    bodyOf(await vouch('barred'), 201);
    bodyOf(await (await join('barred')).get('/v1/me'));
  });

  it('who are disabled while a host vouches for them have no session either way', async () => {
    for (let round = 0; round < 5; round += 1) {
      const externalId = `race-${round}`;
      await join(externalId);
      const vouching = Array.from({ length: 5 }, () => vouch(externalId));
      await set(externalId, 'disabled');
      await Promise.all(vouching);
      const { _id } = (await portico.it.db.collection('users').findOne({ externalId })) as never as {
        _id: string;
      };
      const live = await portico.it.db
        .collection('embedSessions')
        .countDocuments({ userId: _id, revokedAt: null });
      expect(live).toBe(0);
    }
  });

  it('are changed by whoever says which version they saw', async () => {
    await join('careful');
    const read = await cast.admin.get<User>('/v1/users/careful');
    const etag = read.headers.get('etag') as string;
    problemOf(await set('careful', 'disabled', {}), 428, 'precondition_required');
    const changed = await set('careful', 'disabled', { 'If-Match': etag });
    bodyOf(changed);
    expect(changed.headers.get('etag')).not.toBe(etag);
    problemOf(await set('careful', 'active', { 'If-Match': etag }), 412, 'precondition_failed');
    expect((await cast.admin.get('/v1/users/careful', { 'If-None-Match': etag })).status).toBe(200);
    const [one, other] = await Promise.all(
      ['active', 'active'].map((status) =>
        set('careful', status, { 'If-Match': changed.headers.get('etag') as string }),
      ),
    );
    expect([one?.status, other?.status].sort()).toEqual([200, 412]);
  });

  it('stay as they are when nothing is said', async () => {
    await join('quiet');
    const before = bodyOf(await cast.admin.get<User>('/v1/users/quiet'));
    expect(bodyOf(await cast.admin.patch<User>('/v1/users/quiet', {}, ANY))).toEqual(before);
  });

  it.each([
    [{ status: 'gone' }, '/status'],
    [{ status: null }, '/status'],
    [{ name: 'King' }, '/name'],
  ])('are not changed by %j', async (body, pointer) => {
    const answer = await cast.admin.patch('/v1/users/quiet', body, ANY);
    blamed(problemOf(answer, 422, 'invalid_input'), `body ${pointer}`);
  });

  it('of another tenant are as if they were not', async () => {
    const { id } = bodyOf(await cast.stranger.get<Schemas['Me']>('/v1/me'));
    const told = async (reference: string) => [
      (await cast.admin.get(`/v1/users/${reference}`)).text,
      (await set(reference, 'disabled')).text,
    ];
    expect(await told(id)).toEqual(await told(NEVER));
    bodyOf(await cast.stranger.get('/v1/me'));
    expect((await cast.admin.get('/v1/users?limit=100')).text).not.toContain(id);
  });
});
