import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Builds the server when it is stale and runs one of its programs with the arguments of this process. */
export async function runBuilt(name) {
  await buildAll();
  const program = join(root, 'dist', 'server', `${name}.js`);
  const args = ['--enable-source-maps', program, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
}
