import { describe, expect, it } from 'vitest';
import { BY_STAFF } from '../../../../../tests/support/approvals.js';
import { checkedBySide, finance, state, technical, way } from '../../../../../tests/support/branches.js';
import { service } from '../../../../../tests/support/services.js';
import type { BranchStateDefinition, WorkflowDefinition } from '../../definition.js';
import { findProblems } from '../../definition.check.js';
import type { BranchDefinition } from './parallel.definition.js';

const AT = '/workflow/states/1/parallel/branches/0';
const problems = (workflow: WorkflowDefinition): string[] =>
  findProblems(service({ workflow })).map(({ pointer, code }) => `${code} ${pointer}`);
const withFinance = (changes: Partial<BranchDefinition>): string[] =>
  problems(checkedBySide([{ ...finance, ...changes }, technical]));
/** Its states with more by their keys, and further ones. */
const having = (
  more: Record<string, Partial<BranchStateDefinition>>,
  further: BranchStateDefinition[] = [],
): BranchStateDefinition[] => [...finance.states.map((one) => ({ ...one, ...more[one.key] })), ...further];
const late = { key: 'late', after: 'P2D', transition: 'refuse' };
const tell = { key: 'tell', kind: 'notify', to: 'staff', text: 'Look.' } as const;

describe('the check of what happens by itself in branches', () => {
  it('takes timers, steps and ways on, which may make what nobody makes by hand', () => {
    const open = { timers: [late], steps: [{ ...tell, onFailure: 'refuse' }], then: ['pay'] };
    expect(withFinance({ states: having({ open }) })).toEqual([]);
    const transitions = finance.transitions.map((one) => (one.key === 'refuse' ? { ...one, by: [] } : one));
    expect(withFinance({ transitions, states: having({ open: { timers: [late] } }) })).toEqual([]);
    expect(withFinance({ transitions })).toEqual([`nobody ${AT}/transitions/1/by`]);
  });

  it('finds what leads out of the branch, or stands where the branch is over', () => {
    const strange = { ...late, transition: 'turnDown' };
    expect(withFinance({ states: having({ open: { timers: [strange] } }) })).toEqual([
      `rule ${AT}/states/0/timers`,
    ]);
    expect(withFinance({ states: having({ open: { then: ['pass'] } }) })).toEqual([
      `rule ${AT}/states/0/steps`,
    ]);
    expect(withFinance({ states: having({ paid: { timers: [late] } }) })).toContain(
      `rule ${AT}/states/1/timers`,
    );
    expect(withFinance({ states: having({ paid: { steps: [tell] } }) })).toEqual([
      `rule ${AT}/states/1/steps`,
    ]);
  });

  it('takes approvals that make what nobody makes by hand, and finds those that lead out of the branch', () => {
    const approval = { ...BY_STAFF, approved: 'pay', rejected: 'refuse' };
    const transitions = [
      way('pay', ['open'], 'paid', { by: [] }),
      way('refuse', ['open'], 'refused', { by: [] }),
    ];
    expect(withFinance({ transitions, states: having({ open: { approval } }) })).toEqual([]);
    const strange = { ...approval, rejected: 'turnDown' };
    expect(withFinance({ transitions, states: having({ open: { approval: strange } }) })).toEqual([
      `nobody ${AT}/transitions/1/by`,
      `rule ${AT}/states/0/approval`,
    ]);
  });

  it('finds a round without a wait within a branch', () => {
    const round = [way('there', ['open'], 'other'), way('back', ['other'], 'open')];
    const other = { ...state('other', 'blocked'), then: ['back'] };
    const transitions = [...finance.transitions, ...round];
    expect(withFinance({ transitions, states: having({ open: { then: ['there'] } }, [other]) })).toEqual([
      'rule /workflow',
    ]);
    expect(withFinance({ transitions, states: having({}, [other]) })).toEqual([]);
  });

  it('finds a round over a join that is met, or missed, by branches that go by themselves', () => {
    const round = (then: string, mode: 'all' | 'any', makes: 'then' | 'onFailure'): string[] => {
      const quick = { ...finance, states: having({ open: { then: [then] } }) };
      const other = makes === 'then' ? 'onFailure' : 'then';
      const ways = { [makes]: 'again', [other]: makes === 'then' ? 'turnDown' : 'accept' };
      const workflow = checkedBySide([quick, technical], { mode, ...ways } as never);
      const transitions = [
        ...workflow.transitions.map((one) => ({ ...one, by: ['staff' as const] })),
        way('again', ['checking'], 'checking', { by: [] }),
      ];
      return problems({ ...workflow, transitions });
    };
    expect(round('pay', 'any', 'then')).toEqual(['rule /workflow']);
    expect(round('refuse', 'all', 'onFailure')).toEqual(['rule /workflow']);
    expect(round('pay', 'all', 'then')).toEqual([]);
    expect(round('refuse', 'any', 'onFailure')).toEqual([]);
  });
});
