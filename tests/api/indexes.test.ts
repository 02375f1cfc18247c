import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from 'mongoose';
import { scopeFor } from '../../server/access/guard.js';
import { DocumentsStore } from '../../server/domains/documents/documents.store.js';
import { ApiKeysStore } from '../../server/domains/identity/api-keys.store.js';
import { IssuersStore } from '../../server/domains/identity/issuers.store.js';
import { IdentityStore } from '../../server/domains/identity/identity.store.js';
import { RequestsStore } from '../../server/domains/requests/requests.store.js';
import { TimelineStore } from '../../server/domains/requests/timeline.store.js';
import { InvitationsStore } from '../../server/domains/tenants/invitations.store.js';
import { LocationsStore } from '../../server/domains/tenants/locations.store.js';
import { MembershipsStore } from '../../server/domains/tenants/memberships.store.js';
import { TenantsStore } from '../../server/domains/tenants/tenants.store.js';
import type { Action } from '../../server/access/actions.js';
import type { Context, UserActor } from '../../server/kernel/context.js';
import { grantScope, systemScope, type Scope } from '../../server/kernel/scope.js';
import { AuditLog } from '../../server/store/audit.js';
import { connect } from '../../server/store/connection.js';
import { afterCursor, orderOf, pageOf } from '../../server/store/paging.js';
import type { ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico } from '../support/start-portico.js';
import { fill } from './indexes.rows.js';

interface Stage {
  stage: string;
  inputStage?: Stage;
  inputStages?: Stage[];
  indexName?: string;
}
interface Explained {
  queryPlanner: { winningPlan: Stage & { queryPlan?: Stage } };
  executionStats: { totalKeysExamined: number; totalDocsExamined: number; nReturned: number };
}

const stagesOf = (stage: Stage): Stage[] => [
  stage,
  ...[stage.inputStage, ...(stage.inputStages ?? [])].flatMap((inner) => (inner ? stagesOf(inner) : [])),
];

