import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from '../kernel/metrics.js';

/**
 * `/metrics` on a socket of its own, so that a proxy before the API cannot show the figures to the public by accident.
 */
export class MetricsPage {
  private readonly server: Server;

  constructor(metrics: Metrics) {
    this.server = createServer({ headersTimeout: 5_000, requestTimeout: 5_000 }, (req, res) =>
      answer(metrics, req, res),
    );
  }

  /** Listens, and answers the port. @throws as `listen` does. */
  async open(host: string, port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, resolve);
    });
    return (this.server.address() as AddressInfo).port;
  }

  /** Ends at once: who asks again asks another process. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }
}

function answer(metrics: Metrics, req: IncomingMessage, res: ServerResponse): void {
  if (req.method !== 'GET' || req.url?.split('?', 1)[0] !== '/metrics') {
    res.writeHead(404, { 'Content-Type': 'text/plain' }).end('Only GET /metrics is here.\n');
    return;
  }
  metrics.read().then(
    ({ type, text }) => res.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text),
    () => res.writeHead(500, { 'Content-Type': 'text/plain' }).end('The figures cannot be read now.\n'),
  );
}
