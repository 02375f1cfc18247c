import { describe, expect, it } from 'vitest';
import { service, workflow } from '../../../../tests/support/services.js';
import { checkDefinition } from '../definition.check.js';
import type { StateDefinition, TransitionDefinition } from '../definition.js';
import type { AutomaticStep } from './steps/step.definition.js';

/** The definition with parts of states and transitions replaced, by key, and transitions added. */
const faults = (
  states: Record<string, Partial<StateDefinition>>,
  transitions: Record<string, Partial<TransitionDefinition>> = {},
  more: TransitionDefinition[] = [],
): string[] =>
  checkDefinition(
    service({
      workflow: {
        ...workflow,
        states: workflow.states.map((state) => ({ ...state, ...states[state.key] })),
        transitions: [...workflow.transitions.map((one) => ({ ...one, ...transitions[one.key] })), ...more],
      },
    }),
  );
const way = (key: string, from: string, to: string): TransitionDefinition => ({
  ...{ key, name: key, from: [from], to },
  ...{ by: [], comment: 'none', form: null },
});

describe('the check of ways', () => {
  it('takes workflows that go on by themselves and end', () => {
    const steps = [{ key: 'say', kind: 'notify', to: 'customer', text: 'We are on it.' }] as const;
    expect(
      faults({ submitted: { steps: [...steps], then: ['go'] } }, {}, [way('go', 'submitted', 'inReview')]),
    ).toEqual([]);
  });

  it('finds a transition that nobody can make', () => {
    expect(faults({}, { ask: { by: [] } }).join()).toContain('Nobody can make the transition ask: say who');
  });

  it('finds a round without a human and without a wait, of "then" and of failures', () => {
    const there = way('there', 'submitted', 'inReview');
    const back = way('back', 'inReview', 'submitted');
    const say = { key: 'say', kind: 'notify', to: 'staff', text: 'x', onFailure: 'back' } as const;
    for (const inReview of [{ then: ['back'] }, { steps: [say] }]) {
      const found = faults({ submitted: { then: ['there'] }, inReview }, {}, [there, back]).join('\n');
      expect(found).toContain('The states submitted, inReview follow each other for ever');
    }
    const timer = { key: 'wait', after: 'P1D', transition: 'back' };
    expect(
      faults({ submitted: { then: ['there'] }, inReview: { timers: [timer] } }, {}, [there, back]),
    ).toEqual([]);
  });
});

describe('the check of steps', () => {
  const connector = { key: 'call', kind: 'connector', connector: 'erp' } as const;
  const set = (value: object): AutomaticStep => ({
    ...{ key: 'set', kind: 'setField' },
    set: [{ name: 'x', ...value }],
  });

  it.each<[string, Partial<StateDefinition>, string]>([
    ['two of a key', { steps: [connector, connector] }, 'have the same key: rename one'],
    [
      'an end that is not there',
      { then: ['solve'] },
      '"then" of the state submitted names the transition solve',
    ],
    [
      'a way out that is not there',
      { steps: [{ ...connector, onFailure: 'answer' }] },
      'The step call names the transition answer, which does not lead out of submitted: name one of startReview',
    ],
    ['too many attempts', { steps: [{ ...connector, attempts: 11 }] }, 'write a whole number from 1 to 10'],
    ['no length of a wait', { steps: [{ ...connector, within: 'long' }] }, 'write a duration from PT1S'],
    [
      'no pointer',
      { steps: [{ ...connector, take: [{ fact: 'x', from: 'ticket' }] }] },
      'write a JSON pointer into the answer',
    ],
    ['no value', { steps: [set({})] }, 'needs either "value" or "from" for x'],
    ['two values', { steps: [set({ value: 1, from: '/data/pump' })] }, 'leave one of them out'],
    [
      'a value from nowhere',
      { steps: [set({ from: '/answers/pump' })] },
      'begin with /data/, /facts/ or /request/',
    ],
  ])('finds %s', (_what, submitted, sentence) => {
    expect(faults({ submitted }).join('\n')).toContain(sentence);
  });

  it('finds steps that lead out of an end', () => {
    const found = faults({ solved: { then: ['again'] } }, {}, [way('again', 'solved', 'inReview')]);
    expect(found.join('\n')).toContain('The state solved closes the request');
  });
});
