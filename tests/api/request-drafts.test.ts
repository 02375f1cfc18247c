import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RequestDraftsStore } from '../../server/domains/requests/drafts/request-drafts.store.js';
import { grantScope, systemScope } from '../../server/kernel/scope.js';
import type { ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { castOf, MARA, signIn, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { DAY, testClock } from '../support/clock.js';
import { readsOf } from '../support/explain.js';
import { useDatabase } from '../support/mongo.js';
import { importRecords, order, publishType } from '../support/records.js';
import { publishService } from '../support/service-drafts.js';
import { ANSWERS } from '../support/services.js';
import { TestPortico, usePortico } from '../support/start-portico.js';

const FAULT = '/v1/request-drafts/report-fault';
const keep = (api: Api, data: unknown, path = FAULT, headers: Record<string, string> = {}) =>
  api.send<Schemas['RequestDraft']>('PUT', path, { json: { data }, headers });
const read = (api: Api, path = FAULT) => api.get<Schemas['RequestDraft']>(path);

const CONDITIONAL = {
  type: 'object',
  properties: {
    kind: { title: 'Kind', enum: ['fault', 'return'] },
    mail: { title: 'E-mail', type: 'string', format: 'email', maxLength: 20 },
    count: { title: 'How many', type: 'integer', minimum: 2 },
    place: {
      title: 'Place',
      type: 'object',
      properties: { hall: { title: 'Hall', type: 'string', minLength: 3 } },
      required: ['hall'],
    },
  },
  required: ['kind', 'mail'],
  if: { properties: { kind: { const: 'fault' } }, required: ['kind'] },
  then: { properties: { serial: { title: 'Serial', type: 'string' } }, required: ['serial'] },
};

describe('drafts of requests', () => {
  const portico = usePortico();
  let cast: Cast;
  let record: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await publishType(cast.program);
    [record = ''] = await importRecords(cast.program, [order('SO-1')]);
    await publishService(cast.admin, 'conditional', { form: CONDITIONAL });
  });

  it('keep answers that are not finished, apart for each service and record', async () => {
    const { mara } = cast;
    const draft = bodyOf(await keep(mara, { problem: 'It' }));
    expect(draft).toMatchObject({ service: 'report-fault', record: null, data: { problem: 'It' } });
    expect(draft.allowedActions).toEqual(['read', 'save', 'delete']);
    expect(Date.parse(draft.expiresAt) - Date.parse(draft.updatedAt)).toBe(30 * DAY);
    const about = `${FAULT}?record=${record}`;
    bodyOf(await keep(mara, { pump: 'KP-40' }, about));
    bodyOf(await keep(mara, { problem: 'It leaks, and' }));
    expect(bodyOf(await read(mara)).data).toEqual({ problem: 'It leaks, and' });
    expect(bodyOf(await read(mara, about))).toMatchObject({ record, data: { pump: 'KP-40' } });
    const list = bodyOf(await mara.get<Schemas['RequestDraftList']>('/v1/request-drafts'));
    expect(list.items).toHaveLength(2);
    expect(JSON.stringify(list)).not.toContain('leaks');
    bodyOf(await mara.delete(about), 204);
    problemOf(await read(mara, about), 404, 'not_found');
  });

  it('take what is too short, misspelt or missing, and nothing that can never become right', async () => {
    const { mara } = cast;
    const path = '/v1/request-drafts/conditional';
    bodyOf(await keep(mara, { mail: 'mar', count: 1, place: { hall: 'H' } }, path));
    bodyOf(await keep(mara, { kind: 'fault', serial: '' }, path));
    const refused = async (data: unknown, ...pointers: string[]) =>
      blamed(problemOf(await keep(mara, data, path), 422, 'invalid_input'), ...pointers);
    await refused({ serial: 'x' }, 'body /data/serial');
    await refused({ nonsense: 1, kind: 'fault' }, 'body /data/nonsense');
    await refused({ place: { hall: 'H 1', cellar: true } }, 'body /data/place/cellar');
    await refused({ kind: 'theft' }, 'body /data/kind');
    await refused({ count: 'two' }, 'body /data/count');
    await refused({ mail: 'x'.repeat(21) }, 'body /data/mail');
    await refused({ mail: 'x'.repeat(65_536) }, 'body /data');
    expect(bodyOf(await read(mara, path)).data).toEqual({ kind: 'fault', serial: '' });
  });

  it('are of services and records that their writer may see', async () => {
    problemOf(await keep(cast.mara, {}, '/v1/request-drafts/never-was'), 404, 'not_found');
    problemOf(await keep(cast.tomas, {}, `${FAULT}?record=${record}`), 404, 'not_found');
    problemOf(await keep(cast.viewer, {}), 403, 'forbidden');
  });

  it('are seen by nobody else: no colleague, no staff, no program', async () => {
    bodyOf(await keep(cast.mara, { problem: 'Mine alone' }));
    for (const api of [cast.restricted, cast.tomas, cast.agent, cast.admin, cast.stranger]) {
      problemOf(await read(api), 404, 'not_found');
      problemOf(await api.delete(FAULT), 404, 'not_found');
      bodyOf(await keep(api, { problem: 'Another one' }));
      bodyOf(await api.delete(FAULT), 204);
    }
    for (const api of [cast.program, cast.auditor, cast.viewer]) problemOf(await read(api), 403, 'forbidden');
    expect(bodyOf(await read(cast.mara)).data).toEqual({ problem: 'Mine alone' });
  });

  it('are changed by whoever saw the last version, where they say which they saw', async () => {
    const saved = await keep(cast.mara, { problem: 'First' });
    const tag = saved.headers.get('etag') as string;
    const next = await keep(cast.mara, { problem: 'Second' }, FAULT, { 'If-Match': tag });
    bodyOf(next);
    problemOf(
      await keep(cast.mara, { problem: 'Third' }, FAULT, { 'If-Match': tag }),
      412,
      'precondition_failed',
    );
    problemOf(await cast.mara.delete(FAULT, { 'If-Match': tag }), 412, 'precondition_failed');
    expect(bodyOf(await read(cast.mara)).data).toEqual({ problem: 'Second' });
  });

  it('are gone with the request that is submitted, and only with that', async () => {
    const { mara } = cast;
    bodyOf(await keep(mara, { problem: 'It leaks' }));
    bodyOf(await keep(mara, { problem: 'About the order' }, `${FAULT}?record=${record}`));
    const refused = await mara.post('/v1/requests', { service: 'report-fault', data: { pump: 'KP-80' } });
    problemOf(refused, 422, 'invalid_input');
    const files = { documents: ['doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE'] };
    const undone = await mara.post('/v1/requests', { service: 'report-fault', data: ANSWERS, ...files });
    problemOf(undone, 422, 'invalid_input');
    expect(bodyOf(await read(mara)).data).toEqual({ problem: 'It leaks' });
    await submit(mara, { data: ANSWERS });
    problemOf(await read(mara), 404, 'not_found');
    await submit(mara, { data: ANSWERS, record });
    problemOf(await read(mara, `${FAULT}?record=${record}`), 404, 'not_found');
  });

  it('are found without a scan and without sorting', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => ({
      ...{ _id: `rqd_${i}`, tenantId: `tnt_${i % 4}`, accountId: 'acc_1', ownerId: `usr_${i % 40}` },
      ...{ serviceKey: `service-${i}`, recordId: null, json: '{}', version: 1 },
      ...{ createdAt: new Date(i), updatedAt: new Date(i), expiresAt: new Date(i) },
    }));
    await portico.it.db.collection('requestDrafts').insertMany(rows as never);
    const { drafts } = new RequestDraftsStore(portico.it.portico.connection);
    const collection = drafts as unknown as ScopedCollection<Stored>;
    const person = grantScope({ tenantId: 'tnt_1', ownerId: 'usr_1', accountId: 'acc_1' });
    const latest = { sort: { createdAt: -1, _id: -1 }, limit: 50 } as const;
    for (const [scope, filter, options, most] of [
      [person, { serviceKey: 'service-1', recordId: null }, { limit: 1 }, 1],
      [person, { expiresAt: { $gt: new Date(0) } }, latest, 50],
      [systemScope('purge-request-drafts'), { expiresAt: { $lte: new Date(9) } }, {}, 10],
    ] as const) {
      const { stages, docs } = await readsOf(collection, scope, filter, options);
      expect(stages).not.toContain('COLLSCAN');
      expect(stages).not.toContain('SORT');
      expect(docs).toBeLessThanOrEqual(most);
    }
  });
});

