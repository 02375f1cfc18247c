import { connect, type Socket } from 'node:net';

/** A reader of the event stream who keeps next to nothing, so that ten thousand fit into a process. */
export class StreamReader {
  /** How many events came. */
  events = 0;
  /** Where to resume. */
  lastId = '';
  /** When the latest event came (ms, `performance.now`). */
  heardAt = 0;
  /** Whether the answer has begun. */
  isOpen = false;
  private tail = '';
  private readonly socket: Socket;

  constructor(url: URL, token: string, lastId?: string) {
    this.socket = connect(Number(url.port), url.hostname);
    const resume = lastId ? `Last-Event-ID: ${lastId}\r\n` : '';
    this.socket.write(
      `GET /v1/events HTTP/1.1\r\nHost: ${url.host}\r\nAuthorization: Bearer ${token}\r\n${resume}\r\n`,
    );
    this.socket.on('data', (bytes) => this.take(bytes.toString('latin1')));
    this.socket.on('error', () => undefined);
  }

  close(): void {
    this.socket.destroy();
  }

  private take(text: string): void {
    this.isOpen ||= text.startsWith('HTTP/1.1 200');
    const all = this.tail + text;
    for (let at = all.indexOf('\n\n'); at >= 0; at = all.indexOf('\n\n', at + 2)) {
      const block = all.slice(all.lastIndexOf('\n\n', at - 1) + 2, at);
      this.block(block);
    }
    this.tail = all.slice(all.lastIndexOf('\n\n') + 2);
  }

  private block(block: string): void {
    const id = /^id: (\S+)$/m.exec(block)?.[1];
    if (id) this.lastId = id;
    if (id && block.includes('\ndata: ')) {
      this.events += 1;
      this.heardAt = performance.now();
    }
  }
}
