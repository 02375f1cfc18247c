import fc from 'fast-check';
import { and, assign, createMachine, or, stateIn } from 'xstate';
import type {
  Side,
  StateCategory,
  TimerDefinition,
  TransitionDefinition,
  WorkflowDefinition,
} from '../definition.js';
import { isClosed } from '../workflow.model.js';
import { everyWay } from '../every-way.model.js';
import { millisecondsOf } from './duration.model.js';
import type { JoinDefinition, ParallelDefinition } from './parallel/parallel.definition.js';
import type { Maker } from './standing.model.js';

/** A condition in a form that a judge understands without JSON Schema. */
interface Wish {
  fact: string;
  value: number;
}

/** A transition as it was drawn: what the definition says, and what the judge is told. */
export interface Drawn {
  definition: TransitionDefinition;
  wish: Wish | undefined;
  asks: readonly string[];
}

/** States with ways between them: a workflow, or a branch. */
export interface DrawnChart {
  states: { key: string; category: StateCategory; timers?: TimerDefinition[]; then?: string[] }[];
  transitions: Drawn[];
}

/** What goes on side by side in a state. */
export interface DrawnParallel {
  branches: (DrawnChart & { key: string })[];
  join: JoinDefinition & { onFailure: string };
}

/** A workflow of which some states have branches, by their keys. */
export interface DrawnWorkflow extends DrawnChart {
  parallel: Record<string, DrawnParallel>;
}

/** Somebody who wants to make a transition. */
export interface Call {
  type: string;
  maker: Maker;
  data: Record<string, number>;
}

interface Known {
  facts: Record<string, number>;
  /** The joins that were met or missed, as keys of their transitions. */
  joined: string[];
}

const SIDES: readonly Side[] = ['customer', 'staff'];
const FACTS = ['x', 'y'] as const;
const CATEGORIES: StateCategory[] = ['submitted', 'in_review', 'waiting_for_you', 'completed', 'cancelled'];
const OPEN: StateCategory[] = ['in_review', 'waiting_for_you'];

/** Everybody who may want to move it. */
export const MAKERS: readonly Maker[] = [
  null,
  { side: 'customer', roles: ['a'] },
  { side: 'staff', roles: [] },
  { side: 'staff', roles: ['a', 'b'] },
];

const schemaOf = ({ fact, value }: Wish) => ({
  type: 'object',
  properties: {
    facts: { type: 'object', properties: { [fact]: { const: value } }, required: [fact] },
  },
  required: ['facts'],
});

const formOf = (asks: readonly string[]) => ({
  type: 'object',
  properties: Object.fromEntries(asks.map((fact) => [fact, { type: 'integer', title: fact }])),
});

const wishes = fc.record({ fact: fc.constantFrom(...FACTS), value: fc.integer({ min: 0, max: 1 }) });

const drawn = (key: string, sources: string[], targets: string[], plain = false): fc.Arbitrary<Drawn> =>
  fc
    .record({
      from: fc.subarray(sources, { minLength: 1 }),
      to: fc.constantFrom(...targets),
      by: fc.subarray([...SIDES]),
      roles: fc.option(fc.subarray(['a', 'b']), { nil: undefined, freq: 1 }),
      wish: plain ? fc.constant(undefined) : fc.option(wishes, { nil: undefined, freq: 1 }),
      asks: plain ? fc.constant([]) : fc.subarray([...FACTS]),
    })
    .map(({ from, to, by, roles, wish, asks }) => ({
      definition: {
        ...{ key, name: key, from, to, by, comment: 'none' },
        form: asks.length > 0 ? formOf(asks) : null,
        ...(roles ? { roles } : {}),
        ...(wish ? { when: schemaOf(wish) } : {}),
      },
      ...{ wish, asks },
    }));

/** What happens by itself in the open states of a chart: timers, and in branches ways on without a wait, which have no condition. */
function byItself<T extends DrawnChart>(chart: T, isBranch: boolean): fc.Arbitrary<T> {
  const drawnFor = (state: T['states'][0]): fc.Arbitrary<T['states'][0]> => {
    const ways = chart.transitions.filter(({ definition: { from } }) => from.includes(state.key));
    const keys = ways.map(({ definition: { key } }) => key);
    const sure = isBranch ? ways.filter(({ wish }) => !wish).map(({ definition: { key } }) => key) : [];
    if (isClosed(state.category) || keys.length === 0) return fc.constant(state);
    const timer = fc.record({
      after: fc.noBias(fc.integer({ min: 1, max: 9_999 })),
      way: fc.constantFrom(...keys),
    });
    const made = fc
      .array(timer, { maxLength: 2 })
      .map((timers) =>
        timers.map(({ after, way }, at) => ({ key: `w${at}`, after: `PT${after}S`, transition: way })),
      );
    const then =
      sure.length > 0 ? fc.option(fc.constantFrom(...sure), { nil: null, freq: 1 }) : fc.constant(null);
    return fc.tuple(made, then).map(([timers, on]) => ({
      ...state,
      ...(timers.length > 0 ? { timers } : {}),
      ...(on === null ? {} : { then: [on] }),
    }));
  };
  return fc.tuple(...chart.states.map(drawnFor)).map((states) => ({ ...chart, states }));
}

