// What the generators share: names in every spelling, templates filled, files written as Prettier wants them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** The checkout that the generators write to. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What the person at the terminal can mend: one sentence, exit code 1. */
export class UsageError extends Error {}

/** `loan-offer` → `LoanOffer`. */
export const pascal = (name) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
/** `loan-offer` → `loanOffer`. */
export const camel = (name) => pascal(name).replace(/^\w/, (letter) => letter.toLowerCase());
/** `loan-offer` → `loan offer`. */
export const words = (name) => name.replaceAll('-', ' ');
/** `loan offer` → `Loan offer`. */
export const sentence = (text) => text.replace(/^\w/, (letter) => letter.toUpperCase());

const TEMPLATE = '.tmpl';

/** Every template of a folder as `[file name, text]`, with `__placeholder__` replaced in both. */
export function fillFolder(folder, values) {
  const path = join(root, 'scripts', 'templates', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(TEMPLATE))
    .map((name) => [
      fill(name.slice(0, -TEMPLATE.length), values),
      fill(readFileSync(join(path, name), 'utf8'), values),
    ]);
}

function fill(text, values) {
  return text.replaceAll(/__(\w[\w -]*?)__/g, (_, key) => {
    if (key in values) return values[key];
    throw new Error(`A template names ${key}, which nobody gives.`);
  });
}

/** Refuses when one of the files exists; otherwise writes all of them, formatted. `files`: path in the checkout → text. */
export async function writeNew(files) {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) throw new UsageError(`${taken} exists already: choose another name, or delete it first.`);
  for (const [path, text] of Object.entries(files)) await write(path, text);
}

/** Changes a file that exists; `change` gets its text and gives the new one. */
export async function rewrite(path, change) {
  await write(path, change(readFileSync(join(root, path), 'utf8')));
}

async function write(path, text) {
  const absolute = join(root, path);
  const options = await resolveConfig(absolute);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, await format(text, { ...options, filepath: absolute }));
  console.log(`wrote ${relative(root, absolute)}`);
}

/** Runs a generator; what the person can mend becomes one sentence and exit code 1. */
export async function generate(work) {
  try {
    await work(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
