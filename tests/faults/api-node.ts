import { setTimeout as pause } from 'node:timers/promises';
import { PROGRAM } from '../support/built-server.js';
import { ServerProcess } from '../support/server-process.js';
import type { ReplicaSet } from './replica-set.js';
import { TcpProxy } from '../support/tcp-proxy.js';

const STARTS = 20;

/** A process of the API: a proxy before it, where clients come, and proxies between it and each member of the database. */
export class ApiNode {
  private process: ServerProcess | null = null;
  /** What earlier processes have complained of, and this one. */
  private said: string[] = [];

  private constructor(
    /** Where clients come. */
    readonly front: TcpProxy,
    /** Before each member of the replica set, in its order. */
    readonly backs: readonly TcpProxy[],
    private readonly env: Record<string, string>,
  ) {}

  /** Starts a process on a replica set. */
  static async start(database: ReplicaSet, env: Record<string, string>): Promise<ApiNode> {
    const front = await TcpProxy.listen();
    const backs = await Promise.all(database.ports.map(() => TcpProxy.listen()));
    const names = backs.map((back, at) => [`127.0.0.1:${database.ports[at]}`, `127.0.0.1:${back.port}`]);
    backs.forEach((back, at) => {
      back.target = database.ports[at] as number;
      back.rewrite = (bytes) => renamed(bytes, names as [string, string][]);
    });
    const uri = database.uri(backs.map(({ port }) => port));
    const node = new ApiNode(front, backs, { MONGODB_URI: uri, ...env });
    try {
      await node.restart();
    } catch (error) {
      await node.stop();
      throw error;
    }
    return node;
  }

  get url(): string {
    return `http://127.0.0.1:${this.front.port}`;
  }

  /** What its processes have logged of failures. */
  get complaints(): string {
    return [...this.said, this.process?.stdout ?? '', this.process?.stderr ?? ''].join('');
  }

  /** Kills the process, as the system would that has no memory left. */
  async kill(): Promise<void> {
    this.front.target = null;
    await this.process?.kill();
    this.front.cutAll();
    this.said = [this.complaints];
    this.process = null;
  }

  /** Starts it, again and again as a supervisor does. */
  async restart(): Promise<void> {
    for (let left = STARTS; ; left -= 1) {
      this.process = new ServerProcess(this.env, PROGRAM);
      try {
        const url = await this.process.url();
        this.front.target = Number(new URL(url).port);
        return;
      } catch (error) {
        if (left === 0) throw error;
        await this.kill();
        await pause(250);
      }
    }
  }

  /** Ends the process and its proxies. */
  async stop(): Promise<void> {
    await this.kill();
    await Promise.all([this.front, ...this.backs].map((proxy) => proxy.close()));
  }
}

/**
 * Drivers learn the addresses of the members from the database: each becomes that of its proxy, a text of the same length.
 */
function renamed(bytes: Buffer, names: readonly (readonly [string, string])[]): Buffer {
  if (!bytes.includes('127.0.0.1:')) return bytes;
  const changed = Buffer.from(bytes);
  for (const [from, to] of names)
    for (let at = changed.indexOf(from); at >= 0; at = changed.indexOf(from, at + 1)) changed.write(to, at);
  return changed;
}
