import { describe, expect, it } from 'vitest';
import type { UserActor } from '../kernel/context.js';
import type { Reach, Rule } from '../kernel/permission.js';
import { conditionOf, holdsFor, queryOf } from './reach.js';

const actor = (changes: Partial<UserActor> = {}): UserActor => ({
  kind: 'user',
  id: 'usr_1',
  name: 'Mara',
  accountId: 'acc_1',
  roles: [],
  locations: [],
  departments: [],
  sessionId: 'ems_1',
  components: [],
  origin: null,
  expiresAt: new Date(0),
  ...changes,
});
const rule = (reach: Reach, condition: Rule['condition'] = {}): Rule => ({
  roles: ['x'],
  actions: ['request.read'],
  reach,
  condition,
});

describe('reach', () => {
  const here = actor({ locations: ['loc_1', 'loc_2'], departments: ['spares'] });
  it.each<[Reach, UserActor, object]>([
    ['own', here, { ownerId: 'usr_1', accountId: 'acc_1' }],
    ['location', actor(), { accountId: 'acc_1' }],
    ['location', here, { accountId: 'acc_1', locationId: ['loc_1', 'loc_2'] }],
    ['account', here, { accountId: 'acc_1' }],
    ['department', actor(), {}],
    ['department', here, { department: ['spares', null] }],
    ['tenant', here, {}],
  ])('%s is a condition', (reach, who, condition) => {
    expect(conditionOf(rule(reach), who)).toEqual(condition);
    expect(conditionOf(rule(reach, { status: 'open' }), who)).toEqual({ ...condition, status: 'open' });
  });

  it('is not overruled by a condition', () => {
    expect(conditionOf(rule('account', { accountId: 'acc_2' }), here)).toEqual({ accountId: 'acc_1' });
  });

  it('holds for a thing as the query finds it', () => {
    const condition = { accountId: 'acc_1', department: ['spares', null], 'data.kind': 'a' };
    expect(queryOf(condition)).toEqual({
      accountId: 'acc_1',
      department: { $in: ['spares', null] },
      'data.kind': 'a',
    });
    const thing = { accountId: 'acc_1', department: null, data: { kind: 'a' } };
    expect(holdsFor(condition, thing)).toBe(true);
    expect(holdsFor(condition, { ...thing, department: 'spares' })).toBe(true);
    // A field that is not there is null, to the database too.
    expect(holdsFor(condition, { accountId: 'acc_1', data: { kind: 'a' } })).toBe(true);
    expect(holdsFor(condition, { ...thing, department: 'sales' })).toBe(false);
    expect(holdsFor(condition, { ...thing, data: { kind: 'b' } })).toBe(false);
    expect(holdsFor(condition, { ...thing, data: {} })).toBe(false);
    expect(holdsFor({ 'constructor.name': 'Object' }, thing)).toBe(false);
  });
});
