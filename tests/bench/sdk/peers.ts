import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { FOR_FORMIO, FOR_RJSF, FOR_SURVEYJS } from './questions.js';

const folder = fileURLToPath(new URL('../peers-sdk/', import.meta.url));

/** A form library of somebody else. */
interface Library {
  key: string;
  name: string;
  /** The packages that make it up: their versions are told. */
  packages: readonly string[];
  /** Its form of the thirty questions. */
  definition: object;
}

/** A library as it is built now. */
export interface Peer extends Library {
  versions: string;
  /** The script with everything in it. */
  code: Buffer;
}

const LIBRARIES: readonly Library[] = [
  {
    key: 'rjsf',
    name: 'rjsf',
    packages: ['@rjsf/core', '@rjsf/validator-ajv8', 'react'],
    definition: FOR_RJSF,
  },
  {
    key: 'surveyjs',
    name: 'SurveyJS',
    packages: ['survey-core', 'survey-js-ui'],
    definition: FOR_SURVEYJS,
  },
  { key: 'formio', name: 'Form.io', packages: ['@formio/js'], definition: FOR_FORMIO },
];

/** Installs the libraries from their lock file, and bundles each as a page would ship it: one module, minified, made for production. */
export async function buildPeers(say: (line: string) => void): Promise<Peer[]> {
  say('Installing the other libraries with "npm ci" in tests/bench/peers-sdk …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  await promisify(execFile)(npm, args, { cwd: folder, shell: process.platform === 'win32' });
  say('Bundling them with esbuild …');
  const out = await mkdtemp(join(tmpdir(), 'portico-peers-'));
  try {
    return await Promise.all(LIBRARIES.map((library) => bundle(library, out)));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function bundle(peer: Library, out: string): Promise<Peer> {
  const outfile = join(out, `${peer.key}.js`);
  await build({
    absWorkingDir: folder,
    entryPoints: [`${peer.key}.js`],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    // As our own.
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    // None of them gets its style sheet, which would have to load as well.
    loader: { '.css': 'empty' },
    logLevel: 'error',
  });
  return { ...peer, versions: await versionsOf(peer.packages), code: await readFile(outfile) };
}

async function versionsOf(packages: readonly string[]): Promise<string> {
  const all = packages.map(async (name) => {
    const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8');
    return `${name} ${(JSON.parse(text) as { version: string }).version}`;
  });
  return (await Promise.all(all)).join(', ');
}
