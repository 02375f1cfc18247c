// Builds the server (esbuild) and the SDK (rollup) into dist/, each only when its sources changed since the last build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const TARGETS = [
  {
    name: 'server',
    sources: ['server', 'forms', 'package.json'],
    product: 'dist/server/main.js',
    make: buildServer,
  },
  {
    name: 'SDK',
    sources: ['sdk', 'forms', 'scripts/sdk', 'rollup.config.mjs', 'package-lock.json'],
    product: 'dist/sdk/v1/portal.js',
    make: buildSdk,
  },
];

/** Every file below a path, with size and time of its last change. */
function* filesOf(path) {
  const info = statSync(path);
  if (info.isDirectory()) for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name));
  else if (!path.endsWith('.test.ts')) yield `${path} ${info.size} ${info.mtimeMs}`;
}

function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const line of filesOf(join(root, source))) hash.update(line).update('\n');
  return hash.digest('hex');
}

/** The server, and what else runs by itself. */
const PROGRAMS = ['main', 'create-tenant', 'audit-verify', 'rotate-secrets', 'backup', 'restore'];

async function buildServer() {
  // Chunks of earlier builds have other names and would stay.
  rmSync(join(root, 'dist', 'server'), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: PROGRAMS.map((name) => `server/${name}.ts`),
    outdir: 'dist/server',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}

async function buildSdk() {
  const rollup = join(root, 'node_modules', 'rollup', 'dist', 'bin', 'rollup');
  execFileSync(process.execPath, [rollup, '--config', 'rollup.config.mjs', '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** Builds what is stale; `say` hears of what takes time. */
export async function buildAll(say = console.log) {
  for (const { name, sources, product, make } of TARGETS) {
    const stamp = join(root, 'dist', `.${name}.stamp`);
    const now = fingerprint(sources);
    if (existsSync(stamp) && existsSync(join(root, product)) && readFileSync(stamp, 'utf8') === now) continue;
    say(`Building the ${name} …`);
    await make();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, now);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
