import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.js';
import type { Announcement } from '../../server/store/outbox.js';
import { UnitOfWork } from '../../server/store/unit-of-work.js';
import { SECOND } from '../support/clock.js';
import { useDatabase } from '../support/mongo.js';
import { Receiver, type Answering } from '../support/receiver.js';
import { ServerProcess } from '../support/server-process.js';
import { TestPortico, type TestTenant } from '../support/start-portico.js';
import { newEndpoint } from '../support/webhooks.js';
import { within } from '../support/within.js';

/** 300 in the suite; the long run sets 10,000. */
const EVENTS = Number(process.env['PORTICO_WEBHOOK_EVENTS'] ?? 300);
/** As many lanes as let the long run end within minutes. */
const SUBJECTS = Math.max(50, EVENTS / 25);

/** Chance that is the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** What a receiver keeps: one effect per id, in the order in which they came about. */
class Ledger {
  readonly effects: { id: string; subject: string; sequence: number }[] = [];
  private readonly known = new Set<string>();

  take({ event }: { event: { id: string; subject: string; sequence: number } }): void {
    if (this.known.has(event.id)) return;
    this.known.add(event.id);
    this.effects.push(event);
  }
}

/** The first attempts at half of the events go wrong, sometimes after the effect; the fourth goes well. */
function hostile(ledger: Ledger): Answering {
  const chance = dice(42);
  const tries = new Map<string, number>();
  return async (arrived, res) => {
    const { id } = arrived.event;
    const nth = (tries.get(id) ?? 0) + 1;
    tries.set(id, nth);
    const roll = nth > 3 ? 1 : chance();
    if (roll < 0.1) return void res.destroy();
    if (roll < 0.2) return void res.writeHead(500).end('no');
    if (roll < 0.25) return void res.writeHead(302, { Location: '/' }).end();
    if (roll < 0.3) return void res.writeHead(503, { 'Retry-After': '1' }).end();
    ledger.take(arrived);
    // Taken, but the answer is lost.
    if (roll < 0.4) return void res.destroy();
    if (roll < 0.45) return void res.writeHead(500).end();
    if (roll < 0.5) await pause(30);
    res.writeHead(204).end();
  };
}

describe('many webhooks to a hostile receiver', () => {
  const database = useDatabase();
  let one: TestPortico;
  let two: TestPortico;
  let tenant: TestTenant;
  const receivers: Receiver[] = [];
  beforeAll(async () => {
    one = await TestPortico.start(database.uri, { config: { allowLoopback: true } });
    two = await one.again({ config: { allowLoopback: true } });
    tenant = await one.tenant('Kestrel');
  });
  afterAll(async () => {
    await Promise.all([one.stop(100), two.stop(100), ...receivers.map((receiver) => receiver.stop())]);
  });

  /** Announces so many events about subjects of its own, several in each transaction. */
  async function announce(count: number): Promise<Map<string, number>> {
    const subjects = Array.from({ length: SUBJECTS }, () => newId('inv'));
    const told = new Map<string, number>();
    const unitOfWork = new UnitOfWork(one.portico.connection);
    for (let made = 0; made < count; made += 10) {
      const batch = Array.from({ length: 10 }, (_, i) => subjects[(made + i * 7) % SUBJECTS] as string);
      await unitOfWork.run(one.context(tenant.id), async (tx) => {
        batch.forEach((subject) => tx.announce(eventAbout(subject)));
      });
      for (const subject of batch) told.set(subject, (told.get(subject) ?? 0) + 1);
    }
    return told;
  }

  const eventAbout = (subject: string): Announcement => ({
    type: 'invitation.created',
    subject,
    accountId: 'acc_00000000000000000000000000',
    ownerId: null,
    locationId: null,
    department: null,
    visibility: 'public',
    data: { invitationId: subject, accountId: 'acc_00000000000000000000000000' },
  });

  /** Lets time pass until nothing is pending. */
  async function settle(endpointId: string): Promise<void> {
    const deliveries = one.db.collection('webhookDeliveries');
    const open = { endpointId, status: 'pending' };
    const end = performance.now() + EVENTS * 120 + 180_000;
    // What the relay tells of is due at once: a leap in that moment would end its claim while it is under way.
    await within(60_000, 'the relay', async () => {
      return (await one.db.collection('outbox').countDocuments({ sequence: null })) === 0;
    });
    while (await deliveries.findOne(open, { projection: { _id: 1 } })) {
      if (performance.now() > end)
        throw new Error(`Still pending: ${JSON.stringify(await deliveries.find(open).toArray())}`);
      const [next] = await deliveries
        .find({ ...open, waiting: false })
        .sort({ lock: -1, nextAttemptAt: 1 })
        .limit(1)
        .toArray();
      const left = next ? (next['nextAttemptAt'] as Date).getTime() - one.clock().getTime() : 0;
      // Nothing is due or under way: a leap to the next attempts.
      if (left > 0 && !next?.['lock']) one.clock.forward(Math.max(left * 1.2, 6 * SECOND));
      for (const server of [one, two]) server.portico.webhooks.wake();
      await pause(50);
    }
  }

  const expectWhole = (ledger: Ledger, told: Map<string, number>) => {
    const seen = new Map<string, number[]>();
    for (const { subject, sequence } of ledger.effects)
      if (told.has(subject)) seen.set(subject, [...(seen.get(subject) ?? []), sequence]);
    expect(seen.size).toBe(told.size);
    // Every event once, and in order: 1, 2, 3 … of each subject.
    for (const [subject, count] of told)
      expect(seen.get(subject), subject).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  };

  it(
    'arrive all, with one effect for each id, in order per subject, though two processes share the work',
    async () => {
      const ledger = new Ledger();
      const receiver = await Receiver.start(hostile(ledger));
      receivers.push(receiver);
      const endpoint = await newEndpoint(tenant.program, receiver.url, { eventTypes: ['invitation.*'] });
      const told = await announce(EVENTS);
      await settle(endpoint.id);
      expectWhole(ledger, told);
      expect(ledger.effects).toHaveLength(EVENTS);
      const rows = await one.db.collection('webhookDeliveries').find({ endpointId: endpoint.id }).toArray();
      expect(rows).toHaveLength(EVENTS);
      expect(new Set(rows.map(({ status }) => status as string))).toEqual(new Set(['delivered']));
      const attempts = rows.reduce((sum, row) => sum + (row['attempts'] as unknown[]).length, 0);
      // Whatever came was noted as one attempt: none was made twice at once.
      expect(receiver.arrived).toHaveLength(attempts);
      await tenant.program.delete(`/v1/webhook-endpoints/${endpoint.id}`);
    },
    EVENTS * 150 + 240_000,
  );

  it('arrive all and once though a process is killed again and again', async () => {
    const ledger = new Ledger();
    const receiver = await Receiver.start(async (arrived, res) => {
      await pause(20);
      ledger.take(arrived);
      res.writeHead(204).end();
    });
    receivers.push(receiver);
    const endpoint = await newEndpoint(tenant.program, receiver.url, { eventTypes: ['invitation.*'] });
    const told = new Map<string, number>();
    for (let round = 0; round < 3; round += 1) {
      const doomed = new ServerProcess({ MONGODB_URI: database.uri, PORTICO_ALLOW_LOOPBACK: 'on' });
      await doomed.url();
      for (const [subject, count] of await announce(60)) told.set(subject, count);
      await pause(150 + round * 100);
      await doomed.kill();
      // What it had claimed counts as lost after a minute.
      one.clock.forward(61 * SECOND);
    }
    await settle(endpoint.id);
    expectWhole(ledger, told);
  }, 180_000);
});
