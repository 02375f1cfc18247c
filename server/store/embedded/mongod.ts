import { spawn, type ChildProcess } from 'node:child_process';
import type { DataFolder } from './data-folder.js';
import { EmbeddedMongoError } from './errors.js';
import { rotateLog, sizeOfLog } from './log-file.js';
import { guard } from './watchdog.js';

/** How long mongod may take to stop, in milliseconds, before it is killed; its journal makes even that safe. */
const STOP_BOUND = 20_000;
const LOOK_AT_LOG = 600_000;

/** How a mongod ended. */
export interface MongodExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A mongod this process has started. */
export interface Mongod {
  readonly pid: number;
  /** Where in the log its own lines begin, in bytes. */
  readonly logStart: number;
  /** Settles when it has ended, for whatever reason; never rejects. */
  readonly ended: Promise<MongodExit>;
  /** Stops it cleanly and waits; kills it after 20 seconds. */
  stop(): Promise<void>;
  /** Ends it at once, as the system would that has no memory left, and waits. */
  kill(): Promise<void>;
}

/**
 * Starts a mongod on this folder and port, reachable from this machine only. It lives in a process group of its own,
 * so that Ctrl-C does not end it before the server has drained. `mode` are further arguments. Throws `EmbeddedMongoError` when it cannot be executed.
 */
export async function startMongod(
  binary: string,
  folder: DataFolder,
  port: number,
  mode: readonly string[],
): Promise<Mongod> {
  await rotateLog(folder.log);
  const logStart = await sizeOfLog(folder.log);
  const child = spawn(binary, [...argumentsFor(folder, port), ...mode], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  });
  const ended = new Promise<MongodExit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const pid = await pidOf(child, binary);
  const callOff = guard(pid);
  const logTimer = setInterval(() => void reopenLog(folder.log, child), LOOK_AT_LOG).unref();
  void ended.then(() => {
    clearInterval(logTimer);
    callOff();
  });
  // A server that ends without stopping us shall not hang: the watchdog takes over.
  child.unref();
  const kill = async (): Promise<void> => {
    // Somebody waits for it from now on.
    child.ref();
    child.kill('SIGKILL');
    await ended;
  };
  return { pid, logStart, ended, stop: () => stopChild(child, ended), kill };
}

function argumentsFor(folder: DataFolder, port: number): string[] {
  return [
    ...['--dbpath', folder.dbPath, '--port', String(port), '--bind_ip', '127.0.0.1'],
    // A private database beside the server: small cache and oplog, no diagnostics collected every second.
    ...['--storageEngine', 'wiredTiger', '--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '512'],
    ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    // What a killed process was writing stays locked for so long; see docs/deployment.md.
    ...['--setParameter', 'transactionLifetimeLimitSeconds=10'],
    ...['--quiet', '--slowms', '1000', '--logpath', folder.log, '--logappend', '--logRotate', 'reopen'],
    ...(process.platform === 'win32' ? [] : ['--nounixsocket']),
  ];
}

function pidOf(child: ChildProcess, binary: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid ?? 0));
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new EmbeddedMongoError(
          `MongoDB at ${binary} could not be executed (${error.code ?? error.message}).`,
        ),
      ),
    );
  });
}

async function stopChild(child: ChildProcess, ended: Promise<MongodExit>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_BOUND);
  await ended;
  clearTimeout(timer);
}

/** Keeps the log bounded while running: once moved aside, mongod opens a new one on SIGUSR1. */
async function reopenLog(path: string, child: ChildProcess): Promise<void> {
  if (process.platform !== 'win32' && (await rotateLog(path))) child.kill('SIGUSR1');
}
