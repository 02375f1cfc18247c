import { describe, expect, it } from 'vitest';
import { service, workflow } from '../../../../tests/support/services.js';
import type { StateDefinition, TransitionDefinition } from '../definition.js';
import { simulate, summaryOf, type PastMove, type PastRequest } from './simulate.model.js';

const START = new Date('2026-11-02T08:00:00Z');
const at = (hours: number): Date => new Date(START.getTime() + hours * 3_600_000);
const staff = { side: 'staff', roles: ['agent'] } as const;
const made = (transition: string, hours: number, more: Partial<PastMove> = {}): PastMove => ({
  ...{ transition, at: at(hours), data: null, by: staff },
  ...more,
});
const past = (moves: PastMove[], state: string): PastRequest => ({
  ...{ id: 'req_1', submittedAt: START, data: { pump: 'KP-80', problem: 'It leaks' } },
  ...{ request: { service: 'report-fault' }, moves, state },
});
const SOLVED = past([made('startReview', 1), made('solve', 30, { data: { hours: 3 } })], 'solved');

/** The definition with parts of states and transitions replaced, by key. */
const changed = (
  states: Record<string, Partial<StateDefinition>>,
  transitions: Record<string, Partial<TransitionDefinition>> = {},
) =>
  service({
    workflow: {
      ...workflow,
      states: workflow.states.map((one) => ({ ...one, ...states[one.key] })),
      transitions: workflow.transitions.map((one) => ({ ...one, ...transitions[one.key] })),
    },
  });
const wants = (name: string, value: object | boolean) => ({
  type: 'object',
  properties: { facts: { type: 'object', properties: { [name]: value }, required: [name] } },
});

describe('a simulation on requests of the past', () => {
  it('goes the same way by the same definition', () => {
    const waiting = past([made('startReview', 1)], 'inReview');
    expect(simulate(service(), [SOLVED, waiting])).toEqual([
      { id: 'req_1', outcome: 'same', moves: 2, state: 'solved', reason: null },
      { id: 'req_1', outcome: 'same', moves: 1, state: 'inReview', reason: null },
    ]);
  });

  it.each<[string, ReturnType<typeof service>, number, string]>([
    [
      'the form would not take',
      service({ form: { type: 'object', properties: {}, required: ['serial'] } }),
      0,
      'The form would not take the answer at /serial.',
    ],
    [
      'a condition refuses',
      changed({}, { solve: { when: wants('hours', true) } }),
      1,
      'The condition of solve does not hold.',
    ],
    [
      'leads elsewhere',
      changed({}, { solve: { from: ['asked'] } }),
      1,
      'solve does not lead out of inReview.',
    ],
    [
      'is not theirs any more',
      changed({}, { startReview: { roles: ['approver'] } }),
      0,
      'Whoever made startReview may not make it.',
    ],
    ['is not there', changed({}, { solve: { key: 'end' } }), 1, 'There is no transition solve.'],
    [
      'another form would not take',
      changed({}, { solve: { form: { type: 'object', properties: { hours: { maximum: 2 } } } } }),
      1,
      'The form of solve would not take the answer at /hours.',
    ],
  ])('stops where what happened %s', (_what, definition, moves, reason) => {
    expect(simulate(definition, [SOLVED])).toMatchObject([{ outcome: 'stops', moves, reason }]);
  });

  it('knows facts by the forms that were answered', () => {
    const definition = changed({}, { ask: { form: { type: 'object', properties: { hours: true } } } });
    const transitions = definition.workflow.transitions.map((one) =>
      one.key === 'answer' ? { ...one, when: wants('hours', { minimum: 3 }) } : one,
    );
    const whole = { ...definition, workflow: { ...definition.workflow, transitions } };
    const customer = { side: 'customer', roles: [] } as const;
    const asked = (hours: number) =>
      past(
        [made('startReview', 1), made('ask', 2, { data: { hours } }), made('answer', 3, { by: customer })],
        'inReview',
      );
    const outcomes = simulate(whole, [asked(3), asked(2)]).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['same', 'stops']);
  });

  it('differs where a timer would have been quicker, and not where it would not', () => {
    const timer = { key: 'giveUp', transition: 'reject' };
    const timed = (duration: string) => changed({ inReview: { timers: [{ ...timer, after: duration }] } });
    expect(simulate(timed('PT12H'), [SOLVED])).toMatchObject([
      {
        outcome: 'differs',
        moves: 1,
        state: 'rejected',
        reason: expect.stringContaining('The timer giveUp of inReview'),
      },
    ]);
    expect(simulate(timed('P2D'), [SOLVED])).toMatchObject([{ outcome: 'same' }]);
  });

  it('differs where it would have gone on by itself, or ends elsewhere', () => {
    expect(simulate(changed({ submitted: { then: ['reject'] } }), [SOLVED])).toMatchObject([
      { outcome: 'differs', moves: 0, state: 'rejected' },
    ]);
    expect(simulate(changed({ submitted: { then: ['startReview'] } }), [SOLVED])).toMatchObject([
      { outcome: 'same' },
    ]);
    expect(simulate(changed({}, { solve: { to: 'rejected' } }), [SOLVED])).toMatchObject([
      { outcome: 'differs', moves: 2, reason: 'It would be in rejected, and is in solved.' },
    ]);
  });

  it('is summed up', () => {
    const waiting = past([made('startReview', 1)], 'inReview');
    const definition = changed({}, { solve: { from: ['asked'] } });
    expect(summaryOf(definition, simulate(definition, [SOLVED, waiting]))).toEqual({
      ...{ same: 1, differs: 0, stops: 1, closed: 0 },
    });
  });
});
