import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Api } from './api.js';

/** One event of the stream. */
export interface SeenEvent {
  id: string;
  event: string;
  data: { id: string; type: string; subject: string; data: Record<string, unknown> };
}

/** An open event stream and what came through it so far. */
export class Listener {
  readonly events: SeenEvent[] = [];
  /** Everything that came, as text. */
  text = '';
  /** The id to resume from. */
  lastId = '';
  /** Whether the server has ended the stream. */
  ended = false;
  private read = 0;

  private constructor(
    readonly response: Response,
    private readonly abort: AbortController,
  ) {
    void this.drain();
  }

  /** Opens the stream as somebody, from an event on if given, and waits until it flows. */
  static async open(api: Api, lastId?: string, headers: Record<string, string> = {}): Promise<Listener> {
    const abort = new AbortController();
    const resume: Record<string, string> = lastId === undefined ? {} : { 'Last-Event-ID': lastId };
    const response = await fetch(`${api.url}/v1/events`, {
      headers: { ...api.headers, ...resume, ...headers },
      signal: abort.signal,
    });
    expect(response.status).toBe(200);
    const listener = new Listener(response, abort);
    await listener.until(() => listener.text.includes('retry:'));
    return listener;
  }

  /** The types of the events about a subject, in order. A new listener also hears the last three seconds. */
  about(subject: string): string[] {
    return this.events.filter(({ data }) => data.subject === subject).map(({ event }) => event);
  }

  /** Waits for an event of a type about a subject. */
  async heard(event: string, subject?: string): Promise<SeenEvent> {
    const find = () =>
      this.events.find(
        (seen) => seen.event === event && (subject === undefined || seen.data.subject === subject),
      );
    await this.until(() => find() !== undefined, `${event} of ${subject}`);
    return find() as SeenEvent;
  }

  /** Waits until something holds, at most half a minute. */
  async until(holds: () => boolean, what = 'the stream'): Promise<void> {
    for (const end = performance.now() + 30_000; !holds(); await pause(5))
      if (performance.now() > end) throw new Error(`Waited in vain for ${what}; came: ${this.text}`);
  }

  close(): void {
    this.abort.abort();
  }

  private async drain(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of this.response.body as unknown as AsyncIterable<Uint8Array>) {
        this.text += decoder.decode(chunk, { stream: true });
        this.take();
      }
    } catch {
      // Closed by us or cut by the server: `ended` says so either way.
    }
    this.ended = true;
  }

  private take(): void {
    for (
      let end = this.text.indexOf('\n\n', this.read);
      end >= 0;
      end = this.text.indexOf('\n\n', this.read)
    ) {
      const block = this.text.slice(this.read, end);
      this.read = end + 2;
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      this.lastId = field('id') ?? this.lastId;
      const data = field('data');
      if (data !== undefined)
        this.events.push({
          id: this.lastId,
          event: field('event') ?? 'message',
          data: JSON.parse(data) as SeenEvent['data'],
        });
    }
  }
}
