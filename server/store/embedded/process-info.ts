import { readFile } from 'node:fs/promises';
import { run } from './run.js';

/**
 * What tells this incarnation of a process from a later one with the same id: the id alone is reused, in containers
 * at every start. Undefined when no such process lives. On Windows it is the id itself.
 */
export async function processIdentity(pid: number): Promise<string | undefined> {
  if (!isAlive(pid)) return undefined;
  if (process.platform === 'linux') return linuxIdentity(pid);
  if (process.platform === 'win32') return String(pid);
  const started = (await run('ps', ['-o', 'lstart=', '-p', String(pid)], 5_000)).stdout.trim();
  return started === '' ? undefined : `${pid} since ${started}`;
}

/** Whether a process with this id lives (a finished one that its parent has not yet collected counts as living). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether this process is a mongod whose data folder is `dbPath`; false where the system does not tell. */
export async function isMongodOn(pid: number, dbPath: string): Promise<boolean> {
  if (!isAlive(pid) || process.platform === 'win32') return false;
  if (process.platform === 'linux') {
    const args = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    return args.some((arg, at) => arg === '--dbpath' && args[at + 1] === dbPath);
  }
  const line = (await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)], 5_000)).stdout.trim();
  return `${line} `.includes(` --dbpath ${dbPath} `);
}

/** The boot and the tick at which the process was started; undefined for a process that has ended. */
async function linuxIdentity(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  // The second field, the name, may hold spaces and brackets: count from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields[0], fields[19]];
  if (started === undefined || state === 'Z' || state === 'X') return undefined;
  return `${pid} since ${started} of ${boot.trim()}`;
}