/** A branch with any states and ways, but none out of its ends. */
const branches = (key: string) =>
  fc
    .array(fc.constantFrom(...OPEN, 'completed', 'rejected'), { minLength: 1, maxLength: 3 })
    .chain((rest): fc.Arbitrary<DrawnChart & { key: string }> => {
      const categories: StateCategory[] = ['in_review', ...(rest as StateCategory[])];
      const states = categories.map((category, at) => ({ key: `p${at}`, category }));
      const open = states.filter(({ category }) => OPEN.includes(category)).map((one) => one.key);
      const all = states.map((one) => one.key);
      return fc
        .integer({ min: 1, max: 4 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, at) => drawn(`${key}t${at}`, open, all))),
        )
        .chain((transitions) => byItself({ key: key.slice(-2), states, transitions }, true));
    });

/** A branch that begins, ends, and has no state in vain: it ends well, badly, or either way. */
const sound = (key: string): fc.Arbitrary<DrawnChart & { key: string }> =>
  fc.subarray(['completed', 'rejected'] as StateCategory[], { minLength: 1 }).chain((ends) => {
    const states = ['in_review' as const, ...ends].map((category, at) => ({ key: `p${at}`, category }));
    const ways = ends.map((_, at) => drawn(`${key}t${at}`, ['p0'], [`p${at + 1}`]));
    return fc
      .tuple(...ways)
      .chain((transitions) => byItself({ key: key.slice(-2), states, transitions }, true));
  });

const joins = (then: string, onFailure: string, count: number): fc.Arbitrary<DrawnParallel['join']> =>
  fc.oneof(
    fc.constantFrom('all' as const, 'any' as const).map((mode) => ({ mode, then, onFailure })),
    fc
      .integer({ min: 1, max: count })
      .map((quorum) => ({ mode: 'quorum' as const, quorum, then, onFailure })),
  );

/** What goes on in a state, with the transitions that its join makes. */
const parallels = (key: string, states: string[], branch: typeof branches) =>
  fc.integer({ min: 2, max: 3 }).chain((count) =>
    fc.record({
      join: joins(`${key}then`, `${key}down`, count),
      ways: fc.tuple(drawn(`${key}then`, [key], states, true), drawn(`${key}down`, [key], states, true)),
      branches: fc.tuple(...Array.from({ length: count }, (_, at) => branch(`${key}b${at}`))),
    }),
  );

/** Workflows of which some states have branches: any, or sound ones with few ways beside them. */
export const workflows = (branch: 'any' | 'sound' = 'any'): fc.Arbitrary<DrawnWorkflow> =>
  fc.array(fc.constantFrom(...CATEGORIES), { minLength: 2, maxLength: 6 }).chain((categories) => {
    const keys = categories.map((_, at) => `s${at}`);
    const most = branch === 'any' ? 10 : 3;
    const ways = fc
      .integer({ min: 1, max: most })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => drawn(`t${at}`, keys, keys))));
    const open = keys.filter((_, at) => !isClosed(categories[at] as StateCategory));
    const minLength = branch === 'any' ? 0 : Math.min(1, open.length);
    const having = fc
      .subarray(open, { minLength, maxLength: Math.max(minLength, Math.min(2, open.length)) })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((key) =>
            parallels(key, keys, branch === 'any' ? branches : sound).map((made) => ({ key, ...made })),
          ),
        ),
      );
    return fc.tuple(ways, having).chain(([own, made]) => {
      const states = keys.map((key, at) => ({ key, category: categories[at] as StateCategory }));
      const transitions = [...own, ...made.flatMap((one) => one.ways)];
      const parallel = made.map((one) => [one.key, { branches: one.branches, join: one.join }] as const);
      return byItself({ states, transitions, parallel: Object.fromEntries(parallel) }, false);
    });
  });

const stateOf = <T extends { key: string }>(state: T) => ({
  ...{ ...state, name: state.key, now: 'Now.', next: null },
});

/** What was drawn, as a definition. */
export function definitionOf({ states, transitions, parallel }: DrawnWorkflow): WorkflowDefinition {
  const inside = ({ branches: all, join }: DrawnParallel): ParallelDefinition => ({
    branches: all.map((branch) => ({
      ...{ key: branch.key, name: branch.key, initial: 'p0', states: branch.states.map(stateOf) },
      transitions: branch.transitions.map(({ definition }) => definition),
    })),
    join,
  });
  return {
    initial: 's0',
    states: states.map((state) => {
      const having = parallel[state.key];
      return { ...stateOf(state), ...(having ? { parallel: inside(having) } : {}) };
    }),
    transitions: transitions.map(({ definition }) => definition),
    steps: ['s0'],
  };
}

