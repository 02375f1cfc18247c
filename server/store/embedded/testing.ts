import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
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

/** For tests: a folder of their own under the system's temporary one, and what removes it. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'portico-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
