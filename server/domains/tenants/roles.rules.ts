import { GRANTABLE, type Grantable, type OwnSide } from '../../access/grantable.js';
import type { Condition, Reach, Rule, TenantRole, Wanted } from '../../kernel/permission.js';
import type { RolePermission } from './roles.dto.js';

/** A role as far as it decides what it allows. */
export interface RoleSource {
  key: string;
  side: OwnSide;
  permissions: readonly RolePermission[];
}

/** Where the events about a request keep what a permission to read requests may ask of it. */
const IN_EVENTS: Readonly<Record<string, string>> = {
  service: 'data.service',
  category: 'data.category',
  state: 'data.state',
  department: 'department',
};

/** A tenant's own role as permission needs it. */
export function compileRole({ key, side, permissions }: RoleSource): TenantRole {
  const rules = permissions.flatMap((permission) => rulesOf(permission, side));
  const all = [...rules, { actions: ['me.read'], reach: 'tenant' as const, condition: {} }];
  return { key, side, rules: all.map((rule) => ({ ...rule, roles: [key] })) };
}

type Sentence = Omit<Rule, 'roles'>;

function rulesOf(permission: RolePermission, side: OwnSide): Sentence[] {
  const subject = GRANTABLE[permission.subject];
  // What a later version no longer knows allows nothing.
  if (!subject) return [];
  const has = (verb: string): boolean => permission.verbs.includes(verb);
  const over = permission.verbs.filter((verb) => subject.verbs.includes(verb));
  const tenantWide = permission.verbs.filter((verb) => subject.tenantVerbs.includes(verb));
  return [
    ...sentence(
      permission,
      over,
      reachWithin(permission.reach, side),
      conditionFor(subject, permission, side),
    ),
    ...sentence(
      permission,
      tenantWide,
      'tenant',
      conditionFor(subject, { ...permission, reach: 'own' }, side),
    ),
    ...(permission.subject === 'request' && has('read') ? eventsOf(permission, side) : []),
    ...(permission.subject === 'record' && has('read') ? RECORD_EVENTS : []),
    // Whoever uploads must find the file again to link it.
    ...(permission.subject === 'document' && has('upload') ? OWN_UPLOADS : []),
  ];
}

/** Opens the stream; which events about records somebody hears, `record.read` itself decides. */
const RECORD_EVENTS: Sentence[] = [
  { actions: ['event.read'], reach: 'own', condition: { type: 'record.created' } },
];

const OWN_UPLOADS: Sentence[] = [
  { actions: ['document.read', 'document.download'], reach: 'own', condition: {} },
];

function sentence(
  permission: RolePermission,
  verbs: string[],
  reach: Reach,
  condition: Condition,
): Sentence[] {
  if (verbs.length === 0) return [];
  const actions = verbs.map((verb) => `${permission.subject}.${verb}`);
  return [{ actions, reach, condition, ...(permission.fields ? { fields: permission.fields } : {}) }];
}

/** Customers stay in their account, even if a role from elsewhere says otherwise. */
function reachWithin(reach: Reach, side: OwnSide): Reach {
  return side === 'customer' && (reach === 'department' || reach === 'tenant') ? 'location' : reach;
}

function conditionFor(
  subject: Grantable,
  { condition = {}, reach }: RolePermission,
  side: OwnSide,
): Condition {
  const own = Object.entries(condition).map(([name, value]) => [
    subject.conditions[name] ?? name,
    value as Wanted,
  ]);
  return {
    ...Object.fromEntries(own),
    ...(side === 'customer' ? subject.forCustomers : {}),
    ...(reach === 'own' ? {} : subject.beyondOwn),
  };
}

/** Whoever may be notified of requests reads it, and says how. */
const NOTIFIED: Sentence = {
  actions: [
    'notification.read',
    'notification.markRead',
    'notification-preferences.read',
    'notification-preferences.update',
  ],
  reach: 'own',
  condition: {},
};

/** Whoever reads requests hears of them; a condition that events cannot be asked for leaves them out. */
function eventsOf({ reach, condition = {} }: RolePermission, side: OwnSide): Sentence[] {
  if (Object.keys(condition).some((name) => !IN_EVENTS[name])) return [NOTIFIED];
  const asked = Object.entries(condition).map(([name, value]) => [IN_EVENTS[name], value as Wanted]);
  const visible = side === 'customer' ? { visibility: 'public' } : {};
  return [
    {
      actions: ['event.read'],
      reach: reachWithin(reach, side),
      condition: { ...Object.fromEntries(asked), ...visible },
    },
    NOTIFIED,
  ];
}

/** What a built-in rule says, in the form in which tenants write their own. */
export function permissionOf(rule: Rule): RolePermission[] {
  const subjects = [...new Set(rule.actions.map((action) => action.split('.')[0] as string))];
  return subjects.map((subject) => {
    const names = Object.entries(GRANTABLE[subject]?.conditions ?? {});
    const condition = Object.entries(rule.condition).map(([kept, value]) => [
      names.find(([, name]) => name === kept)?.[0] ?? kept,
      value,
    ]);
    const { only, except } = rule.fields ?? {};
    const fields = { ...(only ? { only: [...only] } : {}), ...(except ? { except: [...except] } : {}) };
    return {
      subject,
      verbs: rule.actions
        .filter((action) => action.startsWith(`${subject}.`))
        .map((action) => action.slice(subject.length + 1)),
      reach: rule.reach,
      ...(condition.length > 0
        ? { condition: Object.fromEntries(condition) as Record<string, unknown> }
        : {}),
      ...(rule.fields ? { fields } : {}),
    };
  });
}
