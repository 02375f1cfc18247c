import { setTimeout as pause } from 'node:timers/promises';
import type { ClientSession, Connection } from 'mongoose';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Context } from '../../server/kernel/context.js';
import { systemClock } from '../../server/kernel/clock.js';
import { migrations } from '../../server/migrations/index.js';
import { connect } from '../../server/store/connection.js';
import { EventFeed } from '../../server/store/event-feed.js';
import { migrate } from '../../server/store/migrations.js';
import type { Announcement, OutboxRow } from '../../server/store/outbox.js';
import { OutboxRelay, type RelaySubscriber } from '../../server/store/outbox-relay.js';
import type { NumberedEvent } from '../../server/store/sequences.js';
import { UnitOfWork } from '../../server/store/unit-of-work.js';
import { keptLog } from '../support/log.js';
import { useDatabase } from '../support/mongo.js';

const actor = { kind: 'system', id: 'test', name: 'test', roles: [] } as const;

/** Whoever announces, of a tenant. */
export const ctx = (tenantId: string) => ({ tenantId, actor, clock: systemClock }) as unknown as Context;

/** An announcement about a subject. */
export const about = (subject: string): Announcement => ({
  type: 'invitation.created',
  subject,
  accountId: 'acc_1',
  ownerId: 'usr_1',
  locationId: null,
  department: null,
  visibility: 'public',
  data: {},
});

/** Keeps what it is given in the database, as every real subscriber does. */
class Witness implements RelaySubscriber {
  woken = 0;
  constructor(
    private readonly connection: Connection,
    private readonly trouble: () => void = () => undefined,
  ) {}

  async take(events: readonly NumberedEvent[], session: ClientSession): Promise<void> {
    const rows = events.map(({ _id, tenantId, subject, sequence }) => ({
      event: _id,
      place: `${tenantId}/${subject}`,
      sequence,
    }));
    await this.connection.collection('witnessed').insertMany(rows, { session });
    this.trouble();
  }

  taken(): void {
    this.woken += 1;
  }
}

/** How a relay is begun. */
interface Beginning {
  /** Runs after each batch was witnessed, and may throw. */
  trouble?: () => void;
  on?: Connection;
  feed?: EventFeed;
}

/** Relays on a database of their own, and what they are held to. */
export class Relays {
  private readonly database = useDatabase();
  readonly log = keptLog();
  connection!: Connection;
  private readonly open = new Set<OutboxRelay>();
  private readonly feeds = new Set<EventFeed>();

  constructor() {
    beforeAll(async () => {
      this.connection = await connect(this.database.uri);
      await migrate(this.connection, migrations, this.log.logger);
    });
    afterAll(async () => {
      await Promise.all([...this.open].map((relay) => relay.stop()));
      await Promise.all([...this.feeds].map((feed) => feed.stop()));
      await this.connection.close(true);
    });
  }

  /** One more connection, as another process has it. */
  connect(): Promise<Connection> {
    return connect(this.database.uri);
  }

  /** An event feed that has read what was there. */
  async feed(on = this.connection): Promise<EventFeed> {
    const feed = new EventFeed(on, this.log.logger);
    this.feeds.add(feed);
    await feed.start();
    await feed.whenRead();
    return feed;
  }

  begin({ trouble, on = this.connection, feed }: Beginning = {}) {
    const witness = new Witness(on, trouble);
    const relay = new OutboxRelay(on, [witness], this.log.logger, feed);
    this.open.add(relay);
    relay.start();
    /** Gone as after a power failure: nothing is given back. */
    const die = async () => {
      await on.close(true);
      this.open.delete(relay);
      void relay.stop();
    };
    return { witness, die, end: () => (this.open.delete(relay), relay.stop()) };
  }

  announce(tenantId: string, ...subjects: string[]) {
    return new UnitOfWork(this.connection).run(ctx(tenantId), async (tx) => {
      await this.connection
        .collection('things')
        .updateOne({ _id: tenantId as never }, { $inc: { n: 1 } }, { upsert: true, session: tx.session });
      for (const subject of subjects) tx.announce(about(subject));
    });
  }

  rows() {
    return this.connection.collection<OutboxRow>('outbox').find().toArray();
  }

  async settled(ms = 30_000) {
    const until = performance.now() + ms;
    while ((await this.rows()).some(({ sequence }) => sequence === null)) {
      if (performance.now() > until) throw new Error('Some events still have no number.');
      await pause(20);
    }
  }

  /** Every event has a number and was witnessed once; each subject counts 1, 2, 3 … without gaps. */
  async expectWhole() {
    const all = await this.rows();
    const seen = await this.connection.collection('witnessed').find().sort({ _id: 1 }).toArray();
    expect(seen.map(({ event }) => event as string).sort()).toEqual(all.map(({ _id }) => _id).sort());
    const places = new Map<string, number[]>();
    for (const { place, sequence } of seen)
      places.set(place as string, [...(places.get(place as string) ?? []), sequence as number]);
    for (const [place, numbers] of places) expect(numbers, place).toEqual(numbers.map((_, at) => at + 1));
    for (const { _id, sequence } of all)
      expect(seen.find(({ event }) => event === _id)?.['sequence']).toBe(sequence);
  }
}
