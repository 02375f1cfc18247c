import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  castOf,
  clientSecret,
  GRANT,
  MARA,
  redeem,
  signIn,
  type Actor,
  type Cast,
} from '../support/actors.js';
import { bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import type { TestPortico } from '../support/start-portico.js';
import { usePortico } from '../support/start-portico.js';

/** What is promised (ms). */
const PROMISED = 5_000;
const NEVER = 'ems_01JD3V8Q0Z6W4N2K9T5B7C1XYE';

/** Waits until something holds and answers how long that took (ms). */
async function until(holds: () => boolean | Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > 2 * PROMISED) throw new Error('Waited in vain.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return performance.now() - began;
}

const sessionOf = (token: string): string =>
  (JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString()) as { sid: string }).sid;

describe('what is revoked', () => {
  const portico = usePortico();
  let cast: Cast;
  /** Another process on the same database. */
  let elsewhere: TestPortico;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    // Both take the tokens of the first: they are known under one address.
    elsewhere = await portico.it.again({ config: { publicUrl: portico.it.server.apiUrl } });
  });
  afterAll(() => elsewhere.stop(500));

  const there = (credential: string): Api => elsewhere.api.as(credential);
  const isRefused = async (api: Api) => (await api.get('/v1/me')).status === 401;
  const join = (externalId: string): Promise<Actor> =>
    signIn(portico.it, cast.kestrel, { ...MARA, externalId });
  const open = (api: Api) => Listener.open(api);

  it('is refused here at once and elsewhere within 5 seconds, open streams included: a session', async () => {
    const person = await join('revoked');
    const streams = [await open(person), await open(there(person.token))];
    bodyOf(await there(person.token).get('/v1/me'));
    expect((await cast.program.delete(`/v1/embed-sessions/${sessionOf(person.token)}`)).status).toBe(204);
    problemOf(await person.get('/v1/me'), 401, 'invalid_token');
    expect(await until(() => isRefused(there(person.token)))).toBeLessThan(PROMISED);
    expect(await until(() => streams.every(({ ended }) => ended))).toBeLessThan(PROMISED);
    bodyOf(await cast.mara.get('/v1/me'));
  });

  it('is refused here and elsewhere: a key, its open streams included', async () => {
    const made = bodyOf(
      await cast.admin.post<Schemas['NewApiKey'] & { secret: string }>('/v1/api-keys', { name: 'Gone soon' }),
      201,
    );
    const here = portico.it.api.as(made.secret);
    const streams = [await open(here), await open(there(made.secret))];
    expect((await cast.admin.delete(`/v1/api-keys/${made.apiKey.id}`)).status).toBe(204);
    problemOf(await here.get('/v1/me'), 401, 'invalid_token');
    expect(await isRefused(there(made.secret))).toBe(true);
    expect(await until(() => streams.every(({ ended }) => ended))).toBeLessThan(PROMISED);
  });

  it('is every session of a person, in every account, when they are signed out; others stay', async () => {
    const [one, two] = [
      await join('left'),
      await signIn(portico.it, cast.kestrel, { ...MARA, externalId: 'left', account: 'calder' }),
    ];
    const unused = await clientSecret(cast.kestrel, { ...MARA, externalId: 'left' });
    expect((await cast.admin.delete('/v1/users/left/sessions')).status).toBe(204);
    for (const person of [one, two]) problemOf(await person.get('/v1/me'), 401, 'invalid_token');
    const form = { grant_type: GRANT, client_secret: unused };
    problemOf(await portico.it.api.send('POST', '/v1/token', { form }), 400, 'invalid_grant');
    bodyOf(await cast.mara.get('/v1/me'));
    // The host may vouch anew.
    bodyOf(await (await join('left')).get('/v1/me'));
  });

  it('stays refused by a process that starts later', async () => {
    const person = await join('before-start');
    expect((await cast.program.delete(`/v1/embed-sessions/${sessionOf(person.token)}`)).status).toBe(204);
    const late = await portico.it.again({ config: { publicUrl: portico.it.server.apiUrl } });
    try {
      expect(await isRefused(late.api.as(person.token))).toBe(true);
    } finally {
      await late.stop(500);
    }
  });

  it('cannot be redeemed any more: a secret', async () => {
    const body = { user: { externalId: 'unused', account: { externalId: 'brightwater' } } };
    const session = bodyOf(await cast.program.post<Schemas['EmbedSession']>('/v1/embed-sessions', body), 201);
    expect((await cast.program.delete(`/v1/embed-sessions/${session.id}`)).status).toBe(204);
    expect((await cast.program.delete(`/v1/embed-sessions/${session.id}`)).status).toBe(204);
    await expect(redeem(portico.it.api, session.clientSecret)).rejects.toThrow();
  });

  it('is nothing of another tenant', async () => {
    const foreign = sessionOf(cast.stranger.token);
    for (const path of ['/v1/embed-sessions/', '/v1/users/']) {
      const end = path.includes('users') ? '/sessions' : '';
      const hidden = await cast.program.delete(
        `${path}${path.includes('users') ? 'not-ours' : foreign}${end}`,
      );
      problemOf(hidden, 404, 'not_found');
      expect(hidden.text).toBe((await cast.program.delete(`${path}${NEVER}${end}`)).text);
    }
    const me = bodyOf(await cast.stranger.get<Schemas['Me']>('/v1/me'));
    problemOf(await cast.admin.delete(`/v1/users/${me.id}/sessions`), 404, 'not_found');
    bodyOf(await cast.stranger.get('/v1/me'));
  });

  it('is audited', async () => {
    const rows = await portico.it.db.collection('auditRows').find({ tenantId: cast.kestrel.id }).toArray();
    const actions = rows.map(({ action }) => action as string);
    for (const action of ['embed-session.revoke', 'user.signOut', 'api-key.revoke'])
      expect(actions).toContain(action);
  });
});
