import { describe, expect, it } from 'vitest';
import { checkDefinition } from './definition.check.js';
import type { ServiceDefinition, WorkflowDefinition } from './definition.js';

const workflow: WorkflowDefinition = {
  initial: 'new',
  states: [
    { key: 'new', name: 'New', category: 'submitted', now: '', next: null },
    { key: 'done', name: 'Done', category: 'completed', now: '', next: null },
  ],
  transitions: [
    { key: 'finish', name: 'Finish', from: ['new'], to: 'done', by: ['staff'], comment: 'none', form: null },
  ],
  steps: ['new', 'done'],
};
const definition: ServiceDefinition = {
  key: 'report-fault',
  name: 'Report a fault',
  description: 'x',
  group: 'x',
  order: 1,
  needs: [],
  promise: { text: 'x', hours: null },
  form: { type: 'object', properties: { pump: { type: 'string', title: 'Pump' } } },
  attachments: null,
  title: '{pump}',
  workflow,
};
const faults = (changes: Partial<WorkflowDefinition>, rest: Partial<ServiceDefinition> = {}): string =>
  checkDefinition({ ...definition, ...rest, workflow: { ...workflow, ...changes } }).join('\n');
const [created, done] = workflow.states as [WorkflowDefinition['states'][0], WorkflowDefinition['states'][0]];
const finish = workflow.transitions[0] as WorkflowDefinition['transitions'][0];

describe('checkDefinition', () => {
  it('finds nothing wrong with what works', () => {
    expect(checkDefinition(definition)).toEqual([]);
  });

  it.each(['', 'Report', 'report fault', '1report', 'a/b', 'x'.repeat(101)])('refuses the key %j', (key) => {
    expect(faults({}, { key })).toContain('must be lower-case words with hyphens');
  });

  it.each<[string, Partial<WorkflowDefinition>, string]>([
    ['an unknown start', { initial: 'nowhere' }, 'nowhere'],
    ['an unknown step', { steps: ['new', 'never'] }, 'never'],
    ['an unknown source', { transitions: [{ ...finish, from: ['new', 'lost'] }] }, 'lost'],
    ['an unknown target', { transitions: [{ ...finish, to: 'gone' }] }, 'gone'],
    [
      'the same state twice',
      { states: [created, done, done] },
      'Two states of the workflow have the same key',
    ],
    ['the same transition twice', { transitions: [finish, finish] }, 'Two transitions have the same key'],
    [
      'a state that nothing leads to',
      { states: [created, done, { ...done, key: 'island' }] },
      'The state island cannot be reached',
    ],
    ['a dead end', { states: [created, { ...done, category: 'approved' }] }, 'The state done is a dead end'],
  ])('refuses %s', (_what, changes, sentence) => {
    expect(faults(changes)).toContain(sentence);
  });

  it('refuses forms that cannot be shown, of the service and of a transition, and says where', () => {
    const broken = { type: 'object', properties: { x: { type: 'nonsense' } } };
    expect(faults({}, { form: broken })).toMatch(/^\/form\/properties\/x/);
    expect(faults({ transitions: [{ ...finish, form: broken }] })).toMatch(
      /^\/workflow\/transitions\/0\/form\/properties\/x/,
    );
  });
});
