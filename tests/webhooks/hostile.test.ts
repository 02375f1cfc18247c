import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, submit, type Cast } from '../support/actors.js';
import { bodyOf } from '../support/api.js';
import { DAY, HOUR, MINUTE, SECOND } from '../support/clock.js';
import { Receiver, says, type Answering } from '../support/receiver.js';
import { usePortico } from '../support/start-portico.js';
import {
  deliveriesOf,
  deliveryOf,
  deliveryThat,
  newEndpoint,
  type Delivery,
  type Endpoint,
  type Summary,
} from '../support/webhooks.js';

describe('hostile receivers', () => {
  const portico = usePortico({ config: { allowLoopback: true } });
  let cast: Cast;
  const receivers: Receiver[] = [];
  beforeAll(async () => void (cast = await castOf(portico.it)));
  afterAll(() => Promise.all(receivers.map((one) => one.stop())));

  /** A receiver with an endpoint of the other tenant, whose program's key outlives every leap of the clock. */
  const hooked = async (answer: Answering) => {
    const hook = await Receiver.start(answer);
    receivers.push(hook);
    const endpoint = await newEndpoint(cast.strangeProgram, hook.url, { eventTypes: ['request.*'] });
    return { hook, endpoint, end: () => cast.strangeProgram.delete(`/v1/webhook-endpoints/${endpoint.id}`) };
  };
  const happen = () => submit(cast.strangeProgram, { service: 'anything', data: {}, account: 'brightwater' });
  const delivery = (id: string, fits: (one: Summary) => boolean) => deliveryOf(cast.strangeProgram, id, fits);
  const read = (id: string, fits: (one: Delivery) => boolean) => deliveryThat(cast.strangeProgram, id, fits);
  const endpointOf = async (id: string) =>
    bodyOf(await cast.strangeProgram.get<Endpoint>(`/v1/webhook-endpoints/${id}`));
  const leap = (ms: number) => {
    portico.it.clock.forward(ms);
    portico.it.portico.webhooks.wake();
  };

  it('are tried again exactly by the schedule, and given up after the tenth attempt', async () => {
    const { hook, endpoint, end } = await hooked(says(500));
    await happen();
    const { id } = await delivery(endpoint.id, ({ attemptCount }) => attemptCount === 1);
    const delays = [
      5 * SECOND,
      5 * MINUTE,
      30 * MINUTE,
      2 * HOUR,
      5 * HOUR,
      10 * HOUR,
      14 * HOUR,
      20 * HOUR,
      DAY,
    ];
    for (const [nth, delay] of delays.entries()) {
      const { attempts, nextAttemptAt } = await read(id, ({ attemptCount }) => attemptCount === nth + 1);
      const planned = Date.parse(nextAttemptAt as string) - Date.parse(attempts.at(-1)?.at as string);
      expect(planned).toBeGreaterThanOrEqual(delay);
      expect(planned).toBeLessThan(delay * 1.1 + 5_000);
      const left = () => Date.parse(nextAttemptAt as string) - portico.it.clock().getTime();
      if (delay > MINUTE) {
        // The clock goes on meanwhile, and a busy machine takes its time.
        leap(left() - MINUTE);
        await pause(100);
        expect(hook.arrived).toHaveLength(nth + 1);
      }
      leap(Math.max(0, left()) + 1);
    }
    const over = await read(id, ({ status }) => status === 'failed');
    expect(over).toMatchObject({ attemptCount: 10, nextAttemptAt: null });
    expect(new Set(hook.arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(hook.arrived.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(10);
    await end();
  });

  it('that fail for five days and a whole schedule are disabled, and that is announced', async () => {
    const { hook, endpoint, end } = await hooked(says(500));
    await happen();
    const first = await delivery(endpoint.id, ({ attemptCount }) => attemptCount === 1);
    const exhaust = async (id: string) => {
      for (let made = 1; made < 10; made += 1) {
        const { nextAttemptAt } = await read(id, ({ attemptCount }) => attemptCount === made);
        leap(Date.parse(nextAttemptAt as string) - portico.it.clock().getTime() + 1);
      }
      return read(id, ({ status }) => status === 'failed');
    };
    await exhaust(first.id);
    expect(await endpointOf(endpoint.id)).toMatchObject({ enabled: true, failingSince: expect.any(String) });
    await happen();
    const second = await delivery(endpoint.id, (one) => one.id !== first.id && one.attemptCount === 1);
    await exhaust(second.id);
    await expect.poll(async () => (await endpointOf(endpoint.id)).enabled).toBe(false);
    expect(await endpointOf(endpoint.id)).toMatchObject({ disabledReason: 'failing' });
    const row = await portico.it.db
      .collection('outbox')
      .findOne({ type: 'webhook-endpoint.disabled', subject: endpoint.id });
    expect(row?.['data']).toEqual({ webhookEndpointId: endpoint.id, reason: 'failing' });
    expect(row?.['visibility']).toBe('tenant');
    // Enabled again, it begins anew.
    hook.answer = says(200);
    const path = `/v1/webhook-endpoints/${endpoint.id}`;
    await cast.strangeProgram.patch(path, { enabled: true }, { 'If-Match': '*' });
    await happen();
    await delivery(endpoint.id, ({ status }) => status === 'delivered');
    expect(await endpointOf(endpoint.id)).toMatchObject({ enabled: true, failingSince: null });
    await end();
  });

  it('that answer 410 are disabled at once, and get nothing more of what waited', async () => {
    const { hook, endpoint, end } = await hooked(says(500));
    await happen();
    await delivery(endpoint.id, ({ attemptCount }) => attemptCount === 1);
    hook.answer = says(410);
    await happen();
    await expect.poll(async () => (await endpointOf(endpoint.id)).disabledReason).toBe('gone');
    leap(DAY);
    await expect
      .poll(async () =>
        (await deliveriesOf(cast.strangeProgram, endpoint.id)).map(({ status }) => status).sort(),
      )
      .toEqual(['cancelled', 'failed']);
    await happen();
    await pause(300);
    expect(hook.arrived).toHaveLength(2);
    await end();
  });

  it('that redirect are not followed', async () => {
    const other = await Receiver.start();
    receivers.push(other);
    const { endpoint, end } = await hooked(says(307, { Location: other.url }));
    await happen();
    const { id } = await delivery(endpoint.id, ({ attemptCount }) => attemptCount === 1);
    const [attempt] = (await read(id, () => true)).attempts;
    expect(attempt).toMatchObject({ status: 307, error: { code: 'redirect' } });
    expect(other.arrived).toEqual([]);
    await end();
  });

  it('that ask for patience get it, up to a day', async () => {
    const { hook, endpoint, end } = await hooked(says(429, { 'Retry-After': '3600' }));
    await happen();
    const { id } = await delivery(endpoint.id, ({ attemptCount }) => attemptCount === 1);
    const waitOf = async (nth: number) => {
      const { attempts, nextAttemptAt } = await read(id, ({ attemptCount }) => attemptCount === nth);
      return Date.parse(nextAttemptAt as string) - Date.parse(attempts.at(-1)?.at as string);
    };
    expect((await waitOf(1)) / HOUR).toBeCloseTo(1, 1);
    hook.answer = says(503, { 'Retry-After': '99999999' });
    leap(HOUR + SECOND);
    expect((await waitOf(2)) / DAY).toBeCloseTo(1, 1);
    await end();
  });

  it.each<[string, Answering, object]>([
    ['hang up', (_, res) => void res.destroy(), { status: null, error: { code: 'network' } }],
    [
      'speak no HTTP',
      (_, res) => void res.socket?.end('220 mail.example ESMTP\r\n'),
      { status: null, error: { code: 'network' } },
    ],
    [
      'answer with endless headers',
      (_, res) => void res.writeHead(200, { 'x-pad': 'y'.repeat(100_000) }).end(),
      { status: null, error: { code: 'network' } },
    ],
    [
      'break off in the body',
      (_, res) => {
        res.writeHead(200, { 'Content-Length': '1000' }).write('half');
        setTimeout(() => res.destroy(), 50);
      },
      { status: 200, error: null, responseBody: 'half' },
    ],
    [
      'answer an error with bytes that are no text',
      (_, res) => void res.writeHead(500).end(Buffer.from([0, 255, 254])),
      { status: 500 },
    ],
  ])('that %s stop nobody', async (_name, answer, seen) => {
    const { endpoint, end } = await hooked(answer);
    await happen();
    const { id } = await delivery(endpoint.id, ({ attemptCount }) => attemptCount === 1);
    expect((await read(id, () => true)).attempts[0]).toMatchObject(seen);
    await end();
  });

  it('that answer without end are cut off, and their beginning is kept', async () => {
    let sent = 0;
    const { endpoint, end } = await hooked((_, res) => {
      res.writeHead(200);
      const flood = (): void => {
        if (res.destroyed || sent > 200_000_000) return;
        sent += 65_536;
        res.write('z'.repeat(65_536), () => setImmediate(flood));
      };
      flood();
    });
    await happen();
    const { id } = await delivery(endpoint.id, ({ status }) => status === 'delivered');
    const [attempt] = (await read(id, () => true)).attempts;
    expect(attempt?.responseBody).toBe('z'.repeat(2_000));
    expect(sent).toBeLessThan(20_000_000);
    await end();
  });

  it('that are slow get few at once, and hold up nobody else', async () => {
    const waiting: (() => void)[] = [];
    const slow = await hooked((_, res) => void waiting.push(() => res.writeHead(204).end()));
    const quick = await hooked(says(204));
    await Promise.all(Array.from({ length: 40 }, happen));
    await quick.hook.got(40);
    await expect.poll(() => slow.hook.open).toBe(8);
    await pause(300);
    expect(slow.hook.open).toBe(8);
    while ((await deliveriesOf(cast.strangeProgram, slow.endpoint.id, '&status=delivered')).length < 40) {
      for (const answer of waiting.splice(0)) answer();
      await pause(20);
    }
    expect(slow.hook.mostOpen).toBe(8);
    await Promise.all([slow.end(), quick.end()]);
  });

  it('that are overloaded get one at a time', async () => {
    const { hook, endpoint, end } = await hooked(says(503));
    await Promise.all(Array.from({ length: 12 }, happen));
    await expect
      .poll(
        async () => {
          const all = await deliveriesOf(cast.strangeProgram, endpoint.id);
          return all.filter(({ attemptCount }) => attemptCount > 0).length;
        },
        { timeout: 5_000 },
      )
      .toBe(12);
    hook.mostOpen = 0;
    hook.answer = async (_, res) => {
      await pause(20);
      res.writeHead(503).end();
    };
    leap(6 * SECOND);
    await hook.got(20);
    expect(hook.mostOpen).toBe(1);
    await end();
  });

  it('delay what comes after about the same subject, and nothing else', async () => {
    let stuck = '';
    const { hook, endpoint, end } = await hooked(({ event }, res) => {
      stuck ||= event.subject;
      // It comes back in ten minutes, and not while the others are told.
      if (event.subject === stuck) res.writeHead(500, { 'Retry-After': '600' }).end();
      else res.writeHead(204).end();
    });
    const held = await happen();
    await hook.got(1);
    const say = (id: string, body: string) =>
      cast.strangeProgram.post(`/v1/requests/${id}/comments`, { body });
    for (const body of ['one', 'two', 'three']) bodyOf(await say(held.id, body), 201);
    const free = await happen();
    bodyOf(await say(free.id, 'one'), 201);
    await hook.got(2, ({ event }) => event.subject === free.id);
    const pending = async () =>
      (await deliveriesOf(cast.strangeProgram, endpoint.id, '&status=pending')).map(({ event, waiting }) => [
        event.sequence,
        waiting,
      ]);
    await expect.poll(pending).toEqual([
      [4, true],
      [3, true],
      [2, true],
      [1, false],
    ]);
    expect(hook.about(held.id)).toHaveLength(1);
    hook.answer = says(204);
    leap(11 * MINUTE);
    await hook.got(1, ({ event }) => event.subject === held.id && event.sequence === 4);
    expect(hook.about(held.id).map(({ event }) => event.sequence)).toEqual([1, 1, 2, 3, 4]);
    await expect.poll(pending).toEqual([]);
    await end();
  });

  it('that moved into our own network since they were registered get nothing', async () => {
    const { hook, endpoint, end } = await hooked(says(204));
    const url = hook.url.replace('http://127.0.0.1', 'https://10.0.0.1');
    await portico.it.db
      .collection('webhookEndpoints')
      .updateOne({ _id: endpoint.id as never }, { $set: { url } });
    await happen();
    const { id } = await delivery(endpoint.id, ({ attemptCount }) => attemptCount === 1);
    const [attempt] = (await read(id, () => true)).attempts;
    expect(attempt).toMatchObject({ status: null, error: { code: 'url' }, responseBody: '' });
    expect(hook.arrived).toEqual([]);
    await end();
  });
});
