import { beforeAll, describe, expect, it } from 'vitest';
import { SecretsStore } from '../../server/domains/webhooks/secrets.store.js';
import { SecretBox } from '../../server/kernel/secret-box.js';
import { KeptSecrets } from '../../server/store/kept-secrets.js';
import { castOf, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import { usePortico } from '../support/start-portico.js';
import { newEndpoint, type Endpoint, type NewEndpoint } from '../support/webhooks.js';

const URL = 'https://erp.acme.example/hooks';

describe('webhook endpoints', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const change = (id: string, body: object, headers: Record<string, string> = { 'If-Match': '*' }) =>
    cast.admin.patch<Endpoint>(`/v1/webhook-endpoints/${id}`, body, headers);

  it('are made with sensible defaults, read, listed and deleted; the secret is told once', async () => {
    const answer = await cast.admin.post<NewEndpoint>('/v1/webhook-endpoints', { url: URL });
    const { secret, ...made } = bodyOf(answer, 201);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(made).toMatchObject({
      url: URL,
      description: '',
      eventTypes: ['*'],
      includeInternal: false,
      signing: 'v1',
      format: 'standard',
      enabled: true,
      disabledReason: null,
      failingSince: null,
      keys: [{ publicKey: expect.stringMatching(/^whpk_/), expiresAt: null }],
      allowedActions: ['read', 'update', 'delete', 'rotateSecret', 'replay', 'test'],
    });
    const path = answer.headers.get('location') as string;
    expect(path).toBe(`/v1/webhook-endpoints/${made.id}`);
    const read = await cast.admin.get(path);
    expect(bodyOf(read)).toEqual(made);
    expect((await cast.admin.get(path, { 'If-None-Match': read.headers.get('etag') as string })).status).toBe(
      304,
    );
    const list = '/v1/webhook-endpoints?limit=1';
    expect(bodyOf(await cast.admin.get<Schemas['WebhookEndpointList']>(list)).items).toEqual([made]);
    const seen = bodyOf(await cast.auditor.get<Endpoint>(path));
    expect(seen.allowedActions).toEqual(['read']);
    expect(JSON.stringify([seen, read.body])).not.toContain('whsec');
    bodyOf(await cast.admin.delete(path), 204);
    problemOf(await cast.admin.get(path), 404, 'not_found');
    problemOf(await cast.admin.delete(path), 404, 'not_found');
    const rows = portico.it.db.collection('auditRows').find({ subjectId: made.id });
    expect((await rows.toArray()).map(({ action }) => action as string)).toEqual([
      'webhook-endpoint.create',
      'webhook-endpoint.delete',
    ]);
  });

  it('are changed in the version that was seen', async () => {
    const { secret: _, ...made } = await newEndpoint(cast.admin, URL);
    const seen = await cast.admin.get<Endpoint>(`/v1/webhook-endpoints/${made.id}`);
    const tag = { 'If-Match': seen.headers.get('etag') as string };
    const wish = { url: `${URL}/2`, eventTypes: ['request.*', 'record.updated'], signing: 'both' } as const;
    const changed = bodyOf(await change(made.id, wish, tag));
    expect(changed).toEqual({ ...made, ...wish, updatedAt: changed.updatedAt });
    problemOf(await change(made.id, { description: 'x' }, tag), 412, 'precondition_failed');
    problemOf(await change(made.id, { description: 'x' }, {}), 428, 'precondition_required');
    const off = bodyOf(await change(made.id, { enabled: false }));
    expect(off).toMatchObject({ enabled: false, disabledReason: 'byHand', disabledAt: expect.any(String) });
    const on = bodyOf(await change(made.id, { enabled: true }));
    expect(on).toMatchObject({ enabled: true, disabledReason: null, disabledAt: null });
  });

  it.each<[string, object, string]>([
    ['plain http', { url: 'http://erp.acme.example' }, '/url'],
    ['this machine', { url: 'https://localhost:9443' }, '/url'],
    ['this machine by number', { url: 'http://127.0.0.1:80/x' }, '/url'],
    ['a private network', { url: 'https://10.1.2.3/x' }, '/url'],
    ['the cloud’s own network', { url: 'https://169.254.169.254/latest' }, '/url'],
    ['a hidden address', { url: 'https://[::ffff:10.0.0.1]/x' }, '/url'],
    ['an address in another notation', { url: 'https://0x7f.1/x' }, '/url'],
    ['a password', { url: 'https://a:b@erp.acme.example/' }, '/url'],
    ['a fragment', { url: 'https://erp.acme.example/#x' }, '/url'],
    ['no URL', { url: 'erp' }, '/url'],
    ['an unknown type', { eventTypes: ['request.*', 'request.vanished'] }, '/eventTypes/1'],
    ['an unknown group', { eventTypes: ['invoice.*'] }, '/eventTypes/0'],
    ['half a pattern', { eventTypes: ['req*'] }, '/eventTypes/0'],
    ['a pattern in the middle', { eventTypes: ['*.submitted'] }, '/eventTypes/0'],
    ['no type at all', { eventTypes: [] }, '/eventTypes'],
    ['an unknown signature', { signing: 'v2' }, '/signing'],
    ['an unknown form', { format: 'xml' }, '/format'],
  ])('refuse %s, naming the field', async (_name, body, pointer) => {
    const made = await cast.admin.post('/v1/webhook-endpoints', { url: URL, ...body });
    const problem = problemOf(made, 422, 'invalid_input');
    blamed(problem, `body ${pointer}`);
    const { id } = await newEndpoint(cast.strangeProgram, URL);
    const path = `/v1/webhook-endpoints/${id}`;
    const changed = await cast.strangeProgram.patch(path, body, { 'If-Match': '*' });
    blamed(problemOf(changed, 422, 'invalid_input'), `body ${pointer}`);
    await cast.strangeProgram.delete(path);
  });

  it('name the type that nobody knows', async () => {
    const answer = await cast.admin.post('/v1/webhook-endpoints', { url: URL, eventTypes: ['invoice.paid'] });
    expect(problemOf(answer, 422, 'invalid_input').errors?.[0]?.detail).toContain('invoice.paid');
  });

  it('are fifty at most, and five generations of secrets sign at once', async () => {
    const { id } = await newEndpoint(cast.strangeProgram, URL);
    const rotations = `/v1/webhook-endpoints/${id}/secret-rotations`;
    for (let i = 0; i < 4; i += 1) bodyOf(await cast.strangeProgram.post(rotations, {}), 201);
    const problem = problemOf(await cast.strangeProgram.post(rotations, {}), 409, 'too_many');
    expect(problem).toMatchObject({ limit: 5 });
    bodyOf(await cast.strangeProgram.post(rotations, { overlapHours: 0 }), 201);
    expect(bodyOf(await cast.strangeProgram.get<Endpoint>(`/v1/webhook-endpoints/${id}`)).keys).toHaveLength(
      1,
    );
    const all = portico.it.db.collection<{ _id: string }>('webhookEndpoints');
    const one = await all.findOne({ _id: id });
    const others = Array.from({ length: 49 }, (_, i) => ({
      ...one,
      _id: `whe_${String(i).padStart(26, '0')}`,
    }));
    await all.insertMany(others);
    const more = await cast.strangeProgram.post('/v1/webhook-endpoints', { url: URL });
    expect(problemOf(more, 409, 'too_many')).toMatchObject({ limit: 50 });
  });

  it('are announced to whoever sees the whole tenant, and to nobody else', async () => {
    const people = [cast.admin, cast.auditor, cast.program, cast.agent, cast.mara, cast.stranger];
    const listeners = await Promise.all(people.map((api) => Listener.open(api)));
    const { id } = await newEndpoint(cast.admin, URL);
    bodyOf(await change(id, { description: 'x' }));
    bodyOf(await cast.admin.delete(`/v1/webhook-endpoints/${id}`), 204);
    const [admin, auditor, program, ...others] = listeners;
    for (const listener of [admin, auditor, program]) {
      await listener?.heard('webhook-endpoint.deleted', id);
      expect(listener?.about(id)).toEqual([
        'webhook-endpoint.created',
        'webhook-endpoint.updated',
        'webhook-endpoint.deleted',
      ]);
    }
    for (const other of others) expect(other.text).not.toContain(id);
    for (const listener of listeners) listener.close();
  });

  it('keep their secrets when the server’s own keys are changed', async () => {
    const { id, secret } = await newEndpoint(cast.admin, URL);
    const { connection } = portico.it.portico;
    const rows = connection.collection<{ endpointId: string; secret: string }>('webhookSecrets');
    const before = (await rows.findOne({ endpointId: id }))?.secret;
    const boxes = [Buffer.alloc(32, 'next'), Buffer.alloc(32, 'test')];
    const box = new SecretBox(boxes);
    expect(await new KeptSecrets(connection, box).rotate()).toBeGreaterThan(0);
    const row = await rows.findOne({ endpointId: id });
    expect(row?.secret).not.toBe(before);
    expect(new SecretsStore(connection, new SecretBox([boxes[0] as Buffer])).open(row as never).v1).toBe(
      secret,
    );
    // Back again, for the server that still has the first key alone.
    await new KeptSecrets(connection, new SecretBox([...boxes].reverse())).rotate();
  });

  it('may be managed by a key that has the scope, and by no other', async () => {
    const keyWith = async (scope: string) => {
      const body = { name: 'Hooks', environment: 'test', scopes: [scope] };
      return portico.it.api.as(
        bodyOf(await cast.admin.post<Schemas['NewApiKey']>('/v1/api-keys', body), 201).secret as string,
      );
    };
    const maker = await keyWith('tenant.createWebhookEndpoint');
    const made = await newEndpoint(maker, URL);
    problemOf(await maker.get('/v1/webhook-endpoints'), 403, 'scope_not_granted');
    const reader = await keyWith('webhook-endpoint.read');
    bodyOf(await reader.get(`/v1/webhook-endpoints/${made.id}`));
    problemOf(await reader.post('/v1/webhook-endpoints', { url: URL }), 403, 'scope_not_granted');
  });
});
