import { describe, expect, it } from 'vitest';
import { ANSWERS, service, workflow } from '../../../../tests/support/services.js';
import type { TransitionDefinition } from '../definition.js';
import type { RequestDocument } from '../requests.store.js';
import { pastOf, rolesAskedFor, type MoveEntry } from './past-request.model.js';

const AT = new Date('2026-11-02T08:00:00Z');
const request = {
  ...{ _id: 'req_1', createdAt: AT, data: ANSWERS, facts: {}, state: 'solved' },
  ...{ serviceKey: 'report-fault', accountId: 'acc_1', ownerId: 'usr_1' },
} as unknown as RequestDocument;
const moved = (
  from: string,
  to: string,
  kind: 'customer' | 'staff' | 'system',
  data: MoveEntry['data'] = null,
): MoveEntry => ({
  ...{ from: { key: from, name: from }, to: { key: to, name: to } },
  ...{ actor: { kind, name: 'Somebody' }, data, at: AT },
});
/** A second way from review to the end. */
const close: TransitionDefinition = {
  ...{ key: 'close', name: 'Close', from: ['inReview'], to: 'solved', by: ['customer'], comment: 'none' },
  form: null,
};
const ran = service({ workflow: { ...workflow, transitions: [...workflow.transitions, close] } });

describe('a request of the past', () => {
  it('tells by its timeline and version which transitions were made, and by whom', () => {
    const entries = [
      moved('submitted', 'inReview', 'system'),
      moved('inReview', 'solved', 'staff', { hours: 3 }),
    ];
    expect(pastOf(request, ran, entries, ['approver'])).toEqual({
      ...{ id: 'req_1', submittedAt: AT, data: ANSWERS, state: 'solved' },
      request: { service: 'report-fault', accountId: 'acc_1', requesterId: 'usr_1' },
      moves: [
        { transition: 'startReview', at: AT, data: null, by: null },
        { transition: 'solve', at: AT, data: { hours: 3 }, by: { side: 'staff', roles: ['approver'] } },
      ],
    });
  });

  it('tells two ways between the same states apart by who went and what they answered', () => {
    const ways = [
      moved('inReview', 'solved', 'customer'),
      moved('inReview', 'solved', 'system'),
      moved('inReview', 'solved', 'system', { hours: 1 }),
      moved('inReview', 'lost', 'staff'),
    ];
    const made = pastOf(request, ran, ways, []).moves.map(({ transition }) => transition);
    expect(made).toEqual(['close', 'close', 'solve', 'inReview to lost']);
  });

  it('knows all roles that a definition asks for', () => {
    const asking = { ...close, roles: ['approver', 'agent'] };
    expect(rolesAskedFor(service({ workflow: { ...workflow, transitions: [asking, asking] } }))).toEqual([
      'approver',
      'agent',
    ]);
  });
});