describe('hot reads', () => {
  const database = useDatabase();
  let connection: Connection;
  let requests: ScopedCollection<Stored>;
  let documents: ScopedCollection<Stored>;
  let entries: ScopedCollection<Stored>;
  let keys: ScopedCollection<Stored>;
  let sessions: ScopedCollection<Stored>;
  let users: ScopedCollection<Stored>;
  let issuers: ScopedCollection<Stored>;
  let audits: ScopedCollection<Stored>;
  let accounts: ScopedCollection<Stored>;
  let locations: ScopedCollection<Stored>;
  let memberships: ScopedCollection<Stored>;
  let invitations: ScopedCollection<Stored>;
  beforeAll(async () => {
    const portico = await TestPortico.start(database.uri);
    await portico.stop();
    connection = await connect(database.uri);
    const requestsStore = new RequestsStore(connection);
    requests = requestsStore.requests as unknown as ScopedCollection<Stored>;
    documents = (new DocumentsStore(connection) as unknown as { documents: ScopedCollection<Stored> })
      .documents;
    entries = (
      new TimelineStore(connection, requestsStore) as unknown as { entries: ScopedCollection<Stored> }
    ).entries;
    keys = (new ApiKeysStore(connection) as unknown as { keys: ScopedCollection<Stored> }).keys;
    ({ sessions, users } = new IdentityStore(connection) as unknown as Record<
      'sessions' | 'users',
      ScopedCollection<Stored>
    >);
    ({ issuers } = new IssuersStore(connection) as unknown as Record<'issuers', ScopedCollection<Stored>>);
    audits = (new AuditLog(connection) as unknown as { rows: ScopedCollection<Stored> }).rows;
    const inside = (store: object, name: string) =>
      (store as Record<string, ScopedCollection<Stored>>)[name] as ScopedCollection<Stored>;
    accounts = inside(new TenantsStore(connection), 'accounts');
    locations = inside(new LocationsStore(connection), 'locations');
    memberships = inside(new MembershipsStore(connection), 'memberships');
    invitations = inside(new InvitationsStore(connection), 'invitations');
    await fill(connection);
  });
  afterAll(() => connection.close());

  const as = (roles: string[], action: Action, restricted: Partial<UserActor> = {}): Scope => {
    const actor = {
      kind: 'user',
      id: 'usr_acc_3_1',
      name: '',
      accountId: 'acc_3',
      roles,
      locations: [],
      departments: [],
      sessionId: '',
      components: [],
      origin: null,
      expiresAt: new Date(),
      ...restricted,
    };
    return scopeFor({ tenantId: 'tnt_1', actor } as unknown as Context, action);
  };
  const member = (action: Action) => as(['member'], action);
  const agent = (action: Action) => as(['agent'], action);
  const newest = { sort: { createdAt: -1, _id: -1 }, limit: 21 } as const;
  const changed = { sort: { updatedAt: -1, _id: -1 }, limit: 21 } as const;
  const cursor = () => {
    const order = orderOf('-createdAt');
    const row = { _id: 'req_001200', createdAt: new Date(1_790_000_000_000 + 1_200_000) };
    return afterCursor(order, pageOf(order, [row, row], 1).nextCursor as string);
  };

  type Read = [
    string,
    () => ScopedCollection<Stored>,
    () => Scope,
    () => Record<string, unknown>,
    object,
    number,
  ];
  const reads: Read[] = [
    ['the newest of my account (W1)', () => requests, () => member('request.read'), () => ({}), newest, 21],
    [
      'the newest of my location',
      () => requests,
      () => as(['member'], 'request.read', { locations: ['loc_acc_3_1'] }),
      () => ({}),
      newest,
      21,
    ],
    [
      'the newest of my department',
      () => requests,
      () => as(['agent'], 'request.read', { departments: ['field-service'] }),
      () => ({}),
      newest,
      60,
    ],
    [
      'the parts of a bundle',
      () => requests,
      () => as(['tenant-admin'], 'request.read'),
      () => ({ parentId: { $in: ['req_9'] }, part: { $ne: null } }),
      {},
      21,
    ],
    ['the next page of it', () => requests, () => member('request.read'), cursor, newest, 25],
    ['the last changed of my account', () => requests, () => member('request.read'), () => ({}), changed, 21],
    [
      'one by id (W2)',
      () => requests,
      () => member('request.read'),
      () => ({ _id: 'req_000013' }),
      { limit: 1 },
      1,
    ],
    [
      'one by number',
      () => requests,
      () => member('request.read'),
      () => ({ number: 'REQ-13' }),
      { limit: 1 },
      1,
    ],
    ['the newest of the tenant', () => requests, () => agent('request.read'), () => ({}), newest, 21],
    ['the last changed of the tenant', () => requests, () => agent('request.read'), () => ({}), changed, 21],
    ['the next page of the tenant', () => requests, () => agent('request.read'), cursor, newest, 25],
    [
      'the open ones of the tenant',
      () => requests,
      () => agent('request.read'),
      () => ({ status: 'open' }),
      newest,
      30,
    ],
    [
      'the open ones of my account',
      () => requests,
      () => member('request.read'),
      () => ({ status: 'open' }),
      newest,
      12,
    ],
    [
      'a timeline',
      () => entries,
      () => member('timeline.read'),
      () => ({ requestId: 'req_13' }),
      { sort: { at: 1, _id: 1 }, limit: 51 },
      12,
    ],
    [
      'the files of my account',
      () => documents,
      () => member('document.read'),
      () => ({ linked: true }),
      newest,
      60,
    ],
    [
      'the files of the tenant',
      () => documents,
      () => agent('document.read'),
      () => ({ linked: true }),
      newest,
      60,
    ],
    [
      'the files of a request',
      () => documents,
      () => member('document.read'),
      () => ({ requestId: 'req_13' }),
      newest,
      12,
    ],
    ...(
      [
        ['the requests about a record', () => requests, 'request.read'],
        ['the files of a record', () => documents, 'document.read'],
      ] as const
    ).map(([what, collection, action]): Read => [
      what,
      collection,
      () => agent(action),
      () => ({ recordId: 'rec_13' }),
      newest,
      12,
    ]),
    [
      'the files of the records of a type',
      () => documents,
      () => agent('document.read'),
      () => ({ recordType: 't13' }),
      {},
      12,
    ],
    ...(
      [
        ['the audit', {}],
        ['what somebody did', { actorId: 'usr_acc_3_1' }],
        ['what was done to a thing', { subjectId: 'req_13' }],
        ['where something was done', { action: 'a3' }],
      ] as const
    ).map(([what, filter]): Read => [
      what,
      () => audits,
      () => as(['auditor'], 'audit.read'),
      () => filter,
      { sort: { at: -1, _id: -1 }, limit: 21 },
      21,
    ]),
    [
      'what is not sealed yet',
      () => audits,
      () => systemScope('test'),
      () => ({ block: null }),
      { sort: { _id: 1 }, limit: 500 },
      48,
    ],
    [
      'the people of the tenant',
      () => users,
      () => as(['tenant-admin'], 'user.read'),
      () => ({}),
      newest,
      21,
    ],
    [
      'the disabled people of the tenant',
      () => users,
      () => as(['tenant-admin'], 'user.read'),
      () => ({ status: 'closed' }),
      newest,
      21,
    ],
    [
      'the people with an address',
      () => users,
      () => as(['tenant-admin'], 'user.read'),
      () => ({ emailKey: '000013' }),
      {},
      1,
    ],
    ...(
      [
        ['people by the host’s keys', () => users, { externalId: ['000013', '000017'] }],
        ['accounts by the host’s keys', () => accounts, { externalId: ['000013', '000017'] }],
        [
          'memberships of people in accounts',
          () => memberships,
          { accountId: ['acc_3', 'acc_4'], ownerId: ['usr_000013', 'usr_000017'] },
        ],
      ] as const
    ).map(([what, of, keys]): Read => {
      const any = Object.fromEntries(Object.entries(keys).map(([field, $in]) => [field, { $in }]));
      return [what, of, () => grantScope({ tenantId: 'tnt_1' }), () => any, {}, 2];
    }),
    ['the accounts of the tenant', () => accounts, () => agent('account.read'), () => ({}), newest, 21],
    [
      'the locations of my account',
      () => locations,
      () => member('location.read'),
      () => ({ accountId: 'acc_3' }),
      { sort: { createdAt: 1, _id: 1 }, limit: 21 },
      21,
    ],
    [
      'the members of my account',
      () => memberships,
      () => member('membership.read'),
      () => ({ accountId: 'acc_3', status: 'active' }),
      newest,
      21,
    ],
    [
      'those who were removed from it',
      () => memberships,
      () => as(['account-admin'], 'membership.read'),
      () => ({ accountId: 'acc_3', status: 'removed' }),
      newest,
      21,
    ],
    [
      'the invitations of my account',
      () => invitations,
      () => as(['account-admin'], 'invitation.read'),
      () => ({ accountId: 'acc_3' }),
      newest,
      21,
    ],
    [
      'the keys of the tenant',
      () => keys,
      () => as(['tenant-admin'], 'api-key.read'),
      () => ({}),
      newest,
      21,
    ],
    [
      'the key of a secret',
      () => keys,
      () => systemScope('test'),
      () => ({ keyHash: '000013', revokedAt: null }),
      { limit: 1 },
      1,
    ],
    ...(
      [
        ['the keys that were revoked lately', () => keys],
        ['the sessions that were revoked lately', () => sessions],
      ] as const
    ).map(([what, of]): Read => {
      const lately = { revokedAt: { $gt: new Date(1_700_000_000_000) } };
      return [what, of, () => systemScope('test'), () => lately, { projection: { _id: 1 } }, 24];
    }),
    [
      'the sessions that an issuer’s tokens opened',
      () => sessions,
      () => as(['tenant-admin'], 'issuer.delete'),
      () => ({ endsWith: 'iss_1', revokedAt: null, createdAt: { $gt: new Date(1_700_000_000_000) } }),
      {},
      48,
    ],
    [
      'the issuers of the tenant',
      () => issuers,
      () => as(['tenant-admin'], 'issuer.read'),
      () => ({}),
      newest,
      21,
    ],
    [
      'the issuers of a token',
      () => issuers,
      () => as(['tenant-admin'], 'issuer.read'),
      () => ({ issuer: 'https://000013.example' }),
      {},
      1,
    ],
    [
      'one file',
      () => documents,
      () => member('document.read'),
      () => ({ _id: 'doc_000013' }),
      { limit: 1 },
      2,
    ],
  ];

  it.each(reads)(
    'reads %s by an index, in its order, and looks at little more than it gives',
    async (_what, of, scope, filter, options, most) => {
      const plan = (await of().explain(scope(), filter(), options)) as Explained;
      const stages = stagesOf(plan.queryPlanner.winningPlan.queryPlan ?? plan.queryPlanner.winningPlan);
      const names = stages.map(({ stage, indexName }) => indexName ?? stage);
      expect(names, names.join(' ← ')).not.toContain('COLLSCAN');
      expect(names, names.join(' ← ')).not.toContain('SORT');
      expect(plan.executionStats.totalDocsExamined, names.join(' ← ')).toBeLessThanOrEqual(most);
    },
  );
});
