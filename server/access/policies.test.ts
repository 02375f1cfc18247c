import { describe, expect, it } from 'vitest';
import type { Actor, Context } from '../kernel/context.js';
import { ACTIONS, type Action } from './actions.js';
import { mayEver, scopeFor } from './guard.js';
import { ROLES } from './roles.js';

type Reaches = Partial<Record<Action, string>>;

const EVERYBODY: Reaches = {
  'me.read': 'tenant',
  'service.read': 'audience accounts',
  'record-type.read': 'tenant',
};

/** Everybody who is a person. */
const PERSON: Reaches = {
  ...EVERYBODY,
  'profile.read': 'own account',
  'profile.update': 'own account',
  'notification.read': 'own account',
  'notification.markRead': 'own account',
  'notification-preferences.read': 'own account',
  'notification-preferences.update': 'own account',
  'privacy-request.create': 'own account',
  'privacy-request.read': 'own account',
  'privacy-request.download': 'own account',
};

/** Whoever may ever decide something. */
const DECIDER: Reaches = {
  'approval.decide': 'tenant',
  'approval-delegation.create': 'own account',
  'approval-delegation.read': 'own account',
  'approval-delegation.delete': 'own account',
};

const VIEWER: Reaches = {
  ...PERSON,
  ...DECIDER,
  'approval.read': 'account location',
  'approval.decide': 'account location',
  'account.read': 'account',
  'location.read': 'account location',
  'membership.read': 'own account, or account customer active',
  'request.read': 'account location',
  'request.markRead': 'account location',
  'timeline.read': 'account location public',
  'event.read': 'account location public',
  'document.read': 'account location linked',
  'document.download': 'account location linked',
  'record.read': 'account location',
  'record.readHistory': 'account location',
  'change-request.read': 'account location',
};

/** Whoever submits may first keep what they write. */
const WRITES: Reaches = {
  'request-draft.read': 'own account',
  'request-draft.save': 'own account',
  'request-draft.delete': 'own account',
};

const MEMBER: Reaches = {
  ...VIEWER,
  'service.submit': 'audience accounts',
  ...WRITES,
  'request.comment': 'account location',
  'request.transition': 'account location',
  'request.attachDocument': 'account location',
  'request.rate': 'own account',
  'request.changeParticipants': 'account location',
  'request.seekHelp': 'account location',
  'document.upload': 'tenant',
  'document.read': 'own account, or account location linked',
  'document.download': 'own account, or account location linked',
  'record.update': 'account location',
  'record.attachDocument': 'account location',
  'change-request.withdraw': 'own account',
};

/** An account's own admin. */
const ACCOUNT_ADMIN: Reaches = {
  ...MEMBER,
  'account.invite': 'account',
  'membership.read': 'own account, or account customer active, or account customer',
  'membership.update': 'account customer active',
  'membership.remove': 'account customer',
  'invitation.read': 'account',
  'invitation.revoke': 'account',
  'event.read': 'account location public, or account admin',
};

const READER: Reaches = {
  ...PERSON,
  'service.read': 'audience',
  'calendar.read': 'tenant',
  'account.read': 'tenant',
  'location.read': 'tenant',
  'membership.read': 'tenant',
  'invitation.read': 'tenant',
  'request.read': 'tenant',
  'request.markRead': 'tenant',
  'timeline.read': 'tenant',
  'approval.read': 'tenant',
  'event.read': 'tenant',
  'document.read': 'linked',
  'document.download': 'linked',
  'record.read': 'tenant',
  'record.readHistory': 'tenant',
  'change-request.read': 'tenant',
};

const STAFF: Reaches = {
  ...READER,
  'service.submit': 'audience',
  'request.comment': 'tenant',
  'request.commentInternally': 'tenant',
  'request.transition': 'tenant',
  'request.attachDocument': 'tenant',
  'request.assign': 'tenant',
  'request.update': 'tenant',
  'request.link': 'tenant',
  'request.changeParticipants': 'tenant',
  'document.upload': 'tenant',
  'document.read': 'own account, or linked',
  'document.download': 'own account, or linked',
  'user.actFor': 'active',
  'record.update': 'tenant',
  'record.attachDocument': 'tenant',
};

const CALENDARS: Reaches = { 'calendar.save': 'tenant', 'calendar.delete': 'tenant' };

