const GUARD = 'server/access/guard.ts';
const ELEMENTS = 'server/access/components.ts';
const SCOPES = 'server/access/key-scopes.ts';
const STORE = 'server/store/scoped-collection.ts';

/** A scope that binds no tenant and that the second lock lets through. */
const wide = (filter) => `return { filter: ${filter}, system: 'mutant' } as never;`;

/** The conditions of scope and permission, one by one: file, what is broken, the code as it is, the code broken. */
export const CONDITIONS = [
  [
    GUARD,
    'a job’s scope without tenant',
    "if (ctx.actor.kind === 'system') return grantScope({ tenantId: ctx.tenantId });",
    `if (ctx.actor.kind === 'system') ${wide('{}')}`,
  ],
  [
    GUARD,
    'a tenant-wide scope without tenant',
    '=== 0))\n    return grantScope({ tenantId: ctx.tenantId });',
    `=== 0))\n    ${wide('{}')}`,
  ],
  [
    GUARD,
    'a scope of one sentence without tenant',
    'return grantScope({ tenantId: ctx.tenantId, ...conditions[0] });',
    wide('{ ...conditions[0] }'),
  ],
  [
    GUARD,
    'a scope of several sentences without tenant',
    'return grantScope({ tenantId: ctx.tenantId, $or: conditions });',
    wide('{ $or: conditions }'),
  ],
  [GUARD, 'own without the owner', 'ownerId: actor.id, ', ''],
  [GUARD, 'own without the account', ', ...accountOfPerson(actor) }', ' }'],
  [
    GUARD,
    'account without the account',
    '{ ...rule.condition, accountId: accountOf(actor) }',
    'rule.condition',
  ],
  [GUARD, 'account without the condition', '{ ...rule.condition, accountId', '{ accountId'],
  [GUARD, 'tenant without the condition', 'return rule.condition;', 'return {};'],
  [GUARD, 'no account is an account', '  if (!accountId)\n', '  if (false)\n'],
  [GUARD, 'may without tenant', 'if (document.tenantId !== ctx.tenantId) return false;', ''],
  [GUARD, 'rules of every action', 'rule.actions.includes(action) && ', ''],
  [GUARD, 'rules of every role', ' && rule.roles.some((role) => actor.roles.includes(role))', ''],
  [GUARD, 'rules whatever the credential', 'if (barredBy(actor, action)) return [];', ''],
  [GUARD, 'rules whatever the elements', '!componentsAllow(actor.components, action)', 'false'],
  [GUARD, 'rules whatever the scopes of the key', '!scopesAllow(actor.scopes, action)', 'false'],
  [SCOPES, 'no scopes are none', 'scopes.length === 0 || ', ''],
  [SCOPES, 'nothing is for all keys', 'ALWAYS.includes(action) || ', ''],
  [SCOPES, 'any scope reaches everything', ' || scopes.includes(action)', ' || scopes.length > 0'],
  [SCOPES, 'a key may make keys', "  'tenant.createApiKey',\n", ''],
  [GUARD, 'authorize lets everybody', 'if (may(ctx, action, document)) return;', 'return;'],
  [GUARD, 'requireEver lets everybody', 'if (mayEver(actor, action)) return;', 'return;'],
  [ELEMENTS, 'no elements are none', 'components.length === 0 || ', ''],
  [ELEMENTS, 'nothing is for all elements', ' || ALWAYS.includes(action)', ''],
  [
    ELEMENTS,
    'any element reaches everything',
    'return components.some((tag) => COMPONENT_ACTIONS[tag]?.includes(action));',
    'return true;',
  ],
  [ELEMENTS, 'all elements must reach it', 'components.some(', 'components.every('],
  [STORE, 'undefined widens', 'if (value === undefined)', 'if (false)'],
  [STORE, 'the filter overrules the scope', 'return clash ?', 'return false ?'],
  [
    STORE,
    'a clash forgets all of the scope but the tenant',
    '$and: [scope.filter, filter]',
    '$and: [filter]',
  ],
  [STORE, 'a clash forgets the filter', '$and: [scope.filter, filter]', '$and: [scope.filter]'],
  [STORE, 'a clash shows no tenant to the second lock', ', ...tenantOf(scope) }', ' }'],
  [
    STORE,
    'all of the scope but the tenant is forgotten',
    '{ ...scope.filter, ...filter }',
    '{ ...tenantOf(scope), ...filter }',
  ],
];
