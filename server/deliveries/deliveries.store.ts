import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { IdPrefix } from '../kernel/ids.js';
import { grantScope, systemScope, type Scope } from '../kernel/scope.js';
import type { Page } from '../store/paging.js';
import { ScopedCollection, type Filter, type Stored } from '../store/scoped-collection.js';
import type { Attempt, Beginning, DeliveryDocument, ToldEvent } from './deliveries.model.js';

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;
const maybeDate = { type: Date, default: null } as const;

const schema = new Schema<DeliveryDocument>(
  {
    _id: text,
    tenantId: text,
    endpointId: text,
    event: { type: Schema.Types.Mixed, required: true } as never,
    cause: { type: String, required: true, enum: ['event', 'replay', 'test'] },
    status: { type: String, required: true, enum: ['pending', 'delivered', 'failed', 'cancelled'] },
    waiting: { type: Boolean, required: true },
    isFollowed: { type: Boolean, required: true },
    follows: { type: Number, default: undefined },
    lock: { type: String, default: null },
    nextAttemptAt: maybeDate,
    attempts: { type: [Schema.Types.Mixed], required: true } as never,
    asked: { type: Schema.Types.Mixed, default: null } as never,
    createdAt: date,
    finishedAt: maybeDate,
    expiresAt: maybeDate,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** A waiting delivery looks again after so long by itself, should nobody have woken it. */
const LOOKS_AGAIN_MS = 60 * 60 * 1_000;

/** Rows that a look for busy endpoints reads: mostly all that there are, so that nobody has to look behind them. */
const LOOK_ROWS = 20;

/** An endpoint that has something pending. */
export interface Busy {
  endpointId: string;
  /** When that is due first. */
  dueAt: Date;
}

/** What has to be known of a delivery to find those before and after it. */
type Place = Pick<DeliveryDocument, '_id' | 'tenantId' | 'endpointId' | 'event'>;

/** What tells kinds of deliveries apart. */
export interface DeliveryKind {
  /** Where they are kept. */
  collection: string;
  /** Of their ids. */
  prefix: IdPrefix;
  /** The name under which what delivers them passes by permission, in code and audit. */
  job: string;
}

/** Deliveries of one kind in the database. Those of one endpoint about one subject are a lane: they go one after the other. */
export class DeliveriesStore {
  readonly deliveries: ScopedCollection<DeliveryDocument & Stored>;

  constructor(
    connection: Connection,
    readonly kind: DeliveryKind,
  ) {
    const own = schema.clone() as unknown as Schema<DeliveryDocument>;
    this.deliveries = new ScopedCollection(connection, kind.collection, own);
  }

  /** Takes back a pending delivery that is not under way. */
  async takeBack(scope: Scope, id: string, now: Date, expiresAt: Date): Promise<void> {
    const over = { status: 'cancelled', nextAttemptAt: null, finishedAt: now, expiresAt };
    await this.deliveries.updateOne(scope, { _id: id, status: 'pending', lock: null }, { $set: over });
  }

  /** How deliveries of this kind begin now. */
  beginning(now: Date): Beginning {
    return { prefix: this.kind.prefix, now, again: new Date(now.getTime() + LOOKS_AGAIN_MS) };
  }

  async insert(rows: readonly DeliveryDocument[], session: ClientSession): Promise<void> {
    await this.deliveries.insert(rows, session);
  }

  async find(scope: Scope, id: string, session?: ClientSession): Promise<DeliveryDocument | null> {
    return this.deliveries.findOne(scope, { _id: id }, session ? { session } : {});
  }

  /** A page of an endpoint's deliveries without what was answered, the newest first. */
  async list(
    scope: Scope,
    filter: Filter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<DeliveryDocument>> {
    return this.deliveries.page(scope, filter, '-createdAt', { cursor, limit });
  }

  /** Those of these events that an endpoint has got or will still get. */
  async settled(scope: Scope, endpointId: string, eventIds: readonly string[]): Promise<Set<string>> {
    const filter = {
      endpointId,
      'event.id': { $in: eventIds },
      status: { $in: ['pending', 'delivered'] },
    };
    const found = await this.deliveries.find(scope, filter, { projection: { 'event.id': 1 } });
    return new Set(found.map(({ event }) => event.id));
  }

  /** How many deliveries of these endpoints have a status, by endpoint; tests do not count. */
  async countByEndpoint(
    scope: Scope,
    endpointIds: readonly string[],
    status: DeliveryDocument['status'],
  ): Promise<Map<string, number>> {
    const filter = { endpointId: { $in: endpointIds }, status, cause: { $ne: 'test' } };
    const counts = await this.deliveries.countValues(scope, filter, 'endpointId', endpointIds.length || 1);
    return new Map(counts.map(({ value, count }) => [value as string, count]));
  }

  /** Since when the oldest pending delivery of an endpoint waits; null when none does. */
  async oldestPending(scope: Scope, endpointId: string): Promise<Date | null> {
    const pending = { endpointId, status: 'pending', cause: { $ne: 'test' } };
    const projection = { createdAt: 1 } as const;
    const first = await this.deliveries.findOne(scope, pending, {
      sort: { createdAt: 1, _id: 1 },
      projection,
    });
    return first?.createdAt ?? null;
  }

  /** Endpoints after this one that have something pending, in the order of ids, and when that is due first; `more`: there may be others behind. */
  async busyAfter(endpointId: string): Promise<{ busy: Busy[]; more: boolean }> {
    const rows = await this.deliveries.find(
      systemScope(this.kind.job),
      { status: 'pending', endpointId: { $gt: endpointId } },
      {
        sort: { endpointId: 1, nextAttemptAt: 1 },
        limit: LOOK_ROWS,
        projection: { endpointId: 1, nextAttemptAt: 1 },
      },
    );
    const firsts = rows.filter((row, at) => row.endpointId !== rows[at - 1]?.endpointId);
    const busy = firsts.map((row) => ({ endpointId: row.endpointId, dueAt: row.nextAttemptAt as Date }));
    return { busy, more: rows.length === LOOK_ROWS };
  }

  /**
   * Ids of what an endpoint is due to get.
   * @param only Conditions beside that.
   */
  async due(endpointId: string, now: Date, limit: number, only: Filter = {}): Promise<string[]> {
    const filter = { status: 'pending', endpointId, nextAttemptAt: { $lte: now }, ...only };
    const options = { sort: { nextAttemptAt: 1 }, limit, projection: { _id: 1 } } as const;
    const due = await this.deliveries.find(systemScope(this.kind.job), filter, options);
    return due.map(({ _id }) => _id);
  }

  /** Takes due deliveries for so long, and answers those that nobody else was quicker to take. */
  async claim(
    due: readonly string[],
    { lock, now, until }: { lock: string; now: Date; until: Date },
  ): Promise<DeliveryDocument[]> {
    if (due.length === 0) return [];
    const scope = systemScope(this.kind.job);
    const ids = { _id: { $in: due } };
    // What somebody else has taken is due only when their time is over.
    const free = { ...ids, status: 'pending', nextAttemptAt: { $lte: now } };
    const taken = { lock, nextAttemptAt: until, waiting: false };
    const count = await this.deliveries.updateMany(scope, free, { $set: taken });
    return count > 0 ? this.deliveries.find(scope, { ...ids, lock }) : [];
  }

  /**
   * Gives claimed deliveries of one tenant back, for whoever looks for work from then on.
   * @param left What of them is still to be told; absent is all of it.
   */
  async giveBack(
    claimed: readonly DeliveryDocument[],
    nextAttemptAt: Date,
    left?: ToldEvent['data'],
  ): Promise<void> {
    const own = ownOf(claimed);
    if (!own) return;
    const change = { lock: null, nextAttemptAt, ...(left ? { 'event.data': left } : {}) };
    await this.deliveries.updateMany(own.scope, own.filter, { $set: change });
  }

  /**
   * Removes claimed deliveries of one tenant that arrived and of which nobody is shown anything, in the transaction of what came of them.
   * @throws where any of them is not the claimer's any more: then nothing may come of them.
   */
  async remove(claimed: readonly DeliveryDocument[], session?: ClientSession): Promise<void> {
    const own = ownOf(claimed);
    if (!own) return;
    const removed = await this.deliveries.deleteMany(own.scope, own.filter, session);
    if (removed < claimed.length) throw new Error('Deliveries were claimed by somebody else meanwhile.');
  }

  /** Notes an attempt that is not the last one. */
  async retry(
    { tenantId, _id, lock }: DeliveryDocument,
    attempt: Attempt,
    nextAttemptAt: Date,
  ): Promise<void> {
    const change = { $push: { attempts: attempt }, $set: { lock: null, nextAttemptAt } };
    await this.deliveries.updateOne(grantScope({ tenantId }), { _id, lock }, change);
  }

  /**
   * Notes the last attempt.
   * @param only Conditions beside that the delivery is still the claimer's.
   */
  async finish(
    { tenantId, _id, lock }: DeliveryDocument,
    change: Filter,
    only: Filter,
    session?: ClientSession,
  ): Promise<boolean> {
    const own = { _id, lock, ...only };
    return (await this.deliveries.updateMany(grantScope({ tenantId }), own, change, session)) > 0;
  }

  /** The first pending delivery of a lane: before a given one, or of all. */
  async firstOfLane(
    place: Place,
    before: boolean,
    session?: ClientSession,
  ): Promise<DeliveryDocument | null> {
    const { subject, sequence } = place.event;
    const lane = { status: 'pending', endpointId: place.endpointId, 'event.subject': subject };
    const earlier = {
      $or: [{ 'event.sequence': { $lt: sequence } }, { 'event.sequence': sequence, _id: { $lt: place._id } }],
    };
    return this.deliveries.findOne(
      grantScope({ tenantId: place.tenantId }),
      { ...lane, cause: { $ne: 'test' }, ...(before ? earlier : {}) },
      { sort: { 'event.sequence': 1, _id: 1 }, ...(session ? { session } : {}) },
    );
  }

  /**
   * Notes of a pending delivery that another one waits for it; false when it is over. What changes nothing meets no conflict: it counts, so
   * that whoever ends the delivery meanwhile meets one although it was followed before.
   */
  async follow({ tenantId, _id }: Place, session: ClientSession): Promise<boolean> {
    const pending = { _id, status: 'pending' };
    const change = { $set: { isFollowed: true }, $inc: { follows: 1 } };
    return (await this.deliveries.updateOne(grantScope({ tenantId }), pending, change, session)) !== null;
  }

  /** Lets a claimed delivery wait for the ones before it. */
  async wait({ tenantId, _id, lock }: DeliveryDocument, now: Date, session: ClientSession): Promise<void> {
    const nextAttemptAt = new Date(now.getTime() + LOOKS_AGAIN_MS);
    const change = { $set: { waiting: true, lock: null, nextAttemptAt } };
    await this.deliveries.updateOne(grantScope({ tenantId }), { _id, lock }, change, session);
  }

  /** Lets a delivery go if it waits, and makes it wake the ones behind it: others may have waited for the same. */
  async wake({ tenantId, _id, waiting }: DeliveryDocument, now: Date, session: ClientSession): Promise<void> {
    const change = { isFollowed: true, ...(waiting ? { waiting: false, nextAttemptAt: now } : {}) };
    await this.deliveries.updateOne(grantScope({ tenantId }), { _id }, { $set: change }, session);
  }

  /**
   * Gives up whatever an endpoint was still to get.
   * @param isGone Tests too: nobody is there to be tested.
   */
  async cancel(
    tenantId: string,
    endpointId: string,
    isGone: boolean,
    at: Date,
    expiresAt: Date,
  ): Promise<number> {
    const pending = { status: 'pending', endpointId, ...(isGone ? {} : { cause: { $ne: 'test' } }) };
    const over = {
      status: 'cancelled',
      waiting: false,
      lock: null,
      nextAttemptAt: null,
      finishedAt: at,
      expiresAt,
    };
    return this.deliveries.updateMany(grantScope({ tenantId }), pending, { $set: over });
  }
}

/** Claimed deliveries of one tenant, as long as they are the claimer's; null where there are none. */
function ownOf(claimed: readonly DeliveryDocument[]): { scope: Scope; filter: Filter } | null {
  const [first] = claimed;
  if (!first) return null;
  const { tenantId, lock } = first;
  return { scope: grantScope({ tenantId }), filter: { _id: { $in: claimed.map(({ _id }) => _id) }, lock } };
}