/** Who runs the portal says what records are, brings them and decides about them. */
const RECORDS: Reaches = {
  'record-type.inspect': 'tenant',
  'record-type.manage': 'tenant',
  'record.import': 'tenant',
  'change-request.decide': 'tenant',
};

/** Who runs the portal, and its programs, say what can be asked for. */
const CATALOG: Reaches = {
  'service.rollBack': 'tenant',
  'service.retire': 'tenant',
  'service-draft.save': 'tenant',
  'service-draft.delete': 'tenant',
  'service-draft.publish': 'tenant',
  'service-draft.simulate': 'tenant',
  'service.submit': 'tenant',
};

const SEES_CATALOG: Reaches = {
  'service.read': 'tenant',
  'service.inspect': 'tenant',
  'service-draft.read': 'tenant',
};

const AUDIT: Reaches = { 'audit.read': 'tenant', 'audit.export': 'tenant' };

const SEES_WEBHOOKS: Reaches = { 'webhook-endpoint.read': 'tenant', 'webhook-delivery.read': 'tenant' };

/** Who runs the portal, and its programs. */
const WEBHOOKS: Reaches = {
  ...SEES_WEBHOOKS,
  'tenant.createWebhookEndpoint': 'tenant',
  'webhook-endpoint.update': 'tenant',
  'webhook-endpoint.delete': 'tenant',
  'webhook-endpoint.rotateSecret': 'tenant',
  'webhook-endpoint.replay': 'tenant',
  'webhook-endpoint.test': 'tenant',
  'webhook-delivery.replay': 'tenant',
};

/** Who runs the portal sees what happens in the background. */
const JOBS: Reaches = { 'job.read': 'tenant', 'job.stop': 'tenant', 'job.retry': 'tenant' };

/** Who runs the portal answers for people's data. */
const PRIVACY: Reaches = {
  'privacy-request.create': 'tenant',
  'privacy-request.read': 'tenant',
  'privacy-request.decide': 'tenant',
  'privacy-request.download': 'tenant',
  'legal-hold.create': 'tenant',
  'legal-hold.read': 'tenant',
  'legal-hold.release': 'tenant',
  'privacy-settings.read': 'tenant',
  'privacy-settings.update': 'tenant',
};

const SEES_CONNECTORS: Reaches = { 'connector.read': 'tenant', 'connector-call.read': 'tenant' };

/** Who runs the portal, and its programs. */
const CONNECTORS: Reaches = {
  ...SEES_CONNECTORS,
  'connector.replay': 'tenant',
  'connector.test': 'tenant',
  'connector-call.replay': 'tenant',
};

const SEES_ROLES: Reaches = { 'role.read': 'tenant' };

/** Who runs the portal ends sessions and bars people. */
const PEOPLE: Reaches = {
  'embed-session.revoke': 'tenant',
  'user.read': 'tenant',
  'user.update': 'tenant',
  'user.signOut': 'tenant',
  'account.invite': 'tenant',
  'membership.update': 'active',
  'membership.remove': 'tenant',
  'invitation.revoke': 'tenant',
};

/** Lists that people of the staff save. */
const VIEWS: Reaches = {
  'request-view.create': 'own account',
  'request-view.read': 'own account, or shared',
  'request-view.update': 'own account',
  'request-view.delete': 'own account',
};

/** E-mails that wait for staff. */
const MESSAGES: Reaches = {
  'held-message.read': 'tenant',
  'held-message.release': 'tenant',
  'held-message.discard': 'tenant',
};

/** The same, where restricted to departments: what these work on. */
const departmental = (reaches: Reaches): Reaches =>
  Object.fromEntries(
    Object.entries(reaches).map(([action, reach]) => [
      action,
      /^(request\.|timeline|approval\.|held-message|record\.|change-request)/.test(action)
        ? 'department'
        : action === 'event.read'
          ? // What is the tenant's own affair is not theirs.
            'department public/admin/internal'
          : reach.replace(/\blinked/, 'department linked'),
    ]),
  );

const without = (reaches: Reaches, ...actions: Action[]): Reaches =>
  Object.fromEntries(Object.entries(reaches).filter(([action]) => !actions.includes(action as Action)));

