import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { Server as NetServer, type AddressInfo, type Socket } from 'node:net';
import type { Express } from 'express';
import { PorticoError, StartError } from '../kernel/errors.js';
import { newId } from '../kernel/ids.js';
import { BodyWatch } from './body-watch.js';
import { Messages } from './messages.js';
import { PROBLEM_TYPE, problemOf } from './problem.js';

/** Bytes of the request line and all names and values of header fields together; one more is answered 431. */
export const MAX_HEAD_BYTES = 16_384;
/** Milliseconds for a whole head, from the connection or from its first byte on. */
const HEAD_MS = 8_000;
const LOOK_MS = 1_000;
/** When we ourselves could not look for longer, callers do not pay for all of it. */
const LOOK_MOST_MS = 2_000;
/** This share of the grace, callers whose connection is idle are waited for, so that no call of theirs meets a closed door. */
const LINGER = 0.1;
const CLOSE_IDLE_MS = 50;

/** Answers before there is anything to serve: the process lives already, and the rest is told to come back. */
const starting: RequestListener = (req, res) => {
  const requestId = newId('rid');
  const headers = { 'X-Request-Id': requestId, 'Cache-Control': 'no-store' };
  if (req.url === '/livez') {
    res.writeHead(200, { ...headers, 'Content-Type': 'application/json' }).end('{"status":"ok"}');
    return;
  }
  res.writeHead(503, { ...headers, 'Content-Type': PROBLEM_TYPE, 'Retry-After': '2' });
  res.end(JSON.stringify(problemOf(new PorticoError('unavailable'), 'en', requestId)));
};

/** The listening socket. It opens first, so that a taken port is known before anything else is started. */
export class Door {
  private handler: RequestListener = starting;
  private readonly messages = new Messages();
  private readonly bodies = new BodyWatch();
  /** When each connection came whose first call has not. */
  private readonly fresh = new WeakMap<Socket, number>();
  private readonly answering = new Set<ServerResponse>();
  private isClosing = false;
  private looking: NodeJS.Timeout | undefined;
  private lookedAt = 0;
  private readonly server: Server = createServer(
    {
      ...this.messages,
      maxHeaderSize: MAX_HEAD_BYTES,
      headersTimeout: HEAD_MS,
      // Bodies are watched by their pace instead: a bound for the whole call would cut large files of slow callers.
      requestTimeout: 0,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: LOOK_MS,
    },
    (req, res) => this.receive(req, res),
  );

  /** Listens, and answers the port. @throws StartError */
  async open({ host, port }: { host: string; port: number }): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', (error: NodeJS.ErrnoException) => reject(explainListen(error, host, port)));
      this.server.listen(port, host, resolve);
    });
    this.server.on('connection', (socket: Socket) => this.fresh.set(socket, performance.now()));
    this.lookedAt = performance.now();
    this.looking = setInterval(() => this.look(), LOOK_MS).unref();
    return (this.server.address() as AddressInfo).port;
  }

  /** Answers by this from now on. */
  serve(app: Express): void {
    this.messages.adopt(app);
    this.handler = app;
  }

  /**
   * Takes no more connections, lets calls in flight finish for so long, then cuts them. Connections that callers keep are
   * told to end with their next answer, and closed when none comes.
   */
  async close(graceMs: number): Promise<void> {
    this.isClosing = true;
    for (const res of this.answering) this.tellToEnd(res);
    // Not http's own close, which would cut idle connections now, and with them calls that are on their way.
    const closed = new Promise<void>((resolve) =>
      NetServer.prototype.close.call(this.server, () => resolve()),
    );
    const closeIdle = (): void => this.server.closeIdleConnections();
    let idle: NodeJS.Timeout | undefined;
    const linger = setTimeout(() => {
      closeIdle();
      idle = setInterval(closeIdle, CLOSE_IDLE_MS);
    }, graceMs * LINGER);
    const cut = setTimeout(() => this.server.closeAllConnections(), graceMs);
    await closed;
    for (const timer of [linger, cut]) clearTimeout(timer);
    for (const timer of [idle, this.looking]) clearInterval(timer);
    // Ends what http's own close would have ended.
    this.server.close(() => undefined);
  }

  private receive(req: IncomingMessage, res: ServerResponse): void {
    this.answering.add(res);
    res.on('close', () => this.answering.delete(res));
    if (this.isClosing) this.tellToEnd(res);
    const since = this.fresh.get(req.socket);
    this.fresh.delete(req.socket);
    const headSeconds = since === undefined ? 0 : (performance.now() - since) / 1_000;
    this.bodies.add(req, headSeconds, () => refuseSlow(req.socket, res));
    this.handler(req, res);
  }

  private look(): void {
    const now = performance.now();
    this.bodies.look(Math.min(now - this.lookedAt, LOOK_MOST_MS) / 1_000);
    this.lookedAt = now;
  }

  private tellToEnd(res: ServerResponse): void {
    if (!res.headersSent) res.setHeader('Connection', 'close');
  }
}

/** As Node itself answers a head that does not come: whoever sends so slowly is no browser that would read more. */
function refuseSlow(socket: Socket, res: ServerResponse): void {
  if (!res.headersSent) {
    // For the log and the metrics; the handler still waits for the body and will find the connection gone.
    res.statusCode = 408;
    socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
  }
  socket.destroy();
}

/** Why it cannot be listened there, in one sentence. `prefix` stands before the names of the settings. */
export function explainListen(error: NodeJS.ErrnoException, host: string, port: number, prefix = ''): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is already in use. Stop the other program, or set ${prefix}PORT to another port (0 takes a free one).`,
    );
  }
  if (error.code === 'EACCES')
    return new StartError(
      `Port ${port} needs more rights than this process has. Set ${prefix}PORT to 1024 or above.`,
    );
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new StartError(`${prefix}HOST is "${host}", which is no address of this machine.`);
  return error;
}
