import { describe, expect, it } from 'vitest';
import { checkedBySide, finance, technical } from '../../../../../tests/support/branches.js';
import { ANSWERS, service } from '../../../../../tests/support/services.js';
import type { BranchStateDefinition } from '../../definition.js';
import { simulate, type PastMove } from '../simulate.model.js';

const START = new Date('2026-11-02T08:00:00Z');
const at = (hours: number): Date => new Date(START.getTime() + hours * 3_600_000);
const made = (
  transition: string,
  hours: number,
  by: PastMove['by'] = { side: 'staff', roles: ['agent'] },
) => ({
  ...{ transition, at: at(hours), by },
  data: transition === 'pay' ? { amount: 5 } : null,
});
/** How a request would go whose branch of finance has more in its first state. */
const outcome = (open: Partial<BranchStateDefinition>, moves: PastMove[], state = 'accepted') => {
  const [first, ...rest] = finance.states;
  const branch = { ...finance, states: [{ ...first!, ...open }, ...rest] };
  const definition = service({ workflow: checkedBySide([branch, technical]) });
  const past = { id: 'req_1', submittedAt: START, data: ANSWERS, request: {}, moves, state };
  const [{ outcome: way, moves: count, state: there, reason } = { outcome: null }] = simulate(definition, [
    past,
  ]);
  return [way, count, there, reason];
};
const timers = [{ key: 'late', after: 'PT4H', transition: 'refuse' }];

describe('what happens by itself in branches, replayed', () => {
  it('has a timer run out in its branch, counted from when the branch came there', () => {
    const check = made('check', 10);
    const soon = [check, made('pass', 11), made('pay', 13), made('accept', 13, null)];
    expect(outcome({ timers }, soon)).toEqual(['same', 4, 'accepted', null]);
    const slow = [check, made('pass', 15), made('pay', 16), made('accept', 16, null)];
    const reason = 'The timer late of open in finance would have made refuse before.';
    expect(outcome({ timers }, slow)).toEqual(['differs', 1, 'checking', reason]);
    const ranOut = [check, made('refuse', 14, null), made('turnDown', 14, null)];
    expect(outcome({ timers }, ranOut, 'turnedDown')).toEqual(['same', 3, 'turnedDown', null]);
  });

  it('has a branch go on by itself, in whichever order the branches were moved', () => {
    const check = made('check', 1);
    const then = ['pay'];
    const first = [check, made('pay', 1, null), made('pass', 2), made('accept', 2, null)];
    expect(outcome({ then }, first)).toEqual(['same', 4, 'accepted', null]);
    const never = [check, made('pass', 2), made('refuse', 3), made('turnDown', 3, null)];
    expect(outcome({ then }, never, 'turnedDown')).toEqual([
      ...['differs', 1, 'checking', 'open in finance would have gone on by itself with pay.'],
    ]);
    expect(
      outcome({ then, steps: [{ key: 's', kind: 'notify', to: 'staff', text: '.' }] }, never, 'turnedDown'),
    ).toEqual(['same', 4, 'turnedDown', null]);
  });
});
