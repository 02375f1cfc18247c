import type { Connection } from 'mongoose';
import { CallMetrics } from '../http/call-metrics.js';
import type { EventStream } from '../http/event-stream.js';
import { runMetrics } from '../jobs/run-metrics.js';
import type { Metrics } from '../kernel/metrics.js';
import type { AuditLog } from '../store/audit.js';
import type { EventFeed } from '../store/event-feed.js';
import { watchPool } from '../store/pool-metrics.js';

/** What is watched. */
export interface WatchedParts {
  metrics: Metrics;
  connection: Connection;
  feed: EventFeed;
  events: EventStream;
  audit: AuditLog;
}

/** Tells the metrics whom to ask; other queues register themselves by `metrics.queue` where they are made. */
export function composeOperation({ metrics, connection, feed, events, audit }: WatchedParts) {
  watchPool(connection, metrics);
  metrics.gauge('portico_event_feed_lag_seconds', 'How far the event feed is behind the newest event.', () =>
    feed.lagSeconds(),
  );
  metrics.queue('audit', () => audit.countUnsealed());
  return { calls: new CallMetrics(metrics, () => events.count), onRun: runMetrics(metrics) };
}
