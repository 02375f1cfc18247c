import { isStaff } from '../../access/roles.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, PorticoError, type InputError } from '../../kernel/errors.js';
import type { Side, TransitionDefinition, WorkflowDefinition } from './definition.js';
import { formErrors } from './form-errors.js';
import type { TransitionInput } from './transition.dto.js';
import { commentNeeded, commentNotTaken, nothingAsked, unknownTransition } from './requests.words.js';
import type { RequestDocument } from './requests.store.js';
import { chooseTransition, type ChosenWay } from './workflow.model.js';
import { standingOf, type Maker } from './workflow/standing.model.js';

/** On which side of the counter the caller stands. */
export function sideOf(ctx: Pick<Context, 'actor'>): Side {
  return ctx.actor.kind === 'system' || isStaff(ctx.actor) ? 'staff' : 'customer';
}

/** Whoever calls, as one who makes transitions. */
export function makerOf(ctx: Pick<Context, 'actor'>): NonNullable<Maker> {
  return { side: sideOf(ctx), roles: ctx.actor.roles };
}

/**
 * The transition that the input asks for, checked.
 * @throws 422 for an unknown one or faulty input, 403 for one that is not theirs, 409 for one that does not lead out
 * of the present state or whose condition does not hold.
 */
export function resolveTransition(
  ctx: Context,
  workflow: WorkflowDefinition,
  request: RequestDocument,
  input: TransitionInput,
): ChosenWay {
  const choice = chooseTransition(workflow, standingOf(request), input.transition, makerOf(ctx));
  if (choice.kind === 'unknown') {
    throw invalidInput(bodyError('/transition', 'unknown', unknownTransition(choice.known)));
  }
  if (choice.kind === 'forbidden') throw new PorticoError('forbidden');
  if (choice.kind === 'unavailable') {
    throw new PorticoError('transition_not_available', {
      extensions: { state: request.state, available: choice.available },
    });
  }
  const errors = [...commentErrors(choice.transition, input), ...dataErrors(ctx, choice.transition, input)];
  if (errors.length > 0) throw invalidInput(...errors);
  return choice;
}

function commentErrors({ comment, name }: TransitionDefinition, input: TransitionInput): InputError[] {
  if (comment === 'required' && !input.comment?.trim()) {
    return [bodyError('/comment', 'required', commentNeeded(name))];
  }
  if (comment === 'none' && input.comment !== undefined) {
    return [bodyError('/comment', 'unexpected', commentNotTaken(name))];
  }
  return [];
}

function dataErrors(
  ctx: Context,
  { form, name }: TransitionDefinition,
  input: TransitionInput,
): InputError[] {
  if (form) return formErrors(form, input.data ?? {}, '/data', ctx);
  if (input.data === undefined || Object.keys(input.data).length === 0) return [];
  return [bodyError('/data', 'unexpected', nothingAsked(name))];
}
