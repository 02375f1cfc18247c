import { describe, expect, it } from 'vitest';
import type { Actor, ClientActor, Context, SystemActor, UserActor } from '../kernel/context.js';
import type { Rule } from '../kernel/permission.js';
import { ACTIONS, type Action } from './actions.js';
import { KEY_SCOPES } from './key-scopes.js';
import {
  allowedVerbs,
  authorize,
  fieldsOf,
  may,
  mayEver,
  requireEver,
  scopeFor,
  sightsFor,
} from './guard.js';

const user = (roles: string[], changes: Partial<UserActor> = {}): UserActor => ({
  kind: 'user',
  id: 'usr_mara',
  name: 'Mara',
  accountId: 'acc_1',
  roles,
  locations: [],
  departments: [],
  sessionId: 'ems_1',
  components: [],
  origin: null,
  expiresAt: new Date(0),
  ...changes,
});
const program: ClientActor = {
  kind: 'client',
  id: 'key_1',
  name: 'Backend',
  roles: ['integration'],
  scopes: [],
  expiresAt: null,
};
const job: SystemActor = { kind: 'system', id: 'job', name: 'job', roles: [] };
const ctx = (actor: Actor): Context => ({ tenantId: 'tnt_1', actor }) as Context;

const request = { tenantId: 'tnt_1', accountId: 'acc_1', ownerId: 'usr_other' };
const file = { ...request, linked: false, ownerId: 'usr_mara' };

describe('may', () => {
  it.each<[string, Actor, Action, object, boolean]>([
    ['a member reads a request of the account', user(['member']), 'request.read', request, true],
    [
      'a member reads one of another account',
      user(['member']),
      'request.read',
      { ...request, accountId: 'acc_2' },
      false,
    ],
    [
      'a member reads one without an account',
      user(['member']),
      'request.read',
      { ...request, accountId: null },
      false,
    ],
    [
      'an agent reads one of any account',
      user(['agent']),
      'request.read',
      { ...request, accountId: 'acc_2' },
      true,
    ],
    [
      'an agent reads one of another tenant',
      user(['agent']),
      'request.read',
      { ...request, tenantId: 'tnt_2' },
      false,
    ],
    ['a job reads one of another tenant', job, 'request.read', { ...request, tenantId: 'tnt_2' }, false],
    ['a viewer moves a request', user(['viewer']), 'request.transition', request, false],
    ['a member notes internally', user(['member']), 'request.commentInternally', request, false],
    [
      'a member reads an internal entry',
      user(['member']),
      'timeline.read',
      { ...request, visibility: 'internal' },
      false,
    ],
    [
      'a member reads a public entry',
      user(['member']),
      'timeline.read',
      { ...request, visibility: 'public' },
      true,
    ],
    [
      'a member hears an internal event',
      user(['member']),
      'event.read',
      { ...request, visibility: 'internal' },
      false,
    ],
    ['a member reads their own upload', user(['member']), 'document.read', file, true],
    [
      'a member reads their upload in another account',
      user(['member'], { accountId: 'acc_2' }),
      'document.read',
      file,
      false,
    ],
    ['a member reads another’s upload', user(['member'], { id: 'usr_2' }), 'document.read', file, false],
    [
      'a viewer reads a linked file',
      user(['viewer']),
      'document.read',
      { ...file, linked: true, ownerId: 'x' },
      true,
    ],
    ['an agent reads another’s upload', user(['agent'], { id: 'usr_2' }), 'document.read', file, false],
    ['somebody without roles', user([]), 'request.read', request, false],
    ['somebody with an unknown role', user(['king']), 'request.read', request, false],
    ['a program vouches', program, 'embed-session.create', { tenantId: 'tnt_1' }, true],
    ['an agent vouches', user(['agent']), 'embed-session.create', { tenantId: 'tnt_1' }, false],
  ])('%s', (_what, actor, action, document, expected) => {
    expect(may(ctx(actor), action, document as never)).toBe(expected);
  });
});

