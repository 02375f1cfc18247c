import type { Connection, mongo } from 'mongoose';
import type { Metrics } from '../kernel/metrics.js';

/** Seconds at which the histogram of waiting is cut. */
const BUCKETS = [0.001, 0.01, 0.1, 0.5, 1, 5];

/** One connection of the pool of one database server. */
const keyOf = (event: { address: string; connectionId: number | '<monitor>' }): string =>
  `${event.address} ${event.connectionId}`;

/** Tells of the pool of database connections, by the driver's own events (CMAP). */
export function watchPool(connection: Connection, metrics: Metrics): void {
  const client: mongo.MongoClient = connection.getClient();
  const [open, inUse] = [new Set<string>(), new Set<string>()];
  let waiting = 0;
  const waited = metrics.histogram(
    'portico_mongodb_pool_wait_seconds',
    'How long work waited for a database connection.',
    [],
    BUCKETS,
  );
  const failed = metrics.counter(
    'portico_mongodb_pool_failures_total',
    'Connections that could not be had.',
    [],
  );
  const cleared = metrics.counter(
    'portico_mongodb_pool_cleared_total',
    'How often a pool was thrown away.',
    [],
  );
  metrics.gauge('portico_mongodb_pool_open', 'Open database connections.', () => open.size);
  metrics.gauge('portico_mongodb_pool_in_use', 'Database connections at work.', () => inUse.size);
  metrics.gauge('portico_mongodb_pool_waiting', 'Work that waits for a database connection.', () => waiting);
  const ended = (event: { durationMS: number }): void => {
    waiting = Math.max(0, waiting - 1);
    waited({}, event.durationMS / 1_000);
  };
  client.on('connectionCheckOutStarted', () => (waiting += 1));
  client.on('connectionReady', (event) => open.add(keyOf(event)));
  client.on('connectionCheckedOut', (event) => {
    ended(event);
    // Also those that were made before anybody listened.
    open.add(keyOf(event));
    inUse.add(keyOf(event));
  });
  client.on('connectionCheckOutFailed', (event) => {
    ended(event);
    failed({});
  });
  client.on('connectionCheckedIn', (event) => inUse.delete(keyOf(event)));
  client.on('connectionClosed', (event) => {
    open.delete(keyOf(event));
    inUse.delete(keyOf(event));
  });
  client.on('connectionPoolCleared', () => cleared({}));
}
