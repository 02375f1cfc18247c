import { describe, expect, it } from 'vitest';
import { checkedBySide, finance, state, technical, way } from '../../../../../tests/support/branches.js';
import { service } from '../../../../../tests/support/services.js';
import { findProblems } from '../../definition.check.js';
import type { ServiceDefinition, StateDefinition, WorkflowDefinition } from '../../definition.js';
import type { BranchDefinition, JoinDefinition } from './parallel.definition.js';

const AT = '/workflow/states/1/parallel';
const problems = (workflow: WorkflowDefinition, rest: Partial<ServiceDefinition> = {}): string[] =>
  findProblems(service({ ...rest, workflow })).map(({ pointer, code }) => `${code} ${pointer}`);
const withBranch = (changes: Partial<BranchDefinition>): string[] =>
  problems(checkedBySide([{ ...finance, ...changes }, technical]));
const withJoin = (changes: Partial<JoinDefinition>, branches?: BranchDefinition[]): string[] => {
  const join: JoinDefinition = { mode: 'all', then: 'accept', onFailure: 'turnDown', ...changes };
  return problems(checkedBySide(branches, join));
};
const withState = (changes: Partial<StateDefinition>, rest: Partial<ServiceDefinition> = {}): string[] => {
  const workflow = checkedBySide();
  const states = workflow.states.map((one) => (one.key === 'checking' ? { ...one, ...changes } : one));
  return problems({ ...workflow, states }, rest);
};
/** A branch that never fails. */
const sure: BranchDefinition = {
  ...finance,
  states: finance.states.slice(0, 2),
  transitions: finance.transitions.slice(0, 1),
};
/** A branch that never ends well. */
const hopeless: BranchDefinition = {
  ...finance,
  states: [state('open', 'in_review'), state('refused', 'rejected')],
  transitions: finance.transitions.slice(1),
};

