import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { EmbeddedMongoError, reasonOf } from './errors.js';
import type { Report } from './progress.js';

/** The version that is downloaded; all of 8.2 read each other's data. */
const VERSION = '8.2.6';

/** How long nothing may arrive, in milliseconds: before the first byte, and after it. */
const PATIENCE = { first: 10_000, later: 30_000 };

/**
 * What runs in a process of its own, so that a hanging connection can be ended, the library's console output stays
 * out of ours, and TLS certificates are verified: the library only does so when npm's setting says it.
 */
const SCRIPT = `
const [, library, downloadDir, version] = process.argv;
process.env.npm_config_strict_ssl ??= 'true';
process.env.MONGOMS_MAX_RETRIES ??= '1';
const { MongoBinary } = require(library);
MongoBinary.getPath({ downloadDir, version }).then(
  (path) => process.send({ path }, () => process.exit(0)),
  (error) => process.send({ error: error.message, code: error.code }, () => process.exit(1)),
);`;

/** The mongod of an earlier `downloadOfficial` that was completed, or undefined. */
export async function cachedDownload(cacheDir: string): Promise<string | undefined> {
  const folder = folderOf(cacheDir);
  const names = await readdir(folder).catch((): string[] => []);
  // The library writes the sum only after the binary is whole.
  const name = names.find((each) => each.startsWith('mongod-') && names.includes(`${each}.md5`));
  return name === undefined ? undefined : join(folder, name);
}

/**
 * Downloads the official build for this system into the cache and returns the path of mongod. Gives up when nothing
 * arrives for 10 seconds, or later for 30. Throws `EmbeddedMongoError` with the reason.
 */
export async function downloadOfficial(
  cacheDir: string,
  report: Report,
  patience = PATIENCE,
): Promise<string> {
  const folder = folderOf(cacheDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  report(`Looking for the official download of MongoDB ${VERSION} …`);
  const library = createRequire(import.meta.url).resolve('mongodb-memory-server-core');
  const child = spawn(process.execPath, ['-e', SCRIPT, library, folder, VERSION], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    windowsHide: true,
  });
  const answer = answerOf(child);
  const stopWatching = watch(folder, child, report, patience);
  try {
    const said = await answer;
    if (said.path !== undefined && existsSync(said.path)) return said.path;
    throw new EmbeddedMongoError(whyNot(said));
  } finally {
    stopWatching();
  }
}

function folderOf(cacheDir: string): string {
  return join(cacheDir, `mongodb-official-${VERSION}`);
}

interface Answer {
  readonly path?: string;
  readonly error?: string;
  /** The code of the error: the system's where the connection failed. */
  readonly code?: string;
}

/** What the child says, or nothing when it ended without a word. */
function answerOf(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve) => {
    let said: Answer = {};
    child.on('message', (message: Answer) => void (said = message));
    child.once('error', (error) => resolve({ error: reasonOf(error) }));
    child.once('close', () => resolve(said));
  });
}

/** The library's own errors run over several lines and repeat the address before they say what happened. */
function whyNot({ error, code }: Answer): string {
  if (error === undefined) return 'nothing arrived, so the server seems to be out of reach';
  if (code !== undefined && /^E[A-Z]/.test(code)) return `the server is out of reach (${code})`;
  return error.replace(/^Download failed for url .*, Details:\s*/, '').split('\n')[0] ?? error;
}

/** Ends the child when the folder stops growing, and tells every few seconds how much has come. */
function watch(folder: string, child: ChildProcess, report: Report, allowed: typeof PATIENCE): () => void {
  let size: number | undefined;
  let grownAt = performance.now();
  let begun = false;
  let told = performance.now();
  const look = async () => {
    const now = performance.now();
    const current = await sizeOf(folder);
    if (size !== undefined && current !== size) {
      grownAt = now;
      begun = true;
    }
    size = current;
    if (now - grownAt > (begun ? allowed.later : allowed.first)) child.kill('SIGKILL');
    if (now - told > 5_000 && begun) {
      told = now;
      report(`Downloading MongoDB ${VERSION}, ${Math.round(current / 1e6)} MB so far …`);
    }
  };
  const timer = setInterval(() => void look(), 500);
  return () => clearInterval(timer);
}

/** Bytes in the folder, lock files apart. */
async function sizeOf(folder: string): Promise<number> {
  let total = 0;
  for (const name of await readdir(folder).catch((): string[] => [])) {
    if (name.endsWith('.lock')) continue;
    total += await stat(join(folder, name)).then(
      ({ size }) => size,
      () => 0,
    );
  }
  return total;
}
