import { describe, expect, it } from 'vitest';
import { service, workflow } from '../../../../tests/support/services.js';
import { checkDefinition } from '../definition.check.js';
import type { TimerDefinition } from '../definition.js';

const giveUp: TimerDefinition = { key: 'giveUp', after: 'P2D', transition: 'withdraw' };
const faults = (timers: TimerDefinition[], state = 'asked'): string[] => {
  const states = workflow.states.map((one) => (one.key === state ? { ...one, timers } : one));
  return checkDefinition(service({ workflow: { ...workflow, states } }));
};

describe('the check of timers', () => {
  it('takes those that can run out', () => {
    expect(faults([giveUp, { ...giveUp, key: 'later', after: 'P1W', announce: 'We close it.' }])).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['that waits for nothing known', faults([{ ...giveUp, after: '2 days' }]), 'write a duration from PT1S'],
    ['twice', faults([giveUp, giveUp]), 'have the same key: rename one'],
    [
      'that makes a transition from elsewhere',
      faults([{ ...giveUp, transition: 'solve' }]),
      'makes the transition solve, which does not lead out of that state: name one of answer, withdraw',
    ],
    ['of a state that closes', faults([giveUp], 'solved'), 'closes the request'],
  ])('finds one %s', (_what, found, sentence) => {
    expect(found.join('\n')).toContain(sentence);
  });
});