describe('drafts of requests in time', () => {
  const database = useDatabase();
  const clock = testClock();
  let portico: TestPortico;
  let tenant: Awaited<ReturnType<TestPortico['tenant']>>;
  const mara = () => signIn(portico, { ...tenant, program: portico.api.as(tenant.apiKey) }, MARA);
  const rows = () => portico.db.collection('requestDrafts').countDocuments();

  beforeAll(async () => {
    portico = await TestPortico.start(database.uri, { clock });
    tenant = await portico.tenant('Kestrel');
  });
  afterAll(() => portico.stop());

  it('are kept for 30 days after they were saved last, then not shown, and then deleted', async () => {
    bodyOf(await keep(await mara(), { problem: 'Old' }));
    clock.forward(20 * DAY);
    bodyOf(await keep(await mara(), { problem: 'Older' }));
    bodyOf(await keep(await mara(), { note: 'Kept' }, '/v1/request-drafts/anything'));
    clock.forward(20 * DAY);
    const before = await mara();
    expect(bodyOf(await read(before)).data).toEqual({ problem: 'Older' });
    bodyOf(await keep(before, { note: 'Kept on' }, '/v1/request-drafts/anything'));
    clock.forward(10 * DAY);
    const api = await mara();
    problemOf(await read(api), 404, 'not_found');
    problemOf(await api.delete(FAULT), 404, 'not_found');
    const { items } = bodyOf(await api.get<Schemas['RequestDraftList']>('/v1/request-drafts'));
    expect(items.map(({ service }) => service)).toEqual(['anything']);
    // Jobs run at the start of a server.
    await portico.stop();
    portico = await portico.again();
    await expect.poll(rows).toBe(1);
    const again = bodyOf(await keep(await mara(), { problem: 'New' }));
    expect(again.createdAt).toBe(again.updatedAt);
  });
});