describe('scopeFor', () => {
  it('binds tenant and permission, whatever the role', () => {
    expect(scopeFor(ctx(user(['member'])), 'request.read').filter).toEqual({
      tenantId: 'tnt_1',
      accountId: 'acc_1',
    });
    expect(scopeFor(ctx(user(['agent'])), 'request.read').filter).toEqual({ tenantId: 'tnt_1' });
    expect(scopeFor(ctx(job), 'request.read').filter).toEqual({ tenantId: 'tnt_1' });
    expect(scopeFor(ctx(user(['member'])), 'timeline.read').filter).toEqual({
      tenantId: 'tnt_1',
      accountId: 'acc_1',
      visibility: 'public',
    });
  });

  it('adds sentences up', () => {
    const { filter } = scopeFor(ctx(user(['member'])), 'document.read');
    expect(filter['$or']).toHaveLength(2);
    expect(filter['tenantId']).toBe('tnt_1');
  });

  it('says the same as may, for every action, role and thing', () => {
    const things = [
      { ...request, visibility: 'public' },
      { ...request, accountId: 'acc_2', visibility: 'tenant' },
      { ...file, visibility: 'public' },
      { ...file, linked: true, visibility: 'internal' },
    ];
    const holds = (filter: Record<string, unknown>, thing: Record<string, unknown>): boolean =>
      Object.entries(filter).every(([field, value]) =>
        field === '$or'
          ? (value as Record<string, unknown>[]).some((one) => holds(one, thing))
          : ((value as { $in?: unknown[] } | null)?.$in?.includes(thing[field] ?? null) ??
            thing[field] === value),
      );
    for (const roles of [['viewer'], ['member'], ['agent'], ['integration'], ['viewer', 'agent']]) {
      const context = ctx(user(roles));
      for (const action of ACTIONS.filter((one) => mayEver(context.actor, one)))
        for (const thing of things)
          expect(holds({ ...scopeFor(context, action).filter }, thing), `${roles.join()} ${action}`).toBe(
            may(context, action, thing),
          );
    }
  });

  it('is narrower for a query by a field: only where the caller may read it', () => {
    const read = { roles: ['clerk'], actions: ['request.read'] as Action[] };
    const rules = [
      { ...read, reach: 'own' as const, condition: {} },
      { ...read, reach: 'account' as const, condition: {}, fields: { except: ['data.price'] } },
    ];
    const role = { key: 'clerk', side: 'customer' as const, rules };
    const clerk = user(['clerk'], { tenantRoles: () => [role] });
    const own = { tenantId: 'tnt_1', ownerId: 'usr_mara', accountId: 'acc_1' };
    expect(scopeFor(ctx(clerk), 'request.read').filter['$or']).toHaveLength(2);
    expect(scopeFor(ctx(clerk), 'request.read', ['data.price']).filter).toEqual(own);
    expect(scopeFor(ctx(clerk), 'request.read', ['data.pump', 'data.price']).filter).toEqual(own);
    expect(scopeFor(ctx(clerk), 'request.read', ['data.pump']).filter['$or']).toHaveLength(2);
    const blind = user(['clerk'], { tenantRoles: () => [{ ...role, rules: rules.slice(1) }] });
    expect(mayEver(blind, 'request.read', ['data.price'])).toBe(false);
    expect(() => scopeFor(ctx(blind), 'request.read', ['data.price'])).toThrow('forbidden');
  });

  it('throws where no sentence speaks of it', () => {
    expect(() => scopeFor(ctx(user(['viewer'])), 'service.submit')).toThrow('forbidden');
    expect(() => scopeFor(ctx(user([])), 'request.read')).toThrow('forbidden');
  });

  it('never widens for somebody without an account', () => {
    const nobody = user(['member'], { accountId: '' });
    expect(() => scopeFor(ctx(nobody), 'request.read')).toThrow(/has no account/);
    expect(() => scopeFor(ctx({ ...program, roles: ['member'] }), 'request.read')).toThrow(/has no account/);
  });
});

describe('sightsFor', () => {
  it('says of each sentence which things and which of their fields it shows', () => {
    const rules: Rule[] = [
      { roles: ['clerk'], actions: ['request.read'], reach: 'own', condition: {} },
      {
        roles: ['clerk'],
        actions: ['request.read'],
        reach: 'account',
        condition: { serviceKey: ['pump', 'valve'] },
        fields: { except: ['data.price'] },
      },
    ];
    const clerk = user(['clerk'], { tenantRoles: () => [{ key: 'clerk', side: 'customer', rules }] });
    expect(sightsFor(ctx(clerk), 'request.read')).toEqual([
      { condition: { ownerId: 'usr_mara', accountId: 'acc_1' } },
      {
        condition: { accountId: 'acc_1', serviceKey: { $in: ['pump', 'valve'] } },
        fields: { except: ['data.price'] },
      },
    ]);
  });

  it('shows a job everything, and nothing to somebody of whom no sentence speaks', () => {
    expect(sightsFor(ctx(job), 'request.read')).toEqual([{ condition: {} }]);
    expect(() => sightsFor(ctx(user(['member'])), 'audit.read')).toThrow('forbidden');
  });
});

describe('roles of the tenant’s own', () => {
  it('count as they are now, for an actor who was asked about before', () => {
    const rules = [{ roles: ['clerk'], actions: ['request.read'], reach: 'account' as const, condition: {} }];
    let roles = [{ key: 'clerk', side: 'customer' as const, rules }];
    const clerk = user(['clerk'], { tenantRoles: () => roles });
    expect(mayEver(clerk, 'request.read')).toBe(true);
    roles = [];
    expect(mayEver(clerk, 'request.read')).toBe(false);
  });

  it('allow the actions that they name, beside the built-in ones', () => {
    const rules = [{ roles: ['clerk'], actions: ['request.read'], reach: 'account' as const, condition: {} }];
    const tenantRoles = () => [{ key: 'clerk', side: 'customer' as const, rules }];
    const clerk = user(['clerk'], { tenantRoles });
    expect(ACTIONS.filter((action) => mayEver(clerk, action))).toEqual(['request.read']);
    const both = user(['clerk', 'viewer'], { tenantRoles });
    expect(mayEver(both, 'timeline.read')).toBe(true);
  });
});

