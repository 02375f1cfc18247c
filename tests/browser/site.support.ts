import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { createHostSite } from '../../examples/host-site/server.mjs';
import type { Config } from '../../server/config.js';
import type { DemoFacts } from '../../server/demo/demo.js';
import { startServer, type RunningServer } from '../../server/server.js';
import { keptLog, type KeptLog } from '../support/log.js';
import { useDatabase } from '../support/mongo.js';

/** A socket whose handler comes later, so that an address is known before what stands behind it. */
export class LateServer {
  /** What answers; 503 until it is set. */
  handler: RequestListener = (_req, res) => void res.writeHead(503).end();
  readonly #server: Server = createServer((req, res) => this.handler(req, res));

  /** Listens on a free port of this machine. */
  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }
}

/** The product with its demo, and a host site in front of it. */
export interface Site {
  apiUrl: string;
  /** Where the host site answers. */
  hostUrl: string;
  apiKey: string;
  tenantId: string;
  /** The worlds beside the first company, by their folder. */
  worlds: DemoFacts['worlds'];
  server: RunningServer;
  /** Lines of the terminals of server and host site. */
  said: string[];
  /** What the server logged, down to the smallest things. */
  log: KeptLog;
  /** Another host page at an origin that the tenant has registered; it stops with the site. */
  page(handler: RequestListener): Promise<string>;
}

/** Settings of a demo server for tests. */
export const demoConfig = (mongodbUri: string, dataDir: string, demoOrigin: string | null): Config => ({
  host: '127.0.0.1',
  port: 0,
  publicUrl: null,
  mongodbUri,
  mongodPath: null,
  cacheDir: dataDir,
  dataDir,
  demo: true,
  demoOrigin,
  logLevel: 'silent',
  metricsPort: null,
  metricsHost: '127.0.0.1',
  otlpEndpoint: null,
  otlpTracesEndpoint: null,
  maxUploadBytes: 25_000_000,
  callsPerMinute: 1_000_000,
  smtpUrl: null,
  mailFrom: null,
  mailInDomain: null,
  mailInHost: '127.0.0.1',
  mailInPort: 0,
  secretKeys: [],
  trustedProxies: 0,
  allowLoopback: false,
});

/** A site that somebody opened, and has to close. */
export interface OpenSite extends Site {
  stop(): Promise<void>;
}

/** Starts the demo server on a database, and the demo host site, in this process. */
export async function openSite(mongodbUri: string, changes: Partial<Config> = {}): Promise<OpenSite> {
  if (!existsSync('dist/sdk/v1/portal.js'))
    throw new Error('Run "npm run build" first: the SDK is not built.');
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const dataDir = await mkdtemp(join(tmpdir(), 'portico-browser-'));
    undo.push(() => rm(dataDir, { recursive: true, force: true }));
    const host = await new LateServer().start();
    undo.push(() => host.stop());
    const config = { ...demoConfig(mongodbUri, dataDir, host.url), ...changes };
    const said: string[] = [];
    const log = keptLog();
    const server = await startServer(config, (line) => said.push(line), { log: log.logger });
    undo.push(() => server.stop(500));
    const { apiUrl, apiKey, tenantId, worlds } = server.facts as DemoFacts;
    host.handler = createHostSite({ apiUrl, apiKey, worlds, log: (line) => said.push(line) });
    const page = async (handler: RequestListener): Promise<string> => {
      const own = await new LateServer().start();
      undo.push(() => own.stop());
      own.handler = handler;
      await server.portico.tenants.registerOrigin(tenantId, own.url);
      return own.url;
    };
    return { apiUrl, apiKey, tenantId, worlds, hostUrl: host.url, server, said, log, page, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Call it once at the top of a test file: the demo server and the demo host site, gone after the last test. */
export function useSite(changes: Partial<Config> = {}): Site {
  const database = useDatabase();
  const site = {} as OpenSite;
  beforeAll(async () => {
    Object.assign(site, await openSite(database.uri, changes));
  });
  afterAll(() => site.stop?.());
  return site;
}

/** Somebody for whom a host vouches. */
export interface Vouched {
  externalId: string;
  name: string;
  roles?: string[];
  account: { externalId: string; name?: string };
}

const MARA: Vouched = {
  externalId: 'mara',
  name: 'Mara Lindqvist',
  roles: ['member'],
  account: { externalId: 'brightwater', name: 'Brightwater Utilities' },
};

/** What a host's backend does for a page of its own: a client secret for Mara, or somebody else. */
export async function clientSecret(
  { apiUrl, apiKey }: Site,
  origin: string,
  user: Vouched = MARA,
): Promise<string> {
  const response = await fetch(`${apiUrl}/v1/embed-sessions`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ user, origin }),
  });
  if (response.status !== 201) throw new Error(`No session: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { clientSecret: string }).clientSecret;
}
