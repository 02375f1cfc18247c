import { mongo, Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import { Together } from '../../kernel/together.js';
import type { Page } from '../../store/paging.js';
import { isOutage } from '../../store/outage.js';
import { ScopedCollection, type Filter, type Stored } from '../../store/scoped-collection.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { StateCategory } from './definition.js';
import type { SignatureDocument } from './forms/signatures.js';
import type { TimelineEntry } from './requests.dto.js';
import type { RequestSort } from './requests.query.js';
import { pageByPriority, stretchesOf } from './handling/priority-order.js';
import type { WantedHelp } from './conversation/help.model.js';
import type { Rating } from './handling/rating.model.js';
import type { Alarm, RequestClock } from './promise/request-clock.model.js';
import type { LinkDocument } from './links/links.model.js';
import type { Reached } from './workflow.model.js';
import type { RunningBranch } from './workflow/parallel/branches.model.js';
import type { NeedsHuman } from './workflow/steps/steps.effect.js';
import type { RunningTimer } from './workflow/timers.model.js';

/** How urgent a request is, the least urgent first. */
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;

/** How urgent a request is. */
export type Priority = (typeof PRIORITIES)[number];

/** Categories in which a request waits for staff. */
export const IN_QUEUE: readonly StateCategory[] = ['submitted', 'in_review', 'approved', 'blocked'];

/** Where a request waits: those of one priority in the queue of a department, or of a service without one. */
export type QueueLane = Pick<RequestDocument, 'department' | 'serviceKey' | 'priority'>;

/** How a queue is read: what stands in a lane of it, and what is more urgent, each a stretch of its index. */
export interface QueueReads {
  lane: Filter;
  /** Null where nothing is more urgent. */
  urgent: Filter | null;
  hint: Readonly<Record<string, 1>>;
}

/** How a lane is read of the queue that it is in. */
export function queueOf({ department, serviceKey, priority }: QueueLane): QueueReads {
  const order = { priority: 1, category: 1, _id: 1 } as const;
  const of = { tenantId: 1, status: 1, department: 1 } as const;
  const queue = department === null ? { department, serviceKey } : { department };
  const waiting = { status: 'open', ...queue, category: { $in: IN_QUEUE } };
  const moreUrgent = PRIORITIES.slice(PRIORITIES.indexOf(priority) + 1);
  return {
    urgent: moreUrgent.length > 0 ? { ...waiting, priority: { $in: moreUrgent } } : null,
    lane: { ...waiting, priority },
    hint: department === null ? { ...of, serviceKey: 1, ...order } : { ...of, ...order },
  };
}

/** Those of a service that were done since some time, and whose clock counted by a calendar. Cancelled ones tell nothing. */
export function doneOf({ serviceKey, calendar, since }: HistoryOf): Filter {
  return {
    ...{ serviceKey, status: 'closed', category: { $in: ['completed', 'rejected'] } },
    ...{ closedAt: { $gte: since }, clock: { $ne: null }, 'clock.calendar': calendar },
  };
}

/** Of which requests the history is. */
export interface HistoryOf {
  serviceKey: string;
  /** Key of the business calendar; null is around the clock. */
  calendar: string | null;
  since: Date;
}

/** How often each has said something: by whether customers see it, by kind of the entry, and by id of who it was. */
export type Spoken = Partial<Record<EntrySight['visibility'], Readonly<Record<string, Counts>>>>;

type Counts = Readonly<Record<string, number>>;

/** By what permission tells the entries of one request from each other. */
export type EntrySight = Pick<TimelineEntry, 'visibility' | 'kind'>;

/** That somebody said something. */
export interface SaidOnce extends EntrySight {
  requestId: string;
  /** Whose words they are. */
  by: string;
}

/** A request as it is kept. */
export interface RequestDocument extends Stored {
  number: string;
  accountId: string;
  accountName: string;
  /** The location of the account that it concerns; null concerns none in particular. */
  locationId: string | null;
  locationName: string | null;
  /** Key of the department that works on it; null is everybody's. */
  department: string | null;
  /** The record that it is about; null is about none. */
  recordId: string | null;
  /** The person or program that submitted. */
  ownerId: string;
  requesterName: string;
  /** The version of the service that it runs on. */
  serviceId: string;
  serviceKey: string;
  title: string;
  state: string;
  category: StateCategory;
  status: 'open' | 'closed';
  data: Record<string, unknown>;
  /** What was found out on the way: answers of transitions' forms and of automatic steps, by name. */
  facts: Record<string, unknown>;
  priority: Priority;
  /** Whoever of the staff works on it; null is nobody yet. */
  assigneeId: string | null;
  assigneeName: string | null;
  /** Those of its state and of its branches, as they were when they were entered. */
  timers: RunningTimer[];
  /** The automatic step of its state that failed for good; null where none did. */
  needsHuman: NeedsHuman | null;
  /** That somebody wants a human and nobody has answered; null, or absent in those of before, where nobody does. */
  helpWanted?: WantedHelp | null;
  /** The request whose workflow made it; null was made by somebody. */
  parentId: string | null;
  /** Which part of its parent's bundle it is, by key; null is none. */
  part: string | null;
  /** What was signed when it was submitted; absent is nothing. */
  signatures?: SignatureDocument[];
  reached: Reached[];
  /** Where the branches of its state stand; absent, or empty, where it has none. */
  branches?: RunningBranch[];
  /** How it stands to other requests; absent is nothing. */
  links?: LinkDocument[];
  /** When it is expected to be done; null where nobody promised a time, or while it waits for the customer in time. */
  expectedBy: Date | null;
  /** What the requester thought of it; null is nothing yet. */
  rating: Rating | null;
  /** How often each has said something, so that nobody counts what is unread. */
  spoken?: Spoken;
  /** What it is found by, see `termsOf`; kept for the index alone, and not read again. */
  terms?: string[];
  /** What its promise counts by; null for old ones, until they are moved. */
  clock: RequestClock | null;
  /** What staff was warned of: a target comes near, or was missed. */
  escalated: Alarm['what'] | null;
  /** When staff last did something that the customer sees. */
  lastTouchedAt: Date | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const date = { type: Date, required: true } as const;
const maybeDate = { type: Date, default: null } as const;

const schema = new Schema<RequestDocument>(
  {
    _id: text,
    tenantId: text,
    number: text,
    accountId: text,
    accountName: text,
    locationId: maybeText,
    locationName: maybeText,
    department: maybeText,
    recordId: maybeText,
    ownerId: text,
    requesterName: text,
    serviceId: text,
    serviceKey: text,
    title: text,
    state: text,
    category: text,
    status: { type: String, required: true, enum: ['open', 'closed'] },
    data: { type: Schema.Types.Mixed, required: true },
    facts: { type: Schema.Types.Mixed, required: true },
    priority: { type: String, required: true, enum: PRIORITIES },
    assigneeId: maybeText,
    assigneeName: maybeText,
    needsHuman: { type: Schema.Types.Mixed, default: null } as never,
    helpWanted: { type: Schema.Types.Mixed, default: null } as never,
    parentId: maybeText,
    part: maybeText,
    signatures: { type: Schema.Types.Mixed, default: undefined } as never,
    timers: { type: Schema.Types.Mixed, required: true } as never,
    reached: { type: Schema.Types.Mixed, required: true },
    branches: { type: Schema.Types.Mixed, default: undefined } as never,
    links: { type: Schema.Types.Mixed, default: [] } as never,
    expectedBy: maybeDate,
    rating: { type: Schema.Types.Mixed, default: null },
    spoken: { type: Schema.Types.Mixed, default: {} } as never,
    // Some hundred of them, which are words already.
    terms: { type: Schema.Types.Mixed, default: [] } as never,
    clock: { type: Schema.Types.Mixed, default: null },
    escalated: { type: String, default: null, enum: ['near', 'missed', null] },
    lastTouchedAt: maybeDate,
    version: { type: Number, required: true },
    createdAt: date,
    updatedAt: date,
    closedAt: maybeDate,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** What the database answers to who counts on. */
interface Counted {
  value: { last: number };
}

/** The first number of a tenant is the one after this. */
const FIRST_NUMBER = 1_000;

/** Hundreds of words that only the index needs stay where they are. */
const LEAN = { projection: { terms: 0 } } as const;

/** Requests in the database. */
export class RequestsStore {
  /** Open to tests that prove indexes; others use the intentions below. */
  readonly requests: ScopedCollection<RequestDocument>;
  private readonly numbers = new Together<undefined, number>(async (counter, callers) => {
    const last = await this.count(counter, { before: FIRST_NUMBER, by: callers.length });
    return callers.map((_, at) => last - callers.length + 1 + at);
  });

  constructor(private readonly connection: Connection) {
    this.requests = new ScopedCollection(connection, 'requests', schema.clone());
  }

  /** By id or by number. */
  async find(scope: Scope, reference: string, session?: ClientSession): Promise<RequestDocument | null> {
    const isId = reference.startsWith('req_');
    if (isId && !session) return this.requests.findById(scope, reference, LEAN);
    const filter = isId ? { _id: reference } : { number: reference };
    return this.requests.findOne(scope, filter, { ...LEAN, ...(session ? { session } : {}) });
  }

  /** Where the latest request of a person is that is at one of these locations; null where none is. */
  async latestPlace(scope: Scope, ownerId: string, locations: readonly string[]): Promise<string | null> {
    const filter = { ownerId, locationId: { $in: locations } };
    const latest = { ...LEAN, sort: { createdAt: -1, _id: -1 }, limit: 1 } as const;
    const [found] = await this.requests.find(scope, filter, latest);
    return found?.locationId ?? null;
  }

  /** The parts of bundles that these requests have made. */
  async partsOf(
    scope: Scope,
    parentIds: readonly string[],
    session?: ClientSession,
  ): Promise<RequestDocument[]> {
    const filter = { parentId: { $in: parentIds }, part: { $ne: null } };
    return this.requests.find(scope, filter, { ...LEAN, ...(session ? { session } : {}) });
  }

  /** Those of these ids that the scope lets through. */
  async byIds(scope: Scope, ids: readonly string[], session?: ClientSession): Promise<RequestDocument[]> {
    const options = { ...LEAN, ...(session ? { session } : {}) };
    return ids.length > 0 ? this.requests.find(scope, { _id: { $in: ids } }, options) : [];
  }

  /** A page of the requests that match. */
  async list(
    scope: Scope,
    filter: Filter,
    sort: RequestSort,
    { cursor, limit }: { cursor: string | undefined; limit: number },
  ): Promise<Page<RequestDocument>> {
    if (sort !== 'priority') return this.requests.page(scope, filter, sort, { cursor, limit, ...LEAN });
    const rows: RequestDocument[] = [];
    for (const stretch of stretchesOf(cursor)) {
      if (rows.length > limit) break;
      const options = { ...LEAN, sort: stretch.sort, limit: limit + 1 - rows.length };
      rows.push(...(await this.requests.findShared(scope, { $and: [filter, stretch.filter] }, options)));
    }
    return pageByPriority(rows, limit);
  }

  /** How often each value of a field stands in the requests that match. */
  async countValues(
    scope: Scope,
    filter: Filter,
    field: string,
    most: number,
  ): Promise<{ value: unknown; count: number }[]> {
    return this.requests.countValues(scope, filter, field, most);
  }

  /** The names under which these people have requests. */
  async assigneeNames(scope: Scope, ids: readonly string[]): Promise<Map<string, string>> {
    const names = new Map<string, string>();
    for (const id of ids) {
      const request = await this.requests.findOne(
        scope,
        { assigneeId: id },
        { projection: { assigneeName: 1 } },
      );
      if (request) names.set(id, request.assigneeName ?? '');
    }
    return names;
  }

  /**
   * The beginning of a lane of a queue, in the order in which staff works: how many are more urgent, and the ids of its own, the
   * oldest first. Looks no further than `most`.
   */
  async headOfQueue(scope: Scope, lane: QueueLane, most: number): Promise<{ urgent: number; ids: string[] }> {
    const reads = queueOf(lane);
    const ids = { projection: { _id: 1 }, limit: most, hint: reads.hint } as const;
    const [urgent, own] = await Promise.all([
      reads.urgent ? this.requests.find(scope, reads.urgent, ids) : [],
      this.requests.find(scope, reads.lane, { ...ids, sort: { _id: 1 } }),
    ]);
    return { urgent: urgent.length, ids: own.map(({ _id }) => _id) };
  }

  /** How much time (ms) the latest of those took that were done. */
  async spentOn(scope: Scope, history: HistoryOf, most: number): Promise<number[]> {
    const options = { projection: { 'clock.spentMs': 1 }, sort: { closedAt: -1 }, limit: most } as const;
    const found = await this.requests.find(scope, doneOf(history), options);
    return found.flatMap(({ clock }) => (clock ? [clock.spentMs] : []));
  }

  /** Adds a new request at the end of the transaction, see `Transaction.flush`. */
  add(request: RequestDocument, tx: Pick<Transaction, 'add'>): void {
    tx.add(this.requests, [request]);
  }

  /** Saves a change if nobody changed it meanwhile; null if somebody did. */
  async save(
    scope: Scope,
    request: RequestDocument,
    change: Partial<RequestDocument>,
    session: ClientSession,
  ): Promise<RequestDocument | null> {
    return this.requests.compareAndSet(scope, request._id, request.version, change, session);
  }

  /** Notes that somebody said something. No version of the request: nothing that is shown of it changes. */
  async noteSaid(
    scope: Scope,
    { requestId, visibility, kind, by }: SaidOnce,
    session: ClientSession,
  ): Promise<void> {
    const once = { $inc: { [`spoken.${visibility}.${kind}.${by}`]: 1 } };
    await this.requests.updateMany(scope, { _id: requestId }, once, session);
  }

  /**
   * The tenant's next number, for example `REQ-1042`. Taken outside of transactions, and at once for all who submit at the same
   * time, so that submissions do not wait for each other; a failed one leaves a gap.
   */
  async nextNumber(tenantId: string): Promise<string> {
    return `REQ-${await this.numbers.of(`${tenantId}/request`, undefined)}`;
  }

  /** Whose turn it is, counted from 0 and taken with the transaction. */
  async nextTurn(tenantId: string, what: string, session: ClientSession): Promise<number> {
    return this.count(`${tenantId}/turn/${what}`, { before: -1, by: 1 }, session);
  }

  /**
   * Counts on, and answers the last of the numbers that were taken. Not with the driver's own second try, for which the database would keep a
   * copy of each answer: where one comes to nothing it is asked once more here, which at worst leaves numbers out.
   */
  private async count(
    _id: string,
    { before, by }: { before: number; by: number },
    session?: ClientSession,
  ): Promise<number> {
    const next = [{ $set: { last: { $add: [{ $ifNull: ['$last', before] }, by] } } }];
    const db = this.connection.db as mongo.Db;
    const command = { findAndModify: 'counters', query: { _id }, update: next, upsert: true, new: true };
    // As durable as every other write: another member that becomes the primary must not give the number again.
    if (!session && db.writeConcern) mongo.WriteConcern.apply(command, db.writeConcern);
    const ask = async (): Promise<number> => {
      const options = session ? { session } : {};
      const { value } = (await db.command(command, options)) as Counted;
      return value.last;
    };
    if (session) return ask();
    return ask().catch((error: unknown) => {
      if (!isOutage(error)) throw error;
      return ask();
    });
  }

  /** How many open requests each of these people has. */
  async openOf(scope: Scope, assigneeIds: readonly string[]): Promise<Map<string, number>> {
    const open = { status: 'open', assigneeId: { $in: assigneeIds } };
    const counts = await this.requests.countValues(scope, open, 'assigneeId', assigneeIds.length);
    return new Map(counts.map(({ value, count }) => [value as string, count]));
  }
}
