import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { memoryOf } from '../streams/bench.js';
import { ServerProcess } from '../../support/server-process.js';
import type { Target } from './load.js';

/** Ticks of a second in which Linux counts processor time. */
const TICKS = 100;

/** A server under measurement, as a process of its own. */
export class Program implements Target {
  private constructor(
    readonly name: string,
    readonly url: string,
    private readonly process: ServerProcess,
    /** Milliseconds from its start to its first word that it answers. */
    readonly startMs: number,
    /** Bytes in use then; null where the system does not tell. */
    readonly startBytes: number | null,
  ) {}

  /**
   * Starts a program of Node, which says `answers at http://…` once it does. Where it is told its port, it is asked there: what it says
   * may be where browsers would find it, which is the same for several processes.
   */
  static async start(name: string, args: readonly string[], env: Record<string, string>): Promise<Program> {
    const begin = performance.now();
    const server = new ServerProcess({ NODE_ENV: 'production', ...env }, args);
    const said = await server.url();
    const url = env['PORT'] ? `http://127.0.0.1:${env['PORT']}` : said;
    return new Program(name, url, server, performance.now() - begin, await memoryOf(server.pid));
  }

  get urls(): string[] {
    return [this.url];
  }

  /** Seconds of processor that it has used; null where the system does not tell (Linux does). */
  async cpuSeconds(): Promise<number | null> {
    const stat = await readFile(`/proc/${this.process.pid}/stat`, 'utf8').catch(() => null);
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields ? (Number(fields[11]) + Number(fields[12])) / TICKS : null;
  }

  /** Bytes of memory in use; null where the system does not tell. */
  memory(): Promise<number | null> {
    return memoryOf(this.process.pid);
  }

  async stop(): Promise<void> {
    this.process.signal('SIGTERM');
    await this.process.code();
  }
}

/** Processes of one server that share the load. @throws when two of them are asked at one place. */
export function together(name: string, programs: readonly Program[]): Target {
  const urls = programs.map(({ url }) => url);
  if (new Set(urls).size < urls.length) throw new Error(`${name} are asked at one place: ${urls.join(' ')}`);
  return {
    name,
    urls,
    async cpuSeconds() {
      const used = await Promise.all(programs.map((one) => one.cpuSeconds()));
      return used.every((one) => one !== null) ? used.reduce((all, one) => all + one, 0) : null;
    },
  };
}

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
