import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { within } from '../../support/within.js';
import type { Target } from './load.js';
import type { Bout, Pace } from './rounds.js';
import { placed } from './transfers.js';
import type { Call } from './works.js';
import type { World } from './world.js';

/** What readers heard of writes in one stretch. */
export interface Heard {
  /** Writes that were answered, in a second. */
  perSecond: number;
  /** Milliseconds from sending a write to hearing of it, of each reader. */
  sent: { p50: number; p99: number };
  /** The same from its answer, which says that it is kept; 0 where readers heard of it sooner. */
  answered: { p50: number; p99: number };
}

/** People who look at the account. */
export const READERS = 10;
/** Writes in a second, whether or not the ones before are answered. */
export const WRITES_PER_SECOND = 100;
const PATIENCE_MS = 60_000;

/** Readers follow a server's events while so many writes are sent in a second. */
export function followed(
  { token }: World,
  targets: readonly Target[],
  calls: readonly Call[],
  { seconds }: Pace,
): Bout<Heard>[][] {
  return [
    targets.map((target) => ({
      work: 'W6',
      program: target.name,
      run: async () => hear(target, await token(), calls, seconds),
    })),
  ];
}

async function hear(target: Target, token: string, calls: readonly Call[], seconds: number): Promise<Heard> {
  const url = target.urls[0] as string;
  const readers = Array.from({ length: READERS }, () => new Reader(url, token));
  const writer = new Writer(url, token);
  try {
    await within(PATIENCE_MS, 'streams to open', () => readers.every(({ isOpen }) => isOpen));
    await warm(writer, readers, calls[0] as Call);
    const count = Math.max(1, Math.round(seconds * WRITES_PER_SECOND));
    const begin = performance.now();
    const writes = await Promise.all(
      Array.from({ length: count }, async (_, at) => {
        const due = begin + (at * 1_000) / WRITES_PER_SECOND;
        await pause(Math.max(0, due - performance.now()));
        return writer.write(calls[at % calls.length] as Call);
      }),
    );
    const tookSeconds = (performance.now() - begin) / 1_000;
    const all = () => readers.every(({ heard }) => writes.every(({ id }) => heard.has(id)));
    await within(PATIENCE_MS, 'everybody to hear', all);
    const timesOf = (from: 'sent' | 'answered') => {
      const times = readers.flatMap(({ heard }) =>
        writes.map((write) => Math.max(0, (heard.get(write.id) ?? NaN) - write[from])),
      );
      times.sort((a, b) => a - b);
      return { p50: placed(times, 0.5), p99: placed(times, 0.99) };
    };
    return { perSecond: count / tookSeconds, sent: timesOf('sent'), answered: timesOf('answered') };
  } finally {
    for (const reader of readers) reader.close();
    writer.close();
  }
}

/** Writes until somebody hears: a change stream that was just asked for may begin a moment later. */
async function warm(writer: Writer, readers: readonly Reader[], call: Call): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (readers.some(({ heard }) => heard.size === 0)) {
    if (performance.now() > end) throw new Error('Nobody hears anything.');
    await writer.write(call);
    await pause(100);
  }
}

/** A write, and when it was sent and answered (ms, `performance.now`). */
interface Write {
  id: string;
  sent: number;
  answered: number;
}

/** Whoever writes, on kept connections. */
class Writer {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Makes a request, and answers its id. */
  async write({ method, path, body, headers }: Call): Promise<Write> {
    const sent = performance.now();
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const all = { Authorization: `Bearer ${this.token}`, ...headers };
      const call = request(`${this.url}${path}`, { agent: this.agent, method, headers: all }, resolve);
      call.on('error', reject).end(body);
    });
    const answered = performance.now();
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    if (answer.statusCode !== 201) throw new Error(`A write was answered ${answer.statusCode}: ${text}`);
    return { id: (JSON.parse(text) as { id: string }).id, sent, answered };
  }

  close(): void {
    this.agent.destroy();
  }
}

/** Somebody who follows the events, and notes when they first heard of each subject. */
class Reader {
  /** When (ms, `performance.now`), by subject. */
  readonly heard = new Map<string, number>();
  isOpen = false;
  private tail = '';
  private readonly call: ClientRequest;

  constructor(url: string, token: string) {
    const headers = { Authorization: `Bearer ${token}`, Accept: 'text/event-stream' };
    this.call = request(`${url}/v1/events`, { headers }, (answer) => {
      this.isOpen = answer.statusCode === 200;
      answer.setEncoding('utf8').on('data', (text: string) => this.take(text));
      answer.on('error', () => undefined);
    });
    this.call.on('error', () => undefined).end();
  }

  close(): void {
    this.call.destroy();
  }

  private take(text: string): void {
    const lines = (this.tail + text).split('\n');
    this.tail = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('data: {"')) continue;
      const { subject } = JSON.parse(line.slice('data: '.length)) as { subject?: string };
      if (subject && !this.heard.has(subject)) this.heard.set(subject, performance.now());
    }
  }
}
