import { open, rename, stat } from 'node:fs/promises';

const TEN_MEGABYTES = 10_000_000;

/**
 * Moves the log to `<path>.1`, replacing the one before, when it is larger than `limit` bytes. Returns whether it did.
 * So log files never take much more than twice the limit.
 */
export async function rotateLog(path: string, limit = TEN_MEGABYTES): Promise<boolean> {
  if ((await sizeOfLog(path)) <= limit) return false;
  // Where it fails (Windows does not rename open files) the log goes on as it is, until the next start.
  return rename(path, `${path}.1`).then(
    () => true,
    () => false,
  );
}

/** The size of the log in bytes, 0 when there is none. */
export async function sizeOfLog(path: string): Promise<number> {
  return (await stat(path).catch(() => ({ size: 0 }))).size;
}

/** The last lines of the log, at most 16 KB of it, and none from before the byte `from`. */
export async function logTail(path: string, from = 0): Promise<string> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { size } = await file.stat();
    const start = Math.max(Math.min(from, size), size - 16_384);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What MongoDB itself said last of an error or a fatal condition, as one line; undefined when it said nothing. */
export function lastComplaint(tail: string): string | undefined {
  for (const line of tail.split('\n').reverse()) {
    const entry = parse(line);
    if (entry?.s !== 'E' && entry?.s !== 'F') continue;
    const cause = entry.attr?.error ?? entry.attr?.msg;
    const detail = typeof cause === 'string' ? cause : cause?.errmsg;
    return detail === undefined ? entry.msg : `${entry.msg}: ${detail}`;
  }
  return undefined;
}

interface LogEntry {
  readonly s?: string;
  readonly msg?: string;
  readonly attr?: { readonly error?: string | { readonly errmsg?: string }; readonly msg?: string };
}

function parse(line: string): LogEntry | undefined {
  try {
    return JSON.parse(line) as LogEntry;
  } catch {
    return undefined;
  }
}
