import { newId, type IdPrefix } from '../kernel/ids.js';
import { EVENT_TYPES, type EventType } from '../store/event-types.js';
import type { OutboxRow } from '../store/outbox.js';
import type { NumberedEvent } from '../store/sequences.js';

/** Where deliveries go: a webhook endpoint or a connector. */
export interface Endpoint {
  _id: string;
  tenantId: string;
  /** One that is not is told nothing but tests. */
  enabled: boolean;
}

/** Of which events an endpoint is told. */
export interface Listening {
  /** Types and patterns such as `request.*`. */
  eventTypes: readonly string[];
  /** Whether also of what customers must not hear of. */
  includeInternal: boolean;
}

/** What is told of an event. It is kept with the delivery, which may outlive the outbox. */
export interface ToldEvent {
  id: string;
  type: EventType;
  subject: string;
  /** Among the events about its subject; 0 of a test. */
  sequence: number;
  time: Date;
  data: Readonly<Record<string, unknown>>;
}

/** One try to deliver. */
export interface Attempt {
  at: Date;
  durationMs: number;
  /** The status of the answer; null when there was none. */
  status: number | null;
  /** Why it failed, one of the reasons of its kind; null when it was taken. */
  error: string | null;
  /** The beginning of what was answered. */
  responseBody: string;
  /** What was taken of the answer for whoever asked; absent where nobody did. */
  taken?: Record<string, unknown>;
}

/** That somebody waits for the answer. */
export interface Asked {
  /** How often it is tried at most. */
  attempts: number;
  /** What of the answer is taken. */
  take: readonly { fact: string; from: string }[];
}

/** The way of one event to one endpoint. */
export interface DeliveryDocument {
  _id: string;
  tenantId: string;
  /** Where it goes: id of a webhook endpoint or of a connector. */
  endpointId: string;
  event: ToldEvent;
  /** The event itself, somebody who asked for it again, or a test. */
  cause: 'event' | 'replay' | 'test';
  status: 'pending' | 'delivered' | 'failed' | 'cancelled';
  /** Whether it waits for an earlier one about the same subject. */
  waiting: boolean;
  /** Whether another one may wait for it. */
  isFollowed: boolean;
  /** How often one began to wait for it, see `DeliveriesStore.follow`; absent is never. */
  follows?: number;
  /** Names the attempt under way; `nextAttemptAt` is then when it counts as lost. */
  lock: string | null;
  /** Null when it is over. */
  nextAttemptAt: Date | null;
  attempts: Attempt[];
  /** Null where nobody waits for the answer. */
  asked: Asked | null;
  createdAt: Date;
  finishedAt: Date | null;
  /** When the database forgets it; null while it is pending. */
  expiresAt: Date | null;
}

/** How long finished deliveries are kept. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/** When a delivery that ends now is forgotten. */
export const forgottenAt = (now: Date): Date => new Date(now.getTime() + KEPT_MS);

/** What is told of an event of the outbox. */
export function toldOf({ _id, type, subject, sequence, time, data }: NumberedEvent): ToldEvent {
  return { id: _id, type, subject, sequence, time, data };
}

/** Whether an endpoint wants to hear of an event. */
export function wants(
  { eventTypes, includeInternal }: Listening,
  { type, visibility }: Pick<OutboxRow, 'type' | 'visibility'>,
): boolean {
  if (visibility === 'own' || (visibility === 'internal' && !includeInternal)) return false;
  return eventTypes.some((pattern) => matches(pattern, type));
}

/** Whether a type is meant by a pattern: `*`, `request.*` or the type itself. */
export function matches(pattern: string, type: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}

/** `*`, `request.*` or a whole type. */
const PATTERN = /^(\*|[\w-]+\.\*|[\w-]+\.\w+)$/;

/** The types of events that a pattern means; none when it is not one. */
export function typesMeant(pattern: string): EventType[] {
  if (!PATTERN.test(pattern)) return [];
  // What is a person's own affair goes to no endpoint.
  const told = (Object.keys(EVENT_TYPES) as EventType[]).filter(
    (type) => !('isPersonal' in EVENT_TYPES[type]),
  );
  return told.filter((type) => matches(pattern, type));
}

/** How new deliveries begin. */
export interface Beginning {
  /** Of their ids. */
  prefix: IdPrefix;
  now: Date;
  /** When those that wait look by themselves. */
  again: Date;
}

/** The deliveries of events to an endpoint. Of several about one subject the first is due at once, and the others wait for it. */
export function deliveriesOf(
  { _id: endpointId, tenantId }: Pick<Endpoint, '_id' | 'tenantId'>,
  events: readonly ToldEvent[],
  cause: 'event' | 'replay',
  { prefix, now, again }: Beginning,
): DeliveryDocument[] {
  const ordered = [...events].sort((a, b) => a.sequence - b.sequence);
  const left = new Map<string, number>();
  for (const { subject } of ordered) left.set(subject, (left.get(subject) ?? 0) + 1);
  const begun = new Set<string>();
  return ordered.map((event) => {
    const { subject } = event;
    const waiting = begun.has(subject);
    begun.add(subject);
    const after = (left.get(subject) ?? 0) - 1;
    left.set(subject, after);
    return {
      ...newDelivery({ endpointId, tenantId, event, cause }, { prefix, now }),
      waiting,
      isFollowed: after > 0,
      nextAttemptAt: waiting ? again : now,
    };
  });
}

/** A delivery that is due now. */
export function newDelivery(
  {
    endpointId,
    tenantId,
    event,
    cause,
  }: Pick<DeliveryDocument, 'endpointId' | 'tenantId' | 'event' | 'cause'>,
  { prefix, now }: Pick<Beginning, 'prefix' | 'now'>,
): DeliveryDocument {
  return {
    _id: newId(prefix, now),
    tenantId,
    endpointId,
    event,
    cause,
    status: 'pending',
    waiting: false,
    isFollowed: false,
    lock: null,
    nextAttemptAt: now,
    attempts: [],
    asked: null,
    createdAt: now,
    finishedAt: null,
    expiresAt: null,
  };
}

/** Answers that ask for fewer calls at once. */
export const isOverloaded = (status: number | null): boolean =>
  status !== null && [429, 502, 503, 504].includes(status);
