import { open, readFile, rename, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf, EmbeddedMongoError } from './errors.js';
import type { DataFolder } from './data-folder.js';
import { processIdentity } from './process-info.js';

/** The right of this process to use a data folder alone. */
export interface Claim {
  /** Gives the folder free for the next server. */
  release(): Promise<void>;
}

/**
 * Claims the data folder for this process by a lock file that names it. A lock whose process is gone is taken over.
 * Throws `EmbeddedMongoError` when another living server holds it. (Whoever deletes the file by hand still meets
 * MongoDB's own lock on its data.)
 */
export async function claimDataFolder(folder: DataFolder): Promise<Claim> {
  const mine = JSON.stringify({ pid: process.pid, identity: await processIdentity(process.pid) });
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await create(folder.lock, mine)) return { release: () => releaseLock(folder.lock, mine) };
    const found = await readFile(folder.lock, 'utf8').catch(() => '');
    // Empty for the blink between its creation and its writing; after several looks it is a leftover.
    if (found === '' && attempt < 5) await delay(50);
    else if (await isHeld(found)) throw inUse(folder, found);
    else await takeAway(folder, found);
  }
  throw inUse(folder, '');
}

async function create(path: string, content: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(content);
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isHeld(content: string): Promise<boolean> {
  const holder = parseHolder(content);
  return holder !== undefined && (await processIdentity(holder.pid)) === holder.identity;
}

/** Moves a stale lock aside; should it have become somebody's fresh one meanwhile, that goes back to its place. */
async function takeAway(folder: DataFolder, stale: string): Promise<void> {
  const aside = `${folder.lock}.${process.pid}`;
  try {
    await rename(folder.lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readFile(aside, 'utf8');
  if (moved === stale) await rm(aside, { force: true });
  else await rename(aside, folder.lock);
}

async function releaseLock(path: string, mine: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => '')) === mine) await rm(path, { force: true });
}

function parseHolder(content: string): { pid: number; identity: string } | undefined {
  try {
    const { pid, identity } = JSON.parse(content) as { pid?: unknown; identity?: unknown };
    return Number.isSafeInteger(pid) && typeof identity === 'string'
      ? { pid: pid as number, identity }
      : undefined;
  } catch {
    return undefined;
  }
}

function inUse(folder: DataFolder, content: string): EmbeddedMongoError {
  const pid = parseHolder(content)?.pid;
  return new EmbeddedMongoError(
    `The data folder ${folder.root} is in use by another Portico server` +
      `${pid === undefined ? '' : ` (process ${pid})`}: stop that one, or set PORTICO_DATA to another folder.`,
  );
}
