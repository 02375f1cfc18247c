import type {
  BranchStateDefinition,
  StateDefinition,
  TransitionDefinition,
  WorkflowDefinition,
} from './definition.js';
import type { BranchDefinition } from './workflow/parallel/parallel.definition.js';

/** A transition with what it moves. */
export interface Way {
  transition: TransitionDefinition;
  /** The branch that it moves; null where it moves the request. */
  branch: BranchDefinition | null;
  /** The state that has the branch; null where there is none. */
  within: StateDefinition | null;
}

/** Where a transition stands in the definition. */
export interface PlacedWay extends Way {
  /** JSON pointer from the definition. */
  pointer: string;
}

/** Published workflows never change, and lists ask for each request. */
const known = new WeakMap<WorkflowDefinition, readonly PlacedWay[]>();

/** All transitions of a workflow: its own, and then those of branches. */
export function everyWay(workflow: WorkflowDefinition): readonly PlacedWay[] {
  const ways = known.get(workflow) ?? waysOf(workflow);
  known.set(workflow, ways);
  return ways;
}

function waysOf({ states, transitions }: WorkflowDefinition): PlacedWay[] {
  const own = transitions.map((transition, at): PlacedWay => ({
    ...{ transition, branch: null, within: null, pointer: `/workflow/transitions/${at}` },
  }));
  const inBranches = states.flatMap((within, at) =>
    (within.parallel?.branches ?? []).flatMap((branch, of) =>
      branch.transitions.map((transition, index): PlacedWay => {
        const pointer = `${branchAt(at, of)}/transitions/${index}`;
        return { transition, branch, within, pointer };
      }),
    ),
  );
  return [...own, ...inBranches];
}

/** States with ways between them, and where they stand in the definition. */
export interface PlacedChart {
  states: readonly BranchStateDefinition[];
  transitions: readonly TransitionDefinition[];
  /** The branch whose they are; null is the workflow. */
  branch: BranchDefinition | null;
  /** JSON pointer from the definition. */
  pointer: string;
}

/** The workflow, and then all branches of its states. */
export function everyChart({ states, transitions }: WorkflowDefinition): PlacedChart[] {
  const branches = states.flatMap(({ parallel }, at) =>
    (parallel?.branches ?? []).map((branch, of) => {
      return { states: branch.states, transitions: branch.transitions, branch, pointer: branchAt(at, of) };
    }),
  );
  return [{ states, transitions, branch: null, pointer: '/workflow' }, ...branches];
}

/** JSON pointer of a branch of a state. */
export const branchAt = (state: number, branch: number): string =>
  `/workflow/states/${state}/parallel/branches/${branch}`;
