import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Waits for an answer of the server behind the proxy, and lets it not arrive. */
export interface Trap {
  /** Whether these bytes are a call whose answer is to be lost. */
  isCall(bytes: Buffer): boolean;
  /** Whether these bytes are the answer that the server gives once it has done what was asked. */
  isDone(bytes: Buffer): boolean;
  /** `cut` closes the connection; `swallow` keeps it open and silent, and `swallow-all` every other one too. */
  how: 'cut' | 'swallow' | 'swallow-all';
  /** Told once when it has happened. */
  sprung(): void;
}

interface Link {
  client: Socket;
  server: Socket;
  /** The trap that the last call has met. */
  caught: Trap | null;
  /** Nothing goes through any more, in either direction. */
  silent: boolean;
}

/** A TCP proxy that loses what it is told to lose. */
export class TcpProxy {
  /** The port of 127.0.0.1 behind it; null refuses whoever comes. */
  target: number | null = null;
  /** May change what the server answers. */
  rewrite: (bytes: Buffer) => Buffer = (bytes) => bytes;
  private readonly links = new Set<Link>();
  private trap: Trap | null = null;
  private readonly server = createServer((client) => this.join(client));

  /** Listens on a free port of 127.0.0.1. */
  static async listen(): Promise<TcpProxy> {
    const proxy = new TcpProxy();
    proxy.server.listen(0, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Sets a trap, in place of the former; null takes it away. */
  set(trap: Trap | null): void {
    this.trap = trap;
  }

  /** Cuts every connection that is open. */
  cutAll(): void {
    for (const link of this.links) this.cut(link);
  }

  /** Cuts everything and listens no more. */
  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.cutAll();
    await closed;
  }

  private join(client: Socket): void {
    client.on('error', () => undefined);
    if (this.target === null) {
      client.destroy();
      return;
    }
    const server = connect(this.target, '127.0.0.1');
    const link: Link = { client, server, caught: null, silent: false };
    this.links.add(link);
    server.on('error', () => undefined);
    client.on('data', (bytes) => this.pass(link, client, server, this.heard(link, bytes)));
    server.on('data', (bytes) => this.pass(link, server, client, this.answered(link, bytes)));
    client.on('close', () => this.cut(link));
    // Whoever sits before a silent connection does not learn of its end.
    server.on('close', () => link.silent || this.cut(link));
  }

  private pass(link: Link, from: Socket, to: Socket, bytes: Buffer): void {
    if (link.silent || to.destroyed || to.write(bytes)) return;
    from.pause();
    to.once('drain', () => from.resume());
  }

  private heard(link: Link, bytes: Buffer): Buffer {
    if (this.trap?.isCall(bytes)) link.caught = this.trap;
    return bytes;
  }

  private answered(link: Link, bytes: Buffer): Buffer {
    const { caught } = link;
    link.caught = null;
    if (caught && caught === this.trap && caught.isDone(bytes)) {
      this.trap = null;
      this.spring(link, caught);
    }
    return this.rewrite(bytes);
  }

  private spring(link: Link, { how, sprung }: Trap): void {
    if (how === 'cut') this.cut(link);
    else link.silent = true;
    if (how === 'swallow-all') for (const other of this.links) other.silent = true;
    sprung();
  }

  private cut(link: Link): void {
    this.links.delete(link);
    link.client.destroy();
    link.server.destroy();
  }
}
