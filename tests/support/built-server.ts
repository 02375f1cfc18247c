import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SERVER_FLAGS } from '../../scripts/server-flags.mjs';
import { bodyOf, type Api } from './api.js';
import { publishType } from './records.js';
import { anything } from './services.js';

/** The server as an operator starts it, once it is built. */
export const PROGRAM: readonly string[] = [...SERVER_FLAGS, 'dist/server/main.js'];

/** The account that {@link prepare} makes. */
export const ACCOUNT = 'brightwater';

/** Makes a tenant the way an operator does, and answers its key. `folder` is made for its services. */
export async function makeTenant(
  env: Record<string, string>,
  folder: string,
  key = 'kestrel',
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'anything.json'), JSON.stringify(anything));
  const args = ['--key', key, '--name', key, '--services', folder];
  const program = ['dist/server/create-tenant.js', ...args];
  const { stdout } = await promisify(execFile)(process.execPath, program, {
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
  return /now: (\S+)/.exec(stdout)?.[1] ?? '';
}

/** Makes an account and a type of records, as the tenant's program. */
export async function prepare(program: Api): Promise<void> {
  const account = { externalId: ACCOUNT, name: 'Brightwater' };
  bodyOf(await program.post('/v1/embed-sessions', { user: { externalId: 'mara', account } }), 201);
  await publishType(program);
}
