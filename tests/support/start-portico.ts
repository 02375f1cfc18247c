import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Config } from '../../server/config.js';
import type { ServiceDefinition } from '../../server/domains/requests/definition.js';
import type { Context } from '../../server/kernel/context.js';
import { newId } from '../../server/kernel/ids.js';
import { startServer, type RunningServer } from '../../server/server.js';
import { Api } from './api.js';
import type { OutboxRow } from '../../server/store/outbox.js';
import { testClock, type TestClock } from './clock.js';
import { checkEvent } from './event-schemas.js';
import { keptLog, type KeptLog } from './log.js';
import { useDatabase } from './mongo.js';
import { ALL_SERVICES } from './services.js';

/** A tenant with an API key. */
export interface TestTenant {
  id: string;
  key: string;
  /** As its backend sees the API. */
  program: Api;
  apiKey: string;
}

/** The web origin that every test tenant registers. */
export const ORIGIN = 'https://www.kestrel.example';

/** So many events of a test are held against their schemas. */
const MOST_CHECKED = 2_000;

/** What tests may change. */
export interface PorticoOptions {
  config?: Partial<Config>;
  clock?: TestClock;
  log?: KeptLog;
}

/** A server of one's own on a database of one's own. */
export class TestPortico {
  private constructor(
    readonly server: RunningServer,
    readonly clock: TestClock,
    readonly log: KeptLog,
    private readonly config: Config,
  ) {}

  /** Starts a server on a database; port 0, no demo, no limits in the way. */
  static async start(mongodbUri: string, options: PorticoOptions = {}): Promise<TestPortico> {
    const clock = options.clock ?? testClock();
    const log = options.log ?? keptLog();
    const config = { ...configFor(mongodbUri), ...options.config };
    const server = await startServer(config, () => undefined, { clock, log: log.logger });
    return new TestPortico(server, clock, log, config);
  }

  get portico(): RunningServer['portico'] {
    return this.server.portico;
  }

  /** The database, to look behind the API. */
  get db() {
    const { db } = this.portico.connection;
    if (!db) throw new Error('The server is stopped.');
    return db;
  }

  /** The API as seen by a stranger. */
  get api(): Api {
    return new Api(`http://127.0.0.1:${this.server.port}`);
  }

  /** Makes a tenant with services and an API key. */
  async tenant(name: string, services: readonly ServiceDefinition[] = ALL_SERVICES): Promise<TestTenant> {
    const key = name.toLowerCase();
    const { _id: id } = await this.portico.tenants.create(key, name, [ORIGIN, `https://${key}.example`]);
    for (const definition of services) await this.portico.catalog.publish(this.context(id), definition);
    const apiKey = await this.portico.apiKeys.issue(id, `${name} backend`, 'test');
    return { id, key, apiKey, program: this.api.as(apiKey) };
  }

  /** A context of the system, for what the API does not offer. */
  context(tenantId: string): Context {
    const actor = { kind: 'system', id: 'test', name: 'test', roles: [] } as const;
    return {
      requestId: newId('rid'),
      tenantId,
      actor,
      locale: 'en',
      clock: this.clock,
      log: this.log.logger,
    };
  }

  /** Another process's worth of server on the same database, at once or after this one has stopped. */
  again(options: PorticoOptions = {}): Promise<TestPortico> {
    const { clock, log } = this;
    return TestPortico.start(this.config.mongodbUri as string, { clock, log, ...options });
  }

  /** Stops it; whatever was announced must be true to its schema. */
  async stop(graceMs = 2_000): Promise<void> {
    const told = this.db.collection<OutboxRow>('outbox').find().sort({ _id: -1 }).limit(MOST_CHECKED);
    const rows = await told.toArray();
    await this.server.stop(graceMs);
    rows.forEach(checkEvent);
  }
}

function configFor(mongodbUri: string): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    mongodbUri,
    mongodPath: null,
    cacheDir: join(tmpdir(), 'portico-unused'),
    dataDir: join(tmpdir(), 'portico-unused'),
    demo: false,
    demoOrigin: null,
    logLevel: 'debug',
    metricsPort: null,
    metricsHost: '127.0.0.1',
    otlpEndpoint: null,
    otlpTracesEndpoint: null,
    maxUploadBytes: 1_000_000,
    callsPerMinute: 1_000_000,
    smtpUrl: null,
    mailFrom: null,
    mailInDomain: null,
    mailInHost: '127.0.0.1',
    mailInPort: 0,
    secretKeys: [Buffer.alloc(32, 'test')],
    trustedProxies: 0,
    allowLoopback: false,
  };
}

/** Call it once at the top of a test file: a server before the first test, gone after the last. */
export function usePortico(options: PorticoOptions = {}): { readonly it: TestPortico } {
  const database = useDatabase();
  let running: TestPortico | undefined;
  beforeAll(async () => {
    running = await TestPortico.start(database.uri, options);
  });
  afterAll(async () => running?.stop(500));
  return {
    get it() {
      if (!running) throw new Error('The server has not started.');
      return running;
    },
  };
}