/** How far each role reaches, said once more without the policies; what is not here is not allowed. */
const REACHES: Readonly<Record<string, Reaches>> = {
  viewer: VIEWER,
  purchasing: MEMBER,
  accounting: MEMBER,
  'account-admin': { ...ACCOUNT_ADMIN, ...SEES_ROLES },
  member: MEMBER,
  agent: { ...departmental({ ...STAFF, ...MESSAGES, ...DECIDER, ...SEES_ROLES }), ...VIEWS, ...WRITES },
  approver: {
    ...departmental({ ...READER, ...DECIDER, ...SEES_ROLES, 'change-request.decide': 'tenant' }),
    ...VIEWS,
  },
  auditor: {
    ...READER,
    ...VIEWS,
    ...AUDIT,
    'held-message.read': 'tenant',
    ...SEES_ROLES,
    ...SEES_WEBHOOKS,
    ...SEES_CONNECTORS,
    'access.explain': 'tenant',
    'job.read': 'tenant',
    'privacy-request.read': 'tenant',
    'legal-hold.read': 'tenant',
    'privacy-settings.read': 'tenant',
    'user.read': 'tenant',
    'api-key.read': 'tenant',
    'issuer.read': 'tenant',
    'record-type.inspect': 'tenant',
    ...SEES_CATALOG,
  },
  'tenant-admin': {
    ...STAFF,
    ...MESSAGES,
    ...WRITES,
    ...SEES_CATALOG,
    ...CATALOG,
    ...VIEWS,
    'request-view.update': 'own account, or shared',
    'request-view.delete': 'own account, or shared',
    ...DECIDER,
    ...PEOPLE,
    ...SEES_ROLES,
    ...AUDIT,
    ...WEBHOOKS,
    ...CONNECTORS,
    'connector.save': 'tenant',
    'connector.delete': 'tenant',
    'connector.writeSecret': 'tenant',
    'role.update': 'tenant',
    'role.delete': 'tenant',
    'tenant.createRole': 'tenant',
    'access.explain': 'tenant',
    ...RECORDS,
    ...CALENDARS,
    ...JOBS,
    ...PRIVACY,
    'tenant.createApiKey': 'tenant',
    'tenant.saveAccount': 'tenant',
    'api-key.read': 'tenant',
    'api-key.rotate': 'tenant',
    'api-key.revoke': 'tenant',
    'tenant.createIssuer': 'tenant',
    'issuer.read': 'tenant',
    'issuer.update': 'tenant',
    'issuer.delete': 'tenant',
  },
  integration: {
    ...without(
      STAFF,
      'profile.read',
      'profile.update',
      'request.markRead',
      'notification.read',
      'notification.markRead',
      'notification-preferences.read',
      'notification-preferences.update',
      'privacy-request.create',
      'privacy-request.read',
      'privacy-request.download',
    ),
    ...PEOPLE,
    ...SEES_CATALOG,
    ...CATALOG,
    ...SEES_ROLES,
    ...RECORDS,
    ...CALENDARS,
    ...WEBHOOKS,
    ...CONNECTORS,
    'embed-session.create': 'tenant',
    'tenant.saveAccount': 'tenant',
    'api-key.read': 'own',
    'api-key.rotate': 'own',
    'document.read': 'own, or linked',
    'document.download': 'own, or linked',
  },
};

const WORDS: Readonly<Record<string, string>> = {
  ownerId: 'own',
  accountId: 'account',
  locationId: 'location',
  department: 'department',
  linked: 'linked',
  'audience.side': 'audience',
  'audience.accounts': 'accounts',
  shared: 'shared',
};

/** Fields that must have one value, which then is the word. */
const VALUES = ['side', 'visibility', 'status'];

/** A scope's condition in words, in the order of {@link WORDS} and {@link VALUES}. */
function inWords({ $or, ...condition }: Record<string, unknown>): string {
  if ($or) return ($or as Record<string, unknown>[]).map(inWords).join(', or ');
  const words = Object.keys(WORDS).filter((field) => field in condition);
  const values = VALUES.flatMap((field) => {
    const value = condition[field] as string | { $in: string[] } | undefined;
    return (typeof value === 'object' ? value.$in.join('/') : value) ?? [];
  });
  return [...words.map((field) => WORDS[field]), ...values].join(' ') || 'tenant';
}

function contextOf(role: string, isMachine: boolean): Context {
  const who = { id: 'x', name: 'x', roles: [role], scopes: [] };
  const person = {
    ...who,
    accountId: 'acc_1',
    components: [],
    locations: ['loc_1'],
    departments: ['field'],
  } as unknown as Actor;
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
