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

  it('holds for a thing with a list of which one value is wanted', () => {
    const thing = { roles: ['purchasing', 'accounting'] };
    expect(holdsFor({ roles: ['purchasing', null] }, thing)).toBe(true);
    expect(holdsFor({ roles: 'accounting' }, thing)).toBe(true);
    expect(holdsFor({ roles: ['member', null] }, thing)).toBe(false);
  });
});

describe('the audience of a service', () => {
  const read: Rule = { roles: ['x'], actions: ['service.read'], reach: 'tenant', condition: {} };
  const sees = (who: UserActor, audience: object | null): boolean =>
    holdsFor(conditionOf(read, who), { audience });
  const mara = actor({ roles: ['member', 'purchasing'] });
  const ines = actor({ roles: ['agent'], accountId: 'acc_house' });

  it('is everybody where nothing narrows it', () => {
    for (const who of [mara, ines])
      for (const audience of [null, {}, { side: null, roles: null, accounts: null }])
        expect(sees(who, audience)).toBe(true);
  });

  it('is one side, one of some roles and some accounts, all of which must hold', () => {
    expect(sees(mara, { side: 'customer', roles: ['purchasing'], accounts: ['acc_1'] })).toBe(true);
    expect(sees(mara, { side: 'staff' })).toBe(false);
    expect(sees(mara, { roles: ['accounting'] })).toBe(false);
    expect(sees(mara, { roles: ['purchasing'], accounts: ['acc_2'] })).toBe(false);
  });

  it('does not keep staff from serving an account, and those who look after the catalog from anything', () => {
    expect(sees(ines, { side: 'customer' })).toBe(false);
    expect(sees(ines, { accounts: ['acc_2'] })).toBe(true);
    for (const role of ['tenant-admin', 'auditor'])
      expect(sees(actor({ roles: [role] }), { side: 'customer', roles: ['purchasing'] })).toBe(true);
  });

  it('is the same as a query', () => {
    expect(queryOf(conditionOf(read, mara))).toEqual({
      'audience.side': { $in: ['customer', null] },
      'audience.roles': { $in: ['member', 'purchasing', null] },
      'audience.accounts': { $in: ['acc_1', null] },
    });
  });
});
