import { createPublicKey, verify } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { HOUR } from '../support/clock.js';
import { checkEvent } from '../support/event-schemas.js';
import { Receiver, says, type Arrived } from '../support/receiver.js';
import { usePortico } from '../support/start-portico.js';
import { within } from '../support/within.js';
import { deliveriesOf, deliveryOf, deliveryThat, newEndpoint, type Delivery } from '../support/webhooks.js';

/** What the official library says of a webhook. */
const verified = (secret: string, { body, headers }: Arrived) =>
  new Webhook(secret).verify(body, headers as Record<string, string>);

describe('webhooks', () => {
  const portico = usePortico({ config: { allowLoopback: true } });
  let cast: Cast;
  const receivers: Receiver[] = [];
  const receiver = async (...given: Parameters<typeof Receiver.start>) => {
    const started = await Receiver.start(...given);
    receivers.push(started);
    return started;
  };
  beforeAll(async () => void (cast = await castOf(portico.it)));
  afterAll(() => Promise.all(receivers.map((one) => one.stop())));
  const disable = (id: string) =>
    cast.admin.patch(`/v1/webhook-endpoints/${id}`, { enabled: false }, { 'If-Match': '*' });

  it('that could not be tried, for no fault of the receiver, are tried again soon and not when a claim runs out', async () => {
    const hook = await receiver();
    const { id } = await newEndpoint(cast.admin, hook.url, { eventTypes: ['request.*'] });
    const secrets = portico.it.db.collection<{ _id: string; endpointId: string; secret: string }>(
      'webhookSecrets',
    );
    const own = { endpointId: id };
    const sealed = (await secrets.findOne(own))?.secret as string;
    await secrets.updateOne(own, { $set: { secret: 'not sealed by us' } });
    const request = await submit(cast.mara);
    const warned = () => portico.it.log.lines.some((line) => line.includes('could not be tried'));
    await within(30_000, 'an attempt that fails', warned);
    expect(hook.arrived).toHaveLength(0);
    // The clock stands still: no claim runs out.
    await secrets.updateOne(own, { $set: { secret: sealed } });
    expect((await hook.got(1))[0]?.event.subject).toBe(request.id);
    bodyOf(await cast.admin.delete(`/v1/webhook-endpoints/${id}`), 204);
  });

  it('arrive within a second, signed, with ids and keys only', async () => {
    const hook = await receiver();
    const endpoint = await newEndpoint(cast.admin, hook.url, { eventTypes: ['request.*'] });
    const waits: number[] = [];
    // A busy machine is slow now and then.
    for (let i = 1; i <= 20 && !waits.some((ms) => ms < 1_000); i += 1) {
      const began = performance.now();
      await submit(cast.mara);
      const arrived = await hook.got(i);
      waits.push((arrived.at(-1) as Arrived).at - began);
    }
    expect(Math.min(...waits)).toBeLessThan(1_000);
    hook.arrived.length = 0;
    const request = await submit(cast.mara);
    const [first] = (await hook.got(1)) as [Arrived];
    expect(verified(endpoint.secret, first)).toEqual({
      id: expect.stringMatching(/^evt_/),
      type: 'request.submitted',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      subject: request.id,
      sequence: 1,
      data: {
        requestId: request.id,
        number: request.number,
        service: 'report-fault',
        accountId: request.account.id,
        state: 'submitted',
        category: 'submitted',
      },
    });
    expect(first.headers).toMatchObject({
      'webhook-id': first.event.id,
      'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
      'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
      'content-type': 'application/json',
      'user-agent': expect.stringContaining('Portico'),
    });
    await move(cast.agent, request.id, 'startReview', { comment: 'We look.' });
    await cast.mara.upload({ name: 'x.txt', request: request.id }, 'text');
    const [, second] = await hook.got(2);
    expect(second?.event).toMatchObject({ type: 'request.transitioned', sequence: 2 });
    await pause(100);
    expect(hook.arrived).toHaveLength(2);
    for (const secret of ['Mara', 'leaks', 'We look', 'x.txt'])
      expect(JSON.stringify(hook.arrived)).not.toContain(secret);
    await disable(endpoint.id);
  });

  it('are signed with ed25519 where asked, and then say so in CloudEvents too', async () => {
    const hook = await receiver();
    const endpoint = await newEndpoint(cast.admin, hook.url, {
      signing: 'both',
      format: 'cloudevents',
      eventTypes: ['request.*'],
    });
    const request = await submit(cast.mara);
    const [arrived] = (await hook.got(1)) as [Arrived];
    expect(verified(endpoint.secret, arrived)).toMatchObject({
      specversion: '1.0',
      id: arrived.headers['webhook-id'],
      type: 'request.submitted',
      subject: request.id,
      sequence: '0000000001',
      sequencetype: 'Integer',
      datacontenttype: 'application/json',
    });
    expect(arrived.headers['content-type']).toBe('application/cloudevents+json');
    const header = arrived.headers['webhook-signature'] as string;
    const signature = header.split(' ').find((one) => one.startsWith('v1a,')) as string;
    const [{ publicKey = '' } = {}] = endpoint.keys;
    const x = Buffer.from(publicKey.replace('whpk_', ''), 'base64').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const text = `${arrived.headers['webhook-id']}.${arrived.headers['webhook-timestamp']}.${arrived.body}`;
    expect(verify(null, Buffer.from(text), key, Buffer.from(signature.slice(4), 'base64'))).toBe(true);
    await disable(endpoint.id);
  });

  it('are of the own tenant alone, of the types that were asked for, and internal only where asked', async () => {
    const [all, moved, internal, foreign] = await Promise.all([
      receiver(),
      receiver(),
      receiver(),
      receiver(),
    ]);
    const ends = await Promise.all([
      newEndpoint(cast.admin, all.url),
      newEndpoint(cast.admin, moved.url, { eventTypes: ['request.transitioned'] }),
      newEndpoint(cast.admin, internal.url, { eventTypes: ['request.*'], includeInternal: true }),
    ]);
    const strange = await newEndpoint(cast.strangeProgram, foreign.url, { includeInternal: true });
    const request = await submit(cast.mara);
    const note = { body: 'For staff', visibility: 'internal' };
    bodyOf(await cast.agent.post(`/v1/requests/${request.id}/comments`, note), 201);
    await move(cast.agent, request.id, 'startReview');
    const other = await submit(cast.stranger, { service: 'anything', data: {} });
    await foreign.got(1, ({ event }) => event.subject === other.id);
    await internal.got(3, ({ event }) => event.subject === request.id);
    await moved.got(1, ({ event }) => event.subject === request.id);
    const types = (hook: Receiver) => hook.about(request.id).map(({ event }) => event.type);
    await all.got(2, ({ event }) => event.subject === request.id);
    expect(types(all)).toEqual(['request.submitted', 'request.transitioned']);
    expect(types(moved)).toEqual(['request.transitioned']);
    expect(types(internal)).toEqual(['request.submitted', 'request.commented', 'request.transitioned']);
    // The numbers are those of all events about the subject: what is internal leaves a gap.
    expect(all.about(request.id).map(({ event }) => event.sequence)).toEqual([1, 3]);
    expect(JSON.stringify(foreign.arrived)).not.toContain(request.id);
    for (const hook of [all, moved, internal]) expect(JSON.stringify(hook.arrived)).not.toContain(other.id);
    await Promise.all(ends.map(({ id }) => disable(id)));
    await cast.strangeProgram.delete(`/v1/webhook-endpoints/${strange.id}`);
  });

  it('have a log with each attempt, filtered by status and type', async () => {
    const hook = await receiver(says(500, {}, 'Oops ü'));
    const endpoint = await newEndpoint(cast.admin, hook.url, { eventTypes: ['request.*'] });
    const request = await submit(cast.mara);
    const found = await deliveryOf(cast.auditor, endpoint.id, ({ attemptCount }) => attemptCount === 1);
    expect(found).toMatchObject({
      endpointId: endpoint.id,
      event: { type: 'request.submitted', subject: request.id, sequence: 1 },
      cause: 'event',
      status: 'pending',
      waiting: false,
      allowedActions: ['read'],
    });
    expect(found).not.toHaveProperty('attempts');
    const delivery = bodyOf(await cast.admin.get<Delivery>(`/v1/webhook-deliveries/${found.id}`));
    expect(delivery.allowedActions).toEqual(['read', 'replay']);
    expect(delivery.attempts).toEqual([
      {
        at: expect.any(String),
        durationMs: expect.any(Number),
        status: 500,
        error: { code: 'status', detail: expect.stringContaining('error') },
        responseBody: 'Oops ü',
      },
    ]);
    const german = await cast.admin.get<Delivery>(`/v1/webhook-deliveries/${found.id}`, {
      'Accept-Language': 'de',
    });
    expect(german.body.attempts[0]?.error?.detail).toContain('Fehler');
    expect(await deliveriesOf(cast.admin, endpoint.id, '&status=delivered')).toEqual([]);
    expect(
      await deliveriesOf(cast.admin, endpoint.id, '&status=pending&eventType=request.submitted'),
    ).toEqual([expect.objectContaining({ id: found.id })]);
    expect(await deliveriesOf(cast.admin, endpoint.id, '&eventType=record.created')).toEqual([]);
    problemOf(await cast.strangeProgram.get(`/v1/webhook-deliveries/${found.id}`), 404, 'not_found');
    await disable(endpoint.id);
    const over = bodyOf(await cast.admin.get<Delivery>(`/v1/webhook-deliveries/${found.id}`));
    expect(over).toMatchObject({
      status: 'cancelled',
      nextAttemptAt: null,
      finishedAt: expect.any(String),
    });
  });

  it('can be tested, also while the endpoint is disabled', async () => {
    const hook = await receiver(says(503));
    const endpoint = await newEndpoint(cast.admin, hook.url, { enabled: false });
    const answer = await cast.admin.post<Delivery>(`/v1/webhook-endpoints/${endpoint.id}/tests`, {});
    const test = bodyOf(answer, 201);
    expect(answer.headers.get('location')).toBe(`/v1/webhook-deliveries/${test.id}`);
    const failed = await deliveryThat(cast.admin, test.id, ({ status }) => status !== 'pending');
    expect(failed).toMatchObject({ status: 'failed', cause: 'test', attemptCount: 1 });
    hook.answer = says(200, {}, 'fine');
    const again = `/v1/webhook-deliveries/${test.id}/replays`;
    const next = bodyOf(await cast.admin.post<Delivery>(again, {}), 201);
    const taken = await deliveryThat(cast.admin, next.id, ({ status }) => status !== 'pending');
    expect(taken).toMatchObject({ status: 'delivered', attempts: [{ status: 200, responseBody: 'fine' }] });
    const [first, second] = hook.arrived as [Arrived, Arrived];
    expect(first.event).toMatchObject({ type: 'webhook-endpoint.tested', subject: endpoint.id, sequence: 0 });
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    verified(endpoint.secret, second);
    checkEvent(second.event);
  });

  it('are replayed one by one under the id that they had', async () => {
    const hook = await receiver();
    const endpoint = await newEndpoint(cast.admin, hook.url, { eventTypes: ['request.submitted'] });
    await submit(cast.mara);
    const first = await deliveryOf(cast.admin, endpoint.id, ({ status }) => status === 'delivered');
    const path = `/v1/webhook-deliveries/${first.id}/replays`;
    const made = bodyOf(await cast.program.post<Delivery>(path, {}), 201);
    expect(made).toMatchObject({ cause: 'replay', event: first.event, status: 'pending' });
    await hook.got(2);
    expect(hook.arrived[1]?.headers['webhook-id']).toBe(hook.arrived[0]?.headers['webhook-id']);
    await disable(endpoint.id);
    problemOf(await cast.program.post(path, {}), 409, 'webhook_endpoint_disabled');
    const rows = portico.it.db.collection('auditRows').find({ subjectId: first.id });
    expect((await rows.toArray()).map(({ action }) => action as string)).toEqual(['webhook-delivery.replay']);
  });

  it('that were missed are replayed by a range, in order, and those that arrived only where asked', async () => {
    const hook = await receiver();
    const endpoint = await newEndpoint(cast.admin, hook.url, { eventTypes: ['request.*'] });
    const from = portico.it.clock().toISOString();
    const got = await submit(cast.mara);
    // Noted, too: what is under way when its endpoint is disabled counts as missed.
    await deliveryOf(cast.admin, endpoint.id, ({ status }) => status === 'delivered');
    await disable(endpoint.id);
    const missed = await submit(cast.mara);
    await move(cast.agent, missed.id, 'startReview');
    await move(cast.agent, missed.id, 'reject', { comment: 'No' });
    await expect.poll(() => portico.it.db.collection('outbox').countDocuments({ sequence: null })).toBe(0);
    const replays = `/v1/webhook-endpoints/${endpoint.id}/replays`;
    problemOf(await cast.admin.post(replays, { from }), 409, 'webhook_endpoint_disabled');
    const enable = { enabled: true };
    bodyOf(await cast.admin.patch(`/v1/webhook-endpoints/${endpoint.id}`, enable, { 'If-Match': '*' }));
    const replay = bodyOf(await cast.admin.post<Schemas['WebhookReplay']>(replays, { from }), 201);
    expect(replay.deliveries).toBe(3);
    await hook.got(3, ({ event }) => event.subject === missed.id);
    expect(hook.about(missed.id).map(({ event }) => event.sequence)).toEqual([1, 2, 3]);
    expect(hook.about(got.id)).toHaveLength(1);
    const all = { from, include: 'all' };
    expect(bodyOf(await cast.admin.post<Schemas['WebhookReplay']>(replays, all), 201).deliveries).toBe(4);
    await hook.got(8);
    const until = new Date(Date.parse(from) - HOUR).toISOString();
    blamed(problemOf(await cast.admin.post(replays, { from, until }), 422, 'invalid_input'), 'body /until');
    const none = { from: until, until: from };
    await cast.admin.post(replays, none);
    await disable(endpoint.id);
  });

  it('are signed with both secrets during a rotation, and with the new one alone after it', async () => {
    const hook = await receiver();
    const endpoint = await newEndpoint(cast.admin, hook.url, { signing: 'both' });
    const path = `/v1/webhook-endpoints/${endpoint.id}`;
    const rotated = bodyOf(
      await cast.admin.post<Schemas['NewWebhookSecret']>(`${path}/secret-rotations`, { overlapHours: 1 }),
      201,
    );
    expect(rotated.secret).not.toBe(endpoint.secret);
    expect(bodyOf(await cast.admin.get<Schemas['WebhookEndpoint']>(path)).keys).toMatchObject([
      { id: rotated.id, publicKey: rotated.publicKey, expiresAt: null },
      { publicKey: endpoint.keys[0]?.publicKey, expiresAt: expect.any(String) },
    ]);
    const test = async () => {
      const { id } = bodyOf(await cast.program.post<Delivery>(`${path}/tests`, {}), 201);
      await deliveryThat(cast.program, id, ({ status }) => status === 'delivered');
      return hook.arrived.at(-1) as Arrived;
    };
    const during = await test();
    expect((during.headers['webhook-signature'] as string).split(' ')).toHaveLength(4);
    for (const { secret } of [endpoint, rotated]) verified(secret, during);
    portico.it.clock.forward(HOUR + 1_000);
    const after = await test();
    expect((after.headers['webhook-signature'] as string).split(' ')).toHaveLength(2);
    const signature = (secret: string) =>
      new Webhook(secret).sign(
        after.event.id,
        new Date(Number(after.headers['webhook-timestamp']) * 1_000),
        after.body,
      );
    expect(after.headers['webhook-signature']).toContain(signature(rotated.secret));
    expect(after.headers['webhook-signature']).not.toContain(signature(endpoint.secret));
    await cast.program.delete(path);
  });

  it('are kept sealed: neither secret stands in the database', async () => {
    const endpoint = await newEndpoint(cast.program, 'http://127.0.0.1:9/hook');
    const rows = await portico.it.db.collection('webhookSecrets').find({ endpointId: endpoint.id }).toArray();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/whsec_|whsk_/);
    expect(rows[0]?.['secret']).toMatch(/^v1\./);
    await cast.program.delete(`/v1/webhook-endpoints/${endpoint.id}`);
    expect(await portico.it.db.collection('webhookSecrets').countDocuments({ endpointId: endpoint.id })).toBe(
      0,
    );
  });
});
