import { spawn } from 'node:child_process';

/** How a command ended. */
export interface Outcome {
  /** Exit code, or null when the command was missing or ended by a signal. */
  readonly code: number | null;
  /** The signal that ended it, for example `SIGILL`; null otherwise. */
  readonly signal: NodeJS.Signals | null;
  /** Standard output, at most the last 64 KB. */
  readonly stdout: string;
  /** Standard error, at most the last 64 KB. */
  readonly stderr: string;
  /** Why it could not be started at all (`ENOENT`, `EACCES` …); undefined when it ran. */
  readonly failedToStart?: string;
  /** True when it was killed because it took longer than it was given. */
  readonly timedOut: boolean;
}

const KEPT = 65_536;

/**
 * Runs a command to its end and never rejects: the outcome tells what happened.
 * A command without a slash is looked up on the PATH. After `timeoutMs` milliseconds it is killed.
 */
export function run(command: string, args: readonly string[], timeoutMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const text = { stdout: '', stderr: '' };
    let timedOut = false;
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        text[name] = (text[name] + chunk).slice(-KEPT);
      });
    }
    child.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      resolve({ code: null, signal: null, ...text, failedToStart: error.code ?? error.message, timedOut });
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, ...text, timedOut });
    });
  });
}

/** The last non-empty line of what a command wrote, for a sentence that names the cause. */
export function lastLine(outcome: Outcome): string {
  const lines = `${outcome.stdout}\n${outcome.stderr}`.split('\n').map((line) => line.trim());
  return lines.findLast((line) => line.length > 0) ?? 'no output';
}
