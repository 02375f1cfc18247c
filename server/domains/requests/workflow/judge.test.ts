import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, SimulatedClock, transition as pure } from 'xstate';
import { service } from '../../../../tests/support/services.js';
import { workflowProblems } from '../catalog/checks/workflow.check.js';
import { chooseTransition, isClosed, transitionsFrom, waysFrom } from '../workflow.model.js';
import {
  definitionOf,
  keysOf,
  machineOf,
  MAKERS,
  workflows,
  type DrawnChart,
  type DrawnWorkflow,
} from './judge.support.js';
import { JudgedRun } from './judged-run.support.js';
import { parallelProblems } from './parallel/parallel.check.js';
import type { Standing } from './standing.model.js';
import { checkWays } from './ways.check.js';

const LOST = ['unreachable', 'deadEnd', 'endless'];
const RUNS = { seed: 20_261_129, numRuns: 200 };

const calls = fc.array(
  fc.record({
    at: fc.noBias(fc.nat(5_039)),
    // Else hardly anybody would get through branches.
    lucky: fc.boolean(),
    maker: fc.constantFrom(...MAKERS),
    /** Seconds that pass before. */
    wait: fc.oneof(fc.constant(0), fc.noBias(fc.nat(9_999))),
    data: fc.record({ x: fc.integer({ min: 0, max: 1 }), y: fc.integer({ min: 0, max: 1 }) }),
  }),
  { minLength: 5, maxLength: 30, size: 'max' },
);

/** Where something stands, as a machine of XState tells it. */
const valueOf = ({ state, branches = [] }: Standing) =>
  branches.length > 0
    ? { [state]: Object.fromEntries(branches.map(({ key, state: there }) => [key, there])) }
    : state;

describe('a workflow, judged by XState', () => {
  it('offers to everybody the same transitions at each step, and leads where the machine leads', () => {
    let [joined, ranOut] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(workflows(), workflows('sound')), calls, (one, made) => {
        const workflow = definitionOf(one);
        // What goes round for ever is refused, and neither of the two would come back from it.
        fc.pre(!checkWays(service({ workflow })).join().includes('for ever'));
        const keys = keysOf(workflow);
        const clock = new SimulatedClock();
        const actor = createActor(machineOf(one), { clock }).start();
        const run = new JudgedRun(workflow);
        for (const { at, lucky, maker, data, wait } of made) {
          if (!run.pass(wait, (ms) => clock.increment(ms))) return;
          const snapshot = actor.getSnapshot();
          const { standing } = run;
          expect(valueOf(standing)).toEqual(snapshot.value);
          for (const who of MAKERS) {
            const offered = transitionsFrom(workflow, standing, who).map(({ key }) => key);
            expect(offered).toEqual(keys.filter((type) => snapshot.can({ type, maker: who, data: {} })));
          }
          const open = waysFrom(workflow, standing, maker).filter(({ branch }) => branch);
          const some = lucky && open.length > 0 ? open.map(({ transition }) => transition.key) : keys;
          const key = some[at % some.length] as string;
          const can = chooseTransition(workflow, standing, key, maker).kind === 'ok';
          expect(can).toBe(snapshot.can({ type: key, maker, data }));
          actor.send({ type: key, maker, data });
          run.make(key, maker, data);
          const { value, context } = actor.getSnapshot();
          const { facts } = run.standing;
          expect({ value: valueOf(run.standing), facts }).toEqual({ value, facts: context.facts });
        }
        joined += actor.getSnapshot().context.joined.length;
        ranOut += run.ranOut;
      }),
      RUNS,
    );
    expect(joined).toBeGreaterThan(100);
    expect(ranOut).toBeGreaterThan(100);
  });

  it('is refused for exactly the states that the machine never reaches, and those from which it never ends', () => {
    fc.assert(
      fc.property(workflows(), (one) => {
        const expected = [
          ...lostIn(one, '/workflow'),
          ...one.states.flatMap(({ key }, state) =>
            (one.parallel[key]?.branches ?? []).flatMap((branch, at) =>
              lostIn(branch, `/workflow/states/${state}/parallel/branches/${at}`),
            ),
          ),
        ];
        const definition = service({ workflow: definitionOf(one) });
        const problems = [...workflowProblems(definition), ...parallelProblems(definition)];
        const lost = problems.filter(({ code }) => LOST.includes(code));
        expect(lost.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('is refused for exactly the joins that the machine never meets, or never misses', () => {
    fc.assert(
      fc.property(workflows('sound'), (one) => {
        const definition = service({ workflow: definitionOf(one) });
        const problems = parallelProblems(definition).filter(({ code }) => ['never', 'idle'].includes(code));
        const expected = one.states.flatMap(({ key }, at) => {
          const parallel = one.parallel[key];
          if (!parallel) return [];
          const joined = joinsOf(one, key);
          const pointer = `/workflow/states/${at}/parallel/join`;
          if (!joined.has(parallel.join.then)) return [`never ${pointer}/mode`];
          return joined.has(parallel.join.onFailure) ? [] : [`idle ${pointer}/onFailure`];
        });
        expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
      }),
      RUNS,
    );
  });
});

/** States of a chart that are never reached, or that never end, by a machine of that chart alone. */
function lostIn({ states, transitions }: DrawnChart, pointer: string): string[] {
  const initial = states[0]!.key;
  const chart = { states, transitions, parallel: {} };
  const closed = states.filter(({ category }) => isClosed(category)).map(({ key }) => key);
  const reached = reachedBy(chart, initial);
  return states.flatMap(({ key }, at) => {
    if (!reached.has(key)) return [`unreachable ${pointer}/states/${at}`];
    if (closed.some((end) => reachedBy(chart, key).has(end))) return [];
    const leaves = transitions.some(({ definition }) => definition.from.includes(key));
    return [`${leaves ? 'endless' : 'deadEnd'} ${pointer}/states/${at}`];
  });
}

/** The states that the machine can come to from one of them, whoever moves it and whatever is known. */
function reachedBy(one: DrawnWorkflow, from: string): Set<string> {
  const machine = machineOf(one, false);
  const seen = new Set([from]);
  for (const key of seen) {
    for (const { definition } of one.transitions) {
      const there = machine.resolveState({ value: key, context: { facts: {}, joined: [] } });
      const [next] = pure(machine, there, { type: definition.key, maker: null, data: {} });
      seen.add(next.value as string);
    }
  }
  return seen;
}

/** The joins of a state that the machine can come to, as its branches move in any order. */
function joinsOf(one: DrawnWorkflow, state: string): Set<string> {
  const machine = machineOf(one, false);
  const types = (one.parallel[state]?.branches ?? []).flatMap(({ transitions }) =>
    transitions.map(({ definition }) => definition.key),
  );
  const first = machine.resolveState({ value: state, context: { facts: {}, joined: [] } });
  const seen = new Map([[JSON.stringify(first.value), first]]);
  const joined = new Set<string>();
  for (const there of seen.values()) {
    for (const type of types) {
      const [next] = pure(machine, there, { type, maker: null, data: {} });
      next.context.joined.forEach((way) => joined.add(way));
      if (next.context.joined.length === 0) seen.set(JSON.stringify(next.value), next);
    }
  }
  return joined;
}
