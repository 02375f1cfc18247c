import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, createMachine, initialTransition, transition as pure } from 'xstate';
import { service } from '../../../../tests/support/services.js';
import { workflowProblems } from '../catalog/checks/workflow.check.js';
import type { Side, StateCategory, TransitionDefinition, WorkflowDefinition } from '../definition.js';
import { chooseTransition, isClosed, transitionsFrom } from '../workflow.model.js';
import { factsOf, type Maker, type Standing } from './standing.model.js';

/** A condition in a form that a judge understands without JSON Schema. */
interface Wish {
  fact: string;
  value: number;
}

/** A transition as it was drawn: what the definition says, and what the judge is told. */
interface Drawn {
  definition: TransitionDefinition;
  wish: Wish | undefined;
  asks: readonly string[];
}

interface Call {
  type: string;
  maker: Maker;
  data: Record<string, number>;
}

interface Known {
  facts: Record<string, number>;
}

const SIDES: readonly Side[] = ['customer', 'staff'];
const FACTS = ['x', 'y'] as const;
const CATEGORIES: StateCategory[] = ['submitted', 'in_review', 'waiting_for_you', 'completed', 'cancelled'];
const MAKERS: readonly Maker[] = [
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

const drawn = (key: string, states: string[]): fc.Arbitrary<Drawn> =>
  fc
    .record({
      from: fc.subarray(states, { minLength: 1 }),
      to: fc.constantFrom(...states),
      by: fc.subarray([...SIDES]),
      roles: fc.option(fc.subarray(['a', 'b']), { nil: undefined }),
      wish: fc.option(wishes, { nil: undefined }),
      asks: fc.subarray([...FACTS]),
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

const workflows = fc
  .array(fc.constantFrom(...CATEGORIES), { minLength: 2, maxLength: 7 })
  .chain((categories) => {
    const keys = categories.map((_, at) => `s${at}`);
    const ways = fc
      .integer({ min: 1, max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => drawn(`t${at}`, keys))));
    return ways.map((transitions) => ({
      transitions,
      states: keys.map((key, at) => ({ key, category: categories[at] as StateCategory })),
    }));
  });

type DrawnWorkflow = typeof workflows extends fc.Arbitrary<infer T> ? T : never;

const definitionOf = ({ states, transitions }: DrawnWorkflow): WorkflowDefinition => ({
  initial: 's0',
  states: states.map((state) => ({ ...state, name: state.key, now: 'Now.', next: null })),
  transitions: transitions.map(({ definition }) => definition),
  steps: ['s0'],
});

/** The same workflow as a machine of XState: guards for who makes it and on what condition, an assignment for the answers. */
function machineOf({ states, transitions }: DrawnWorkflow, guarded = true) {
  const way = ({ definition: { to, by, roles }, wish, asks }: Drawn) => ({
    target: to,
    guard: ({ context, event: { maker } }: { context: Known; event: Call }) =>
      !guarded ||
      ((!wish || context.facts[wish.fact] === wish.value) &&
        (maker === null ||
          (by.includes(maker.side) && (!roles || roles.some((role) => maker.roles.includes(role)))))),
    actions: assign<Known, Call, undefined, Call, never>(
      ({ context, event: { data } }: { context: Known; event: Call }) => ({
        facts: {
          ...context.facts,
          ...Object.fromEntries(Object.entries(data).filter(([name]) => asks.includes(name))),
        },
      }),
    ),
  });
  const waysOutOf = (key: string) =>
    transitions
      .filter(({ definition }) => definition.from.includes(key))
      .map((one) => [one.definition.key, way(one)] as const);
  return createMachine({
    types: {} as { context: Known; events: Call },
    id: 'workflow',
    initial: 's0',
    context: { facts: {} },
    states: Object.fromEntries(states.map(({ key }) => [key, { on: Object.fromEntries(waysOutOf(key)) }])),
  });
}

const calls = fc.array(
  fc.record({
    at: fc.nat(11),
    maker: fc.constantFrom(...MAKERS),
    data: fc.record({ x: fc.integer({ min: 0, max: 1 }), y: fc.integer({ min: 0, max: 1 }) }),
  }),
  { maxLength: 25 },
);

describe('a workflow, judged by XState', () => {
  it('offers to everybody the same transitions at each step, and leads where the machine leads', () => {
    fc.assert(
      fc.property(workflows, calls, (one, made) => {
        const workflow = definitionOf(one);
        const machine = machineOf(one);
        let [snapshot] = initialTransition(machine);
        let standing: Standing = { state: 's0', data: {}, facts: {}, request: {} };
        for (const { at, maker, data } of made) {
          for (const who of MAKERS) {
            const offered = transitionsFrom(workflow, standing, who).map(({ key }) => key);
            const can = workflow.transitions.filter(({ key: type }) =>
              snapshot.can({ type, maker: who, data: {} }),
            );
            expect(offered).toEqual(can.map(({ key }) => key));
          }
          const { key } = workflow.transitions[at % workflow.transitions.length] as TransitionDefinition;
          const choice = chooseTransition(workflow, standing, key, maker);
          expect(choice.kind === 'ok').toBe(snapshot.can({ type: key, maker, data }));
          [snapshot] = pure(machine, snapshot, { type: key, maker, data });
          if (choice.kind === 'ok') {
            const facts = { ...standing.facts, ...factsOf(choice.transition.form, data) };
            standing = { ...standing, state: choice.to.key, facts };
          }
          expect({ state: standing.state, facts: standing.facts }).toEqual({
            state: snapshot.value,
            facts: snapshot.context.facts,
          });
        }
      }),
      { seed: 20_261_129, numRuns: 200 },
    );
  });

  it('is refused for exactly the states that the machine never reaches, and those from which it never ends', () => {
    fc.assert(
      fc.property(workflows, (one) => {
        const reached = reachedBy(one, 's0');
        const closed = one.states.filter(({ category }) => isClosed(category)).map(({ key }) => key);
        const expected = one.states.flatMap(({ key }, at) => {
          if (!reached.has(key)) return [`unreachable ${at}`];
          const ends = closed.some((end) => reachedBy(one, key).has(end));
          if (ends) return [];
          const leaves = one.transitions.some(({ definition }) => definition.from.includes(key));
          return [`${leaves ? 'endless' : 'deadEnd'} ${at}`];
        });
        const problems = workflowProblems(service({ workflow: definitionOf(one) }));
        expect(problems.map(({ code, pointer }) => `${code} ${pointer.split('/').at(-1)}`)).toEqual(expected);
      }),
      { seed: 20_261_129, numRuns: 200 },
    );
  });
});

/** The states that the machine can come to from one of them, whoever moves it and whatever is known. */
function reachedBy(one: DrawnWorkflow, from: string): Set<string> {
  const machine = machineOf(one, false);
  const seen = new Set([from]);
  for (const key of seen) {
    for (const { definition } of one.transitions) {
      const there = machine.resolveState({ value: key, context: { facts: {} } });
      const [next] = pure(machine, there, { type: definition.key, maker: null, data: {} });
      seen.add(next.value as string);
    }
  }
  return seen;
}
