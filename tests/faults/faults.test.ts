import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ANSWERS_LOST,
  PRIMARY_KILLED,
  SERVER_KILLED,
  STEPPED_DOWN,
  planOf,
  submissionCut,
  type Fault,
} from './faults.js';
import { Luck } from './luck.js';
import { careful, forgetful, hopeful } from './manners.js';
import { run, type RunResult } from './run.js';
import { tableOf, verdictsOf } from './table.js';

/** The processes of the API are those that an operator runs. */
const isBuilt = existsSync(new URL('../../dist/server/main.js', import.meta.url));

const [ANSWER_CUT, ...REST] = ANSWERS_LOST as [Fault, ...Fault[]];
const LONG_GAPS = 'gaps of writes over 5 s';
const say = (): void => undefined;

const faultsOf = (result: RunResult): Record<string, readonly string[]> =>
  Object.fromEntries(
    verdictsOf(result)
      .filter(({ faults }) => faults.length > 0)
      .map(({ what, faults }) => [what, faults]),
  );

describe.skipIf(!isBuilt)('under faults', { timeout: 300_000 }, () => {
  it('nothing acknowledged is lost, nothing happens twice, and everything is told once and in order', async () => {
    const plan = [ANSWER_CUT, SERVER_KILLED, PRIMARY_KILLED, ...REST, STEPPED_DOWN];
    const writers = Array.from({ length: 6 }, () => careful);
    const result = await run({ seed: 1, plan, writers, say });
    // How long a gap lasts depends on the machine: the long run looks at it.
    const { [LONG_GAPS]: _gaps, ...faults } = faultsOf(result);
    expect(faults, tableOf(result)).toEqual({});
    expect(result.struck).toHaveLength(plan.length);
    expect(result.effects.acknowledged).toBeGreaterThan(plan.length * 3);
    expect(result.audit.events).toBeGreaterThanOrEqual(result.effects.acknowledged);
    expect(result.hearings.map(({ hearer }) => hearer.heard.length)).toEqual([
      result.effects.acknowledged,
      result.effects.acknowledged,
    ]);
  });

  it('writers who send no key, or take silence for consent, do lose and double: the harness sees it', async () => {
    const plan = [...['w0', 'w4', 'w1', 'w5'].map(submissionCut), SERVER_KILLED];
    const writers = [forgetful, forgetful, forgetful, forgetful, hopeful, hopeful];
    // What they lose is lost: nobody has to hear of the rest.
    const result = await run({ seed: 1, plan, writers, say, hearingMs: 1_000 });
    expect(result.effects.lost.length, tableOf(result)).toBeGreaterThan(0);
    expect(result.effects.duplicate.length, tableOf(result)).toBeGreaterThan(0);
  });
});

describe('a plan of faults', () => {
  const names = (count: number, seed: number) => planOf(count, new Luck(seed)).map(({ name }) => name);

  it('of three hundred kills a hundred servers and primaries each, and loses fifty answers', () => {
    const all = names(300, 7);
    const lost = ANSWERS_LOST.map(({ name }) => name);
    const count = (wanted: readonly string[]) => all.filter((name) => wanted.includes(name)).length;
    expect(count([SERVER_KILLED.name])).toBe(100);
    expect(count([PRIMARY_KILLED.name])).toBe(100);
    expect(count([STEPPED_DOWN.name])).toBe(50);
    expect(count(lost)).toBe(50);
    expect(all).toHaveLength(300);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(names(60, 7)).toEqual(names(60, 7));
    expect(names(60, 7)).not.toEqual(names(60, 8));
  });
});
