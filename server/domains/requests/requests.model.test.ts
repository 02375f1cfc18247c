import { describe, expect, it } from 'vitest';
import { expectedBy, isLate, labelsOf, renderTitle } from './requests.model.js';

const form = {
  properties: {
    pump: { enum: ['a', 'b'], 'x-enum-labels': { a: 'Pump A', b: 'Pump B' } },
    site: {},
    tags: {},
    urgent: {},
  },
};
const title = (template: string, data: Record<string, unknown>): string =>
  renderTitle(template, data, labelsOf(form), 'Fallback');

describe('a title', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['{pump} at {site}', { pump: 'a', site: 'Hall 3' }, 'Pump A at Hall 3'],
    ['{pump}: {site}', { pump: 'a' }, 'Pump A'],
    ['{pump}: {site}', { site: 'Hall' }, 'Hall'],
    ['{site}', { site: '  a \n\n b ' }, 'a b'],
    ['{site}', {}, 'Fallback'],
    ['{site}', { site: null }, 'Fallback'],
    ['{site}', { site: { deep: 1 } }, 'Fallback'],
    ['{tags}', { tags: ['x'] }, 'Fallback'],
    ['{urgent}', { urgent: true }, 'true'],
    ['{pump}', { pump: 'unknown' }, 'unknown'],
    ['{constructor}{__proto__}{toString}', {}, 'Fallback'],
    ['{pump}', { pump: 'toString' }, 'toString'],
    ['{site} costs {pump}', { site: '$&', pump: '{site}' }, '$& costs {site}'],
    ['No fields', {}, 'No fields'],
  ])('%j of %j is %j', (template, data, expected) => {
    expect(title(template, data)).toBe(expected);
  });

  it('is cut at 160 characters', () => {
    expect(title('{site}', { site: 'x'.repeat(500) })).toHaveLength(160);
  });
});

describe('a promise', () => {
  const from = new Date('2026-03-28T12:00:00Z');

  it('counts hours, over a change of the clocks as well', () => {
    expect(expectedBy(from, 24)?.toISOString()).toBe('2026-03-29T12:00:00.000Z');
    expect(expectedBy(from, 0.5)?.toISOString()).toBe('2026-03-28T12:30:00.000Z');
    expect(expectedBy(from, null)).toBeNull();
  });

  it('is late after its moment, while the request is open', () => {
    const due = { status: 'open', expectedBy: from } as const;
    expect(isLate(due, from)).toBe(false);
    expect(isLate(due, new Date(from.getTime() + 1))).toBe(true);
    expect(isLate({ ...due, status: 'closed' }, new Date(from.getTime() + 1))).toBe(false);
    expect(isLate({ ...due, expectedBy: null }, from)).toBe(false);
  });
});
