import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkMongod } from './check.js';
import { temporaryFolder } from './testing.js';

describe.skipIf(process.platform === 'win32')('checkMongod', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => void (folder = await temporaryFolder()));
  afterAll(() => folder.remove());

  async function script(name: string, body: string): Promise<string> {
    const path = join(folder.path, name);
    await writeFile(path, `#!/bin/sh\n${body}\n`);
    await chmod(path, 0o755);
    return path;
  }

  it('tells the version of one that runs', async () => {
    const path = await script('good', 'echo "db version v8.0.4"');
    expect(await checkMongod(path)).toEqual({ ok: true, version: '8.0.4' });
  });

  it('refuses one that is too old', async () => {
    const path = await script('old', 'echo "db version v6.0.9"');
    expect(await checkMongod(path)).toMatchObject({ ok: false, reason: expect.stringContaining('6.0.9') });
  });

  it('names the library that is missing', async () => {
    const line =
      'mongod: error while loading shared libraries: libssl.so.1.1: cannot open shared object file';
    const path = await script('bare', `echo "${line}" >&2; exit 127`);
    expect(await checkMongod(path)).toMatchObject({ ok: false, missingLibrary: 'libssl.so.1.1' });
  });

  it('explains a processor without AVX', async () => {
    const path = await script('illegal', 'kill -ILL $$');
    expect(await checkMongod(path)).toMatchObject({ ok: false, reason: expect.stringContaining('AVX') });
  });

  it('refuses what is no mongod, not executable, or not there', async () => {
    const other = await script('other', 'echo hello');
    expect(await checkMongod(other)).toMatchObject({ ok: false, missing: false });
    const plain = await script('plain', '');
    await chmod(plain, 0o644);
    expect(await checkMongod(plain)).toMatchObject({ ok: false, reason: 'it may not be executed' });
    expect(await checkMongod(join(folder.path, 'none'))).toMatchObject({ ok: false, missing: true });
  });
});
