import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** One webhook, or call of a connector, as it arrived. */
export interface Arrived {
  method: string;
  /** Path and query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The parsed body; null when there was none. */
  event: { id: string; type: string; subject: string; sequence: number; data: Record<string, unknown> };
  at: number;
}

/** Answers a webhook; by default 204. */
export type Answering = (arrived: Arrived, res: ServerResponse, nth: number) => void | Promise<void>;

/** A real HTTP server that receives webhooks and calls. */
export class Receiver {
  readonly arrived: Arrived[] = [];
  /** How many are being answered right now, and the most that ever were. */
  open = 0;
  mostOpen = 0;
  private readonly server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    this.mostOpen = Math.max(this.mostOpen, (this.open += 1));
    res.once('close', () => (this.open -= 1));
    req.on('error', () => undefined);
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const arrived = {
        method: req.method,
        path: req.url,
        headers: req.headers,
        body,
        event: body === '' ? null : JSON.parse(body),
        at: performance.now(),
      } as Arrived;
      this.arrived.push(arrived);
      void this.answer(arrived, res, this.arrived.length);
    });
  });

  private constructor(public answer: Answering) {}

  static async start(answer: Answering = (_, res) => void res.writeHead(204).end()): Promise<Receiver> {
    const receiver = new Receiver(answer);
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  /** Scheme, host and port. */
  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `${this.origin}/hook`;
  }

  /** The webhooks about a subject, in the order in which they came. */
  about(subject: string): Arrived[] {
    return this.arrived.filter(({ event }) => event.subject === subject);
  }

  /** Waits until so many webhooks have come that fit. */
  async got(
    count: number,
    fits: (arrived: Arrived) => boolean = () => true,
    ms = 30_000,
  ): Promise<Arrived[]> {
    const until = performance.now() + ms;
    for (;;) {
      const found = this.arrived.filter(fits);
      if (found.length >= count) return found;
      if (performance.now() > until) throw new Error(`Only ${found.length} of ${count} webhooks came.`);
      await pause(10);
    }
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Answers with a status. */
export const says =
  (status: number, headers: Record<string, string> = {}, body = ''): Answering =>
  (_, res) =>
    void res.writeHead(status, headers).end(body);
