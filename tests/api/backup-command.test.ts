import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mongodForTests, temporaryFolder } from '../../server/store/embedded/testing.js';
import { Api, bodyOf } from '../support/api.js';
import { ServerProcess } from '../support/server-process.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program of the server the way its npm script does, and answers how it ended and what it said. */
async function run(program: string, args: string[], env: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', `server/${program}.ts`, ...args], {
    cwd: root,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += String(bytes)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

describe('backup and restore of the embedded database', { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let mongod: string;
  let keys: unknown;
  beforeAll(async () => {
    folder = await temporaryFolder();
    mongod = await mongodForTests();
  });
  afterAll(() => folder.remove());
  const inFolder = (name: string) => join(folder.path, name);
  const data = (name: string) => ({ PORTICO_DATA: inFolder(name), PORTICO_MONGOD: mongod });

  async function keysOf(name: string): Promise<unknown> {
    const server = new ServerProcess(data(name));
    try {
      return bodyOf(await new Api(await server.url()).get('/.well-known/jwks.json'));
    } finally {
      server.signal('SIGTERM');
      expect(await server.code()).toBe(0);
    }
  }

  it('say how they are used', async () => {
    const backup = await run('backup', ['--output', 'x'], data('one'));
    expect(backup.said).toMatch(/Unknown option '--output'.* Use: npm run backup -- --out <new folder>/s);
    const restore = await run('restore', [], data('one'));
    expect(restore.said).toBe(
      'Name the folder of a backup: npm run restore -- --from <folder of a backup> [--replace]\n',
    );
    expect([backup.code, restore.code]).toEqual([1, 1]);
  });

  it('work while its server is stopped', async () => {
    keys = await keysOf('one');
    const { code, said } = await run('backup', ['--out', inFolder('backup')], data('one'));
    expect(said).toMatch(/^\d+ documents of \d+ collections, \d+\.\d MB: /m);
    expect(said).toContain(`Keep secret.key in ${inFolder('one')} somewhere else`);
    expect(code).toBe(0);
    expect(await readdir(inFolder('backup'))).toContain('signingKeys.bson.gz');
  });

  it('bring it back elsewhere, with the key that was kept apart', async () => {
    await mkdir(inFolder('two'));
    await cp(join(inFolder('one'), 'secret.key'), join(inFolder('two'), 'secret.key'));
    const { code, said } = await run('restore', ['--from', inFolder('backup')], data('two'));
    expect(said).toMatch(/^\d+ documents of \d+ collections are as they were at \d{4}-/m);
    expect(said).not.toContain('cannot be read');
    expect(code).toBe(0);
    expect(await keysOf('two')).toEqual(keys);
  });

  it('say when that key is missing', async () => {
    const { code, said } = await run('restore', ['--from', inFolder('backup')], data('three'));
    expect(said).toMatch(/\d+ secrets cannot be read: bring secret\.key in .*three of the server that was/);
    expect(code).toBe(0);
  });
});
