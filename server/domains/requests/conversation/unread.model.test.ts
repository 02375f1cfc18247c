import { describe, expect, it } from 'vitest';
import { RULES } from '../../../access/guard.js';
import { GRANTABLE } from '../../../access/grantable.js';
import type { Context } from '../../../kernel/context.js';
import type { TenantRole } from '../../../kernel/permission.js';
import type { RequestDocument } from '../requests.store.js';
import { placeOf } from '../timeline.model.js';
import type { Heard } from '../timeline.store.js';
import { saidByOthers, unheard } from './unread.model.js';

const place = {
  tenantId: 'tnt_1',
  accountId: 'acc_1',
  ownerId: 'usr_mara',
  locationId: null,
  department: null,
};
const request = {
  ...place,
  spoken: {
    public: { commented: { usr_mara: 5, usr_agent: 3 }, transitioned: { usr_agent: 1, nobody: 1 } },
    internal: { commented: { usr_agent: 2, usr_other: 4 } },
  },
} as unknown as RequestDocument;

const as = (id: string, roles: string[], changes: object = {}): Context => {
  const actor = {
    kind: 'user',
    id,
    accountId: 'acc_1',
    roles,
    locations: [],
    departments: [],
    components: [],
  };
  return { tenantId: 'tnt_1', actor: { ...actor, ...changes } } as unknown as Context;
};

/** A role of the tenant that reads comments, and nothing that happened besides. */
const talkOnly: TenantRole = {
  ...{ key: 'talk', side: 'customer' },
  rules: [
    {
      ...{ roles: ['talk'], actions: ['timeline.read'], reach: 'account' },
      condition: { kind: 'commented', visibility: 'public' },
    },
  ],
};

const unreadIn = (ctx: Context, one: RequestDocument, heard?: Heard): number =>
  unheard(saidByOthers(ctx, one), heard);

describe('what is unread in a request', () => {
  it.each<[string, Context, number]>([
    ['a customer, what others have said to customers', as('usr_mara', ['member']), 5],
    ['another customer, also what the first one said', as('usr_viewer', ['member']), 10],
    ['staff, notes as well, and not their own', as('usr_agent', ['agent']), 5 + 1 + 4],
    ['staff of the department alone', as('usr_agent', ['agent'], { departments: ['spares'] }), 5 + 1 + 4],
    ['nobody of another account', as('usr_mara', ['member'], { accountId: 'acc_2' }), 0],
    ['nobody of another location', as('usr_mara', ['member'], { locations: ['loc_1'] }), 0],
    ['nobody of another tenant', { ...as('usr_mara', ['member']), tenantId: 'tnt_2' }, 0],
    [
      'a role of the tenant’s own, only the kinds that it reads',
      as('usr_mara', ['talk'], { tenantRoles: () => [talkOnly] }),
      3,
    ],
  ])('is for %s', (_who, ctx, count) => expect(unreadIn(ctx, request)).toBe(count));

  it('is less what they have heard, and never less than nothing', () => {
    const ctx = as('usr_agent', ['agent']);
    expect(unreadIn(ctx, request, { public: { commented: 4 }, internal: { commented: 4 } })).toBe(1 + 1);
    expect(unreadIn(ctx, request, { public: { commented: 9 }, internal: { commented: 4 } })).toBe(1);
  });

  it('is nothing where nobody has said anything', () => {
    expect(unreadIn(as('usr_agent', ['agent']), { ...request, spoken: {} })).toBe(0);
  });

  it('looks at all that permission may look at in an entry', () => {
    const known = [...Object.keys(placeOf(request)), 'visibility', 'kind'];
    const { conditions, forCustomers, beyondOwn } = GRANTABLE['timeline'] as (typeof GRANTABLE)[string];
    const rules = RULES.filter(({ actions }) => actions.includes('timeline.read'));
    const asked = [
      ...Object.values(conditions),
      ...[forCustomers, beyondOwn, ...rules.map(({ condition }) => condition)].flatMap(Object.keys),
    ];
    expect(known).toEqual(expect.arrayContaining(asked));
  });
});
