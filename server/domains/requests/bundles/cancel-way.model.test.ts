import { describe, expect, it } from 'vitest';
import { service, workflow } from '../../../../tests/support/services.js';
import type { TransitionDefinition } from '../definition.js';
import type { RequestDocument } from '../requests.store.js';
import { cancelWayOf } from './cancel-way.model.js';
import { cancelWords } from './cancel.words.js';

const now = new Date('2026-11-29T10:00:00Z');
const part = (state = 'submitted', status = 'open') =>
  ({
    state,
    status,
    data: {},
    facts: {},
    closedAt: null,
    serviceKey: 'x',
    priority: 'normal',
  }) as unknown as RequestDocument;
/** How a part in its first state is cancelled whose way to withdraw is another one. */
const withWay = (changes: Partial<TransitionDefinition>): string | null => {
  const transitions = workflow.transitions.map((one) =>
    one.key === 'withdraw' ? { ...one, ...changes } : one,
  );
  return cancelWayOf(service({ workflow: { ...workflow, transitions } }), part(), now);
};

describe('a part of a cancelled bundle', () => {
  it('is cancelled as the customer could by hand', () => {
    expect(withWay({})).toBe('withdraw');
    expect(withWay({ by: ['customer', 'staff'], comment: 'optional' })).toBe('withdraw');
  });

  it.each<[string, Partial<TransitionDefinition>]>([
    ['staff could', { by: ['staff'] }],
    ['some roles could', { roles: ['account-admin'] }],
    ['a word is asked for', { comment: 'required' }],
    ['something is asked', { form: { type: 'object', properties: {} } }],
    ['it has come further', { from: ['inReview'] }],
    ['it is not cancelled by that', { to: 'solved' }],
    [
      'a condition does not hold',
      { when: { type: 'object', required: ['never'], properties: { never: true } } },
    ],
  ])('goes on where %s', (_when, changes) => {
    expect(withWay(changes)).toBeNull();
  });

  it('is left alone once it is over', () => {
    expect(cancelWayOf(service(), part('withdrawn', 'closed'), now)).toBeNull();
  });

  it('is told of with number and service, in the language of whoever cancelled', () => {
    const one = { number: 'REQ-1', service: 'Laptop' };
    expect(cancelWords('en', [one, { number: 'REQ-2', service: 'Desk' }], [])).toBe(
      'Cancelled with it: REQ-1 (Laptop), REQ-2 (Desk).',
    );
    expect(cancelWords('de', [], [one])).toBe(
      'Läuft weiter, weil es hier nicht mehr storniert werden kann: REQ-1 (Laptop). Schreiben Sie dort, wenn es aufhören muss.',
    );
  });
});
