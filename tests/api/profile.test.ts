import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, signIn, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Answer, type Schemas } from '../support/api.js';
import { ANY } from '../support/members.js';
import { usePortico } from '../support/start-portico.js';

type Profile = Schemas['Profile'];
const PATH = '/v1/me/profile';

describe('one’s profile', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
  });

  const change = (body: object, headers: Record<string, string> = ANY): Promise<Answer<Profile>> =>
    cast.mara.patch<Profile>(PATH, body, headers);

  it('says what is known, and who decides it', async () => {
    expect(bodyOf(await cast.mara.get<Profile>(PATH))).toEqual({
      id: bodyOf(await cast.mara.get<Schemas['Me']>('/v1/me')).id,
      name: 'Mara Lindqvist',
      email: 'mara@brightwater.example',
      phone: null,
      jobTitle: null,
      locale: null,
      timezone: null,
      controlledBy: {
        name: 'host',
        email: 'host',
        phone: 'you',
        jobTitle: 'you',
        locale: 'you',
        timezone: 'you',
      },
    });
  });

  it('is changed by its person and seen by those who work with them', async () => {
    const said = {
      phone: '+46 8 1234 5678',
      jobTitle: 'Plant manager',
      locale: 'de',
      timezone: 'Europe/Stockholm',
    };
    const changed = await change(said);
    expect(bodyOf(changed)).toMatchObject(said);
    expect(bodyOf(await cast.mara.get<Profile>(PATH))).toEqual(changed.body);
    const seen = bodyOf(await cast.admin.get<Schemas['User']>('/v1/users/mara'));
    expect(seen).toMatchObject({ phone: said.phone, jobTitle: said.jobTitle });
    const members = async (by = cast.viewer) =>
      bodyOf(await by.get<Schemas['MemberList']>('/v1/accounts/brightwater/members')).items;
    const mara = (await members()).find(({ name }) => name === MARA.name);
    expect(mara?.jobTitle).toBe(said.jobTitle);
    expect(mara).not.toHaveProperty('phone');
    const cleared = bodyOf(await change({ phone: null, locale: null }));
    expect(cleared).toMatchObject({ ...said, phone: null, locale: null });
    expect(bodyOf(await change({}))).toEqual(cleared);
  });

  it('outlives what the host says with each session', async () => {
    bodyOf(await change({ jobTitle: 'Head of plant' }));
    await signIn(portico.it, cast.kestrel, { ...MARA, name: 'Mara L.' });
    expect(bodyOf(await cast.mara.get<Profile>(PATH))).toMatchObject({
      name: 'Mara L.',
      jobTitle: 'Head of plant',
    });
  });

  it('is changed by whoever says which version they saw', async () => {
    const etag = (await cast.mara.get(PATH)).headers.get('etag') as string;
    expect((await cast.mara.get(PATH, { 'If-None-Match': etag })).status).toBe(304);
    problemOf(await change({ phone: '123' }, {}), 428, 'precondition_required');
    const changed = await change({ phone: '123' }, { 'If-Match': etag });
    bodyOf(changed);
    expect(changed.headers.get('etag')).not.toBe(etag);
    problemOf(await change({ phone: '456' }, { 'If-Match': etag }), 412, 'precondition_failed');
    const both = await Promise.all(
      ['457', '458'].map((phone) => change({ phone }, { 'If-Match': changed.headers.get('etag') as string })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it.each([
    [{ name: 'King' }, '/name'],
    [{ email: 'a@b.example' }, '/email'],
    [{ controlledBy: {} }, '/controlledBy'],
    [{ phone: 'call me' }, '/phone'],
    [{ phone: '12' }, '/phone'],
    [{ phone: '' }, '/phone'],
    [{ phone: '1'.repeat(41) }, '/phone'],
    [{ jobTitle: ' ' }, '/jobTitle'],
    [{ jobTitle: 'a\nb' }, '/jobTitle'],
    [{ locale: 'sv' }, '/locale'],
    [{ locale: 'null' }, '/locale'],
    [{ timezone: 'Mars/Olympus' }, '/timezone'],
    [{ timezone: '+01:00' }, '/timezone'],
    [{ timezone: '' }, '/timezone'],
  ])('does not take %j', async (body, pointer) => {
    blamed(problemOf(await change(body), 422, 'invalid_input'), `body ${pointer}`);
  });

  it('is everybody’s own, and no program’s', async () => {
    for (const person of [cast.viewer, cast.agent, cast.auditor, cast.admin]) {
      bodyOf(await person.patch<Profile>(PATH, { phone: '+49 30 123' }, ANY));
      expect(bodyOf(await person.get<Profile>(PATH)).phone).toBe('+49 30 123');
    }
    expect(bodyOf(await cast.stranger.get<Profile>(PATH)).phone).toBeNull();
    problemOf(await cast.program.get(PATH), 403, 'forbidden');
    problemOf(await cast.program.patch(PATH, {}, ANY), 403, 'forbidden');
  });

  it('is audited by the names of what changed', async () => {
    const rows = await portico.it.db.collection('auditRows').find({ action: 'profile.update' }).toArray();
    const [first] = rows as unknown as { facts: object }[];
    expect(first?.facts).toEqual({ fields: 'phone jobTitle locale timezone' });
    expect(JSON.stringify(rows)).not.toMatch(/5678|manager/);
  });
});
