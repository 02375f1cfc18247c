import { connect, type Socket } from 'node:net';
import { readAnswer, type RawAnswer } from './answer.js';

/** An answer that has not come by then never will, in milliseconds. */
const GIVE_UP_MS = 10_000;
/** A connection that nobody has used for so long may be about to be closed by the server, in milliseconds. */
const STALE_MS = 30_000;

interface Waiting {
  method: string;
  resolve: (answer: RawAnswer) => void;
  reject: (error: Error) => void;
}

/** A connection to the server, for one call after the other. A client of Node's would take as long as the server does. */
export class Connection {
  private readonly socket: Socket;
  private received: Buffer = Buffer.alloc(0);
  private waiting: Waiting | undefined;
  private lastUsed = performance.now();

  constructor(host: string, port: number) {
    this.socket = connect({ host, port, noDelay: true });
    this.socket.setTimeout(GIVE_UP_MS, () => this.fail(new Error(`no answer within ${GIVE_UP_MS} ms`)));
    this.socket.on('data', (bytes: Buffer) => this.read(bytes, false));
    this.socket.on('end', () => this.read(Buffer.alloc(0), true));
    this.socket.on('error', (error) => this.fail(error));
    this.socket.on('close', () => this.fail(new Error('closed before the answer')));
  }

  /** Whether it takes another call. */
  get isGood(): boolean {
    return !this.socket.destroyed && !this.waiting && performance.now() - this.lastUsed < STALE_MS;
  }

  /** Sends the bytes of a call. */
  call(method: string, bytes: Buffer): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting = { method, resolve, reject };
      this.socket.write(bytes);
    });
  }

  close(): void {
    this.waiting = undefined;
    this.socket.destroy();
  }

  private read(bytes: Buffer, hasEnded: boolean): void {
    const { waiting } = this;
    // Nobody asked: what comes after an answer is no part of any.
    if (!waiting) return this.close();
    this.received = this.received.length === 0 ? bytes : Buffer.concat([this.received, bytes]);
    try {
      const answer = readAnswer(this.received, waiting.method, hasEnded);
      if (answer) this.finish(waiting, answer);
      else if (hasEnded) this.fail(new Error('ended before the answer did'));
    } catch (error) {
      this.fail(error as Error);
    }
  }

  private finish({ resolve }: Waiting, answer: RawAnswer): void {
    if (answer.end !== null && answer.end < this.received.length)
      return this.fail(new Error('bytes after the end of the answer'));
    this.waiting = undefined;
    this.received = Buffer.alloc(0);
    this.lastUsed = performance.now();
    if (answer.end === null) this.close();
    resolve(answer);
  }

  private fail(error: Error): void {
    const { waiting } = this;
    this.close();
    waiting?.reject(error);
  }
}
