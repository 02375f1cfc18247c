import type { StateEffect } from '../domains/requests/request-moves.js';
import { helpEffect } from '../domains/requests/conversation/help.model.js';
import type { ConnectorCaller } from '../domains/requests/workflow/steps/steps.ports.js';
import { composeApprovals, type ApprovalsIngredients } from './approvals.js';
import { staffDirectory } from './staff-directory.js';
import { composeWorkflow } from './workflow.js';

/** What moves requests needs of the rest. */
export interface MovesIngredients extends ApprovalsIngredients {
  /** How steps call connectors, which are made later. */
  calls: () => ConnectorCaller;
  /** What else follows when a request enters a state. */
  effects: readonly StateEffect[];
}

/** Puts together what moves requests: the workflow engine, and the approvals that it waits for. */
export function composeMoves({ calls, effects, ...given }: MovesIngredients) {
  const { requests: store, timeline, catalog, tasks, memberships, users } = given;
  const ofApprovals = composeApprovals(given);
  const workflow = composeWorkflow({
    ...{ store, timeline, catalog, tasks },
    calls: {
      ask: (...args) => calls().ask(...args),
      wake: () => calls().wake(),
      stateOf: (...args) => calls().stateOf(...args),
      takeBack: (...args) => calls().takeBack(...args),
    },
    staff: staffDirectory(memberships, users),
    effects: [ofApprovals.effect, helpEffect, ...effects],
  });
  const { makers, handlers } = ofApprovals.withMoves(workflow.moves);
  return {
    moves: workflow.moves,
    approvals: ofApprovals.approvals,
    stores: ofApprovals.stores,
    handlers: [...workflow.handlers, ...handlers],
    makers,
  };
}
