import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { usePortico } from '../support/start-portico.js';

type Explanation = Schemas['Explanation'];

describe('an explanation', () => {
  const portico = usePortico();
  let cast: Cast;
  let request: string;
  let abroad: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    request = (await submit(cast.mara)).id;
    abroad = (await submit(cast.tomas)).id;
  });

  const ask = (input: Partial<Schemas['ExplainInput']>, headers = {}) =>
    cast.admin.post<Explanation>(
      '/v1/access/explain',
      { user: 'mara', action: 'request.comment', ...input },
      headers,
    );
  const explain = async (input: Partial<Schemas['ExplainInput']>) => bodyOf(await ask(input));

  it('names the role that allows it', async () => {
    expect(await explain({ thing: request })).toMatchObject({
      allowed: true,
      sentence: 'Mara Lindqvist may: the role member allows it.',
      roles: ['member'],
      rolesThatWould: [],
    });
  });

  it('says what is lacking, and which roles would do', async () => {
    const answer = await explain({ thing: abroad });
    expect(answer).toMatchObject({ allowed: false, rolesThatWould: ['agent', 'tenant-admin'] });
    expect(answer.sentence).toContain('Mara Lindqvist may not');
    expect(answer.rules).toEqual([
      {
        role: 'member',
        permission: expect.stringContaining('request.comment'),
        holds: false,
        lacking: ['It belongs to another account.'],
      },
    ]);
  });

  it('says that no role speaks of it', async () => {
    const answer = await explain({ user: 'vera', thing: request });
    expect(answer.sentence).toBe('Vera may not: none of their roles (viewer) allows request.comment.');
    expect(answer.rolesThatWould).toContain('member');
    expect(answer.rules).toEqual([]);
  });

  it('tells of locations, and of one field', async () => {
    const restricted = await explain({ user: 'rikke', thing: request });
    expect(restricted.rules[0]?.lacking).toEqual([
      'It concerns none of the locations that they are restricted to.',
    ]);
    const permission = {
      subject: 'request',
      verbs: ['read'],
      reach: 'account',
      fields: { except: ['data.problem'] },
    };
    const role = { key: 'half-blind', name: 'Half', side: 'customer', permissions: [permission] };
    bodyOf(await cast.admin.post('/v1/roles', role), 201);
    await signIn(portico.it, cast.kestrel, { externalId: 'hal', account: 'brightwater', roles: [role.key] });
    const read = { user: 'hal', action: 'request.read', thing: request };
    expect((await explain({ ...read, field: 'data.pump' })).allowed).toBe(true);
    const hidden = await explain({ ...read, field: 'data.problem' });
    expect(hidden.allowed).toBe(false);
    expect(hidden.rules[0]?.lacking).toEqual(['It does not show the field data.problem.']);
  });

  it('says the same as what happens', async () => {
    for (const [user, api] of [
      ['mara', cast.mara],
      ['vera', cast.viewer],
      ['rikke', cast.restricted],
      ['tomas', cast.tomas],
      ['ines', cast.agent],
      ['anke', cast.auditor],
    ] as const)
      for (const thing of [request, abroad]) {
        const { allowed } = await explain({ user, thing });
        const { status } = await api.post(`/v1/requests/${thing}/comments`, { body: 'x' });
        expect(status === 201, `${user} ${thing}`).toBe(allowed);
      }
  });

  it('speaks of people who are out', async () => {
    await signIn(portico.it, cast.kestrel, { externalId: 'gone', account: 'brightwater' });
    bodyOf(await cast.admin.patch('/v1/users/gone', { status: 'disabled' }, { 'If-Match': '*' }));
    expect(await explain({ user: 'gone', thing: request })).toMatchObject({
      allowed: false,
      sentence: 'gone may not: the person is disabled.',
    });
  });

  it('asks which account where there are several', async () => {
    await signIn(portico.it, cast.kestrel, { externalId: 'both', account: 'brightwater' });
    await signIn(portico.it, cast.kestrel, { externalId: 'both', account: 'calder' });
    blamed(problemOf(await ask({ user: 'both' }), 422, 'invalid_input'), 'body /account');
    expect((await explain({ user: 'both', account: 'calder', thing: abroad })).allowed).toBe(true);
    expect((await explain({ user: 'both', account: 'brightwater', thing: abroad })).allowed).toBe(false);
  });

  it.each([
    [{ user: 'nobody' }, 'body /user'],
    [{ account: 'calder' }, 'body /account'],
    [{ action: 'request.erase' }, 'body /action'],
    [{ thing: 'req_01JD3V8Q0Z6W4N2K9T5B7C1XYE' }, 'body /thing'],
    [{ action: 'me.read', thing: 'x' }, 'body /thing'],
  ])('is refused for %o', async (input, place) => {
    blamed(problemOf(await ask(input), 422, 'invalid_input'), place);
  });

  it('is given in German', async () => {
    const answer = bodyOf(await ask({ thing: abroad }, { 'Accept-Language': 'de' }));
    expect(answer.rules[0]?.lacking).toEqual(['Es gehört zu einem anderen Konto.']);
    expect(answer.sentence).toContain('Mara Lindqvist darf nicht');
  });
});
