import { Agent, request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Api } from '../../support/api.js';
import type { Observed } from '../../support/contract.js';
import { payload, target, type Message } from './message.js';
import type { Operation } from './operations.js';

/** An answer and how long it took. */
export interface Timed extends Observed {
  ms: number;
}

/** An answer that has not come by then never will, in milliseconds. */
const GIVE_UP_MS = 10_000;

/** Sends messages as they are: `fetch` would mend paths and refuse header fields before the server sees them. */
export class Sender {
  private readonly agent: Agent;

  constructor(connections: number) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Closes the connections. */
  close(): void {
    this.agent.destroy();
  }

  /** Makes a call; of an endless stream only the beginning is read. */
  async send(api: Api, operation: Operation, message: Message): Promise<Timed> {
    const { method } = operation;
    const path = target(operation.path, message);
    const body = payload(operation.body?.type ?? '', message.body);
    const type =
      operation.body && operation.body.type !== '*/*' ? { 'Content-Type': operation.body.type } : {};
    const headers = {
      ...api.headers,
      ...(body ? { ...type, 'Content-Length': body.length } : {}),
      ...message.headers,
    };
    const started = performance.now();
    const response = await this.exchange(`${api.url}${path}`, path, method, headers, body);
    const fields = new Headers(
      Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const endless = fields.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (endless) response.destroy();
    const bytes = endless ? Buffer.alloc(0) : await buffer(response);
    const ms = performance.now() - started;
    return { method, path, status: response.statusCode ?? 0, headers: fields, bytes, ms };
  }

  private exchange(
    url: string,
    path: string,
    method: string,
    headers: Record<string, string | number>,
    body: Buffer | undefined,
  ): Promise<IncomingMessage> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
      const call = request({ hostname, port, path, method, headers, agent: this.agent, timeout: GIVE_UP_MS });
      call.once('timeout', () => call.destroy(new Error(`no answer within ${GIVE_UP_MS} ms`)));
      call.once('response', resolve);
      call.once('error', reject);
      call.end(body);
    });
  }
}
