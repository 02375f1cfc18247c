import { describe, expect, it } from 'vitest';
import { service, workflow } from '../../../../tests/support/services.js';
import type { ServiceDefinition, StateDefinition, TransitionDefinition } from '../definition.js';
import type { KnownRole } from './catalog.ports.js';
import { namesRoles, roleProblems } from './roles.check.js';

const known: KnownRole[] = [
  { key: 'member', side: 'customer' },
  { key: 'agent', side: 'staff' },
  { key: 'second-line', side: 'staff' },
];

/** The definition with parts of states and transitions replaced, by key. */
const definition = (
  transitions: Record<string, Partial<TransitionDefinition>>,
  states: Record<string, Partial<StateDefinition>> = {},
): ServiceDefinition =>
  service({
    workflow: {
      ...workflow,
      states: workflow.states.map((state) => ({ ...state, ...states[state.key] })),
      transitions: workflow.transitions.map((one) => ({ ...one, ...transitions[one.key] })),
    },
  });
const found = (one: ServiceDefinition): string[] =>
  roleProblems(one, known).map(({ pointer, code }) => `${code} ${pointer}`);
const at = (key: string): number => workflow.transitions.findIndex((one) => one.key === key);

describe('the check of roles', () => {
  it('asks for no roles where none are named', () => {
    expect(namesRoles(definition({}))).toBe(false);
    expect(namesRoles(definition({ ask: { roles: ['agent'] } }))).toBe(true);
  });

  it('takes roles of the side that makes the transition, built in or the tenant’s own', () => {
    expect(found(definition({ ask: { roles: ['agent'] }, answer: { roles: ['member'] } }))).toEqual([]);
    expect(found(definition({ ask: { roles: ['second-line', 'member'] } }))).toEqual([]);
    expect(found(definition({ ask: { by: ['staff', 'customer'], roles: ['member'] } }))).toEqual([]);
  });

  it('finds roles that there are not', () => {
    expect(found(definition({ ask: { roles: ['agent', 'wizard'] } }))).toEqual([
      `unknown /workflow/transitions/${at('ask')}/roles/1`,
    ]);
  });

  it('finds a transition that nobody can make, because the roles stand on the other side, or are none', () => {
    const where = `nobody /workflow/transitions/${at('ask')}/roles`;
    expect(found(definition({ ask: { roles: ['member'] } }))).toEqual([where]);
    expect(found(definition({ ask: { roles: [] } }))).toEqual([where]);
  });

  it('lets a transition be that something makes by itself', () => {
    const timers = [{ key: 'late', after: 'P1D', transition: 'ask' }];
    expect(found(definition({ ask: { roles: ['member'] } }, { inReview: { timers } }))).toEqual([]);
    expect(found(definition({ ask: { by: [], roles: ['member'] } }))).toEqual([]);
  });

  it('finds requests that would be given to nobody, and approvals that nobody decides', () => {
    const steps = [{ key: 'give', kind: 'assign', role: 'member', rule: 'roundRobin' } as never];
    const approvers = { side: 'customer' as const, roles: ['second-line'] };
    const stages = [{ key: 'boss', name: 'Boss', mode: 'one', approvers } as never];
    const approval = { approved: 'solve', rejected: 'reject', stages } as never;
    expect(found(definition({}, { submitted: { steps }, inReview: { approval } }))).toEqual([
      'side /workflow/states/0/steps/0/role',
      'side /workflow/states/1/approval/stages/0/approvers/roles',
    ]);
  });
});
