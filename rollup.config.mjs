import { rmSync, writeFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { compressedCopies } from './scripts/sdk/compressed-copies.mjs';
import { tags, writeElementLists } from './scripts/sdk/elements.mjs';
import { joinStaticBlocks } from './scripts/sdk/join-static-blocks.mjs';
import { minifyTemplates } from './scripts/sdk/minify-templates.mjs';
import { nameAhead } from './scripts/sdk/name-ahead.mjs';
import { packageJson } from './scripts/sdk/package-json.mjs';
import { ownCopies } from './scripts/sdk/own-copies.mjs';
import { retryImports } from './scripts/sdk/retry-imports.mjs';
import { litInternals, trimLit } from './scripts/sdk/trim-lit.mjs';

writeElementLists();
const element = (tag, end) => `sdk/components/${tag}/${tag}${end}.ts`;

const compile = () => [
  nodeResolve({ exportConditions: ['production'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define: { PORTAL_TAGS: JSON.stringify(tags) } }),
  joinStaticBlocks(),
  minifyTemplates(),
  trimLit(),
];

const squeeze = () =>
  terser({
    ecma: 2020,
    module: true,
    maxWorkers: 1,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
    mangle: { properties: { regex: litInternals } },
    format: { comments: false },
  });

/** What every element with data needs. Anything else of sdk/core goes where it is used. */
const core =
  /node_modules|sdk\/client\/|sdk\/locales\/en|sdk\/core\/(portal-|states|styles|words|context|define|events)/;

/** Parts of the client that are fetched when they are first used. */
const partOf = (id) =>
  /sdk\/client\/(files|connection|read-events|dpop)\.ts$/.exec(id)?.[1].replace('read-events', 'connection');

/** Elements that hardly any page lacks: their words in another language are one small file. Those of every other one are a file each. */
const together = /sdk\/(locales|components\/portal-(provider|request-form|status|documents))\//;

/**
 * The file of words in another language that a module belongs to. The form engine's load with the first fault; English ones
 * stay with their element.
 */
function wordsOf(id) {
  const language = /(?:messages\.|locales\/)(\w+)\.ts$/.exec(id)?.[1];
  if (!language || language === 'en' || id.includes('/forms/')) return undefined;
  const element = together.test(id) ? undefined : /components\/portal-([\w-]+)\//.exec(id)?.[1];
  return element ? `words-${language}-${element}` : `locale-${language}`;
}

/** For a script tag: everything bundled, shared code in few files. Served at /sdk/v1/. */
const browser = {
  input: {
    portal: 'sdk/loader.ts',
    ...Object.fromEntries(tags.map((tag) => [tag, element(tag, '.define')])),
  },
  plugins: [
    // Only once everything has compiled: a build that fails leaves the last good one.
    { name: 'clean', generateBundle: () => rmSync('dist/sdk/v1', { recursive: true, force: true }) },
    ownCopies(
      [
        [/core\/control\.js$/, /portal-record\/edit\.ts$/],
        [/core\/in-place\.js$/, /components\//],
        [/relative-time\.js$/, /components\/portal-(?!status)|core\/human\.ts$/],
        [/forms\/uses-more\.js$/, /portal-request\/answers\.ts$/],
        [/core\/format-time\.js$|^\.\/format-time\.js$/, /sdk\//],
      ],
      core,
    ),
    ...compile(),
    nameAhead(),
    compressedCopies(),
  ],
  output: {
    dir: 'dist/sdk/v1',
    format: 'es',
    // Bytes: nobody could change what is lazily imported but ourselves.
    freeze: false,
    plugins: [retryImports(), squeeze()],
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    manualChunks(id) {
      return wordsOf(id) ?? partOf(id) ?? (core.test(id) ? 'core' : undefined);
    },
  },
};

/** The client alone, for pages without our elements: /sdk/v1/client.js, and what makes proofs of keys, which both builds share. */
const client = {
  input: { client: 'sdk/client/index.ts' },
  plugins: [...compile(), compressedCopies()],
  output: {
    dir: 'dist/sdk/v1',
    format: 'es',
    plugins: [retryImports(), squeeze()],
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    manualChunks: (id) => (partOf(id) === 'dpop' ? 'dpop' : 'client'),
  },
};

/** For bundlers: one file per module, Lit left to the host. */
const npm = {
  input: [
    'sdk/index.ts',
    'sdk/define.ts',
    'sdk/client/index.ts',
    ...tags.map((tag) => element(tag, '.define')),
  ],
  external: /^(lit|@lit)(\/|$)/,
  plugins: [
    nodeResolve(),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    {
      name: 'package-json',
      writeBundle: () => writeFileSync('dist/sdk/npm/package.json', packageJson(tags)),
    },
  ],
  output: { dir: 'dist/sdk/npm', format: 'es', preserveModules: true, preserveModulesRoot: '.' },
};

export default [browser, client, npm];
