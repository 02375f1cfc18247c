import { describe, expect, it } from 'vitest';
import { BY_STAFF, purchase } from '../../../../tests/support/approvals.js';
import { checkDefinition } from '../definition.check.js';
import type { TransitionDefinition } from '../definition.js';
import type { ApprovalDefinition, ApprovalStageDefinition } from './approval.definition.js';

const faults = (change: Partial<ApprovalDefinition>): string =>
  checkDefinition(purchase('x', { ...BY_STAFF, ...change })).join('\n');
const [budget] = BY_STAFF.stages as [ApprovalStageDefinition];
const stage = (change: Partial<ApprovalStageDefinition>): string =>
  faults({ stages: [{ ...budget, ...change }] });
const way = (change: Partial<TransitionDefinition>): string => {
  const definition = purchase('x');
  const [first, ...rest] = definition.workflow.transitions as [TransitionDefinition];
  const transitions = [{ ...first, ...change }, ...rest];
  return checkDefinition({ ...definition, workflow: { ...definition.workflow, transitions } }).join('\n');
};

describe('the check of approvals', () => {
  it('finds nothing wrong with what works', () => {
    expect(faults({ remind: { after: 'P1D' }, expires: { after: 'P2W', transition: 'lapse' } })).toBe('');
  });

  it.each<[string, Partial<ApprovalDefinition>, string]>([
    ['names no transition', { approved: 'nothing' }, 'there is no transition nothing'],
    ['is made by hand', { rejected: 'withdraw' }, 'must have an empty "by"'],
    ['has no stage', { stages: [] }, 'one to 10 stages'],
    ['has two stages of one key', { stages: [budget, budget] }, 'two stages have the same key'],
    ['expires at once', { expires: { after: 'PT1M', transition: 'lapse' } }, '"expires.after" must be'],
    ['reminds in no time', { remind: { after: 'soon' } }, '"remind.after" must be'],
  ])('finds one that %s', (_what, change, sentence) => {
    expect(faults(change)).toContain(sentence);
  });

  it.each<[string, Partial<TransitionDefinition>, string]>([
    ['does not lead out of the state', { from: ['ordered'] }, 'does not lead out of the state'],
    ['leads back', { to: 'asked' }, 'leads back into the state'],
    ['asks for a comment', { comment: 'required' }, 'asks for input'],
    ['has a condition', { when: { type: 'object' } }, 'has a condition'],
  ])('finds a transition that %s', (_what, change, sentence) => {
    expect(way(change)).toContain(sentence);
  });

  it.each<[string, Partial<ApprovalStageDefinition>, string]>([
    ['has no camelCase key', { key: 'A-b' }, 'its key must be camelCase'],
    ['has no name', { name: ' ' }, 'it needs a name'],
    ['names nobody', { approvers: { side: 'staff' } }, 'it names nobody'],
    ['asks auditors', { approvers: { side: 'staff', roles: ['auditor'] } }, 'auditor decides nothing'],
    [
      'asks programs',
      { approvers: { side: 'staff', roles: ['integration'] } },
      'integration decides nothing',
    ],
    [
      'takes a role of the other side',
      { approvers: { side: 'customer', roles: ['agent'] } },
      'not one of the side',
    ],
    ['takes no id for a person', { approvers: { side: 'staff', people: ['Ada'] } }, '"Ada" is not the id'],
    ['needs a quorum', { mode: 'quorum' }, 'needs a quorum'],
    ['needs none', { quorum: 2 }, 'only the mode "quorum" takes'],
    [
      'can never reach its quorum',
      { mode: 'quorum', quorum: 2, approvers: { side: 'staff', people: ['usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE'] } },
      'a quorum of 2 cannot be reached by 1',
    ],
    ['has a condition that is no schema', { when: { type: 'nonsense' } }, '"when"/type'],
  ])('finds a stage that %s', (_what, change, sentence) => {
    expect(stage(change)).toContain(sentence);
  });
});
