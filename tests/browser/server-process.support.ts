import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

/** The built server as a process of its own. */
export class ServerProcess {
  readonly #child: ChildProcess;
  #output = '';

  /** Spawns it; `ready` tells when it answers. */
  constructor(env: Record<string, string>) {
    const main = 'dist/server/main.js';
    if (!existsSync(main)) throw new Error('Run "npm run build" first: the server is not built.');
    const { PATH, HOME, TMPDIR } = process.env;
    const inherited = Object.entries({ PATH, HOME, TMPDIR }).filter(([, value]) => value !== undefined);
    this.#child = spawn(process.execPath, [main], {
      env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    }
  }

  /** Everything that it printed. */
  get output(): string {
    return this.#output;
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Waits until it answers. @throws what it printed when it ends before */
  async ready(): Promise<{ apiUrl: string; apiKey: string }> {
    const ended = once(this.#child, 'exit').then(() => Promise.reject(new Error(this.#output)));
    // Nobody waits for it any more once the server is up.
    ended.catch(() => {});
    const [message] = (await Promise.race([once(this.#child, 'message'), ended])) as [
      { apiUrl: string; apiKey: string },
    ];
    return message;
  }

  /** Stops it as a supervisor does and waits for the end; kills it after 15 s. Answers the exit code. */
  async stop(): Promise<number | null> {
    if (!this.running) return this.#child.exitCode;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), 15_000);
    const [code] = (await ended) as [number | null];
    clearTimeout(kill);
    return code;
  }
}
