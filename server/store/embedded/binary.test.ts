import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { candidatesOf, findMongod, firstWorking, type Candidate } from './binary.js';
import { EmbeddedMongoError } from './errors.js';
import { temporaryFolder } from './testing.js';

describe.skipIf(process.platform === 'win32')('findMongod', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => void (folder = await temporaryFolder()));
  afterAll(() => folder.remove());
  afterEach(() => void vi.unstubAllEnvs());

  async function fake(name: string, version: string): Promise<string> {
    const path = join(folder.path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `#!/bin/sh\necho "db version v${version}"\n`);
    await chmod(path, 0o755);
    return path;
  }

  const candidate = (name: string, path: string | undefined, guess = false): Candidate => ({
    name,
    guess,
    locate: () => Promise.resolve(path),
  });

  it('looks at the choice of the operator, the PATH, the caches, and only then at the network', () => {
    const options = { report: () => undefined, cacheDir: folder.path };
    const names = ['mongod on the PATH', 'the cached npm build', 'the cached download'];
    const network = ['the official download', 'the npm registry'];
    expect(candidatesOf(options).map((each) => each.name)).toEqual([...names, ...network]);
    expect(candidatesOf({ ...options, mongodPath: '/m' }).map((each) => each.name)).toEqual([
      'PORTICO_MONGOD',
      ...names,
      ...network,
    ]);
  });

  it('prefers the given binary, then the PATH, then the cache', async () => {
    const given = await fake('given/mongod', '8.2.1');
    const onPath = await fake('path/mongod', '8.2.2');
    const cacheDir = join(folder.path, 'cache');
    const cached = await fake('cache/mongodb-npm-8.2.0/bin/mongod', '8.2.0');
    vi.stubEnv('PATH', `${dirname(onPath)}:${process.env['PATH']}`);
    const said: string[] = [];
    const report = (sentence: string) => void said.push(sentence);
    expect(await findMongod({ report, cacheDir, mongodPath: given })).toBe(given);
    expect(await findMongod({ report, cacheDir })).toBe('mongod');
    vi.stubEnv('PATH', '/bin:/usr/bin-without-mongod');
    expect(await findMongod({ report, cacheDir })).toBe(cached);
    expect(said).toEqual([
      'Using MongoDB 8.2.1 from PORTICO_MONGOD.',
      'Using MongoDB 8.2.2 from mongod on the PATH.',
      'Using MongoDB 8.2.0 from the cached npm build.',
    ]);
  });

  it('skips with a sentence what does not run or cannot be fetched, and silently what was only a guess', async () => {
    const old = await fake('old', '4.4.0');
    const good = await fake('good', '8.2.0');
    const broken: Candidate = {
      ...candidate('the download', ''),
      locate: () => Promise.reject(new Error('no route')),
    };
    const said: string[] = [];
    const all = [
      candidate('A', old),
      candidate('B', join(folder.path, 'missing')),
      candidate('C', join(folder.path, 'missing'), true),
      candidate('D', undefined),
      broken,
      candidate('E', good),
    ];
    expect(await firstWorking(all, (sentence) => void said.push(sentence))).toBe(good);
    expect(said).toEqual([
      `Skipping A (${old}): it is MongoDB 4.4.0, and 7.0 or newer is needed.`,
      `Skipping B (${join(folder.path, 'missing')}): there is no such file.`,
      'Skipping the download: no route.',
      'Using MongoDB 8.2.0 from E.',
    ]);
  });

  it('names the ways out in one sentence when nothing works', async () => {
    const nothing = firstWorking([candidate('A', undefined)], () => undefined);
    await expect(nothing).rejects.toThrow(EmbeddedMongoError);
    await expect(nothing).rejects.toThrow(
      /^[^.]+MONGODB_URI[^.]+install mongod 7\.0[^.]+PORTICO_MONGOD[^.]+\.$/,
    );
  });
});
