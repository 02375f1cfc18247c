import { scopeFor } from '../../../../access/guard.js';
import type { Context } from '../../../../kernel/context.js';
import type { Transaction } from '../../../../store/unit-of-work.js';
import type { ServiceDefinition } from '../../definition.js';
import { saveRequest } from '../../one-request.js';
import type { RequestDocument } from '../../requests.store.js';
import type { EnteredPlace } from '../place.model.js';
import { createRequest } from './create-request-step.js';
import type { AutomaticStep } from './step.definition.js';
import { StepFailed } from './step-failed.js';
import type { InVisit, StepParts } from './step-course.js';
import { standingOf, holds } from '../standing.model.js';

/** The step that makes the parts of a bundle; nobody writes it, the bundle adds it. */
export interface MakePartsStep {
  key: 'bundle';
  kind: 'makeParts';
  onFailure: string;
}

/** All that the workflow does when a request, or a branch, comes to a state: its steps, then the parts of the bundle that waits there. */
export function doingsOf(
  { bundle }: Pick<ServiceDefinition, 'bundle'>,
  { state: { key, steps = [] }, branch }: EnteredPlace,
): (AutomaticStep | MakePartsStep)[] {
  if (branch || bundle?.state !== key) return steps;
  return [...steps, { key: 'bundle', kind: 'makeParts', onFailure: bundle.onFailure }];
}

/**
 * Makes the parts that are wanted and not there yet, in one transaction: all of them or none.
 * @throws StepFailed when one cannot be made.
 */
export async function makeParts(
  ctx: Context,
  tx: Transaction,
  parts: StepParts,
  { request, service }: InVisit,
): Promise<void> {
  // Bundles of bundles could go round for ever.
  if (request.part) throw new StepFailed('nested_bundle');
  const scope = scopeFor(ctx, 'request.read');
  const there = await parts.store.partsOf(scope, [request._id], tx.session);
  const standing = standingOf(request);
  for (const part of service.bundle?.parts ?? []) {
    if (there.some((one) => one.part === part.key) || !holds(part.when, standing)) continue;
    await createRequest(ctx, tx, parts, request, part, part.key);
  }
  // What moves the request meanwhile and this exclude each other: a bundle that is cancelled makes no parts afterwards.
  await saveRequest(ctx, tx, parts.store, request, { updatedAt: ctx.clock() });
}

/** The transition that a request makes whose parts are these; null while one of them is open. */
export function wayOn(
  { bundle }: Pick<ServiceDefinition, 'bundle'>,
  parts: readonly Pick<RequestDocument, 'status' | 'category'>[],
): string | null {
  if (!bundle || parts.some(({ status }) => status === 'open')) return null;
  return parts.every(({ category }) => category === 'completed') ? bundle.then : bundle.onFailure;
}
