import { spawn } from 'node:child_process';

/**
 * Stops the process `pid` should this one die without doing so itself (SIGKILL, crash). A shell waits on a pipe that
 * the system closes when we end, however we end. Returns what calls it off. Windows has none: there a mongod that was
 * left behind keeps its data folder until it is ended by hand.
 */
export function guard(pid: number): () => void {
  if (process.platform === 'win32') return () => undefined;
  // Ends quietly on a line, and acts on the end of input.
  const shell = spawn('/bin/sh', ['-c', 'read -r _ || kill -TERM "$0"', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // Out of the terminal's process group: Ctrl-C must not reach it.
    detached: true,
  });
  // Without a shell the next start cleans up instead.
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  if ('unref' in shell.stdin && typeof shell.stdin.unref === 'function') shell.stdin.unref();
  return () => shell.stdin.end('done\n');
}
