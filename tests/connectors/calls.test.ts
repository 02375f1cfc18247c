import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, move, signIn, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { HOUR, MINUTE, SECOND } from '../support/clock.js';
import {
  callsThat,
  callThat,
  connectorOf,
  connectorThat,
  saveConnector,
  setSecret,
  type Call,
} from '../support/connectors.js';
import { allNotified } from '../support/notifications.js';
import { importRecords, order, ORDER, publishType } from '../support/records.js';
import { Receiver, says } from '../support/receiver.js';
import { usePortico } from '../support/start-portico.js';

const CANARY = 'canary-7f3a"x%';

describe('calls of connectors', () => {
  const portico = usePortico({ config: { allowLoopback: true } });
  let cast: Cast;
  const erps: Receiver[] = [];
  const erp = async (...given: Parameters<typeof Receiver.start>) => {
    const started = await Receiver.start(...given);
    erps.push(started);
    return started;
  };
  beforeAll(async () => void (cast = await castOf(portico.it)));
  afterAll(() => Promise.all(erps.map((one) => one.stop())));
  /** Time goes by, and people sign in again. */
  const later = async (ms: number): Promise<void> => {
    portico.it.clock.forward(ms);
    const admin = { externalId: 'odile', name: 'Odile', account: 'kestrel', roles: ['tenant-admin'] };
    cast.mara = await signIn(portico.it, cast.kestrel, MARA);
    cast.admin = await signIn(portico.it, cast.kestrel, admin);
  };
  const over = (key: string) => cast.admin.delete(`/v1/connectors/${key}`);

  it('tell the other system what its mapping says, for the events that fit alone', async () => {
    const system = await erp();
    const url = `${system.origin}/api/faults/{{event.data.number}}?from={{event.type}}`;
    const headers = [
      { name: 'Authorization', value: 'Bearer {{secret.token}}' },
      { name: 'X-Sequence', value: '{{event.sequence}}' },
    ];
    const body = {
      id: '{{event.data.requestId}}',
      seq: '{{event.sequence}}',
      text: 'No. {{event.data.number}}',
    };
    await saveConnector(cast.admin, 'maps', connectorOf(url, { method: 'PUT', headers, body }));
    await setSecret(cast.admin, 'maps', 'token', 't0p');
    await submit(cast.mara, { service: 'anything', data: {} });
    const request = await submit(cast.mara);
    const [call] = await system.got(1);
    expect(call).toMatchObject({
      method: 'PUT',
      path: `/api/faults/${request.number}?from=request.submitted`,
      headers: { authorization: 'Bearer t0p', 'x-sequence': '1', 'content-type': 'application/json' },
    });
    expect(JSON.parse(String(call?.body))).toEqual({ id: request.id, seq: 1, text: `No. ${request.number}` });
    expect(call?.headers['idempotency-key']).toMatch(/^evt_/);
    const [done] = await callsThat(cast.admin, 'maps', ([one]) => one?.status === 'delivered');
    expect(done).toMatchObject({ attemptCount: 1, cause: 'event', event: { subject: request.id } });
    expect(system.arrived).toHaveLength(1);
    const { health } = await connectorThat(cast.admin, 'maps', (one) => one.health.lastSuccessAt !== null);
    expect(health).toMatchObject({
      circuit: 'closed',
      lastFailure: null,
      waiting: 0,
      failed: 0,
      lagSeconds: 0,
    });
    await over('maps');
  });

  it('may take of the request what it says when they are made, also what its form asked', async () => {
    const system = await erp();
    const url = `${system.origin}/faults/{{subject.number}}`;
    const body = {
      title: '{{subject.title}}',
      pump: '{{subject.data.pump}}',
      state: '{{subject.state}}',
      who: '{{subject.requester.name}} of {{subject.account.name}}',
      nothing: '{{subject.data.unknown}}',
    };
    await saveConnector(cast.admin, 'takes', connectorOf(url, { body }));
    const request = await submit(cast.mara);
    const [call] = await system.got(1);
    expect(call?.path).toBe(`/faults/${request.number}`);
    expect(JSON.parse(String(call?.body))).toEqual({
      title: request.title,
      pump: 'KP-80',
      state: request.state,
      who: 'Mara Lindqvist of Brightwater Utilities',
      nothing: null,
    });
    // What is kept of a call, and shown, tells nothing of the request.
    const [done] = await callsThat(cast.admin, 'takes', ([one]) => one?.status === 'delivered');
    const shown = JSON.stringify(await callThat(cast.admin, String(done?.id), () => true));
    expect(shown).toContain('{{subject.data.pump}}');
    expect(shown).not.toContain('KP-80');
    const test = bodyOf(await cast.admin.post<Call>('/v1/connectors/takes/tests', {}), 201);
    expect(test.preview).toMatchObject({ url: `${system.origin}/faults/sample-number` });
    await over('takes');
  });

  it('may take of the record what it says, noted where it is sensitive, and nothing of one that is gone', async () => {
    const system = await erp();
    const fields = ORDER.fields.map((one) => (one.name === 'limit' ? { ...one, sensitive: true } : one));
    await publishType(cast.program, 'order', { fields });
    const body = {
      id: '{{subject.externalId}}',
      limit: '{{subject.data.limit}}',
      title: '{{subject.title}}',
    };
    const on = { eventTypes: ['record.created', 'record.deleted'] };
    await saveConnector(cast.admin, 'records', connectorOf(system.url, { body }, { on }));
    const [record = ''] = await importRecords(cast.program, [order('SO-77', { limit: 9_000 })]);
    const [call] = await system.got(1);
    expect(JSON.parse(String(call?.body))).toEqual({ id: 'SO-77', limit: 9_000, title: 'Order SO-77' });
    const notes = portico.it.db
      .collection('auditRows')
      .find({ subjectId: record, actorId: 'call-connectors' });
    expect(await notes.toArray()).toMatchObject([
      { action: 'record.readSensitive', actorKind: 'system', facts: { fields: 'limit' } },
    ]);
    await importRecords(cast.program, [{ externalId: 'SO-77', account: 'brightwater', deleted: true }]);
    const [, gone] = await system.got(2);
    expect(JSON.parse(String(gone?.body))).toEqual({ id: null, limit: null, title: null });
    await over('records');
  });

  it('are repeated on a schedule with the same key, wait as they are asked to, and keep their order', async () => {
    let answer = says(503, { 'Retry-After': '120' });
    const system = await erp((...given) => answer(...given));
    const on = { eventTypes: ['request.submitted', 'request.transitioned'] };
    await saveConnector(cast.admin, 'again', connectorOf(system.url, {}, { on }));
    const request = await submit(cast.mara);
    await system.got(1);
    await move(cast.agent, request.id, 'startReview', { comment: 'We look.' });
    const [second, first] = await callsThat(
      cast.admin,
      'again',
      ([newer, older]) =>
        newer?.waiting === true && older?.attemptCount === 1 && older.nextAttemptAt !== null,
    );
    const due = new Date(String(first?.nextAttemptAt)).getTime() - portico.it.clock().getTime();
    expect(due).toBeGreaterThan(110 * SECOND);
    const { health } = await connectorThat(cast.admin, 'again', (one) => one.health.waiting === 2);
    expect(health.lastFailure).toMatchObject({ code: 'status', status: 503, detail: expect.any(String) });
    answer = says(201);
    portico.it.clock.forward(3 * MINUTE);
    const [, again, next] = await system.got(3);
    expect(again?.headers['idempotency-key']).toBe(first?.event.id);
    expect(next?.headers['idempotency-key']).toBe(second?.event.id);
    const lag = await connectorThat(cast.admin, 'again', (one) => one.health.waiting === 0);
    expect(lag.health).toMatchObject({ lagSeconds: 0, failuresInRow: 0 });
    await over('again');
  });

  it('fail where the answer does not say what it must, and succeed with the statuses that are meant', async () => {
    const system = await erp(says(200, {}, '{"result":"rejected"}'));
    const success = { statuses: ['2xx', '409'], answer: { pointer: '/result', equals: 'created' } };
    await saveConnector(cast.admin, 'says', connectorOf(system.url, { success }));
    const test = async () => bodyOf(await cast.admin.post<Call>('/v1/connectors/says/tests', {}), 201).id;
    const refused = await callThat(cast.admin, await test(), ({ status }) => status === 'failed');
    expect(refused.attempts).toMatchObject([
      { status: 200, error: { code: 'condition' }, responseBody: '{"result":"rejected"}' },
    ]);
    system.answer = says(409, {}, '{"result":"created"}');
    await callThat(cast.admin, await test(), ({ status }) => status === 'delivered');
    system.answer = says(302, { Location: `${system.origin}/elsewhere` });
    const turned = await callThat(cast.admin, await test(), ({ status }) => status === 'failed');
    expect(turned.attempts).toMatchObject([{ status: 302, error: { code: 'redirect' } }]);
    expect(system.arrived.map(({ path }) => path)).toEqual(['/hook', '/hook', '/hook']);
    await over('says');
  });

  it('can be tested: shown with secrets masked, and made with them, even while disabled', async () => {
    const system = await erp();
    const headers = [{ name: 'Authorization', value: 'Bearer {{secret.token}}' }];
    const body = { id: '{{event.data.requestId}}', service: '{{event.data.service}}' };
    await saveConnector(cast.admin, 'tries', connectorOf(system.url, { headers, body }, { enabled: false }));
    await setSecret(cast.admin, 'tries', 'token', CANARY);
    const answer = await cast.admin.post<Call>('/v1/connectors/tries/tests', {
      eventType: 'request.submitted',
    });
    const made = bodyOf(answer, 201);
    expect(answer.headers.get('location')).toBe(`/v1/connector-calls/${made.id}`);
    expect(made).toMatchObject({ cause: 'test', status: 'pending' });
    expect(made.preview).toMatchObject({
      method: 'POST',
      url: system.url,
      body: '{"id":"req_00000000000000000000000000","service":"report-fault"}',
    });
    expect(made.preview?.headers).toContainEqual({ name: 'Authorization', value: 'Bearer ********' });
    const [call] = await system.got(1);
    expect(call?.headers.authorization).toBe(`Bearer ${CANARY}`);
    expect(call?.body).toBe(made.preview?.body);
    await callThat(cast.admin, made.id, ({ status }) => status === 'delivered');
    const wrong = await cast.admin.post('/v1/connectors/tries/tests', { eventType: 'record.updated' });
    blamed(problemOf(wrong, 422, 'invalid_input'), 'body /eventType');
    await over('tries');
  });

  it('fail with a reason while a secret is missing, and go once it is set', async () => {
    const system = await erp();
    const headers = [{ name: 'X-Key', value: '{{secret.later}}' }];
    await saveConnector(cast.admin, 'later', connectorOf(system.url, { headers }));
    await submit(cast.mara);
    const [waits] = await callsThat(cast.admin, 'later', ([one]) => (one?.attemptCount ?? 0) > 0);
    const seen = await callThat(cast.admin, String(waits?.id), () => true);
    expect(seen.attempts[0]).toMatchObject({ status: null, error: { code: 'secret' } });
    expect(system.arrived).toHaveLength(0);
    await setSecret(cast.admin, 'later', 'later', 'now');
    await later(10 * MINUTE);
    expect((await system.got(1))[0]?.headers['x-key']).toBe('now');
    await over('later');
  });

  it('that were given up stay as dead letters, and are replayed one by one or by a range', async () => {
    const system = await erp(says(422, {}, '{"error":"no such pump"}'));
    await saveConnector(cast.admin, 'dead', connectorOf(system.url));
    const from = portico.it.clock().toISOString();
    const request = await submit(cast.mara);
    for (let made = 1; made <= 10; made += 1) {
      await callsThat(cast.admin, 'dead', ([one]) => one?.attemptCount === made);
      await later(30 * HOUR);
    }
    const [dead] = await callsThat(cast.admin, 'dead', ([one]) => one?.status === 'failed', '&status=failed');
    const { health } = bodyOf(await cast.admin.get<Schemas['Connector']>('/v1/connectors/dead'));
    expect(health).toMatchObject({ failed: 1, waiting: 0, circuit: 'closed' });
    system.answer = says(201);
    const again = await cast.admin.post<Call>(`/v1/connector-calls/${dead?.id}/replays`, {});
    const { id } = bodyOf(again, 201);
    await callThat(cast.admin, id, ({ status }) => status === 'delivered');
    expect(new Set(system.arrived.map(({ headers }) => headers['idempotency-key']))).toEqual(
      new Set([dead?.event.id]),
    );
    await cast.admin.send('PUT', '/v1/connectors/dead', {
      json: connectorOf(system.url, {}, { enabled: false }),
    });
    const missed = await submit(cast.mara);
    const range = { from, include: 'missed' };
    const off = await cast.admin.post('/v1/connectors/dead/replays', range);
    problemOf(off, 409, 'connector_disabled');
    problemOf(await cast.admin.post(`/v1/connector-calls/${id}/replays`, {}), 409, 'connector_disabled');
    // It is missed once the relay has told of it, and only while nobody is to be told.
    await allNotified(portico.it);
    await saveConnector(cast.admin, 'dead', connectorOf(system.url));
    const replay = await cast.admin.post<Schemas['ConnectorReplay']>('/v1/connectors/dead/replays', range);
    expect(bodyOf(replay, 201).calls).toBe(1);
    const bodies = (await system.got(12)).map(({ body }) => JSON.parse(body) as { externalId: string });
    expect(bodies.at(-1)?.externalId).toBe(missed.id);
    expect(bodies[0]?.externalId).toBe(request.id);
    await over('dead');
  });

  it('never tell a secret: not to readers, not in attempts, not in logs, not in the database', async () => {
    const system = await erp((call, res) => {
      res.writeHead(200, { 'Content-Type': 'text/plain' });
      res.end(`You said ${call.headers['x-key']} and ${JSON.stringify(call.headers['x-key'])}`);
    });
    const headers = [{ name: 'X-Key', value: '{{secret.key}}' }];
    await saveConnector(cast.admin, 'canary', connectorOf(system.url, { headers }));
    const set = await cast.admin.send('PUT', '/v1/connectors/canary/secrets/key', {
      json: { value: CANARY },
    });
    await submit(cast.mara);
    expect((await system.got(1))[0]?.headers['x-key']).toBe(CANARY);
    const [done] = await callsThat(cast.admin, 'canary', ([one]) => one?.status === 'delivered');
    const call = await callThat(cast.admin, String(done?.id), () => true);
    expect(call.attempts[0]?.responseBody).toBe('You said ******** and "********"');
    const connector = await cast.admin.get('/v1/connectors/canary');
    const everywhere = [set.text, connector.text, JSON.stringify(call), portico.it.log.lines.join('\n')];
    for (const name of [
      'connectors',
      'connectorCalls',
      'connectorSecrets',
      'auditRows',
      'outbox',
      'idempotency',
    ])
      everywhere.push(JSON.stringify(await portico.it.db.collection(name).find().toArray()));
    const kept = everywhere.join('\n');
    for (const form of [CANARY, 'canary-7f3a']) expect(kept.includes(form)).toBe(false);
    await over('canary');
  });

  it('that wait are cancelled at once when the connector is disabled or taken out', async () => {
    const system = await erp(says(500));
    const tried = async () => {
      await saveConnector(cast.admin, 'ends', connectorOf(system.url));
      await submit(cast.mara);
      const seen = await callsThat(
        cast.admin,
        'ends',
        ([one]) => one?.status === 'pending' && one.attemptCount > 0,
      );
      return String(seen[0]?.id);
    };
    const first = await tried();
    await saveConnector(cast.admin, 'ends', connectorOf(system.url, {}, { enabled: false }));
    expect(await callThat(cast.admin, first, () => true)).toMatchObject({ status: 'cancelled' });
    const second = await tried();
    await over('ends');
    const left = await callThat(cast.admin, second, () => true);
    expect(left).toMatchObject({ status: 'cancelled', preview: null });
    problemOf(await cast.admin.get('/v1/connectors/ends/calls'), 404, 'not_found');
    problemOf(await cast.admin.post(`/v1/connector-calls/${second}/replays`, {}), 404, 'not_found');
  });
});
