import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, submit, type Actor, type Cast, type SignIn } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import { PNG } from '../support/files.js';
import { service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

const ANSWERS = { pump: 'KP-80', problem: 'It leaks' };
const PLACES = ['harbour', 'mill', 'quarry'];

describe('people who are restricted', () => {
  const portico = usePortico();
  let cast: Cast;
  let harbour: Actor;
  let both: Actor;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    for (const department of ['field-service', 'spares'])
      await portico.it.portico.catalog.publish(
        portico.it.context(cast.kestrel.id),
        service({ key: `of-${department}`, department }),
      );
    harbour = await join({ externalId: 'hanna', locations: ['harbour'], places: PLACES });
    both = await join({ externalId: 'bo', locations: ['harbour', 'mill'] });
  });

  const join = (person: Partial<SignIn> & { externalId: string }) =>
    signIn(portico.it, cast.kestrel, { account: 'brightwater', ...person });
  const tryTo = (api: Api, location?: string) =>
    api.post<Schemas['ServiceRequest']>('/v1/requests', {
      service: 'report-fault',
      data: ANSWERS,
      ...(location ? { location } : {}),
    });
  const sees = async (api: Api, id: string) => (await api.get(`/v1/requests/${id}`)).status === 200;
  const list = async (api: Api, query = '') =>
    bodyOf(await api.get<Schemas['ServiceRequestList']>(`/v1/requests?limit=100${query}`)).items;

  describe('to locations', () => {
    it('submit for their only location without saying so, and see it, and their colleagues too', async () => {
      const request = bodyOf(await tryTo(harbour), 201);
      expect(request.location).toEqual({ id: expect.stringMatching(/^loc_/), name: 'harbour' });
      expect(await sees(harbour, request.id)).toBe(true);
      expect(await sees(both, request.id)).toBe(true);
      expect(await sees(cast.mara, request.id)).toBe(true);
    });

    it('must say which where they have several, and one of theirs', async () => {
      const unsaid = problemOf(await tryTo(both), 422, 'invalid_input');
      blamed(unsaid, 'body /location');
      expect(unsaid.errors?.[0]?.fix).toBe('Send one of: harbour, mill.');
      const wrong = problemOf(await tryTo(both, 'quarry'), 422, 'invalid_input');
      const never = problemOf(await tryTo(both, 'nowhere'), 422, 'invalid_input');
      expect(wrong.errors).toEqual(never.errors);
      expect(bodyOf(await tryTo(both, 'mill'), 201).location?.name).toBe('mill');
    });

    it('see nothing of other locations, nor of none', async () => {
      const elsewhere = bodyOf(await tryTo(both, 'mill'), 201);
      const nowhere = await submit(cast.mara);
      expect(nowhere.location).toBeNull();
      const upload = await cast.mara.upload({ name: 'x.png', request: elsewhere.id }, PNG);
      const { id: file } = bodyOf(upload, 201);
      for (const { id } of [elsewhere, nowhere]) {
        for (const path of ['', '/timeline'])
          problemOf(await harbour.get(`/v1/requests/${id}${path}`), 404, 'not_found');
        problemOf(await harbour.post(`/v1/requests/${id}/comments`, { body: 'x' }), 404, 'not_found');
      }
      for (const path of ['', '/content'])
        problemOf(await harbour.get(`/v1/documents/${file}${path}`), 404, 'not_found');
      const names = new Set((await list(harbour)).map(({ location }) => location?.name));
      expect([...names]).toEqual(['harbour']);
      expect((await harbour.get('/v1/documents')).text).not.toContain(file);
      expect((await both.get('/v1/documents')).text).toContain(file);
    });

    it('hear of nothing else', async () => {
      const stream = await Listener.open(harbour);
      const elsewhere = bodyOf(await tryTo(cast.mara, 'mill'), 201);
      const here = bodyOf(await tryTo(cast.mara, 'harbour'), 201);
      await stream.heard('request.submitted', here.id);
      expect(stream.text).not.toContain(elsewhere.id);
      stream.close();
    });

    it('are found by it, in a list of those who see more', async () => {
      const { id, location } = bodyOf(await tryTo(cast.mara, 'quarry'), 201);
      expect((await list(cast.mara, `&location=${location?.id}`)).map((one) => one.id)).toContain(id);
      const names = (await list(cast.agent, `&location=${location?.id}`)).map((one) => one.location?.name);
      expect(new Set(names)).toEqual(new Set(['quarry']));
    });

    it('cannot be to a location that the account does not have', async () => {
      const user = { externalId: 'hanna', account: { externalId: 'brightwater' }, locations: ['nowhere'] };
      const answer = problemOf(await cast.program.post('/v1/embed-sessions', { user }), 422, 'invalid_input');
      blamed(answer, 'body /user/locations/0');
      expect(answer.errors?.[0]?.fix).toContain('harbour, mill, quarry');
    });
  });

  describe('to departments', () => {
    const of = async (department: string) =>
      (await submit(cast.mara, { service: `of-${department}`, data: ANSWERS })).id;

    it('work on what is theirs and on what nobody has taken, and see nothing else', async () => {
      const field = {
        externalId: 'finn',
        account: 'kestrel',
        roles: ['agent'],
        departments: ['field-service'],
      };
      const finn = await join(field);
      const [own, others, nobodys] = [
        await of('field-service'),
        await of('spares'),
        (await submit(cast.mara)).id,
      ];
      expect(await sees(finn, own)).toBe(true);
      expect(await sees(finn, nobodys)).toBe(true);
      for (const path of ['', '/timeline'])
        problemOf(await finn.get(`/v1/requests/${others}${path}`), 404, 'not_found');
      bodyOf(await finn.post(`/v1/requests/${own}/comments`, { body: 'x' }), 201);
      expect(await sees(cast.agent, others)).toBe(true);
      const found = new Set((await list(finn)).map(({ department }) => department));
      expect(found).toEqual(new Set(['field-service', null]));
      const spares = new Set((await list(cast.agent, '&department=spares')).map((one) => one.department));
      expect(spares).toEqual(new Set(['spares']));
    });

    it('cannot be to one that no service names', async () => {
      const user = { externalId: 'finn', account: { externalId: 'kestrel' }, departments: ['sales'] };
      const answer = problemOf(await cast.program.post('/v1/embed-sessions', { user }), 422, 'invalid_input');
      blamed(answer, 'body /user/departments/0');
    });
  });

  describe('by their membership', () => {
    const roles = async (person: Partial<SignIn>) => {
      const api = await join({ externalId: 'gero', ...person });
      return bodyOf(await api.get<Schemas['Me']>('/v1/me')).roles;
    };

    it('have the roles that the host said last, also in sessions that say none', async () => {
      expect(await roles({})).toEqual(['member']);
      expect(await roles({ roles: ['viewer'] })).toEqual(['viewer']);
      expect(await roles({})).toEqual(['viewer']);
    });

    it('have others in another account', async () => {
      expect(await roles({ account: 'calder' })).toEqual(['member']);
      expect(await roles({})).toEqual(['viewer']);
    });

    it('stay restricted in sessions that say nothing of it, until one says all', async () => {
      const request = bodyOf(await tryTo(cast.mara, 'mill'), 201).id;
      expect(await sees(await join({ externalId: 'hanna' }), request)).toBe(false);
      expect(await sees(await join({ externalId: 'hanna', locations: [] }), request)).toBe(true);
    });
  });
});
