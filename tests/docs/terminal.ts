import { spawn, type ChildProcess } from 'node:child_process';

/** What a command left behind. */
export interface Outcome {
  code: number;
  output: string;
}

/** Waits until a condition holds; the limit only ends a test that would fail anyway. */
export async function until<T>(
  condition: () => T | null | undefined | false,
  what: string,
  limitMs = 60_000,
): Promise<T> {
  for (const end = performance.now() + limitMs; ;) {
    const value = condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`Waited ${limitMs} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A bash in which commands are typed one after the other, so that variables live on, as in a person's terminal. */
export class Terminal {
  private readonly bash: ChildProcess;
  private text = '';
  private typed = 0;

  constructor(folder: string, env: NodeJS.ProcessEnv) {
    const arguments_ = ['--noprofile', '--norc'];
    this.bash = spawn('bash', arguments_, { cwd: folder, env, stdio: 'pipe', detached: true });
    for (const stream of [this.bash.stdout, this.bash.stderr])
      stream?.on('data', (chunk: Buffer) => (this.text += chunk.toString()));
    // A bash that has ended reads no more; what it printed tells why.
    this.bash.stdin?.on('error', () => undefined);
  }

  /** Everything that was printed so far. */
  get output(): string {
    return this.text;
  }

  /** Types a block and does not wait for its end. */
  type(block: string): void {
    this.bash.stdin?.write(`${block}\n`);
  }

  /** Types a block and waits for its end. */
  async run(block: string): Promise<Outcome> {
    const mark = `@@${(this.typed += 1)}:`;
    const begin = this.text.length;
    // Commands must not read what is typed after them.
    this.type(`{\n${block}\n} < /dev/null; echo "${mark}$?@@"`);
    const ending = new RegExp(`${mark}(\\d+)@@\\n`);
    const [end, code] = await until(
      () => ending.exec(this.text.slice(begin)),
      `the end of:\n${block}`,
      120_000,
    );
    return { code: Number(code), output: this.text.slice(begin, this.text.indexOf(end, begin)) };
  }

  /** Ctrl+C, then the window is closed: whatever still runs in it ends, and this waits for it. */
  async close(): Promise<void> {
    const { bash } = this;
    const closed = new Promise<void>((resolve) => bash.once('close', () => resolve()));
    if (bash.exitCode !== null || bash.signalCode !== null || bash.pid === undefined) return;
    process.kill(-bash.pid, 'SIGINT');
    bash.stdin?.end('\nexit\n');
    await closed;
  }
}
