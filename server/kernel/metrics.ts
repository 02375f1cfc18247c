import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { LATE, orLate } from './late.js';

/** Values of labels. They come from the code (templates of routes, names of jobs, outcomes), never from data. */
export type Labels = Readonly<Record<string, string>>;

/** A number that is asked for when the figures are read; null when it is not known now. */
export type Reading = () => number | null | Promise<number | null>;

/** What a label may say at all: words of the code. */
const LABEL = /^[A-Za-z0-9 /{}:._-]{1,100}$/;
/** An id of ours (`req_01JD…`) or a long number: of a tenant, a person, a thing. */
const ID = /_[0-9A-HJKMNP-TV-Z]{26}|\d{4,}/i;
/** So many different values one label of one figure may have; each costs memory here and where figures are kept. */
const MOST_VALUES = 300;
/** A question that takes longer is given up, so that one slow answer does not keep the rest. */
const READING_MS = 2_000;

/**
 * The figures of this process, for Prometheus: the one place where they are made. Whoever has something to tell asks for
 * a function when it is put together, and calls it.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly seen = new Map<string, Set<string>>();
  private readonly queues = new Map<string, Reading>();

  constructor() {
    this.asked('portico_queue_depth', 'What waits to be done, by queue.', ['queue'], () => this.queues);
  }

  /** A number that only grows: `name` ends in `_total`. */
  counter(name: string, help: string, labelNames: readonly string[]): (labels: Labels, by?: number) => void {
    const counter = new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
    return (labels, by = 1) => counter.inc(this.bounded(name, labels), by);
  }

  /** How long things take, in seconds: `name` ends in `_seconds`. */
  histogram(
    name: string,
    help: string,
    labelNames: readonly string[],
    buckets: readonly number[],
  ): (labels: Labels, seconds: number) => void {
    const histogram = new Histogram({
      ...{ name, help, labelNames: [...labelNames], buckets: [...buckets] },
      registers: [this.registry],
    });
    return (labels, seconds) => histogram.observe(this.bounded(name, labels), seconds);
  }

  /** A number that is asked for whenever the figures are read. One that cannot be read then is left out. */
  gauge(name: string, help: string, reading: Reading): void {
    this.asked(name, help, [], () => new Map([['', reading]]));
  }

  /** How much waits in a queue: a line of `portico_queue_depth`. */
  queue(name: string, depth: Reading): void {
    this.queues.set(name, depth);
  }

  /** Also tells of the process itself: memory, CPU, event loop, garbage. Costs a little all the time. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  /** The figures in Prometheus' text format, and its media type. */
  async read(): Promise<{ type: string; text: string }> {
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }

  private asked(name: string, help: string, labelNames: string[], of: () => Map<string, Reading>): void {
    const bounded = (labels: Labels): Labels => this.bounded(name, labels);
    new Gauge({
      ...{ name, help, labelNames, registers: [this.registry] },
      async collect() {
        this.reset();
        const readings = [...of()].map(async ([value, reading]) => [value, await inTime(reading)] as const);
        for (const [value, number] of await Promise.all(readings)) {
          if (number === null) this.remove(...(labelNames.length > 0 ? [value] : []));
          else if (labelNames[0]) this.set(bounded({ [labelNames[0]]: value }), number);
          else this.set(number);
        }
      },
    });
  }

  /** Labels that cannot grow without bound nor name anybody: whatever looks like data becomes `other`. */
  private bounded(metric: string, labels: Labels): Record<string, string> {
    const bounded = Object.entries(labels).map(([name, value]) => {
      const key = `${metric} ${name}`;
      const known = this.seen.get(key) ?? new Set();
      this.seen.set(key, known);
      if (known.has(value)) return [name, value];
      if (!LABEL.test(value) || ID.test(value) || known.size >= MOST_VALUES) return [name, 'other'];
      known.add(value);
      return [name, value];
    });
    return Object.fromEntries(bounded) as Record<string, string>;
  }
}

/** The answer to a question; null when it fails or takes too long. */
async function inTime(reading: Reading): Promise<number | null> {
  try {
    const number = await orLate(Promise.resolve(reading()), READING_MS);
    return number === LATE ? null : number;
  } catch {
    return null;
  }
}
