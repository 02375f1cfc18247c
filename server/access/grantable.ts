import type { Condition, Reach } from '../kernel/permission.js';

/** On whose side of the counter a tenant's own role stands. */
export type OwnSide = 'customer' | 'staff';

/** What a tenant may say of a subject in a role of its own. */
export interface Grantable {
  /** Verbs over things that belong to an account. */
  verbs: readonly string[];
  /** Verbs over what belongs to the tenant; their reach is `tenant` for customers too. */
  tenantVerbs: readonly string[];
  /** Those of the verbs that only a role of staff may have. */
  staffOnly: readonly string[];
  /** Fields by which a permission may be narrowed: as the contract names them, and as they are kept. */
  conditions: Readonly<Record<string, string>>;
  /** Under what fields can be left out: with `data`, `data.price` can be. Null where all are shown. */
  fieldsUnder: string | null;
  /** What holds in addition for customers, whatever the role says. */
  forCustomers: Condition;
  /** What holds in addition beyond one's own things. */
  beyondOwn: Condition;
}

const ALL: Grantable = {
  verbs: [],
  tenantVerbs: [],
  staffOnly: [],
  conditions: {},
  fieldsUnder: null,
  forCustomers: {},
  beyondOwn: {},
};

/** The subjects that a tenant's own roles may speak of. People, keys, sessions and roles stay with the built-in ones. */
export const GRANTABLE: Readonly<Record<string, Grantable>> = {
  service: {
    ...ALL,
    tenantVerbs: ['read', 'submit'],
    conditions: { service: 'key', group: 'group', department: 'department' },
  },
  request: {
    ...ALL,
    verbs: [
      'read',
      'comment',
      'commentInternally',
      'transition',
      'attachDocument',
      'assign',
      'update',
      'link',
      'rate',
      'markRead',
      'changeParticipants',
      'seekHelp',
    ],
    staffOnly: ['commentInternally', 'assign', 'update', 'link'],
    conditions: {
      service: 'serviceKey',
      status: 'status',
      category: 'category',
      state: 'state',
      department: 'department',
    },
    fieldsUnder: 'data',
  },
  timeline: {
    ...ALL,
    verbs: ['read'],
    conditions: { kind: 'kind', department: 'department' },
    fieldsUnder: 'data',
    forCustomers: { visibility: 'public' },
  },
  approval: {
    ...ALL,
    verbs: ['read', 'decide'],
    conditions: { service: 'serviceKey', status: 'status', department: 'department' },
  },
  'approval-delegation': { ...ALL, verbs: ['create', 'read', 'delete'] },
  document: {
    ...ALL,
    verbs: ['read', 'download'],
    tenantVerbs: ['upload'],
    conditions: { category: 'category', contentType: 'contentType', department: 'department' },
    // An upload that is not linked yet is its uploader's alone.
    beyondOwn: { linked: true },
  },
  'record-type': { ...ALL, tenantVerbs: ['read'], conditions: { type: 'key' } },
  record: {
    ...ALL,
    verbs: ['read', 'update', 'readHistory', 'attachDocument'],
    conditions: { type: 'typeKey', department: 'department' },
    fieldsUnder: 'data',
  },
  'change-request': {
    ...ALL,
    verbs: ['read', 'withdraw', 'decide'],
    staffOnly: ['decide'],
    conditions: { type: 'typeKey', department: 'department' },
  },
};

/** Verbs that a role of this side may have over a subject. */
export function verbsFor({ verbs, tenantVerbs, staffOnly }: Grantable, side: OwnSide): string[] {
  return [...verbs, ...tenantVerbs].filter((verb) => side === 'staff' || !staffOnly.includes(verb));
}

const WITHIN_ACCOUNT: readonly Reach[] = ['own', 'location', 'account'];

/** Reaches that a role of this side may have. */
export function reachesFor(side: OwnSide): readonly Reach[] {
  return side === 'customer' ? WITHIN_ACCOUNT : [...WITHIN_ACCOUNT, 'department', 'tenant'];
}
