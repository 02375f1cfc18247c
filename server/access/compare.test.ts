import { describe, expect, it } from 'vitest';
import type { Rule } from '../kernel/permission.js';
import { beyond } from './compare.js';

const rule = (changes: Partial<Rule> = {}): Rule => ({
  roles: ['x'],
  actions: ['request.read'],
  reach: 'account',
  condition: {},
  ...changes,
});

describe('what some rules allow beyond others', () => {
  it.each<[string, Partial<Rule>, Partial<Rule>, number]>([
    ['nothing, where they are the same', {}, {}, 0],
    ['the action that the others lack', { actions: ['request.read', 'request.comment'] }, {}, 1],
    ['a wider reach', { reach: 'tenant' }, {}, 1],
    ['nothing, where the reach is narrower', { reach: 'own' }, {}, 0],
    ['nothing, where there is a condition', { condition: { service: 'a' } }, {}, 0],
    ['what a condition of the others leaves out', {}, { condition: { service: 'a' } }, 1],
    ['another value', { condition: { service: 'b' } }, { condition: { service: 'a' } }, 1],
    [
      'nothing, where one of several is asked',
      { condition: { service: 'a' } },
      { condition: { service: ['a', 'b'] } },
      0,
    ],
    ['the second value', { condition: { service: ['a', 'b'] } }, { condition: { service: 'a' } }, 1],
    ['the hidden field', {}, { fields: { except: ['data.price'] } }, 1],
    [
      'nothing, where more is hidden',
      { fields: { except: ['data.price', 'data.x'] } },
      { fields: { except: ['data.price'] } },
      0,
    ],
    ['all fields, where the others show some', {}, { fields: { only: ['data.x'] } }, 1],
    [
      'nothing, where fewer are shown',
      { fields: { only: ['data.x'] } },
      { fields: { only: ['data.x', 'data.y'] } },
      0,
    ],
    ['nothing, where fewer are shown than all', { fields: { only: ['data.x'] } }, {}, 0],
  ])('is %s', (_what, first, second, count) => {
    expect(beyond([rule(first)], [rule(second)])).toHaveLength(count);
  });

  it('is told once', () => {
    expect(beyond([rule(), rule({ roles: ['y'] })], [])).toHaveLength(1);
  });
});
