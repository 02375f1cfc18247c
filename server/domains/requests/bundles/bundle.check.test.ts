import { describe, expect, it } from 'vitest';
import { service, workflow } from '../../../../tests/support/services.js';
import { findProblems } from '../definition.check.js';
import type { ServiceDefinition } from '../definition.js';
import type { BundleDefinition, BundlePart } from './bundle.definition.js';

const part: BundlePart = {
  key: 'laptop',
  service: 'order-laptop',
  answers: [{ name: 'who', from: '/data/pump' }],
};
const bundle: BundleDefinition = { state: 'inReview', parts: [part], then: 'solve', onFailure: 'reject' };
const faultsOf = (changes: Partial<BundleDefinition>, rest: Partial<ServiceDefinition> = {}) =>
  findProblems(service({ bundle: { ...bundle, ...changes }, ...rest })).map(
    ({ pointer, detail, fix }) => `${pointer} ${detail} ${fix}`,
  );

describe('a bundle', () => {
  it('is fine as it should be, and so is none', () => {
    expect(faultsOf({})).toEqual([]);
    expect(findProblems(service({ bundle: null }))).toEqual([]);
  });

  it.each<[string, Partial<BundleDefinition>, string]>([
    ['no state', { state: 'nowhere' }, 'waits in the state nowhere, which there is not'],
    ['an end', { state: 'solved' }, 'closes the request'],
    ['a strange way on', { then: 'answer' }, '"then" of the bundle names the transition answer'],
    [
      'a strange way of failure',
      { onFailure: 'nothing' },
      '"onFailure" of the bundle names the transition nothing',
    ],
    ['two parts of one key', { parts: [part, part] }, 'Two parts of the bundle have the same key'],
    ['itself as a part', { parts: [{ ...part, service: 'report-fault' }] }, 'is of the service itself'],
    [
      'an answer from nowhere',
      { parts: [{ ...part, answers: [{ name: 'who', from: '/x' }] }] },
      'takes who from "/x"',
    ],
    [
      'a condition on what there is not',
      { parts: [{ ...part, when: { type: 'object', properties: { weather: true } } }] },
      'The condition of part laptop of the bundle looks at "weather"',
    ],
  ])('is refused with %s', (_what, changes, said) => {
    const faults = faultsOf(changes);
    expect(faults.every((fault) => fault.startsWith('/bundle '))).toBe(true);
    expect(faults.join('\n')).toContain(said);
  });

  it('does not wait in a state that goes on by itself', () => {
    const states = workflow.states.map((one) => (one.key === 'inReview' ? { ...one, then: ['solve'] } : one));
    expect(faultsOf({}, { workflow: { ...workflow, states } }).join()).toContain('Take its "then" out.');
  });

  it('does not wait in a state that asks for an approval', () => {
    const approval = {
      stages: [
        {
          ...{ key: 'budget', name: 'Budget', mode: 'one-of' as const },
          approvers: { side: 'staff' as const, roles: ['approver'] },
        },
      ],
      ...{ approved: 'solve', rejected: 'reject' },
    };
    const states = workflow.states.map((one) => (one.key === 'inReview' ? { ...one, approval } : one));
    expect(faultsOf({}, { workflow: { ...workflow, states } }).join()).toContain('would not wait for it');
  });

  it('goes no round by itself: parts that are over let it go on at once', () => {
    const back = { key: 'back', name: 'Back', from: ['inReview'], to: 'submitted', by: [], comment: 'none' };
    const states = workflow.states.map((one) =>
      one.key === 'submitted' ? { ...one, then: ['startReview'] } : one,
    );
    const transitions = [...workflow.transitions, { ...back, form: null } as never];
    const rest = { workflow: { ...workflow, states, transitions } };
    expect(faultsOf({ onFailure: 'back' }, rest).join()).toContain('follow each other for ever');
  });

  it('makes transitions that nobody makes by hand', () => {
    const transitions = workflow.transitions.map((one) => (one.key === 'solve' ? { ...one, by: [] } : one));
    const rest = { workflow: { ...workflow, transitions } };
    expect(faultsOf({}, rest)).toEqual([]);
    expect(faultsOf({ then: 'reject' }, rest).join()).toContain('Nobody can make the transition solve');
  });
});
