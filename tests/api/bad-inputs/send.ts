import type { Api } from '../../support/api.js';
import type { Observed } from '../../support/contract.js';
import { Connection } from './connection.js';
import { payload, target, type Message } from './message.js';
import type { Operation } from './operations.js';

/** An answer and how long it took. */
export interface Timed extends Observed {
  ms: number;
}

/** Methods whose call says that there is no content. */
const WITH_CONTENT = ['POST', 'PUT', 'PATCH'];

/** Sends messages as they are: `fetch` would mend paths and refuse header fields before the server sees them. */
export class Sender {
  private readonly idle: Connection[] = [];

  /** Closes the connections. */
  close(): void {
    for (const connection of this.idle) connection.close();
  }

  /** Makes a call; of an endless stream only the beginning is read. */
  async send(api: Api, operation: Operation, message: Message): Promise<Timed> {
    const { method } = operation;
    const path = target(operation.path, message);
    const url = new URL(api.url);
    const bytes = bytesOf({ ...api.headers, Host: url.host }, operation, message, path);
    const started = performance.now();
    const connection = this.take(url);
    const { status, headers, bytes: body } = await connection.call(method, bytes);
    const ms = performance.now() - started;
    this.idle.push(connection);
    return { method, path, status, headers, bytes: body, ms };
  }

  private take({ hostname, port }: URL): Connection {
    for (let one = this.idle.pop(); one; one = this.idle.pop()) {
      if (one.isGood) return one;
      one.close();
    }
    return new Connection(hostname, Number(port));
  }
}

/** A call as it stands on the wire. */
function bytesOf(own: Record<string, string>, operation: Operation, message: Message, path: string): Buffer {
  const { method } = operation;
  const body = payload(operation.body?.type ?? '', message.body);
  const type = operation.body && operation.body.type !== '*/*' ? { 'Content-Type': operation.body.type } : {};
  const headers = {
    ...own,
    ...(body ? type : {}),
    ...(body || WITH_CONTENT.includes(method) ? { 'Content-Length': body?.length ?? 0 } : {}),
    ...message.headers,
  };
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${fields.join('')}\r\n`, 'latin1');
  return body ? Buffer.concat([head, body]) : head;
}
