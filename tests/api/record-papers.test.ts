import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Answer, type Api, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import { PNG } from '../support/files.js';
import { importRecords, order, publishType } from '../support/records.js';
import { ANSWERS, service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

const NEVER = 'rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE';

describe('the papers of a record', () => {
  const portico = usePortico();
  let cast: Cast;
  let elsewhere: Actor;
  /** Of Brightwater, at no location. */
  let id: string;
  /** Of Brightwater's harbour. */
  let located: string;
  /** Of Calder. */
  let other: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const restricted = { account: 'brightwater', locations: ['mill'] };
    elsewhere = await signIn(portico.it, cast.kestrel, { externalId: 'milo', name: 'Milo', ...restricted });
    await publishType(cast.program);
    for (const department of ['field-service', 'spares'])
      await portico.it.portico.catalog.publish(
        portico.it.context(cast.kestrel.id),
        service({ key: `of-${department}`, department }),
      );
    [id = '', located = '', other = ''] = await importRecords(cast.program, [
      order('SO-1'),
      order('SO-2', {}, { location: 'harbour' }),
      order('SO-3', {}, { account: 'calder' }),
    ]);
  });

  const submit = (api: Api, more: object): Promise<Answer<Schemas['ServiceRequest']>> =>
    api.post('/v1/requests', { service: 'report-fault', data: ANSWERS, ...more });
  const about = async (api: Api, record: string) =>
    bodyOf(await api.get<Schemas['ServiceRequestList']>(`/v1/requests?record=${record}`)).items.map(
      (request) => request.id,
    );
  const attach = async (api: Api, record: string, name = 'proof.png') =>
    bodyOf(await api.upload({ name, record }, PNG), 201);
  const files = (api: Api, record: string) =>
    api.get<Schemas['PortalDocumentList']>(`/v1/documents?record=${record}`);

  describe('requests about it', () => {
    it('say so, and are found by it', async () => {
      const request = bodyOf(await submit(cast.mara, { record: id }), 201);
      expect(request.recordId).toBe(id);
      expect(bodyOf(await submit(cast.mara, {}), 201).recordId).toBeNull();
      expect(await about(cast.mara, id)).toEqual([request.id]);
      expect(await about(cast.agent, id)).toEqual([request.id]);
      expect(await about(cast.tomas, id)).toEqual([]);
      expect(await about(cast.mara, NEVER)).toEqual([]);
    });

    it('are at its location and for its account where nothing else is said', async () => {
      const own = bodyOf(await submit(cast.mara, { record: located }), 201);
      expect(own.location?.name).toBe('harbour');
      const staff = bodyOf(await submit(cast.agent, { record: located }), 201);
      expect(staff).toMatchObject({ account: own.account, location: own.location });
      expect(bodyOf(await submit(cast.program, { record: other }), 201).account.name).toBe('Calder Dairy');
    });

    it('cannot be about one that the caller does not see, nor one of another account', async () => {
      const never = problemOf(await submit(cast.mara, { record: NEVER }), 422, 'invalid_input');
      blamed(never, 'body /record');
      for (const [api, record] of [
        [cast.mara, other],
        [elsewhere, located],
        [elsewhere, id],
        [cast.stranger, id],
      ] as const) {
        const problem = problemOf(await submit(api, { record }), 422, 'invalid_input');
        expect(problem.errors).toEqual(never.errors);
      }
      const mixed = problemOf(
        await submit(cast.agent, { record: other, account: 'brightwater' }),
        422,
        'invalid_input',
      );
      blamed(mixed, 'body /record');
      expect(mixed.errors?.[0]?.code).toBe('otherAccount');
    });

    it('are told with the record that they are about', async () => {
      const listener = await Listener.open(cast.mara);
      const request = bodyOf(await submit(cast.mara, { record: id }), 201);
      const { data } = await listener.heard('request.submitted', request.id);
      expect(data.data).toMatchObject({ requestId: request.id, recordId: id });
      listener.close();
    });
  });

  describe('its files', () => {
    it('are added by whoever may change it, and seen by whoever sees it', async () => {
      const [fresh = ''] = await importRecords(cast.program, [order('SO-4')]);
      const listener = await Listener.open(cast.agent);
      const file = await attach(cast.mara, fresh);
      expect(file).toMatchObject({ recordId: fresh, requestId: null, requestNumber: null });
      const { data } = await listener.heard('document.added', fresh);
      expect(data.data).toMatchObject({ recordId: fresh, documentId: file.id });
      listener.close();
      for (const api of [cast.mara, cast.viewer, cast.agent, cast.auditor, cast.program]) {
        expect(bodyOf(await files(api, fresh)).items.map((one) => one.id)).toEqual([file.id]);
        expect((await api.get(`/v1/documents/${file.id}/content`)).status).toBe(200);
      }
      problemOf(await files(cast.tomas, fresh), 404, 'not_found');
      problemOf(await cast.tomas.get(`/v1/documents/${file.id}`), 404, 'not_found');
      for (const [api, status] of [
        [cast.viewer, 403],
        [cast.auditor, 403],
        [cast.tomas, 404],
        [cast.stranger, 404],
        [elsewhere, 404],
      ] as const)
        expect((await api.upload({ name: 'x.png', record: fresh }, PNG)).status).toBe(status);
      expect(bodyOf(await files(cast.agent, fresh)).items).toHaveLength(1);
    });

    it('are allowed as the record says', async () => {
      for (const api of [cast.mara, cast.viewer, cast.agent, cast.auditor, cast.program]) {
        const record = bodyOf(await api.get<Schemas['PortalRecordDetail']>(`/v1/records/${id}`));
        const { status } = await api.upload({ name: 'x.png', record: id }, PNG);
        expect(status === 201).toBe(record.allowedActions.includes('attachDocument'));
      }
    });

    it('belong to a record or to a request, not to both', async () => {
      const request = bodyOf(await submit(cast.mara, { record: id }), 201);
      const two = await cast.mara.upload({ name: 'x.png', record: id, request: request.id }, PNG);
      blamed(problemOf(two, 400, 'invalid_parameter'), 'query /record');
      await cast.mara.upload({ name: 'of-the-request.png', request: request.id }, PNG);
      const { items } = bodyOf(await files(cast.mara, id));
      expect(items.map(({ name }) => name)).not.toContain('of-the-request.png');
    });

    it('go where their record goes', async () => {
      const [moving = ''] = await importRecords(cast.program, [order('SO-5', {}, { location: 'harbour' })]);
      const file = await attach(cast.mara, moving);
      const sees = async (api: Api) => (await api.get(`/v1/documents/${file.id}`)).status === 200;
      expect([await sees(cast.restricted), await sees(elsewhere)]).toEqual([true, false]);
      await importRecords(cast.program, [order('SO-5', {}, { location: 'mill' })]);
      expect([await sees(cast.restricted), await sees(elsewhere)]).toEqual([false, true]);
    });

    it('go to another department with their type', async () => {
      await publishType(cast.program, 'contract');
      const [contract = ''] = await importRecords(cast.program, [order('C-1')], 'contract');
      const file = await attach(cast.mara, contract);
      const place = { account: 'kestrel', roles: ['agent'], departments: ['spares'] };
      const spares = await signIn(portico.it, cast.kestrel, { externalId: 'sam', name: 'Sam', ...place });
      const sees = async () => (await spares.get(`/v1/documents/${file.id}`)).status === 200;
      expect(await sees()).toBe(true);
      await publishType(cast.program, 'contract', { department: 'field-service' });
      expect(await sees()).toBe(false);
      await publishType(cast.program, 'contract', { department: 'spares' });
      expect(await sees()).toBe(true);
    });
  });
});
