import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SERVER_FLAGS } from '../../scripts/server-flags.mjs';

/** `npm test` has built it; without that it is taken as it is written, which takes longer to start. */
const AS_IT_IS = process.env['PORTICO_TEST_BUILT']
  ? [...SERVER_FLAGS, 'dist/server/main.js']
  : ['--import', 'tsx', 'server/main.ts'];

/** The server as a process of its own, started the way an operator starts it. */
export class ServerProcess {
  /** What it said to people. */
  stdout = '';
  /** What it complained of. */
  stderr = '';
  private readonly child: ChildProcess;
  private readonly exit: Promise<unknown[]>;

  /** Starts it with these variables; those of the test run are left out. */
  constructor(env: Record<string, string>, program: readonly string[] = AS_IT_IS) {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const { PATH = '', HOME = '' } = process.env;
    const own = {
      PATH,
      HOME,
      PORTICO_DATA: join(tmpdir(), 'portico-unused'),
      PORTICO_DEMO: 'off',
      PORT: '0',
    };
    this.child = spawn(process.execPath, program, {
      cwd: root,
      env: { ...own, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (bytes: Buffer) => (this.stdout += bytes.toString()));
    this.child.stderr?.on('data', (bytes: Buffer) => (this.stderr += bytes.toString()));
    this.exit = once(this.child, 'close');
  }

  /** Waits until it answers, and says where. */
  async url(): Promise<string> {
    const told = () => /answers at (http:\S+\d)/.exec(this.stdout)?.[1];
    while (!told()) {
      const ended = await Promise.race([this.exit, new Promise((resolve) => setTimeout(resolve, 20, null))]);
      if (ended) throw new Error(`The server ended: ${this.stderr}`);
    }
    return (told() as string).replace('localhost', '127.0.0.1');
  }

  /** Its process id. */
  get pid(): number {
    return this.child.pid as number;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Waits for its end, and answers its exit code. */
  async code(): Promise<number | null> {
    const [code] = await this.exit;
    return code as number | null;
  }

  /** Ends it if it still runs. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exit;
  }
}
