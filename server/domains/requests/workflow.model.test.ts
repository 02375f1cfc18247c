import { describe, expect, it } from 'vitest';
import type { StateCategory, WorkflowDefinition } from './definition.js';
import type { Standing } from './workflow/standing.model.js';
import { chooseTransition, isClosed, progressOf, stateOf, transitionsFrom } from './workflow.model.js';

const state = (key: string, category: StateCategory) => ({
  key,
  name: key.toUpperCase(),
  category,
  now: `now ${key}`,
  next: null,
});
const workflow: WorkflowDefinition = {
  initial: 'new',
  states: [
    state('new', 'submitted'),
    state('review', 'in_review'),
    state('asked', 'waiting_for_you'),
    state('done', 'completed'),
    state('no', 'rejected'),
  ],
  transitions: [
    { key: 'start', name: 'Start', from: ['new'], to: 'review', by: ['staff'], comment: 'none', form: null },
    { key: 'ask', name: 'Ask', from: ['review'], to: 'asked', by: ['staff'], comment: 'none', form: null },
    {
      key: 'answer',
      name: 'Answer',
      from: ['asked'],
      to: 'review',
      by: ['customer', 'staff'],
      comment: 'none',
      form: null,
    },
    {
      key: 'finish',
      name: 'Finish',
      from: ['review'],
      to: 'done',
      by: ['staff'],
      comment: 'none',
      form: null,
    },
    {
      key: 'refuse',
      name: 'Refuse',
      from: ['new', 'review'],
      to: 'no',
      by: ['staff'],
      comment: 'none',
      form: null,
    },
  ],
  steps: ['new', 'review', 'done'],
};
const standing = (state: string, more: Partial<Standing> = {}): Standing => ({
  state,
  data: {},
  facts: {},
  request: {},
  ...more,
});
const maker = (side: 'customer' | 'staff', ...roles: string[]) => ({ side, roles });
const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute));
const reached = (...states: string[]) => states.map((key, minute) => ({ state: key, at: at(minute) }));

describe('a workflow', () => {
  it('offers each side what leads out of a state', () => {
    const keys = (from: string, side: 'customer' | 'staff') =>
      transitionsFrom(workflow, standing(from), maker(side)).map(({ key }) => key);
    expect(keys('new', 'staff')).toEqual(['start', 'refuse']);
    expect(keys('new', 'customer')).toEqual([]);
    expect(keys('asked', 'customer')).toEqual(['answer']);
    expect(keys('done', 'staff')).toEqual([]);
  });

  it('chooses a transition, or says why not', () => {
    expect(chooseTransition(workflow, standing('new'), 'start', maker('staff'))).toMatchObject({
      kind: 'ok',
      to: { key: 'review' },
    });
    expect(chooseTransition(workflow, standing('new'), 'fly', maker('staff'))).toMatchObject({
      kind: 'unknown',
    });
    expect(chooseTransition(workflow, standing('new'), 'start', maker('customer'))).toEqual({
      kind: 'forbidden',
    });
    expect(chooseTransition(workflow, standing('review'), 'start', maker('staff'))).toEqual({
      kind: 'unavailable',
      available: ['ask', 'finish', 'refuse'],
    });
    // Whose it is comes before when it can be made: nobody learns the state by asking.
    expect(chooseTransition(workflow, standing('done'), 'start', maker('customer'))).toEqual({
      kind: 'forbidden',
    });
  });

  it('knows its states, and no others', () => {
    expect(stateOf(workflow, 'asked').name).toBe('ASKED');
    expect(() => stateOf(workflow, 'nowhere')).toThrow(/no state nowhere/);
  });

  it('is over in three categories', () => {
    const over = workflow.states.filter(({ category }) => isClosed(category)).map(({ key }) => key);
    expect(over).toEqual(['done', 'no']);
    expect(isClosed('cancelled')).toBe(true);
    expect(isClosed('blocked')).toBe(false);
  });
});

describe('progress', () => {
  const shown = (current: string, ...states: string[]) =>
    progressOf(workflow, current, reached(...states)).steps.map(({ key, status }) => `${key} ${status}`);

  it.each<[string, string[], string[]]>([
    ['new', ['new'], ['new current', 'review upcoming', 'done upcoming']],
    ['review', ['new', 'review'], ['new done', 'review current', 'done upcoming']],
    ['asked', ['new', 'review', 'asked'], ['new done', 'review current', 'done upcoming']],
    ['review', ['new', 'review', 'asked', 'review'], ['new done', 'review current', 'done upcoming']],
    ['done', ['new', 'review', 'done'], ['new done', 'review done', 'done done']],
    ['no', ['new', 'no'], ['new done', 'review skipped', 'done skipped', 'no done']],
    ['no', ['new', 'review', 'no'], ['new done', 'review done', 'done skipped', 'no done']],
    ['done', ['done'], ['new skipped', 'review skipped', 'done done']],
  ])('in %s after %j', (current, states, expected) => {
    expect(shown(current, ...states)).toEqual(expected);
  });

  it('tells when steps were last reached, what happens now, and whose turn it is', () => {
    const progress = progressOf(workflow, 'asked', reached('new', 'review', 'asked'));
    expect(progress).toMatchObject({ now: 'now asked', next: null, needsYou: true });
    expect(progress.steps.map(({ reachedAt }) => reachedAt)).toEqual([at(0), at(1), null]);
  });
});
