/**
 * Weighs the SDK as a browser fetches it (dist/sdk/v1, brotli, 1 KB = 1024 B) and fails over budget.
 * An element weighs what its static import graph weighs. Files that load only on demand are named where they count.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const folder = 'dist/sdk/v1';
if (!existsSync(folder)) {
  console.error(`There is no ${folder}: run "npx rollup -c" first.`);
  process.exit(1);
}
const all = readdirSync(folder);
const weigh = (file) => brotliCompressSync(readFileSync(join(folder, file))).length;

/** A file and everything that it imports statically. */
function graph(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) graph(name, seen);
  return seen;
}

const has = (tag) => all.includes(`${tag}.js`);
const starting = (start) => all.filter((file) => file.startsWith(start));
const withGraph = (...files) => [...new Set(files.flatMap((file) => [...graph(file)]))];
const elements = all.filter((file) => /^portal-[\w-]+\.js$/.test(file));
const locales = starting('locale-');

const budgets = [
  ['loader', ['portal.js'], 1.1],
  ['client with stream and upload', withGraph('client.js', ...starting('client-')), 2.8],
  ['portal-status with Lit and client', has('portal-status') && withGraph('portal-status.js'), 9.5],
  [
    'portal-request-form with Lit and client',
    has('portal-request-form') && withGraph('portal-request-form.js'),
    13,
  ],
  [
    'all elements, client, Lit, one locale',
    withGraph(...elements, ...starting('files-'), ...locales.slice(0, 1)),
    20,
  ],
  ...locales.map((file) => [`locale ${file.slice(7, 9)}`, [file], 1]),
];

let over = 0;
for (const [name, files, limit] of budgets) {
  if (!files) continue;
  const size = files.reduce((sum, file) => sum + weigh(file), 0);
  const good = size <= limit * 1024;
  if (!good) over++;
  const figures = `${size} B = ${(size / 1024).toFixed(2)} KB of ${limit} KB`.padEnd(32);
  console.log(`${good ? 'ok  ' : 'OVER'} ${name.padEnd(42)} ${figures} ${files.length} file(s)`);
}
for (const file of all.sort()) console.log(`     ${file.padEnd(42)} ${weigh(file)} B`);
if (over) {
  console.error(`${over} budget(s) exceeded.`);
  process.exit(1);
}
