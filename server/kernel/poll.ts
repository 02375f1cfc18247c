import { LATE, orLate } from './late.js';
import type { Logger } from './log.js';

/** How often (ms) every process asks what was changed elsewhere: less than half of the 5 seconds that are promised. */
const ASK_EVERY_MS = 2_000;

/** A question that is not answered for so long (ms) is asked again at once: its connection may have died, and nobody knows that soon. */
const PATIENCE_MS = 2_000;

/** Asks the database; what is answered takes effect once the returned function is called. */
export type Question = () => Promise<() => void>;

/** Asks the database the same question again and again, one at a time. An answer that comes late is left: a later question has it. */
export class Poll {
  private timer: NodeJS.Timeout | undefined;
  private asking: Promise<void> = Promise.resolve();
  private stopped = false;

  /** @param what Names the question in the log when it was not answered. */
  constructor(
    private readonly what: string,
    private readonly ask: Question,
    private readonly log: Logger,
  ) {}

  /** Asks once, then goes on. @throws when the database does not answer. */
  async start(): Promise<void> {
    const takeIn = await this.ask();
    takeIn();
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
      this.asking = this.once()
        .catch((error: unknown) => {
          this.log.warn({ err: error }, `${this.what} could not be read; asking again.`);
        })
        .finally(() => this.again());
    }, ASK_EVERY_MS).unref();
  }

  private async once(): Promise<void> {
    while (!this.stopped) {
      const takeIn = await orLate(this.ask(), PATIENCE_MS);
      if (takeIn !== LATE) return takeIn();
      this.log.warn({}, `${this.what} could not be read in time; asking again.`);
    }
  }
}
