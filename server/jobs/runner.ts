import type { Logger } from '../kernel/log.js';
import type { Leases } from '../store/lease.js';

/** Something that is done again and again, by one process of many at a time. */
export interface Job {
  /** Names the lease and the log lines. */
  name: string;
  /** Milliseconds from the end of one run to the start of the next. */
  everyMs: number;
  /** Whether there is anything to do, for jobs that come often: asking costs a read, and holding the lease two writes. */
  isNeeded?(): Promise<boolean>;
  /** Does a bounded piece of work; safe to run again after it was cut off. */
  run(): Promise<void>;
}

/** Runs jobs until it is stopped; a job that fails is logged and tried again at its next turn. */
export class JobRunner {
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly running = new Set<Promise<unknown>>();
  private stopped = false;

  constructor(
    private readonly jobs: readonly Job[],
    private readonly leases: Leases,
    private readonly log: Logger,
  ) {}

  /** Starts every job at once. */
  start(): void {
    for (const job of this.jobs) this.plan(job, 0);
  }

  /** Starts nothing more and waits for what runs. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.allSettled(this.running);
  }

  private plan(job: Job, delay: number): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      const run = this.once(job).finally(() => this.running.delete(run));
      this.running.add(run);
    }, delay);
    timer.unref();
    this.timers.set(job.name, timer);
  }

  private async once(job: Job): Promise<void> {
    try {
      if ((await job.isNeeded?.()) !== false) await this.leases.tryHold(`job/${job.name}`, () => job.run());
    } catch (error) {
      this.log.warn({ job: job.name, err: error }, 'A job failed; it is tried again');
    }
    this.plan(job, job.everyMs);
  }
}
