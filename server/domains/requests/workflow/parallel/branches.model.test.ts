import { describe, expect, it } from 'vitest';
import { checkedBySide } from '../../../../../tests/support/branches.js';
import type { StateCategory } from '../../definition.js';
import { stateOf } from '../../workflow.model.js';
import { asItStands, begun, moved, wayOn, type RunningBranch } from './branches.model.js';
import type { JoinDefinition } from './parallel.definition.js';

const at = new Date('2026-11-29T10:00:00Z');
const checking = stateOf(checkedBySide(), 'checking');
const standing = (...categories: StateCategory[]): RunningBranch[] =>
  categories.map((category, index) => ({ key: `b${index}`, state: category, category, at }));

describe('the branches of a state', () => {
  it('all begin when it is entered, and none where it has none', () => {
    expect(begun(checking, at)).toEqual([
      { key: 'finance', state: 'open', category: 'in_review', at },
      { key: 'technical', state: 'open', category: 'in_review', at },
    ]);
    expect(begun(stateOf(checkedBySide(), 'submitted'), at)).toEqual([]);
  });

  it('move one at a time', () => {
    const later = new Date('2026-11-29T11:00:00Z');
    const to = stateOf(checking.parallel!.branches[0]!, 'paid');
    expect(moved(begun(checking, at), 'finance', to, later)).toEqual([
      { key: 'finance', state: 'paid', category: 'completed', at: later, turn: 1 },
      { key: 'technical', state: 'open', category: 'in_review', at },
    ]);
  });

  const join = (mode: JoinDefinition['mode'], quorum?: number) => ({
    branches: [],
    join: { mode, then: 'on', onFailure: 'down', ...(quorum === undefined ? {} : { quorum }) },
  });
  it.each<[JoinDefinition['mode'], number | undefined, StateCategory[], string | null]>([
    ['all', undefined, ['completed', 'in_review'], null],
    ['all', undefined, ['completed', 'completed'], 'on'],
    ['all', undefined, ['rejected', 'in_review'], 'down'],
    ['any', undefined, ['rejected', 'in_review'], null],
    ['any', undefined, ['completed', 'in_review'], 'on'],
    ['any', undefined, ['rejected', 'cancelled'], 'down'],
    ['quorum', 2, ['completed', 'in_review', 'rejected'], null],
    ['quorum', 2, ['completed', 'completed', 'in_review'], 'on'],
    ['quorum', 2, ['cancelled', 'in_review', 'rejected'], 'down'],
  ])('joined by %s (%s) when they stand %j: %s', (mode, quorum, categories, way) => {
    expect(wayOn(join(mode, quorum), standing(...categories))).toBe(way);
  });

  it('wait for the customer when nobody else has anything to do', () => {
    const category = (...categories: StateCategory[]) =>
      asItStands(checking, standing(...categories)).category;
    expect(category('waiting_for_you', 'in_review')).toBe('in_review');
    expect(category('waiting_for_you', 'completed')).toBe('waiting_for_you');
    expect(category('waiting_for_you', 'waiting_for_you')).toBe('waiting_for_you');
    expect(category('completed', 'completed')).toBe('in_review');
    expect(asItStands(checking, [])).toBe(checking);
  });
});
