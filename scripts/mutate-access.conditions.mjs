const GUARD = 'server/access/guard.ts';
const REACH = 'server/access/reach.ts';
const FIELDS = 'server/access/fields.ts';
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
  [REACH, 'own without the owner', 'ownerId: actor.id, ', ''],
  [REACH, 'own without the account', ', ...accountOfPerson(actor) }', ' }'],
  [
    REACH,
    'location without the account',
    '{ accountId: accountOf(actor), ...locationsOf(actor) }',
    'locationsOf(actor)',
  ],
  [REACH, 'location without the locations', ', ...locationsOf(actor) }', ' }'],
  [
    REACH,
    'account without the account',
    "'account':\n      return { accountId: accountOf(actor) }",
    "'account':\n      return {}",
  ],
  [REACH, 'department without the departments', 'return departmentsOf(actor);', 'return {};'],
  [REACH, 'what no department has taken is nobody’s', '[...departments, null]', '[...departments]'],
  [REACH, 'restricted to no locations sees nothing', 'locations.length > 0 ?', 'true ?'],
  [REACH, 'restricted to no departments sees little', 'departments.length > 0 ?', 'true ?'],
  [
    REACH,
    'no rule has a condition',
    '{ ...rule.condition, ...reachOf(rule, actor) }',
    'reachOf(rule, actor)',
  ],
  [
    REACH,
    'a condition overrules the reach',
    '{ ...rule.condition, ...reachOf(rule, actor) }',
    '{ ...reachOf(rule, actor), ...rule.condition }',
  ],
  [REACH, 'things hold whatever they are', '.every(([path, wanted])', '.some(([path, wanted])'],
  [FIELDS, 'nothing is left out', 'if (rule.except?.some((one) => isWithin(path, one))) return false;', ''],
  [
    FIELDS,
    'all fields, whatever is named',
    'rule.only === undefined || rule.only.some((one) => isWithin(path, one))',
    'true',
  ],
  [FIELDS, 'what is below is not within', ' || path.startsWith(`${whole}.`)', ''],
  [
    FIELDS,
    'one rule hides what another shows',
    'this.rules.some((rule) => coversField',
    'this.rules.every((rule) => coversField',
  ],
  [
    FIELDS,
    'nothing is picked out',
    'if (this.rules.some((rule) => !rule.fields)) return object;',
    'return object;',
  ],
  [GUARD, 'filters see hidden fields', '.filter((rule) => coversAll(rule, fields))', ''],
  [
    GUARD,
    'all fields of all rules',
    'return new FieldMask(rulesThatHold(ctx.actor, action, document));',
    'return FieldMask.all;',
  ],
  [GUARD, 'fields of other tenants', 'if (document.tenantId !== ctx.tenantId) return new FieldMask([]);', ''],
  [
    GUARD,
    'own roles allow everything',
    'role.rules.filter((rule) => rule.actions.includes(action))',
    'role.rules',
  ],
  [REACH, 'no account is an account', '  if (!accountId)\n', '  if (false)\n'],
  [GUARD, 'may without tenant', 'if (document.tenantId !== ctx.tenantId) return false;', ''],
  [GUARD, 'rules of every action', 'rule.actions.includes(action) && ', ''],
  [GUARD, 'rules of every role', ' && rule.roles.some((role) => roles.includes(role))', ''],
  [GUARD, 'rules whatever the credential', 'barredBy(actor, action) ? [] : ', ''],
  [GUARD, 'rules whatever the elements', '!componentsAllow(actor.components, action)', 'false'],
  [GUARD, 'rules whatever the scopes of the key', '!scopesAllow(actor, action)', 'false'],
  [GUARD, 'rules whoever acts', 'actor.act && !mayThemselves(actor.act, action)', 'false'],
  [GUARD, 'whoever acts needs no scope', ' && scopesAllow(party, action)', ''],
  [GUARD, 'whoever acts needs no role', 'builtInRules(party.roles, action).length > 0 && ', ''],
  [SCOPES, 'a token renews its key', "if (isToken && action === 'api-key.rotate') return false;", ''],
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
