import type { Context } from '../../../../kernel/context.js';
import type { Transaction } from '../../../../store/unit-of-work.js';
import { announcementOf } from '../../timeline.model.js';
import { millisecondsOf } from '../duration.model.js';
import type { ConnectorStep } from './step.definition.js';
import type { InVisit } from './step-course.js';
import { StepFailed } from './step-failed.js';
import type { StepPlace } from './steps.effect.js';
import type { ConnectorCaller } from './steps.ports.js';

/** How often a call is tried where the step does not say. */
const ATTEMPTS = 4;
/** How long an answer is waited for where the step does not say. */
const WITHIN = 'PT1H';
/** Looks come as far apart as the wait has lasted, within these (ms). */
const FIRST_LOOK = 1_000;
const LAST_LOOK = 30_000;

/** Asks for the call of a step; answers the place that waits for it. */
export async function askConnector(
  ctx: Context,
  tx: Transaction,
  calls: ConnectorCaller,
  { request, branch }: InVisit,
  { key, connector, take = [], attempts = ATTEMPTS }: ConnectorStep,
  place: StepPlace,
): Promise<StepPlace> {
  const told = { visibility: 'internal', step: key, ...(branch ? { branch: branch.key } : {}) } as const;
  const announcement = announcementOf('request.stepStarted', request, told);
  const { data, subject } = announcement;
  const call = await calls.ask(ctx, tx, { connector, subject, data, attempts, take });
  if (!call) throw new StepFailed('no_connector');
  tx.announce(announcement);
  return { ...place, call, since: ctx.clock().getTime() };
}

/** What a call has answered; null while it is waited for. */
export async function lookAtCall(
  ctx: Context,
  calls: ConnectorCaller,
  { within = WITHIN }: ConnectorStep,
  { call = '', since = 0 }: StepPlace,
): Promise<Record<string, unknown> | null> {
  const state = await calls.stateOf(ctx, call);
  if (state.kind === 'answered') return state.facts;
  if (state.kind === 'failed') throw new StepFailed(state.error);
  if (ctx.clock().getTime() - since < (millisecondsOf(within) ?? 0)) return null;
  await calls.takeBack(ctx, call);
  throw new StepFailed('timeout');
}

/** When to look at a call again. */
export function nextLook(ctx: Context, { since = 0 }: StepPlace): Date {
  const now = ctx.clock().getTime();
  return new Date(now + Math.min(Math.max(now - since, FIRST_LOOK), LAST_LOOK));
}
