import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';

/** A span as a collector gets it (OTLP over HTTP, JSON). */
export interface SeenSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  kind: number;
  status?: { code?: number; message?: string };
  attributes: { key: string; value: Record<string, unknown> }[];
  events?: unknown[];
}

interface Export {
  resourceSpans: { resource: { attributes: SeenSpan['attributes'] }; scopeSpans: { spans: SeenSpan[] }[] }[];
}

/** A collector of traces that keeps what it gets. */
export class Collector {
  readonly spans: SeenSpan[] = [];
  /** Everything that came, as text. */
  text = '';
  private readonly server: Server;

  private constructor() {
    this.server = createServer(async (req, res) => {
      let text = '';
      for await (const bytes of req) text += String(bytes);
      this.text += text;
      for (const { scopeSpans } of (JSON.parse(text) as Export).resourceSpans)
        for (const { spans } of scopeSpans) this.spans.push(...spans);
      res.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
  }

  static async start(): Promise<Collector> {
    const collector = new Collector();
    collector.server.listen(0, '127.0.0.1');
    await once(collector.server, 'listening');
    return collector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** An attribute of a span. */
  static attribute({ attributes }: SeenSpan, key: string): unknown {
    const value = attributes.find((one) => one.key === key)?.value;
    return value && Object.values(value)[0];
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}
