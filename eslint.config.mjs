import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** One import law: who (`files`) may not reach what (`group`), and what to do instead. */
const law = (files, ...patterns) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([group, message]) => ({ group, message })) },
    ],
  },
});

const otherDomain = ['../*/**', '!../../**'];
const otherDomainFromPart = ['../../*/**', '!../../../**'];
const OUTER = [
  '**/app.js',
  '**/compose.js',
  '**/compose/**',
  '**/server.js',
  '**/main.js',
  '**/demo/**',
  '**/jobs/**',
];
const toTests = [['**/tests/**', '!**/support/**'], 'Product code never imports tests.'];
const toSdk = [
  ['**/sdk/**'],
  'The server never imports the SDK: what both need is in forms/ or in the contract.',
];
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only server/config.ts reads the environment: add a setting there and pass it on.',
};

/** Ways to the database that name no scope. Mongoose guards its queries; these go past it. */
const rawDatabase = {
  selector:
    'CallExpression[callee.property.name=/^(collection|watch|aggregate|populate|bulkWrite|rawResult|useDb)$/], ' +
    "CallExpression[callee.object.property.name='connection'][callee.property.name='model'], " +
    "CallExpression[callee.object.name='connection'][callee.property.name='model']",
  message:
    'Tenants are kept apart by ScopedCollection alone: add a query to a store of scoped collections. Tables without tenants are listed in eslint.config.mjs.',
};
/** Code whose rows belong to no tenant, or that was made to go past the scopes: read it twice. */
const RAW_DATABASE = [
  'server/store/scoped-collection.ts',
  'server/store/batched-reads.ts', // asks what scoped collections have bound to tenant and permission
  'server/store/event-feed.ts', // one change stream for all; each reader's permission is asked at delivery
  'server/store/outbox-relay.ts', // numbers the events of all tenants, each under its own
  'server/store/sequences.ts', // counters whose ids begin with the tenant
  'server/store/fenced-lease.ts',
  'server/store/idempotency.ts', // rows are found by a hash of tenant, caller and key
  'server/store/joint-writer.ts', // adds what scoped collections have checked
  'server/store/lease.ts',
  'server/store/presence.ts', // rows are processes, and belong to nobody
  'server/store/kept-secrets.ts', // secrets of the whole server, encrypted anew by a command
  'server/store/gathered-indexes.ts',
  'server/store/migrations.ts',
  'server/store/backup/**', // everything of everybody, as it is
  'server/store/embedded/**',
  'server/migrations/**',
  'server/domains/identity/signing-keys.ts',
  'server/domains/identity/used-proofs.ts', // rows are hashes of keys and ids of proofs, and belong to nobody
  'server/domains/requests/requests.store.ts', // the counter of numbers, whose id is the tenant
  'server/adapters/blob/gridfs.ts', // blobs are reached by ids that scoped documents hold
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'node_modules/',
      'server/http/generated/',
      'sdk/client/schema.d.ts',
      '.portico/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['warn', { max: 400 }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },

  // The house: arrows of docs/architecture.md, and no others.
  law(['server/kernel/**/*.ts'], [['../*'], 'The kernel imports nothing of ours.']),
  law(
    ['server/access/**/*.ts', 'server/store/**/*.ts', 'server/adapters/**/*.ts'],
    [[...OUTER, '**/domains/**', '**/http/**'], 'Access, store and adapters know the kernel only.'],
    toSdk,
    toTests,
  ),
  law(
    ['server/deliveries/**/*.ts'],
    [
      [...OUTER, '**/domains/**', '**/http/**', '**/access/**'],
      'Deliveries know store, adapters and the kernel only.',
    ],
    toSdk,
    toTests,
  ),
  law(
    ['server/domains/**/*.ts'],
    [
      [...OUTER, '**/http/**'],
      'Domains know access, store, adapters and the kernel; only controllers meet http.',
    ],
    [
      otherDomain,
      'A domain never imports another: react to an event, or ask through a port that compose fills.',
    ],
    toSdk,
    toTests,
  ),
  law(
    ['server/domains/**/*.controller.ts'],
    [OUTER, 'Controllers meet http and their own domain only.'],
    [
      otherDomain,
      'A domain never imports another: react to an event, or ask through a port that compose fills.',
    ],
    toSdk,
    toTests,
  ),
  // Parts of a domain meet each other, and no other domain either.
  law(
    ['server/domains/*/*/**/*.ts'],
    [
      [...OUTER, '**/http/**'],
      'Domains know access, store, adapters and the kernel; only controllers meet http.',
    ],
    [
      otherDomainFromPart,
      'A domain never imports another: react to an event, or ask through a port that compose fills.',
    ],
    toSdk,
    toTests,
  ),
  law(
    ['server/domains/*/*/**/*.controller.ts'],
    [OUTER, 'Controllers meet http and their own domain only.'],
    [
      otherDomainFromPart,
      'A domain never imports another: react to an event, or ask through a port that compose fills.',
    ],
    toSdk,
    toTests,
  ),
  law(
    ['server/http/**/*.ts', 'server/jobs/**/*.ts'],
    [
      ['**/compose.js', '**/compose/**', '**/server.js', '**/main.js', '**/demo/**'],
      'Only compose puts things together.',
    ],
    toSdk,
    toTests,
  ),
  law(
    ['server/*.ts', 'server/compose/**/*.ts', 'server/demo/**/*.ts', 'server/migrations/**/*.ts'],
    toSdk,
    toTests,
  ),
  law(
    ['forms/**/*.ts'],
    [
      ['**/server/**', '**/sdk/**', '**/tests/**'],
      'The form engine runs on both sides and imports nothing of either.',
    ],
  ),
  law(
    ['sdk/client/**/*.ts'],
    [['**/core/**', '**/components/**', 'lit', 'lit/**', '@lit/**'], 'The client knows no user interface.'],
    [['**/server/**'], 'The SDK never imports the server: its types come from the contract.'],
    toTests,
  ),
  law(
    ['sdk/core/**/*.ts'],
    [['**/components/**'], 'The core knows no component.'],
    [['**/server/**'], 'The SDK never imports the server: its types come from the contract.'],
    toTests,
  ),
  law(
    ['sdk/components/**/*.ts', 'sdk/*.ts', 'sdk/locales/**/*.ts'],
    [['**/server/**'], 'The SDK never imports the server: its types come from the contract.'],
    toTests,
  ),
  {
    files: ['server/**/*.ts'],
    ignores: ['server/config.ts', '**/*.test.ts', 'server/store/embedded/testing.ts'],
    rules: { 'no-restricted-syntax': ['error', environment, rawDatabase] },
  },
  {
    files: RAW_DATABASE,
    ignores: ['**/*.test.ts', 'server/store/embedded/testing.ts'],
    rules: { 'no-restricted-syntax': ['error', environment] },
  },
  {
    files: ['sdk/**/*.ts'],
    plugins: { lit, wc },
    rules: { ...lit.configs['flat/recommended'].rules, ...wc.configs['flat/recommended'].rules },
    settings: { wc: { elementBaseClasses: ['LitElement', 'PortalElement'] } },
  },
);
