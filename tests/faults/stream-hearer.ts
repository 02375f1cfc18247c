import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from '../support/api.js';
import { Listener } from '../support/events.js';
import type { Heard, Hearer } from './hearer.js';

/** The server says something every 15 seconds; who hears nothing for longer comes again. */
const SILENCE_MS = 20_000;

/** Follows `/v1/events` at any of the processes, and resumes at another one where the stream ended. */
export class StreamHearer implements Hearer {
  readonly name = 'event stream';
  readonly heard: Heard[] = [];
  readonly wrong: string[] = [];
  private resumed = -1;
  private isStopped = false;
  private readonly following: Promise<void>;

  constructor(private readonly doors: readonly Api[]) {
    this.following = this.follow();
  }

  get remarks(): string {
    return `resumed ${this.resumed} times`;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.following;
  }

  private async follow(): Promise<void> {
    let lastId: string | undefined;
    for (let at = 0; !this.isStopped; at += 1) {
      const door = this.doors[at % this.doors.length] as Api;
      const listener = await Listener.open(door, lastId).catch(() => null);
      if (listener) {
        this.resumed += 1;
        await this.listen(listener);
        lastId = listener.lastId || lastId;
      }
      await pause(100);
    }
  }

  private async listen(listener: Listener): Promise<void> {
    let [taken, length, last] = [0, 0, performance.now()];
    while (!listener.ended && !this.isStopped && performance.now() - last < SILENCE_MS) {
      await pause(20);
      if (listener.text.length > length) [length, last] = [listener.text.length, performance.now()];
      taken = this.take(listener, taken);
    }
    listener.close();
    this.take(listener, taken);
  }

  private take({ events }: Listener, from: number): number {
    for (const { event, data } of events.slice(from)) {
      if (event === 'reset') this.wrong.push('The stream lost its place.');
      else if (/^(request|record)\./.test(event)) this.heard.push(data);
    }
    return events.length;
  }
}
