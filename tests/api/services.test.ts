import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, submit, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

describe('the catalog', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  it('lists what can be asked for, in catalog order and without forms', async () => {
    const { items, nextCursor } = bodyOf(await cast.mara.get<Schemas['ServiceList']>('/v1/services'));
    expect(items.map(({ key }) => key)).toEqual(['report-fault', 'anything', 'photos']);
    expect(nextCursor).toBeNull();
    expect(items[0]).toEqual({
      key: 'report-fault',
      name: 'Report a fault',
      description: 'Something is broken.',
      group: 'Repairs',
      version: 1,
      promise: { text: 'We answer within a day.', hours: 24, usual: null },
      needs: ['The serial number'],
      allowedActions: ['read', 'submit'],
    });
  });

  it('gives a service with form, promise, files and steps', async () => {
    const answer = await cast.mara.get<Schemas['Service']>('/v1/services/report-fault');
    expect(bodyOf(answer)).toMatchObject({
      form: service().form,
      attachments: { max: 3, accept: ['image/*', 'application/pdf'], required: false },
      steps: [
        { key: 'submitted', name: 'We have it' },
        { key: 'inReview', name: 'We look into it' },
        { key: 'solved', name: 'Solved' },
      ],
    });
    expect(bodyOf(await cast.mara.get<Schemas['Service']>('/v1/services/anything')).attachments).toBeNull();
  });

  it('tells viewers that they may only read', async () => {
    const one = bodyOf(await cast.viewer.get<Schemas['Service']>('/v1/services/report-fault'));
    expect(one.allowedActions).toEqual(['read']);
  });

  it('answers 304 to who has it already, and not to another role', async () => {
    const path = '/v1/services/report-fault';
    const etag = (await cast.mara.get(path)).headers.get('etag') as string;
    expect((await cast.mara.get(path, { 'If-None-Match': etag })).status).toBe(304);
    expect((await cast.mara.get(path, { 'If-None-Match': `"x", ${etag}` })).status).toBe(304);
    expect((await cast.viewer.get(path, { 'If-None-Match': etag })).status).toBe(200);
    expect((await cast.mara.get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('serves new requests with the new version and leaves running ones on theirs', async () => {
    const tenant = cast.kestrel.id;
    const publish = (name: string) =>
      portico.it.portico.catalog.publish(portico.it.context(tenant), service({ key: 'growing', name }));
    const path = '/v1/services/growing';
    await publish('First');
    const etag = (await cast.mara.get(path)).headers.get('etag') as string;
    const old = await submit(cast.mara, { service: 'growing' });
    await publish('Second');
    const answer = await cast.mara.get<Schemas['Service']>(path, { 'If-None-Match': etag });
    expect(bodyOf(answer)).toMatchObject({ name: 'Second', version: 2 });
    expect((await submit(cast.mara, { service: 'growing' })).serviceName).toBe('Second');
    const still = await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${old.id}`);
    expect(bodyOf(still).serviceName).toBe('First');
    const { items } = bodyOf(await cast.mara.get<Schemas['ServiceList']>('/v1/services'));
    expect(items.filter(({ key }) => key === 'growing')).toHaveLength(1);
  });

  it('does not publish what cannot work', async () => {
    const broken = service({ key: 'Broken Key', workflow: { ...service().workflow, initial: 'nowhere' } });
    await expect(
      portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), broken),
    ).rejects.toThrow(/lower-case[\s\S]*nowhere/);
  });

  it('knows no service of another tenant', async () => {
    await portico.it.portico.catalog.publish(portico.it.context(cast.other.id), service({ key: 'theirs' }));
    bodyOf(await cast.stranger.get('/v1/services/theirs'));
    const hidden = await cast.mara.get('/v1/services/theirs');
    const never = await cast.mara.get('/v1/services/never-was');
    problemOf(hidden, 404, 'not_found');
    expect(hidden.text).toBe(never.text);
  });

  it('needs credentials', async () => {
    for (const path of ['/v1/services', '/v1/services/report-fault'])
      problemOf(await cast.anonymous.get(path), 401, 'unauthenticated');
  });
});