describe('the check of branches', () => {
  it('takes branches that begin, end and are joined', () => {
    expect(problems(checkedBySide())).toEqual([]);
    expect(withJoin({ mode: 'any' })).toEqual([]);
    expect(withJoin({ mode: 'quorum', quorum: 2 })).toEqual([]);
  });

  it('finds what is wrong within a branch, as it does in workflows', () => {
    const open = state('open', 'in_review');
    const paid = state('paid', 'completed');
    expect(withBranch({ initial: 'nowhere' })).toContain(`unknown ${AT}/branches/0/initial`);
    expect(withBranch({ states: [open, paid] })).toContain(`unknown ${AT}/branches/0/transitions/1/to`);
    expect(withBranch({ states: [...finance.states, open] })).toContain(
      `duplicate ${AT}/branches/0/states/3/key`,
    );
    expect(withBranch({ states: [...finance.states, state('island', 'completed')] })).toContain(
      `unreachable ${AT}/branches/0/states/3`,
    );
    const stuck = [...finance.states, state('stuck', 'blocked')];
    const there = way('stick', ['open'], 'stuck');
    expect(withBranch({ states: stuck, transitions: [...finance.transitions, there] })).toEqual([
      `deadEnd ${AT}/branches/0/states/3`,
    ]);
    const round = [...stuck, state('round', 'blocked')];
    const circle = [there, way('on', ['stuck'], 'round'), way('off', ['round'], 'stuck')];
    expect(withBranch({ states: round, transitions: [...finance.transitions, ...circle] })).toEqual([
      `endless ${AT}/branches/0/states/3`,
      `endless ${AT}/branches/0/states/4`,
    ]);
  });

  it('finds branches of one key, that begin at their end, go on after it, or that nobody moves', () => {
    expect(withBranch({ key: 'technical' })).toEqual([`duplicate ${AT}/branches/1/key`]);
    expect(withBranch({ initial: 'paid' })).toContain(`over ${AT}/branches/0/initial`);
    const again = way('again', ['refused'], 'open');
    expect(withBranch({ transitions: [...finance.transitions, again] })).toEqual([
      `over ${AT}/branches/0/transitions/2/from/0`,
    ]);
    const [pay, refuse] = finance.transitions as [typeof again, typeof again];
    expect(withBranch({ transitions: [{ ...pay, by: [] }, refuse] })).toEqual([
      `nobody ${AT}/branches/0/transitions/0/by`,
    ]);
  });

  it('finds transitions, forms and conditions of branches that would be refused elsewhere', () => {
    const [pay, refuse] = finance.transitions as [
      (typeof finance.transitions)[0],
      (typeof finance.transitions)[0],
    ];
    expect(withBranch({ transitions: [{ ...pay!, key: 'check' }, refuse!] })).toEqual([
      `duplicate ${AT}/branches/0/transitions/0/key`,
    ]);
    expect(withBranch({ transitions: [{ ...pay!, form: { type: 'nonsense' } }, refuse!] })[0]).toContain(
      `${AT}/branches/0/transitions/0/form`,
    );
    const when = { type: 'object', properties: { answers: {} } };
    expect(withBranch({ transitions: [{ ...pay!, when }, refuse!] })).toEqual([
      `rule ${AT}/branches/0/transitions/0`,
    ]);
  });

  it('finds states that cannot wait for branches', () => {
    expect(withState({ category: 'completed' })).toContain(`closes ${AT}`);
    expect(withState({ then: ['accept'] })).toContain('leaves /workflow/states/1/then');
    const stages = [{ key: 'a', name: 'A', mode: 'one-of', approvers: { side: 'staff', roles: ['agent'] } }];
    const approval = { stages, approved: 'accept', rejected: 'turnDown' } as never;
    expect(withState({ approval })).toEqual(['waitsTwice /workflow/states/1/approval']);
    const part = { key: 'a', service: 'other', answers: [] };
    const bundle = { state: 'checking', parts: [part], then: 'accept', onFailure: 'turnDown' };
    expect(withState({}, { bundle })).toContain('waitsTwice /bundle/state');
  });

  it('finds joins that are never met, that leave requests behind, or that lead nowhere', () => {
    expect(withJoin({ then: 'fly' })).toContain(`unknown ${AT}/join/then`);
    expect(withJoin({ onFailure: 'check' })).toContain(`unknown ${AT}/join/onFailure`);
    expect(withJoin({ then: 'pay' })).toContain(`unknown ${AT}/join/then`);
    expect(withJoin({ quorum: 1 })).toEqual([`unexpected ${AT}/join/quorum`]);
    expect(withJoin({ mode: 'quorum' })).toEqual([`range ${AT}/join/quorum`]);
    expect(withJoin({ mode: 'quorum', quorum: 3 })).toEqual([`range ${AT}/join/quorum`]);
    expect(withJoin({}, [hopeless, technical])).toEqual([`never ${AT}/join/mode`]);
    const { onFailure: _, ...silent } = { mode: 'all', then: 'accept', onFailure: '' } as const;
    const noFailure = problems(checkedBySide(undefined, silent));
    expect(noFailure).toContain(`required ${AT}/join/onFailure`);
    expect(withJoin({ mode: 'any' }, [sure, technical])).toEqual([`idle ${AT}/join/onFailure`]);
  });

  it('finds transitions that a join cannot make by itself', () => {
    const workflow = checkedBySide();
    const change = (changes: object) =>
      problems({
        ...workflow,
        transitions: workflow.transitions.map((one) => (one.key === 'accept' ? { ...one, ...changes } : one)),
      });
    expect(change({ when: { type: 'object' } })).toEqual([`condition ${AT}/join/then`]);
    expect(change({ comment: 'required' })).toEqual([`asks ${AT}/join/then`]);
    expect(change({ form: { type: 'object', properties: {} } })).toEqual([`asks ${AT}/join/then`]);
  });

  it('takes texts in other languages for what people read of branches', () => {
    const de = {
      [`${AT}/branches/0/name`]: 'Buchhaltung',
      [`${AT}/branches/0/states/1/name`]: 'Bezahlt',
      [`${AT}/branches/0/transitions/0/name`]: 'Bezahlen',
      [`${AT}/branches/0/transitions/0/form/properties/amount/title`]: 'Betrag',
    };
    expect(problems(checkedBySide(), { texts: { de } })).toEqual([]);
    expect(problems(checkedBySide(), { texts: { de: { [`${AT}/branches/0/key`]: 'x' } } })).toHaveLength(1);
  });
});
