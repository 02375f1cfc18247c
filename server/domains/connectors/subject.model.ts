import type { EventType } from '../../store/event-types.js';

/** The request or record that an event is about, as `GET /v1/requests/{id}` or `GET /v1/records/{id}` shows it to staff. */
export type Subject = Readonly<Record<string, unknown>>;

type Kind = 'request' | 'record';

const IN_BOTH = ['id', 'title', 'data', 'account', 'location', 'department', 'createdAt', 'updatedAt'];

/** What can be taken of each. */
const MEMBERS: Readonly<Record<Kind, readonly string[]>> = {
  request: [
    ...IN_BOTH,
    ...['number', 'service', 'serviceName', 'state', 'status', 'facts', 'recordId', 'requester', 'closedAt'],
  ],
  record: [...IN_BOTH, 'type', 'externalId', 'summary'],
};

/** `subject.title`, `subject.account.name`, `subject.data.lines.0`. */
const NAMED = /^subject((?:\.[\w-]+)+)$/;

/** What the events of a type are about. */
function kindsOf(type: EventType): Kind[] {
  if (type === 'document.added') return ['request', 'record'];
  if (type.startsWith('request.')) return ['request'];
  const isOfRecord = type.startsWith('change-request.') || /^record\.(created|updated|deleted)$/.test(type);
  return isOfRecord ? ['record'] : [];
}

/** The members that can be taken of what events of these types are about. */
export const membersOf = (types: readonly EventType[]): string[] => [
  ...new Set(types.flatMap(kindsOf).flatMap((kind) => MEMBERS[kind])),
];

/** The steps to what a placeholder takes of a subject; null when it speaks of something else. */
export function stepsOf(placeholder: string): string[] | null {
  const way = NAMED.exec(placeholder)?.[1];
  return way === undefined ? null : way.slice(1).split('.');
}

/** Whether a placeholder takes something that can be there. */
export function takesSubject(placeholder: string, types: readonly EventType[]): boolean {
  const steps = stepsOf(placeholder);
  return steps !== null && membersOf(types).includes(steps[0] as string);
}

/** What the steps lead to; undefined when there is nothing. */
export function followed(subject: Subject | null, steps: readonly string[]): unknown {
  let value: unknown = subject;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value ?? undefined;
}