describe('fieldsOf', () => {
  it('lets through the fields of what one may do this with, and none of another tenant', () => {
    const member = ctx(user(['member']));
    expect(fieldsOf(member, 'request.read', request).allows('data.price')).toBe(true);
    const abroad = { ...request, tenantId: 'tnt_2' };
    const elsewhere = { ...request, accountId: 'acc_2' };
    for (const thing of [abroad, elsewhere])
      expect(fieldsOf(member, 'request.read', thing).allows('data.price')).toBe(false);
    expect(fieldsOf(ctx(job), 'request.read', request).allows('data.price')).toBe(true);
    expect(fieldsOf(ctx(job), 'request.read', abroad).allows('data.price')).toBe(false);
  });
});

describe('elements', () => {
  const limited = user(['member'], { components: ['portal-status'] });

  it('narrow what a token may', () => {
    expect(mayEver(limited, 'request.read')).toBe(true);
    expect(mayEver(limited, 'me.read')).toBe(true);
    expect(() => requireEver(limited, 'service.submit')).toThrow('component_not_allowed');
    expect(mayEver({ ...limited, components: ['portal-unknown'] }, 'request.read')).toBe(false);
  });

  it('add up among each other', () => {
    const both = { ...limited, components: ['portal-status', 'portal-documents'] };
    expect(mayEver(both, 'request.comment')).toBe(true);
    expect(mayEver(both, 'document.download')).toBe(true);
    expect(mayEver(both, 'service.submit')).toBe(false);
  });

  it('never widen it', () => {
    const viewer = user(['viewer'], { components: ['portal-request-form'] });
    expect(() => requireEver(viewer, 'service.submit')).toThrow('forbidden');
  });
});

describe('whoever acts for somebody', () => {
  const acting = (roles: string[], scopes: string[] = []) =>
    user(['member'], { act: { kind: 'client', id: 'key_1', name: 'Backend', roles, scopes } });

  it('does what both may do', () => {
    expect(may(ctx(acting(['agent'])), 'request.comment', request)).toBe(true);
    expect(may(ctx(acting(['integration'])), 'request.comment', request)).toBe(true);
  });

  it('does not what they may not do themselves', () => {
    expect(mayEver(acting(['auditor']), 'request.comment')).toBe(false);
    expect(mayEver(acting([]), 'request.read')).toBe(false);
    expect(mayEver(acting(['integration'], ['request.read']), 'request.comment')).toBe(false);
    expect(mayEver(acting(['integration'], ['request.read']), 'request.read')).toBe(true);
    expect(() => requireEver(acting(['auditor']), 'request.comment')).toThrow('forbidden');
  });

  it('does not what the person may not do', () => {
    expect(mayEver(acting(['tenant-admin']), 'user.read')).toBe(false);
    expect(may(ctx(acting(['agent'])), 'request.read', { ...request, accountId: 'acc_2' })).toBe(false);
    expect(allowedVerbs(ctx(acting(['agent'])), 'request', request)).not.toContain('commentInternally');
  });
});

describe('a token of a key', () => {
  const token: ClientActor = { ...program, isToken: true };

  it('does what the key does, but makes no successor of it', () => {
    expect(mayEver(token, 'request.read')).toBe(true);
    expect(mayEver(program, 'api-key.rotate')).toBe(true);
    expect(mayEver(token, 'api-key.rotate')).toBe(false);
    expect(() => requireEver(token, 'api-key.rotate')).toThrow('scope_not_granted');
  });
});

describe('scopes of a key', () => {
  const narrow: ClientActor = { ...program, scopes: ['request.read'] };

  it('narrow what it may, but for asking who it is and renewing itself', () => {
    expect(ACTIONS.filter((action) => mayEver(narrow, action)).sort()).toEqual(
      ['api-key.read', 'api-key.rotate', 'me.read', 'request.read'].sort(),
    );
    expect(() => requireEver(narrow, 'request.comment')).toThrow('scope_not_granted');
    expect(mayEver(program, 'request.comment')).toBe(true);
  });

  it('never widen it, and cannot be the making or ending of keys', () => {
    expect(mayEver({ ...program, scopes: ['tenant.createApiKey'] }, 'tenant.createApiKey')).toBe(false);
    for (const action of ['tenant.createApiKey', 'api-key.revoke', 'me.read'] as const)
      expect(KEY_SCOPES).not.toContain(action);
    expect(KEY_SCOPES).toContain('embed-session.create');
  });
});

describe('authorize and allowedVerbs', () => {
  it('agree', () => {
    const context = ctx(user(['member']));
    expect(allowedVerbs(context, 'request', request)).toEqual([
      'read',
      'comment',
      'transition',
      'attachDocument',
      'markRead',
      'changeParticipants',
      'seekHelp',
    ]);
    expect(() => authorize(context, 'request.comment', request)).not.toThrow();
    expect(() => authorize(context, 'request.commentInternally', request)).toThrow('forbidden');
    expect(allowedVerbs(ctx(user(['viewer'])), 'request', request)).toEqual(['read', 'markRead']);
  });
});
