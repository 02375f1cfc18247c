import { describe, expect, it } from 'vitest';
import { service, workflow } from '../../../../tests/support/services.js';
import { checkDefinition } from '../definition.check.js';
import type { TransitionDefinition } from '../definition.js';

const faults = (change: Partial<TransitionDefinition>): string[] => {
  const [first, ...rest] = workflow.transitions as [TransitionDefinition, ...TransitionDefinition[]];
  return checkDefinition(
    service({ workflow: { ...workflow, transitions: [{ ...first, ...change }, ...rest] } }),
  );
};
const when = (properties: Record<string, unknown>): Partial<TransitionDefinition> => ({
  when: { type: 'object', properties },
});

describe('the check of conditions', () => {
  it('takes those that look at answers, facts and the request', () => {
    const needed = { type: 'object', properties: { priority: { const: 'urgent' } }, required: ['priority'] };
    expect(faults(when({ data: { type: 'object' }, facts: true, request: needed }))).toEqual([]);
  });

  it.each<[string, Partial<TransitionDefinition>, string]>([
    ['looks at nothing that there is', when({ answers: true }), 'looks at "answers": it can look at data'],
    [
      'looks at what requests have not',
      when({ request: { type: 'object', properties: { colour: { const: 'red' } } } }),
      'request.colour: use one of service, priority',
    ],
    ['is no schema', { when: { type: 'nonsense' } }, 'The condition of transition startReview, /type'],
    ['uses an unknown keyword', when({ data: { equals: 1 } }), '"equals" is not a keyword'],
    ['wants a role of none', { roles: [] }, 'names no role: list at least one'],
  ])('finds one that %s', (_what, change, sentence) => {
    expect(faults(change).join('\n')).toContain(sentence);
  });

  it('finds a fact that is published twice', () => {
    expect(checkDefinition(service({ publicFacts: ['hours', 'hours'] })).join()).toContain(
      '"publicFacts" names a fact twice',
    );
  });
});
