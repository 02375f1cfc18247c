import { join } from 'node:path';

/** The values of the environment that decide where downloads are kept. */
export interface CacheDirInput {
  /** `XDG_CACHE_HOME`; it counts only when absolute, as its specification says. */
  readonly xdgCacheHome?: string | undefined;
  /** `LOCALAPPDATA`, used on Windows. */
  readonly localAppData?: string | undefined;
  /** The home folder of the user (`os.homedir()`). */
  readonly home: string;
  /** `process.platform`. */
  readonly platform: string;
}

/** The folder where downloaded binaries are kept: outside the repository, shared by all checkouts of a user. */
export function defaultCacheDir(input: CacheDirInput): string {
  if (input.xdgCacheHome?.startsWith('/')) return join(input.xdgCacheHome, 'portico');
  if (input.platform === 'win32' && input.localAppData) return join(input.localAppData, 'portico', 'cache');
  if (input.platform === 'darwin') return join(input.home, 'Library', 'Caches', 'portico');
  return join(input.home, '.cache', 'portico');
}
