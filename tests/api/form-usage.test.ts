import { beforeAll, describe, expect, it } from 'vitest';
import { FormUsageStore } from '../../server/domains/requests/form-usage/usage.store.js';
import { RequestDraftsStore } from '../../server/domains/requests/drafts/request-drafts.store.js';
import { grantScope, systemScope } from '../../server/kernel/scope.js';
import type { ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { castOf, MARA, signIn, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { DAY, testClock } from '../support/clock.js';
import { readsOf } from '../support/explain.js';
import { publishService } from '../support/service-drafts.js';
import { usePortico } from '../support/start-portico.js';

const SECRET = 'Nobody is to read this';
const FORM = {
  type: 'object',
  properties: {
    pump: { title: 'Pump', type: 'string' },
    problem: { title: 'Problem', type: 'string' },
    serial: { title: 'Serial number', type: 'string' },
  },
  required: ['pump', 'problem', 'serial'],
  'x-steps': [
    { title: 'The pump', fields: ['pump'] },
    { title: 'What is wrong', fields: ['problem', 'serial'] },
  ],
};
const ANSWERED = { pump: 'KP-80', problem: SECRET, serial: '7' };

describe('how forms are used', () => {
  const clock = testClock();
  clock.stop();
  const portico = usePortico({ clock });
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
  });

  const usage = async (key: string, period = 'quarter', locale = 'en') => {
    const headers = { 'Accept-Language': locale };
    const path = `/v1/services/${key}/form-usage?period=${period}`;
    // Sessions end sooner than drafts do; a key stays.
    return bodyOf(await cast.program.get<Schemas['FormUsageList']>(path, headers));
  };
  const keep = async (api: Api, key: string, data: object) =>
    bodyOf(await api.send('PUT', `/v1/request-drafts/${key}`, { json: { data } }));
  const discard = async (api: Api, key: string) => bodyOf(await api.delete(`/v1/request-drafts/${key}`), 204);
  const count = () => portico.it.portico.usageCounter.run();

  it('is counted by version: begun, submitted, given up and open, and where people stopped', async () => {
    const changes = {
      form: FORM,
      title: '{pump}',
      texts: { de: { '/form/properties/serial/title': 'Seriennummer' } },
    };
    await publishService(cast.admin, 'counted', changes);
    for (let left = 0; left < 5; left += 1) {
      await keep(cast.mara, 'counted', { pump: 'KP-80' });
      await keep(cast.mara, 'counted', { pump: 'KP-80', problem: SECRET });
      await discard(cast.mara, 'counted');
    }
    await keep(cast.mara, 'counted', { pump: 'KP-80' });
    await discard(cast.mara, 'counted');
    await keep(cast.mara, 'counted', ANSWERED);
    await submit(cast.mara, { service: 'counted', data: ANSWERED });
    await keep(cast.tomas, 'counted', {});
    const [problem, serial] = [
      { field: '/problem', title: 'Problem', step: 'What is wrong', lastAnswered: 5, stillEmpty: null },
      { field: '/serial', title: 'Serial number', step: 'What is wrong', lastAnswered: 0, stillEmpty: 6 },
    ];
    const pump = { field: '/pump', title: 'Pump', step: 'The pump', lastAnswered: null, stillEmpty: 0 };
    const totals = { version: 1, begun: 8, submitted: 1, givenUp: 6, open: 1, unanswered: 0 };
    const expected = [{ ...totals, fields: [pump, problem, serial] }];
    expect((await usage('counted')).items).toEqual(expected);
    await count();
    const counted = await usage('counted');
    expect(counted.items).toEqual(expected);
    expect((await usage('counted', 'year', 'de')).items[0]?.fields[2]?.title).toBe('Seriennummer');
    await publishService(cast.admin, 'counted', { ...changes, description: 'Another one' });
    await keep(cast.tomas, 'counted', { pump: 'KP-40' });
    const items = (await usage('counted')).items.map(({ version, open }) => [version, open]);
    expect(items).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });

  it('holds nobody and nothing of what was answered', async () => {
    const rows = async (name: string) => portico.it.db.collection(name).find().toArray();
    await keep(cast.mara, 'counted', { pump: SECRET });
    await discard(cast.mara, 'counted');
    const kept = [...(await rows('formEndings')), ...(await rows('formUsage'))];
    expect(kept.length).toBeGreaterThan(1);
    const json = JSON.stringify(kept);
    for (const hidden of [SECRET, 'KP-80', 'usr_', 'acc_', 'rqd_']) expect(json).not.toContain(hidden);
    await count();
    expect(await rows('formEndings')).toEqual([]);
  });

  it('counts what was left for 30 days as given up, of the day on which it was begun', async () => {
    await publishService(cast.admin, 'left', { form: FORM, title: '{pump}' });
    const before = clock().getTime();
    await keep(cast.mara, 'left', {});
    clock.forward(31 * DAY);
    expect((await usage('left')).items).toEqual([]);
    await count();
    expect((await usage('left', 'year')).items).toMatchObject([{ begun: 1, givenUp: 1, unanswered: null }]);
    expect((await usage('left', 'month')).items).toEqual([]);
    const again = await signIn(portico.it, cast.kestrel, MARA);
    await keep(again, 'left', { pump: 'KP-80' });
    clock.forward(30 * DAY);
    // Who begins anew where an old one is over, before anything has looked, gave that one up too.
    await keep(await signIn(portico.it, cast.kestrel, MARA), 'left', {});
    expect((await usage('left')).items).toMatchObject([{ begun: 3, givenUp: 2, open: 1 }]);
    clock.forward(before + 401 * DAY - clock().getTime());
    await count();
    const days = await portico.it.db.collection('formUsage').distinct('day', { serviceKey: 'left' });
    expect(days.map(Number).every((day) => day > before)).toBe(true);
    expect(days.length).toBe(2);
  });

  it('is of services that there are, and of the periods that there are', async () => {
    problemOf(await cast.program.get('/v1/services/never-was/form-usage'), 404, 'not_found');
    const odd = await cast.program.get('/v1/services/counted/form-usage?period=decade');
    blamed(problemOf(odd, 400, 'invalid_parameter'), 'query /period');
  });

  it('is found without a scan', async () => {
    const days = Array.from({ length: 400 }, (_, i) => new Date(i * DAY));
    const rows = days.map((day, i) => ({
      ...{ _id: `row_${i}`, tenantId: `tnt_${i % 4}`, serviceKey: `s${i % 8}`, day, version: i },
    }));
    for (const name of ['formUsage', 'formEndings']) {
      await portico.it.db.collection(name).insertMany(rows as never);
    }
    const { usage: counts, endings } = new FormUsageStore(portico.it.portico.connection);
    const { drafts } = new RequestDraftsStore(portico.it.portico.connection);
    const tenant = grantScope({ tenantId: 'tnt_1' });
    const since = { serviceKey: 's1', day: { $gte: days[300] } };
    for (const [collection, scope, filter] of [
      [counts, tenant, since],
      [endings, tenant, since],
      [counts, systemScope('purge-form-usage'), { day: { $lt: days[9] } }],
      [drafts, tenant, { serviceKey: 's1', createdAt: { $gte: days[300] } }],
    ] as const) {
      const { stages, docs } = await readsOf(
        collection as unknown as ScopedCollection<Stored>,
        scope,
        filter,
        {},
      );
      expect(stages).not.toContain('COLLSCAN');
      expect(docs).toBeLessThanOrEqual(20);
    }
  });
});
