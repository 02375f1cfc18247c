import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import {
  connectorOf,
  saveConnector,
  setSecret,
  type Connector,
  type ConnectorInput,
} from '../support/connectors.js';
import { Listener } from '../support/events.js';
import { usePortico } from '../support/start-portico.js';

const URL = 'https://erp.kestrel.example/tickets';

describe('connectors', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));
  const put = (key: string, json: object, headers: Record<string, string> = {}) =>
    cast.admin.send<Connector>('PUT', `/v1/connectors/${key}`, { json, headers });
  const read = (key: string) => cast.admin.get<Connector>(`/v1/connectors/${key}`);

  it('are made with sensible defaults, read, listed and deleted', async () => {
    const made = bodyOf(await put('faults', connectorOf(URL)));
    expect(made).toMatchObject({
      id: expect.stringMatching(/^con_/),
      key: 'faults',
      name: 'Faults into the ERP',
      description: '',
      enabled: true,
      on: {
        eventTypes: ['request.submitted'],
        includeInternal: false,
        where: [{ field: 'service', equals: 'report-fault' }],
      },
      call: {
        method: 'POST',
        url: URL,
        headers: [],
        body: { externalId: '{{event.data.requestId}}', title: 'Fault {{event.data.number}}' },
        success: { statuses: ['2xx'], answer: null },
        idempotencyHeader: 'Idempotency-Key',
      },
      secrets: [],
      missingSecrets: [],
      health: {
        circuit: 'closed',
        failuresInRow: 0,
        openedAt: null,
        retryAt: null,
        lastSuccessAt: null,
        lastFailure: null,
        waiting: 0,
        failed: 0,
        lagSeconds: 0,
      },
      allowedActions: ['read', 'save', 'delete', 'writeSecret', 'replay', 'test'],
    });
    const seen = await read('faults');
    expect(bodyOf(seen)).toEqual(made);
    const tag = { 'If-None-Match': seen.headers.get('etag') as string };
    expect((await cast.admin.get('/v1/connectors/faults', tag)).status).toBe(304);
    const list = bodyOf(await cast.admin.get<Schemas['ConnectorList']>('/v1/connectors'));
    expect(list).toEqual({ items: [made], nextCursor: null });
    const audited = bodyOf(await cast.auditor.get<Connector>('/v1/connectors/faults'));
    expect(audited.allowedActions).toEqual(['read']);
    bodyOf(await cast.admin.delete('/v1/connectors/faults'), 204);
    problemOf(await read('faults'), 404, 'not_found');
    problemOf(await cast.admin.delete('/v1/connectors/faults'), 404, 'not_found');
    const rows = portico.it.db.collection('auditRows').find({ subjectId: made.id });
    expect((await rows.toArray()).map(({ action }) => action as string)).toEqual([
      'connector.save',
      'connector.delete',
    ]);
  });

  it('are replaced as a whole, in the version that was seen where the caller says it', async () => {
    await saveConnector(cast.admin, 'whole', connectorOf(URL, {}, { description: 'Before' }));
    const tag = { 'If-Match': (await read('whole')).headers.get('etag') as string };
    const changed = bodyOf(await put('whole', connectorOf(URL, { method: 'PUT' }, { enabled: false }), tag));
    expect(changed).toMatchObject({ description: '', enabled: false, call: { method: 'PUT' } });
    problemOf(await put('whole', connectorOf(URL), tag), 412, 'precondition_failed');
    await cast.admin.delete('/v1/connectors/whole');
    problemOf(await put('whole', connectorOf(URL), tag), 412, 'precondition_failed');
    problemOf(await read('whole'), 404, 'not_found');
  });

  it('tell the names of their secrets and which are missing, and lose them when they are turned to another host', async () => {
    const headers = [
      { name: 'Authorization', value: 'Bearer {{secret.erpToken}}' },
      { name: 'X-Plant', value: '{{ secret.plant }}' },
    ];
    const made = await saveConnector(cast.admin, 'secrets', connectorOf(URL, { headers }));
    expect(made).toMatchObject({ secrets: [], missingSecrets: ['erpToken', 'plant'] });
    await setSecret(cast.admin, 'secrets', 'erpToken', 'canary-1');
    await setSecret(cast.admin, 'secrets', 'erpToken', 'canary-2');
    await setSecret(cast.admin, 'secrets', 'plant', 'canary-3');
    const one = { setAt: expect.any(String) };
    const both = [
      { name: 'erpToken', ...one },
      { name: 'plant', ...one },
    ];
    expect(bodyOf(await read('secrets'))).toMatchObject({ secrets: both, missingSecrets: [] });
    const moved = await saveConnector(cast.admin, 'secrets', connectorOf(`${URL}/v2`, { headers }));
    expect(moved.secrets).toEqual(both);
    bodyOf(await cast.admin.delete('/v1/connectors/secrets/secrets/plant'), 204);
    problemOf(await cast.admin.delete('/v1/connectors/secrets/secrets/plant'), 404, 'not_found');
    expect(bodyOf(await read('secrets'))).toMatchObject({ missingSecrets: ['plant'] });
    for (const other of ['https://evil.example/tickets', 'https://erp.kestrel.example:8443/tickets']) {
      await setSecret(cast.admin, 'secrets', 'erpToken', 'canary-4');
      const turned = await saveConnector(cast.admin, 'secrets', connectorOf(other, { headers }));
      expect(turned).toMatchObject({ secrets: [], missingSecrets: ['erpToken', 'plant'] });
    }
    expect(JSON.stringify([made, moved, await read('secrets')])).not.toContain('canary');
  });

  const bad: [string, (input: ConnectorInput) => void, string][] = [
    ['a type that no event has', ({ on }) => void (on.eventTypes = ['request.vanished']), '/on/eventTypes/0'],
    [
      'a condition on a field that no such event has',
      ({ on }) => void (on.where = [{ field: 'price', equals: '1' }]),
      '/on/where/0/field',
    ],
    [
      'a placeholder as host',
      ({ call }) => void (call.url = 'https://{{event.data.service}}/x'),
      '/call/url',
    ],
    [
      'a placeholder in the host',
      ({ call }) => void (call.url = 'https://a{{event.id}}.example/x'),
      '/call/url',
    ],
    ['a placeholder as scheme', ({ call }) => void (call.url = '{{event.type}}://a.example/'), '/call/url'],
    [
      'a placeholder as port',
      ({ call }) => void (call.url = 'https://a.example:{{event.sequence}}/'),
      '/call/url',
    ],
    ['a host that ends oddly', ({ call }) => void (call.url = 'https://a.example\\@b.example/'), '/call/url'],
    ['a user', ({ call }) => void (call.url = 'https://u:p@a.example/'), '/call/url'],
    ['plain http', ({ call }) => void (call.url = 'http://a.example/'), '/call/url'],
    ['this machine', ({ call }) => void (call.url = 'https://127.0.0.1/'), '/call/url'],
    ['a private network', ({ call }) => void (call.url = 'https://10.0.0.1/{{event.id}}'), '/call/url'],
    ['a secret in the address', ({ call }) => void (call.url = `${URL}?k={{secret.token}}`), '/call/url'],
    [
      'an unknown placeholder in the address',
      ({ call }) => void (call.url = `${URL}/{{event.data.price}}`),
      '/call/url',
    ],
    ['a placeholder that does not end', ({ call }) => void (call.url = `${URL}/{{event.id`), '/call/url'],
    ['a secret in the body', ({ call }) => void (call.body = { a: ['{{secret.token}}'] }), '/call/body/a/0'],
    ['an expression', ({ call }) => void (call.body = { 'a/b': '{{event.id + 1}}' }), '/call/body/a~1b'],
    [
      'a placeholder as a name',
      ({ call }) => void (call.body = { '{{event.id}}': 1 }),
      '/call/body/{{event.id}}',
    ],
    [
      'the way to a prototype',
      ({ call }) => void (call.body = { a: '{{event.constructor}}' }),
      '/call/body/a',
    ],
    ['what no request has', ({ call }) => void (call.body = { a: '{{subject.price}}' }), '/call/body/a'],
    ['a body that is too long', ({ call }) => void (call.body = { a: 'x'.repeat(16_400) }), '/call/body'],
    ['a body of a GET', ({ call }) => void (call.method = 'GET'), '/call/body'],
    [
      'a header of the connection',
      ({ call }) => void (call.headers = [{ name: 'Host', value: 'x' }]),
      '/call/headers/0/name',
    ],
    [
      'a header that is there twice',
      ({ call }) =>
        void (call.headers = [
          { name: 'A', value: '' },
          { name: 'a', value: '' },
        ]),
      '/call/headers/1/name',
    ],
    ['no header', ({ call }) => void (call.headers = [{ name: 'A B', value: 'x' }]), '/call/headers/0/name'],
    [
      'the idempotency key as a header',
      ({ call }) => void (call.headers = [{ name: 'idempotency-key', value: 'x' }]),
      '/call/headers/0/name',
    ],
    [
      'a line break in a header',
      ({ call }) => void (call.headers = [{ name: 'A', value: 'x\r\nB: y' }]),
      '/call/headers/0/value',
    ],
    [
      'a secret whose name cannot be',
      ({ call }) => void (call.headers = [{ name: 'A', value: '{{secret.a b}}' }]),
      '/call/headers/0/value',
    ],
    [
      'an idempotency header of the connection',
      ({ call }) => void (call.idempotencyHeader = 'Host'),
      '/call/idempotencyHeader',
    ],
    [
      'a status that there is not',
      ({ call }) => void (call.success = { statuses: ['2xx', '600'] }),
      '/call/success/statuses/1',
    ],
    [
      'no pointer',
      ({ call }) => void (call.success = { answer: { pointer: 'a/b', equals: '' } }),
      '/call/success/answer/pointer',
    ],
  ];
  it.each(bad)('refuse %s, naming the place', async (_, spoil, place) => {
    const input = connectorOf(URL);
    spoil(input);
    const problem = problemOf(await put('bad', input), 422, 'invalid_input');
    blamed(problem, `body ${place}`);
    problemOf(await read('bad'), 404, 'not_found');
  });

  it('refuse keys and secrets that cannot be', async () => {
    problemOf(await put('Not-This', connectorOf(URL)), 400, 'invalid_parameter');
    await saveConnector(cast.admin, 'names', connectorOf(URL));
    const set = (name: string, value: string) =>
      cast.admin.send('PUT', `/v1/connectors/names/secrets/${name}`, { json: { value } });
    problemOf(await set('a.b', 'x'), 400, 'invalid_parameter');
    blamed(problemOf(await set('a', 'x\ny'), 422, 'invalid_input'), 'body /value');
    const missing = cast.admin.send('PUT', '/v1/connectors/none/secrets/a', { json: { value: 'x' } });
    problemOf(await missing, 404, 'not_found');
    for (let i = 0; i < 20; i += 1) await setSecret(cast.admin, 'names', `s${i}`, 'x');
    problemOf(await set('s20', 'x'), 409, 'too_many');
    bodyOf(await set('s0', 'y'));
  });

  it('are announced to whoever sees the whole tenant, and to nobody else', async () => {
    const [admin, agent] = await Promise.all([Listener.open(cast.admin), Listener.open(cast.agent)]);
    const { id } = await saveConnector(cast.admin, 'told', connectorOf(URL));
    await saveConnector(cast.admin, 'told', connectorOf(URL));
    await cast.admin.delete('/v1/connectors/told');
    await admin.until(() => admin.events.filter(({ data }) => data.subject === id).length === 3);
    expect(admin.events.filter(({ data }) => data.subject === id).map(({ event }) => event)).toEqual([
      'connector.created',
      'connector.updated',
      'connector.deleted',
    ]);
    expect(agent.text).not.toContain(id);
    admin.close();
    agent.close();
  });

  it('are not turned elsewhere by a key of a program, nor are their secrets set', async () => {
    await saveConnector(cast.admin, 'mine', connectorOf(URL));
    bodyOf(await cast.program.get('/v1/connectors/mine'));
    const save = cast.program.send('PUT', '/v1/connectors/mine', {
      json: connectorOf('https://evil.example/'),
    });
    problemOf(await save, 403, 'forbidden');
    const set = cast.program.send('PUT', '/v1/connectors/mine/secrets/a', { json: { value: 'x' } });
    problemOf(await set, 403, 'forbidden');
    problemOf(await cast.program.delete('/v1/connectors/mine'), 403, 'forbidden');
    const key = { name: 'Too much', scopes: ['connector.writeSecret'] };
    problemOf(await cast.admin.post('/v1/api-keys', key), 422, 'invalid_input');
  });
});
