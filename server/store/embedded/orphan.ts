import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isMongodOn } from './process-info.js';
import type { Report } from './progress.js';

/** How long it may take to stop cleanly, and after SIGKILL, in milliseconds. */
const BOUND = { clean: 20_000, killed: 5_000 };

/**
 * Stops the mongod that a killed server has left running on this data. Call it only while holding the claim on the
 * folder. Only a process that truly is a mongod on this folder is touched: process ids are reused.
 */
export async function stopOrphan(dbPath: string, report: Report): Promise<void> {
  const pid = Number.parseInt(await readFile(join(dbPath, 'mongod.lock'), 'utf8').catch(() => ''), 10);
  if (!(pid > 0) || !(await isMongodOn(pid, dbPath))) return;
  report(`Stopping the MongoDB (process ${pid}) that an earlier server has left running …`);
  send(pid, 'SIGTERM');
  if (await isGone(pid, dbPath, BOUND.clean)) return;
  send(pid, 'SIGKILL');
  await isGone(pid, dbPath, BOUND.killed);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile, or is not ours to stop: then MongoDB's own lock on the data says so.
  }
}

async function isGone(pid: number, dbPath: string, bound: number): Promise<boolean> {
  const deadline = performance.now() + bound;
  while (await isMongodOn(pid, dbPath)) {
    if (performance.now() > deadline) return false;
    await delay(25);
  }
  return true;
}
