import { describe, expect, it } from 'vitest';
import { checkedBySide, finance, technical } from '../../../../../tests/support/branches.js';
import { ANSWERS, service } from '../../../../../tests/support/services.js';
import type { RequestDocument } from '../../requests.store.js';
import { pastOf, type MoveEntry } from '../past-request.model.js';
import { simulate, type PastMove, type PastRequest } from '../simulate.model.js';
import type { BranchDefinition, JoinDefinition } from './parallel.definition.js';

const START = new Date('2026-11-02T08:00:00Z');
const at = (hours: number): Date => new Date(START.getTime() + hours * 3_600_000);
const staff = { side: 'staff', roles: ['agent'] } as const;
const made = (transition: string, hours: number, more: Partial<PastMove> = {}): PastMove => ({
  ...{ transition, at: at(hours), data: null, by: staff },
  ...more,
});
const PAY = made('pay', 2, { data: { amount: 5 } });
const CHECK = made('check', 1);
const past = (moves: PastMove[], state: string, branches?: [string, string][]): PastRequest => ({
  ...{ id: 'req_1', submittedAt: START, data: ANSWERS, request: {}, moves, state },
  ...(branches
    ? { branches: branches.map(([key, there]) => ({ key, state: there, category: 'in_review', at: START })) }
    : {}),
});
const ACCEPTED = past([CHECK, PAY, made('pass', 3), made('accept', 3, { by: null })], 'accepted');
const by = (join?: Partial<JoinDefinition>, branches?: BranchDefinition[]) => {
  const whole = { mode: 'all', then: 'accept', onFailure: 'turnDown', ...join } as const;
  return service({ workflow: checkedBySide(branches, whole) });
};
const outcome = (definition: ReturnType<typeof service>, one: PastRequest) => {
  const [{ outcome: way, moves, state, reason }] = simulate(definition, [one]) as [
    ReturnType<typeof simulate>[0],
  ];
  return [way, moves, state, reason];
};

describe('requests with branches, replayed', () => {
  it('go the same way by the same definition, over the join and before it', () => {
    expect(outcome(by(), ACCEPTED)).toEqual(['same', 4, 'accepted', null]);
    const half = past([CHECK, PAY], 'checking', [
      ['finance', 'paid'],
      ['technical', 'open'],
    ]);
    expect(outcome(by(), half)).toEqual(['same', 2, 'checking', null]);
  });

  it('are joined earlier, later, or for another reason', () => {
    const earlier = 'The branches of checking would have been joined by accept.';
    expect(outcome(by({ mode: 'any' }), ACCEPTED)).toEqual(['differs', 2, 'accepted', earlier]);
    const onlyFinance = past([CHECK, PAY, made('accept', 2, { by: null })], 'accepted');
    const later = 'The branches of checking would not have been joined by accept yet.';
    expect(outcome(by(), onlyFinance)).toEqual(['stops', 2, 'checking', later]);
    const waiting = past([CHECK, PAY], 'checking', [
      ['finance', 'paid'],
      ['technical', 'open'],
    ]);
    expect(outcome(by({ mode: 'any' }), waiting)).toEqual(['differs', 2, 'accepted', earlier]);
  });

  it('stop where a branch could not have gone so, and differ where it would stand elsewhere', () => {
    const [pay, refuse] = finance.transitions as [
      (typeof finance.transitions)[0],
      (typeof finance.transitions)[0],
    ];
    const without = { ...finance, transitions: [{ ...pay!, by: ['customer' as const] }, refuse!] };
    expect(outcome(by({}, [without, technical]), ACCEPTED)).toEqual([
      ...['stops', 1, 'checking', 'Whoever made pay may not make it.'],
    ]);
    const turned = past([CHECK, PAY, PAY], 'checking');
    expect(outcome(by(), turned)).toEqual(['stops', 2, 'checking', 'pay does not lead out of checking.']);
    const elsewhere = past([CHECK], 'checking', [
      ['finance', 'open'],
      ['technical', 'asked'],
    ]);
    const reason =
      'Its branches would be finance in open, technical in open, and are finance in open, technical in asked.';
    expect(outcome(by(), elsewhere)).toEqual(['differs', 1, 'checking', reason]);
  });

  it('are told by their timelines, in which the branch of each move stands', () => {
    const entry = (from: string, to: string, branch?: string): MoveEntry => ({
      ...{ from: { key: from, name: from }, to: { key: to, name: to }, data: null, at: START },
      ...{
        actor: { kind: 'staff', name: 'Ines' },
        ...(branch ? { branch: { key: branch, name: branch } } : {}),
      },
    });
    const there = { key: 'technical', state: 'fit', category: 'completed', at: START };
    const request = {
      ...{ _id: 'req_1', createdAt: START, data: {}, facts: {}, state: 'checking' },
      branches: [there],
    } as unknown as RequestDocument;
    const entries = [entry('submitted', 'checking'), entry('open', 'fit', 'technical')];
    const found = pastOf(request, by(), entries, []);
    expect(found.moves.map(({ transition }) => transition)).toEqual(['check', 'pass']);
    expect(found.branches).toEqual([there]);
  });
});
