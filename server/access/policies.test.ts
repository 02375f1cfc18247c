import { describe, expect, it } from 'vitest';
import type { Actor, Context } from '../kernel/context.js';
import { ACTIONS, type Action } from './actions.js';
import { mayEver, scopeFor } from './guard.js';
import { ROLES } from './roles.js';

type Reaches = Partial<Record<Action, string>>;

const EVERYBODY: Reaches = { 'me.read': 'tenant', 'service.read': 'tenant' };

const CUSTOMER: Reaches = {
  ...EVERYBODY,
  'request.read': 'account',
  'timeline.read': 'account public',
  'event.read': 'account public',
  'document.read': 'account linked',
  'document.download': 'account linked',
};

const STAFF: Reaches = {
  ...EVERYBODY,
  'service.submit': 'tenant',
  'request.read': 'tenant',
  'request.comment': 'tenant',
  'request.commentInternally': 'tenant',
  'request.transition': 'tenant',
  'request.attachDocument': 'tenant',
  'timeline.read': 'tenant',
  'event.read': 'tenant',
  'document.upload': 'tenant',
  'document.read': 'own account, or linked',
  'document.download': 'own account, or linked',
};

/** Who runs the portal ends sessions and bars people. */
const PEOPLE: Reaches = {
  'embed-session.revoke': 'tenant',
  'user.read': 'tenant',
  'user.update': 'tenant',
  'user.signOut': 'tenant',
};

/** How far each role reaches, said once more without the policies; what is not here is not allowed. */
const REACHES: Readonly<Record<string, Reaches>> = {
  viewer: CUSTOMER,
  member: {
    ...CUSTOMER,
    'service.submit': 'tenant',
    'request.comment': 'account',
    'request.transition': 'account',
    'request.attachDocument': 'account',
    'document.upload': 'tenant',
    'document.read': 'own account, or account linked',
    'document.download': 'own account, or account linked',
  },
  agent: STAFF,
  'tenant-admin': {
    ...STAFF,
    ...PEOPLE,
    'tenant.createApiKey': 'tenant',
    'api-key.read': 'tenant',
    'api-key.rotate': 'tenant',
    'api-key.revoke': 'tenant',
  },
  integration: {
    ...STAFF,
    ...PEOPLE,
    'embed-session.create': 'tenant',
    'api-key.read': 'own',
    'api-key.rotate': 'own',
    'document.read': 'own, or linked',
    'document.download': 'own, or linked',
  },
};

const WORDS: Readonly<Record<string, string>> = {
  ownerId: 'own',
  accountId: 'account',
  linked: 'linked',
  visibility: 'public',
};

/** A scope's condition in words, in the order of {@link WORDS}. */
function inWords({ $or, ...condition }: Record<string, unknown>): string {
  if ($or) return ($or as Record<string, unknown>[]).map(inWords).join(', or ');
  const words = Object.keys(WORDS).filter((field) => field in condition);
  return words.map((field) => WORDS[field]).join(' ') || 'tenant';
}

function contextOf(role: string, isMachine: boolean): Context {
  const who = { id: 'x', name: 'x', roles: [role], scopes: [] };
  const person = { ...who, accountId: 'acc_1', components: [] } as unknown as Actor;
  const actor = isMachine ? { ...who, kind: 'client' } : { ...person, kind: 'user' };
  return { tenantId: 'tnt_1', actor } as unknown as Context;
}

describe('policies', () => {
  it.each(ROLES.map(({ key, side }) => [key, side] as const))('reach for %s as far as said', (role, side) => {
    const ctx = contextOf(role, side === 'machine');
    const allowed = ACTIONS.filter((action) => mayEver(ctx.actor, action));
    const reaches = allowed.map((action) => [action, inWords({ ...scopeFor(ctx, action).filter })]);
    expect(Object.fromEntries(reaches)).toEqual(REACHES[role]);
  });
});
