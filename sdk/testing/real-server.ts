import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One entry of the event log. */
export interface LoggedEvent {
  id: string;
  type: string;
}

/** A reader of the event stream. */
export interface OpenStream {
  /** `Last-Event-ID` that it came with. */
  lastId: string | undefined;
  /** Its `Authorization`. */
  authorization: string | undefined;
  /** Whether the connection still stands. */
  readonly open: boolean;
  write(text: string): void;
  /** Ends it as a server does whose token ran out. */
  end(): void;
}

/**
 * A real HTTP server on a free port that behaves like the API where the client's transport matters: it hands out tokens, and
 * serves an event log that outlives it, with a position at once and everything after `Last-Event-ID`. For tests in Node.
 */
export class RealServer {
  readonly streams: OpenStream[] = [];
  /** Answers that replace the usual ones, by path. */
  readonly routes: Record<string, RequestListener> = {};
  /** Client secrets in the order of their redemption. */
  readonly secrets: string[] = [];
  /** What tokens are said to live, in seconds. */
  tokenLife = 900;
  #server = createServer((req, res) => this.#answer(req, res));
  #listeners = new Set<(event: LoggedEvent) => void>();

  /** @param log what happened so far; pass that of another server to follow on it */
  constructor(readonly log: LoggedEvent[] = []) {}

  /** Base address. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Listens; @param port 0 takes a free one */
  async start(port = 0): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    return this;
  }

  /** Cuts all connections and refuses new ones. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Something happens: it goes into the log and to everybody who reads. */
  happen(type: string): void {
    const event = { id: `1-1-${this.log.length + 1}`, type };
    this.log.push(event);
    this.#listeners.forEach((listener) => listener(event));
  }

  #answer(req: IncomingMessage, res: ServerResponse): void {
    const path = new URL(req.url!, this.url).pathname;
    const route = this.routes[path];
    if (route) route(req, res);
    else if (path === '/v1/token') this.#token(req, res);
    else if (path === '/v1/events') this.#stream(req, res);
    else if (path === '/v1/me') json(res, 200, { name: 'Mara' });
    else problem(res, 404, 'not_found');
  }

  #token(req: IncomingMessage, res: ServerResponse): void {
    let body = '';
    req.on('data', (chunk) => (body += chunk));
    req.on('end', () => {
      this.secrets.push(new URLSearchParams(body).get('client_secret')!);
      json(res, 200, { access_token: `token-${this.secrets.length}`, expires_in: this.tokenLife });
    });
  }

  #stream(req: IncomingMessage, res: ServerResponse): void {
    const lastId = req.headers['last-event-id'] as string | undefined;
    const write = (text: string): void => void res.write(text);
    const send = ({ id, type }: LoggedEvent) =>
      write(`id: ${id}\nevent: ${type}\ndata: ${JSON.stringify({ type, data: { requestId: 'req_1' } })}\n\n`);
    res.writeHead(200, { 'Content-Type': 'text/event-stream' });
    write('retry: 300\n\n');
    if (!lastId) write(`id: 1-1-${this.log.length}\n\n`);
    else this.log.slice(Number(lastId.split('-')[2])).forEach(send);
    this.#listeners.add(send);
    res.on('close', () => this.#listeners.delete(send));
    const open = () => !res.destroyed && !res.writableEnded;
    const { authorization } = req.headers;
    this.streams.push({
      lastId,
      authorization,
      get open() {
        return open();
      },
      write,
      end: () => {
        this.#listeners.delete(send);
        res.end();
      },
    });
  }
}

/** Answers with JSON. */
export function json(res: ServerResponse, status: number, value: object): void {
  res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

/** Answers with a problem document. */
export function problem(res: ServerResponse, status: number, code: string): void {
  json(res, status, { status, code, title: code, detail: `Because of ${code}.` });
}
