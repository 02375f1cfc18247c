import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const TELLS_PORT = /answers at (http:\S+\d)/;

/** A server under measurement, as a process of its own. */
export class Program {
  private constructor(
    readonly name: string,
    readonly url: string,
    private readonly child: ChildProcess,
    /** Milliseconds from its start to its first word that it answers. */
    readonly startMs: number,
  ) {}

  /** Starts a program of Node, which says `answers at http://…` once it does. */
  static async start(name: string, args: readonly string[], env: Record<string, string>): Promise<Program> {
    const begin = performance.now();
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { PATH, HOME, NODE_ENV: 'production', PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      const hear = (bytes: Buffer): void => {
        said += bytes.toString();
        const told = TELLS_PORT.exec(said)?.[1];
        if (told) resolve(told.replace('localhost', '127.0.0.1'));
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('close', () => reject(new Error(`${name} ended: ${said}`)));
    });
    return new Program(name, url, child, performance.now() - begin);
  }

  /** Seconds of processor that it has used; null where the system does not tell (Linux does). */
  async cpuSeconds(): Promise<number | null> {
    const stat = await readFile(`/proc/${this.child.pid}/stat`, 'utf8').catch(() => null);
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields ? (Number(fields[11]) + Number(fields[12])) / 100 : null;
  }

  /** Megabytes of memory in use; null where the system does not tell. */
  async megabytes(): Promise<number | null> {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8').catch(() => null);
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status ?? '')?.[1];
    return kilobytes ? Number(kilobytes) / 1_024 : null;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const end = once(this.child, 'close');
    this.child.kill('SIGTERM');
    await end;
  }
}
