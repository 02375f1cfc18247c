import { prune, validate, type JsonObject, type SchemaObject } from '../../../../forms/index.js';
import type { Side, TransitionDefinition } from '../definition.js';
import type { RequestDocument } from '../requests.store.js';
import type { RunningBranch } from './parallel/branches.model.js';

/** What is looked at to see which transitions a request may take. */
export interface Standing {
  /** Key of its state. */
  state: string;
  /** Where the branches of its state stand; absent is none. */
  branches?: readonly RunningBranch[];
  /** The answers of its form. */
  data: Readonly<Record<string, unknown>>;
  /** What was found out on its way. */
  facts: Readonly<Record<string, unknown>>;
  /** Of the request itself; what it has not is left out, so that `required` asks for it. */
  request: Readonly<Record<string, unknown>>;
}

/** Who wants to make a transition; null is the workflow itself. */
export type Maker = { side: Side; roles: readonly string[] } | null;

/** What a condition may name under `request`. */
export const OF_REQUEST = [
  'service',
  'priority',
  'department',
  'accountId',
  'locationId',
  'recordId',
  'requesterId',
  'assigneeId',
] as const;

/** What conditions look at in a request. */
export const standingOf = (request: RequestDocument): Standing => new StandingOfRequest(request);

/** Few conditions ask for the request itself, and lists are long: what it is called there is only found out for those. */
class StandingOfRequest implements Standing {
  readonly state: string;
  readonly branches: readonly RunningBranch[];
  readonly data: Standing['data'];
  readonly facts: Standing['facts'];

  constructor(private readonly kept: RequestDocument) {
    this.state = kept.state;
    this.branches = kept.branches ?? [];
    this.data = kept.data;
    this.facts = kept.facts;
  }

  get request(): Standing['request'] {
    return namedIn(this.kept);
  }
}

function namedIn(request: RequestDocument): Standing['request'] {
  const { priority, department, accountId, locationId, recordId, assigneeId } = request;
  const known = { service: request.serviceKey, priority, department, accountId, locationId, recordId };
  const whole = { ...known, requesterId: request.ownerId, assigneeId };
  return Object.fromEntries(
    Object.entries(whole).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Whether a condition holds; without one there is nothing that could fail. */
export function holds(condition: Readonly<Record<string, unknown>> | undefined, standing: Standing): boolean {
  // Most ways have none: then nothing is found out about the request.
  if (!condition) return true;
  const { data, facts, request } = standing;
  return validate(condition as SchemaObject, { data, facts, request }).length === 0;
}

/** Whether somebody is among those who may make a transition, whatever the state. */
export function isMaker({ by, roles }: TransitionDefinition, maker: Maker): boolean {
  if (!maker) return true;
  return by.includes(maker.side) && (!roles || roles.some((role) => maker.roles.includes(role)));
}

/**
 * What a transition's answers add to what is known of a request: those that its form asks for, and nothing else, so that
 * nobody makes conditions hold by answering what was never asked.
 */
export function factsOf(
  form: TransitionDefinition['form'],
  data: Readonly<Record<string, unknown>> | null | undefined,
): Record<string, unknown> {
  return form && data ? prune(form as SchemaObject, data as JsonObject) : {};
}
