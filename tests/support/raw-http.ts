import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** A call written byte by byte, for what no well-behaved client sends. */
export class RawCall {
  private constructor(readonly socket: Socket) {
    socket.on('error', () => undefined);
  }

  /** Connects to a server. */
  static async to(url: string): Promise<RawCall> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new RawCall(socket);
  }

  /** Sends a request line and headers. */
  head(line: string, headers: Record<string, string>): this {
    const fields = Object.entries({ Host: 'portico.test', ...headers }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    this.socket.write(`${line} HTTP/1.1\r\n${fields.join('')}\r\n`);
    return this;
  }

  write(bytes: string | Buffer): this {
    this.socket.write(bytes);
    return this;
  }

  /** Sends a chunk of a chunked body; without bytes its end. */
  chunk(bytes: Buffer = Buffer.alloc(0)): this {
    this.socket.write(`${bytes.length.toString(16)}\r\n`);
    this.socket.write(bytes);
    this.socket.write('\r\n');
    return this;
  }

  /** Waits until the server goes on with a call that asked for it (`Expect: 100-continue`): it has read the headers then. */
  async continued(): Promise<this> {
    const [bytes] = (await once(this.socket, 'data')) as [Buffer];
    this.socket.pause();
    if (!String(bytes).startsWith('HTTP/1.1 100 '))
      throw new Error(`The server does not go on: ${String(bytes)}`);
    return this;
  }

  /** Breaks off. */
  cut(): void {
    this.socket.destroy();
  }

  /** Status line and headers of the answer. */
  async answer(): Promise<string> {
    let text = '';
    for await (const bytes of this.socket) {
      text += String(bytes);
      if (text.includes('\r\n\r\n')) break;
    }
    return text;
  }
}
