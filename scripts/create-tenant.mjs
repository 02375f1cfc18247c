// `npm run tenant:create -- --key acme --name "Acme Ltd" --origin https://www.acme.example [--services folder]
// [--require-dpop]`: builds the server when it is stale and makes a tenant with its first API key. Uses the same database as `npm start`
// (`MONGODB_URI`, else the embedded one of `PORTICO_DATA`, which no running server may hold).
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await buildAll();
const program = join(root, 'dist', 'server', 'create-tenant.js');
const child = spawn(process.execPath, ['--enable-source-maps', program, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
child.on('exit', (code) => (process.exitCode = code ?? 1));
