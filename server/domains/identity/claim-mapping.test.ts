import { describe, expect, it } from 'vitest';
import { claimAt, personOf } from './claim-mapping.js';

describe('paths of claims', () => {
  const claims = JSON.parse(`{
    "sub": "a", "org": { "id": 7, "a.b": "dotted" }, "orgs": [{ "id": "first" }, "second"],
    "https://acme.example/org.id": "named like a URL", "__proto__": { "own": "said by the token" }
  }`) as Record<string, unknown>;

  it.each([
    ['sub', 'a'],
    ['org.id', 7],
    ['org.a.b', 'dotted'],
    ['orgs.0.id', 'first'],
    ['orgs.1', 'second'],
    ['https://acme.example/org.id', 'named like a URL'],
    ['__proto__.own', 'said by the token'],
  ])('%s leads to %j', (path, value) => expect(claimAt(claims, path)).toBe(value));

  it.each([
    ...[
      '',
      '.',
      'sub.',
      '.sub',
      'sub.length',
      'sub.0',
      'orgs.length',
      'orgs.2',
      'orgs.00',
      'org..id',
      'org.id.x',
    ],
    ...[
      'constructor',
      'toString',
      'org.constructor',
      'org.__proto__',
      'orgs.map',
      'orgs.0.__proto__',
      'orgs.-1',
    ],
    ...['constructor.name', 'org[id]', "org['id']", 'org.*', '$.sub', '${sub}', 'sub; 1'],
  ])('%j leads nowhere', (path) => expect(claimAt(claims, path)).toBeUndefined());

  it('leads nowhere through what is no object', () => {
    for (const value of [null, undefined, 7, 'text', true]) expect(claimAt(value, 'length')).toBeUndefined();
  });
});

describe('the person of a token', () => {
  const rules = {
    mapping: { account: 'org', roles: 'roles', name: 'name' },
    grantableRoles: [
      { claim: 'user', role: 'member' },
      { claim: 'boss', role: 'member' },
      { claim: 'boss', role: 'viewer' },
    ],
    defaultRole: null,
  };
  const roles = (value: unknown) => personOf({ sub: 'a', org: 'b', roles: value }, rules);

  it('has every role that the words grant, once each', () => {
    expect(roles(['boss', 'user', 'boss'])).toMatchObject({ person: { roles: ['member', 'viewer'] } });
  });

  it.each([
    [[['user']]],
    [{ user: true }],
    ['User'],
    ['user '],
    [['use', 'r']],
    [null],
    [Array(501).fill('x').concat('user')],
  ])('has none for %j', (value) => expect(roles(value)).toEqual({ missing: 'roles' }));

  it('has texts as they are, numbers as text, and nothing for the rest', () => {
    expect(personOf({ sub: 12, org: 'b', roles: 'user', name: ' ' }, rules)).toEqual({
      person: { externalId: '12', account: { externalId: 'b' }, roles: ['member'] },
    });
    for (const sub of [1.5, 2 ** 60, true, null, '', '\t', 'x'.repeat(201)])
      expect(personOf({ sub, org: 'b' }, rules)).toEqual({ missing: 'user' });
  });
});
