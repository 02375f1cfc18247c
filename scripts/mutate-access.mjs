// `npm run mutate:access`: breaks the access rules one by one in a copy of the tree and runs the access tests on each.
// A mutant that no test notices is a hole in the proof. It takes minutes and is not part of the gate.
// `npm run mutate:access -- guard.ts` tries only those whose file or description fits the pattern.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import startMongo from '../tests/support/global-mongo.ts';
import { CONDITIONS } from './mutate-access.conditions.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const POLICIES = 'server/access/policies';
const RULE = /can\(([^)]*)\)\s*\.do\([^)]*\)\s*\.within\('(\w+)'(, \{[^}]*\})?\),?/g;
/** The quick ones first: most broken conditions are noticed without a server. */
const STAGES = [['server/access', 'tests/access/tenant-guard.test.ts'], ['tests/access']];

const source = (file) => readFileSync(join(root, file), 'utf8');
const inOneLine = (text) => text.replaceAll(/\s+/g, ' ');

/** Each rule removed, without each of its roles, without its condition, and reaching further than it should. */
function mutantsOfPolicy(file) {
  const text = source(file);
  return [...text.matchAll(RULE)].flatMap((found) => {
    const [rule, list, reach, condition] = found;
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + rule.length)];
    const mutant = (what, changed) => ({
      file,
      what: `${what}: ${inOneLine(rule)}`,
      text: before + changed + after,
    });
    const roles = list.split(', ');
    const fewer = roles.length > 1 ? roles : [];
    return [
      mutant('no rule', ''),
      ...fewer.map((role) =>
        mutant(`not for ${role}`, rule.replace(list, roles.filter((one) => one !== role).join(', '))),
      ),
      ...(condition ? [mutant('no condition', rule.replace(condition, ''))] : []),
      ...(reach === 'location' ? [mutant('account-wide', rule.replace(`'${reach}'`, `'account'`))] : []),
      ...(reach === 'tenant' ? [] : [mutant('tenant-wide', rule.replace(`'${reach}'`, `'tenant'`))]),
    ];
  });
}

/** Each group of roles without each of its roles. */
function mutantsOfGroups(file) {
  const text = source(file);
  return [...text.matchAll(/export const (\w+) = \[([^\]]*)\]/g)].flatMap((found) =>
    [...found[2].matchAll(/'[\w-]+'/g)].map(([role]) => ({
      file,
      what: `${found[1]} without ${role}`,
      text: text.replace(found[0], found[0].replace(new RegExp(`${role},? ?`), '')),
    })),
  );
}

function mutantOfCondition([file, what, find, replacement]) {
  const text = source(file);
  if (text.split(find).length !== 2)
    throw new Error(`${file} does not hold this once: ${find}. Mend scripts/mutate-access.conditions.mjs.`);
  return { file, what, text: text.replace(find, () => replacement) };
}

function parse(text, what) {
  try {
    transformSync(text, { loader: 'ts' });
  } catch (error) {
    throw new Error(`The mutant "${what}" does not parse.`, { cause: error });
  }
}

function allMutants() {
  const policies = readdirSync(join(root, POLICIES)).map((name) => `${POLICIES}/${name}`);
  const mutants = [
    ...policies.flatMap(mutantsOfPolicy),
    ...mutantsOfGroups(`${POLICIES}/role-groups.ts`),
    ...CONDITIONS.map(mutantOfCondition),
  ];
  // What does not even parse would count as killed and prove nothing.
  for (const { text, what } of mutants) parse(text, what);
  const pattern = new RegExp(process.argv[2] ?? '');
  const wanted = mutants.filter(({ file, what }) => pattern.test(`${file} ${what}`));
  if (wanted.length === 0) throw new Error(`No mutant fits ${pattern}.`);
  return wanted;
}

/** A copy of the tree that may be broken. */
function copyOfTree() {
  const tree = mkdtempSync(join(tmpdir(), 'portico-mutant-'));
  const left = ['node_modules', '.git', 'dist', 'coverage', '.portico'];
  cpSync(root, tree, {
    recursive: true,
    filter: (from) => dirname(from) !== root || !left.includes(basename(from)),
  });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  return tree;
}

/** Runs the access tests in a copy, until one fails; answers which that was. */
async function runTests(tree, mongoUri) {
  for (const tests of STAGES) {
    const result = await runVitest(tree, tests, mongoUri);
    if (!result.passed) return result;
  }
  return { passed: true };
}

function runVitest(tree, tests, mongoUri) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--bail=1', '--maxWorkers=1', ...tests], {
    cwd: tree,
    env: { ...process.env, MONGODB_TEST_URI: mongoUri, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  return new Promise((resolve) => {
    child.once('close', (code) =>
      resolve({ passed: code === 0, by: /FAIL\s+(.*)/.exec(text)?.[1] ?? 'a crash', text }),
    );
  });
}

/** Tries one mutant; the copy is whole again afterwards. */
async function isKilled(tree, { file, text }, mongoUri) {
  writeFileSync(join(tree, file), text);
  try {
    return await runTests(tree, mongoUri);
  } finally {
    writeFileSync(join(tree, file), source(file));
  }
}

async function main() {
  const mutants = allMutants();
  const trees = Array.from({ length: Math.min(2, availableParallelism()) }, copyOfTree);
  let mongoUri = '';
  const stopMongo = await startMongo({ provide: (_key, uri) => void (mongoUri = uri) });
  const survivors = [];
  try {
    const whole = await runTests(trees[0], mongoUri);
    if (!whole.passed) throw new Error(`The tests fail without any mutant:\n${whole.text}`);
    const waiting = [...mutants];
    const work = async (tree) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { passed, by } = await isKilled(tree, next, mongoUri);
        if (passed) survivors.push(next);
        console.log(
          `${passed ? 'SURVIVED' : 'killed'}  ${next.file}  ${next.what}${passed ? '' : `  ← ${by}`}`,
        );
      }
    };
    await Promise.all(trees.map(work));
  } finally {
    await stopMongo();
    for (const tree of trees) rmSync(tree, { recursive: true, force: true });
  }
  const killed = mutants.length - survivors.length;
  const score = Math.floor((100 * killed) / mutants.length);
  console.log(`\nmutation score: ${killed} of ${mutants.length} killed (${score} %)`);
  for (const { file, what } of survivors) console.log(`  survived: ${file}  ${what}`);
  if (survivors.length > 0) process.exitCode = 1;
}

await main();
