import { describe, expect, it } from 'vitest';
import { standingOf } from './standing.model.js';
import { questionsOf } from './titles.model.js';
import { countsOf, sumOf, told } from './usage.model.js';

const form = {
  type: 'object',
  properties: {
    mail: { title: 'E-mail', type: 'string', 'x-prefill': '/profile/email' },
    kind: { title: 'Kind', enum: ['fault', 'return'] },
    place: {
      title: 'Place',
      type: 'object',
      properties: { hall: { title: 'Hall', type: 'string' }, row: { type: 'string' } },
      required: ['hall'],
    },
    note: { title: 'Note', type: 'string' },
  },
  required: ['mail', 'kind', 'place'],
  if: { properties: { kind: { const: 'fault' } }, required: ['kind'] },
  then: { properties: { serial: { title: 'Serial', type: 'string' } }, required: ['serial'] },
};

describe('how far somebody is with a form', () => {
  it('is the last question that has an answer, in the order of the form, and what is still to be answered', () => {
    expect(standingOf(form, { kind: 'fault', place: { row: '7' } })).toEqual({
      last: '/place/row',
      empty: ['/mail', '/serial', '/place/hall'],
    });
  });

  it('is not moved by what is filled in beforehand, nor by empty answers', () => {
    const blank = { mail: 'mara@example.com', kind: '', place: {}, note: '' };
    expect(standingOf(form, blank)).toEqual({ last: null, empty: ['/kind', '/place/hall'] });
  });

  it('follows the steps where the form has some', () => {
    const steps = [
      { title: 'First', fields: ['note'] },
      { title: 'Then', fields: ['kind'] },
    ];
    const stepped = { ...form, 'x-steps': steps };
    expect(standingOf(stepped, { note: 'x', kind: 'return' }).last).toBe('/kind');
    expect(standingOf(form, { note: 'x', kind: 'return' }).last).toBe('/note');
    expect(questionsOf(stepped).get('/note')).toEqual({ title: 'Note', step: 'First' });
    expect(questionsOf(stepped).get('/place/hall')?.step).toBe('Then');
  });
});

describe('questions of a form', () => {
  it('are known by their titles, or names, also where a condition asks them', () => {
    const titles = [...questionsOf(form)].map(([pointer, { title, step }]) => [pointer, title, step]);
    expect(titles).toContainEqual(['/serial', 'Serial', null]);
    expect(titles).toContainEqual(['/place/row', 'row', null]);
  });
});

describe('counts of forms', () => {
  const left = { ending: 'givenUp', last: '/kind', empty: ['/serial', '/kind'] } as const;
  it('say of one that was given up where it stopped, and of one that was submitted only that', () => {
    expect(countsOf({ ...left, empty: [...left.empty] })).toEqual({
      ...{ submitted: 0, givenUp: 1, blank: 0 },
      fields: [
        { field: '/kind', last: 1, empty: 1 },
        { field: '/serial', last: 0, empty: 1 },
      ],
    });
    expect(countsOf({ ...left, ending: 'submitted', empty: [] }).fields).toEqual([]);
    expect(countsOf({ ...left, last: null, empty: [] }).blank).toBe(1);
  });

  it('add up, and small ones are not told', () => {
    const one = countsOf({ ...left, empty: [...left.empty] });
    expect(sumOf([one, one])).toMatchObject({
      givenUp: 2,
      fields: [{ field: '/kind', last: 2, empty: 2 }, {}],
    });
    expect([0, 1, 4, 5].map(told)).toEqual([0, null, null, 5]);
  });
});
