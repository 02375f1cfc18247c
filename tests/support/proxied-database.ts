import { TcpProxy } from './tcp-proxy.js';

/** The way to a database on this machine, which can be lost. */
export class ProxiedDatabase {
  private constructor(
    readonly proxy: TcpProxy,
    /** Connect with it. */
    readonly uri: string,
    private readonly port: number,
  ) {}

  /** Opens a way to the database of a connection string. */
  static async open(databaseUri: string): Promise<ProxiedDatabase> {
    const proxy = await TcpProxy.listen();
    const uri = new URL(databaseUri);
    const port = Number(uri.port);
    proxy.target = port;
    uri.port = String(proxy.port);
    // The set's own name of its member would lead past the proxy.
    uri.searchParams.delete('replicaSet');
    uri.searchParams.set('directConnection', 'true');
    return new ProxiedDatabase(proxy, uri.href, port);
  }

  /** Whoever is connected is cut off, and nobody gets in. */
  goAway(): void {
    this.proxy.target = null;
    this.proxy.cutAll();
  }

  comeBack(): void {
    this.proxy.target = this.port;
  }

  close(): Promise<void> {
    return this.proxy.close();
  }
}
