import { createApp } from './app.js';
import { compose, type Portico } from './compose.js';
import type { Config } from './config.js';
import { openDatabase, unwind, type Undo } from './database.js';
import { demoBanner, prepareDemo, type DemoFacts } from './demo/demo.js';
import { systemClock, type Clock } from './kernel/clock.js';
import { Door, explainListen } from './http/door.js';
import { MetricsPage } from './http/metrics-page.js';
import { createLogger, type Logger } from './kernel/log.js';
import { migrations } from './migrations/index.js';
import { withSecretKeys } from './secret-keys.js';
import { migrate } from './store/migrations.js';
import { startTracing } from './tracing.js';

/** A running server. */
export interface RunningServer {
  /** Where clients reach it. */
  apiUrl: string;
  /** The port on which it listens. */
  port: number;
  portico: Portico;
  /** What the demo tells; without the demo, where the API is. */
  facts: DemoFacts | { apiUrl: string };
  /** The port of `/metrics`; null when it is not served. */
  metricsPort: number | null;
  /** The port on which e-mail is taken; null when none is. */
  mailInPort: number | null;
  /** Takes no more calls, lets those in flight finish, ends streams, then the database. */
  stop(graceMs: number): Promise<void>;
}

/** What tests may replace. */
export interface StartOptions {
  clock?: Clock;
  log?: Logger;
}

/**
 * Starts everything in order: port, database, migrations, demo.
 * @throws StartError one sentence for the terminal.
 */
export async function startServer(
  config: Config,
  say: (sentence: string) => void,
  { clock = systemClock, log = createLogger(config.logLevel) }: StartOptions = {},
): Promise<RunningServer> {
  const undo: Undo = [];
  try {
    const door = new Door();
    const port = await door.open(config);
    undo.push(() => door.close(0));
    const apiUrl = config.publicUrl ?? `http://localhost:${port}`;
    undo.push(await startTracing(config, log));
    const { connection, patient } = await openDatabase(config, say, undo);
    await migrate(connection, migrations, log, patient);
    const portico = compose({
      config: withSecretKeys(config, log),
      connection,
      clock,
      log,
      publicUrl: () => apiUrl,
    });
    await portico.presence.start();
    undo.push(() => portico.presence.stop());
    await portico.feed.start();
    undo.push(() => portico.feed.stop());
    await portico.revocations.start();
    undo.push(() => portico.revocations.stop());
    await portico.roleBook.start();
    undo.push(() => portico.roleBook.stop());
    const facts = config.demo ? await prepareDemo(portico, apiUrl, say) : { apiUrl };
    const metricsPort = await showMetrics(config, portico, undo);
    portico.webhooks.start();
    undo.push(() => portico.webhooks.stop());
    portico.connectors.start();
    undo.push(() => portico.connectors.stop());
    if (config.smtpUrl === null)
      log.info({}, 'E-mail is off: PORTICO_SMTP_URL is not set. Inboxes work without it.');
    portico.notifications.start();
    undo.push(() => portico.notifications.stop());
    portico.relay.start();
    undo.push(() => portico.relay.stop());
    portico.jobs.start();
    undo.push(() => portico.jobs.stop());
    portico.taskRunner.start();
    undo.push(() => portico.taskRunner.stop());
    const mailInPort = await takeMail(portico, undo);
    door.serve(createApp(portico));
    say('hostUrl' in facts ? demoBanner(facts) : `Portico answers at ${apiUrl}.`);
    const stopAll = (graceMs: number): Promise<void> => stop(portico, door, undo, graceMs);
    return { apiUrl, port, portico, facts, metricsPort, mailInPort, stop: stopAll };
  } catch (error) {
    await unwind(undo);
    throw error;
  }
}

async function stop(portico: Portico, door: Door, undo: Undo, graceMs: number): Promise<void> {
  portico.lifecycle.stopping = true;
  portico.events.close();
  await door.close(graceMs);
  await unwind(undo);
}

async function takeMail({ mailIn, config }: Portico, undo: Undo): Promise<number | null> {
  if (mailIn === null) return null;
  const { mailInHost, mailInPort } = config;
  const port = await mailIn.start().catch((error: NodeJS.ErrnoException) => {
    throw explainListen(error, mailInHost, mailInPort, 'PORTICO_MAIL_IN_');
  });
  undo.push(() => mailIn.stop());
  return port;
}

async function showMetrics(
  { metricsHost, metricsPort }: Config,
  { metrics }: Portico,
  undo: Undo,
): Promise<number | null> {
  if (metricsPort === null) return null;
  metrics.watchProcess();
  const page = new MetricsPage(metrics);
  undo.push(() => page.close());
  return page.open(metricsHost, metricsPort).catch((error: NodeJS.ErrnoException) => {
    throw explainListen(error, metricsHost, metricsPort, 'METRICS_');
  });
}