/** Keys of all transitions of a workflow, in the order in which they are offered. */
export const keysOf = (workflow: WorkflowDefinition): string[] =>
  everyWay(workflow).map(({ transition }) => transition.key);

type Guarded = { context: Known; event: Call };

/** What a state of a chart has happen by itself: after some time, or at once. */
function itselfOf({ timers = [], then = [] }: DrawnChart['states'][0], transitions: readonly Drawn[]) {
  const way = (key: string) => {
    const { definition, wish } = transitions.find((one) => one.definition.key === key) as Drawn;
    const guard = ({ context }: Pick<Guarded, 'context'>) => !wish || context.facts[wish.fact] === wish.value;
    return { target: definition.to, reenter: true, guard };
  };
  const delays = [...new Set(timers.map(({ after }) => after))];
  const made = (delay: string) =>
    timers.filter(({ after }) => after === delay).map((one) => way(one.transition));
  return {
    after: Object.fromEntries(delays.map((delay) => [millisecondsOf(delay) as number, made(delay)])),
    always: then.map(way),
  };
}

/** The ways out of a state of a chart: guards for who goes and on what condition, an assignment for the answers. */
function waysOutOf(key: string, transitions: readonly Drawn[], guarded: boolean) {
  const way = ({ definition: { to, by, roles }, wish, asks }: Drawn) => ({
    target: to,
    reenter: true,
    guard: ({ context, event: { maker } }: Guarded) =>
      !guarded ||
      ((!wish || context.facts[wish.fact] === wish.value) &&
        (maker === null ||
          (by.includes(maker.side) && (!roles || roles.some((role) => maker.roles.includes(role)))))),
    actions: assign<Known, Call, undefined, Call, never>(({ context, event: { data } }: Guarded) => ({
      facts: {
        ...context.facts,
        ...Object.fromEntries(Object.entries(data).filter(([name]) => asks.includes(name))),
      },
    })),
  });
  const leading = transitions.filter(({ definition }) => definition.from.includes(key));
  return Object.fromEntries(leading.map((one) => [one.definition.key, way(one)]));
}

/** All ways to choose so many of some things. */
function choices<T>(things: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return things.flatMap((thing, at) =>
    choices(things.slice(at + 1), count - 1).map((rest) => [thing, ...rest]),
  );
}

/** A state with regions of a statechart, left by itself when enough of them are in a good end, or too many in a bad one. */
function regionsOf(key: string, { branches: all, join }: DrawnParallel, guarded: boolean) {
  const needed = { all: all.length, any: 1, quorum: join.quorum ?? 0 }[join.mode];
  const isIn = (category: StateCategory, count: number) =>
    or(
      choices(all, count).map((chosen) =>
        and(
          chosen.map((branch) =>
            or(
              branch.states
                .filter((state) => state.category === category)
                .map((state) => stateIn({ [key]: { [branch.key]: state.key } })),
            ),
          ),
        ),
      ),
    );
  const noted = (way: string) =>
    assign<Known, Call, undefined, Call, never>(({ context }) => ({ joined: [...context.joined, way] }));
  return {
    type: 'parallel',
    states: Object.fromEntries(
      all.map((branch) => [
        branch.key,
        {
          initial: 'p0',
          states: Object.fromEntries(
            branch.states.map((state) => [
              state.key,
              {
                on: waysOutOf(state.key, branch.transitions, guarded),
                ...(guarded ? itselfOf(state, branch.transitions) : {}),
              },
            ]),
          ),
        },
      ]),
    ),
    needed: [
      { way: join.then, guard: isIn('completed', needed), actions: noted(join.then) },
      {
        way: join.onFailure,
        guard: isIn('rejected', all.length - needed + 1),
        actions: noted(join.onFailure),
      },
    ],
  } as const;
}

/** The same workflow as a machine of XState. */
export function machineOf({ states, transitions, parallel }: DrawnWorkflow, guarded = true) {
  const targetOf = (key: string): string =>
    transitions.find(({ definition }) => definition.key === key)?.definition.to as string;
  const nodeOf = (state: DrawnChart['states'][0]) => {
    const { key } = state;
    const on = waysOutOf(key, transitions, guarded);
    const after = guarded ? itselfOf(state, transitions).after : {};
    const having = parallel[key];
    if (!having) return { on, after };
    const { needed, ...regions } = regionsOf(key, having, guarded);
    const always = needed.map(({ way, ...rest }) => ({ ...rest, target: targetOf(way), reenter: true }));
    return { ...regions, on, after, always };
  };
  return createMachine({
    types: {} as { context: Known; events: Call },
    id: 'workflow',
    initial: 's0',
    context: { facts: {}, joined: [] },
    states: Object.fromEntries(states.map((state) => [state.key, nodeOf(state)])) as never,
  });
}
