import type { Logger } from './log.js';

/** How often (ms) every process asks what was changed elsewhere: half of the 5 seconds that are promised, and a bit. */
const ASK_EVERY_MS = 2_000;

/** Asks the database the same question again and again, one at a time: a slow answer is waited for. */
export class Poll {
  private timer: NodeJS.Timeout | undefined;
  private asking: Promise<void> = Promise.resolve();
  private stopped = false;

  /** @param what Names the question in the log when it was not answered. */
  constructor(
    private readonly what: string,
    private readonly ask: () => Promise<void>,
    private readonly log: Logger,
  ) {}

  /** Asks once, then goes on. @throws when the database does not answer. */
  async start(): Promise<void> {
    await this.ask();
    this.again();
  }

  /** Stops asking, and waits for a question under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.asking;
  }

  private again(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.asking = this.ask()
        .catch((error: unknown) => {
          this.log.warn({ err: error }, `${this.what} could not be read; asking again.`);
        })
        .finally(() => this.again());
    }, ASK_EVERY_MS).unref();
  }
}
