import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { freemem, homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMongod } from './binary.js';
import { defaultCacheDir } from './cache-dir.js';
import type { Report } from './progress.js';

/** For tests: a mongod that works here, found as the server finds it (`PORTICO_MONGOD`, PATH, cache, download). */
export function mongodForTests(report: Report = () => undefined): Promise<string> {
  const cacheDir = defaultCacheDir({
    xdgCacheHome: process.env['XDG_CACHE_HOME'],
    localAppData: process.env['LOCALAPPDATA'],
    home: homedir(),
    platform: process.platform,
  });
  return findMongod({ report, mongodPath: process.env['PORTICO_MONGOD'], cacheDir });
}

/** A folder that is in memory, where the system has one. */
const IN_MEMORY = '/dev/shm';
/** Bytes that must be free there. */
const MUCH = 4 * 2 ** 30;

/** For tests: where data is kept that nobody needs after the run. In memory if there is room: each file of a database that is made on a disk waits for it. */
export async function quickParent(): Promise<string> {
  const space = await statfs(IN_MEMORY).catch(() => null);
  const isRoomy = space !== null && space.bavail * space.bsize >= MUCH && freemem() >= 2 * MUCH;
  return isRoomy ? IN_MEMORY : tmpdir();
}

/** For tests: a folder of their own under the system's temporary one or another, and what removes it. */
export async function temporaryFolder(
  parent = tmpdir(),
): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(parent, 'portico-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
