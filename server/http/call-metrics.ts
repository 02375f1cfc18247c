import type { Metrics } from '../kernel/metrics.js';

/** Seconds at which the histogram of calls is cut. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** A stream lasts as long as its reader stays: that is no duration of work. */
const STREAMS = '/v1/events';

/** How a call ended. */
export interface EndedCall {
  method: string;
  /** Template of the route, never a path. */
  route: string;
  status: number;
  seconds: number;
}

/** The figures of HTTP. */
export class CallMetrics {
  private open = 0;
  private readonly count: ReturnType<Metrics['counter']>;
  private readonly took: ReturnType<Metrics['histogram']>;

  /** @param streams How many event streams are open. */
  constructor(metrics: Metrics, streams: () => number) {
    const labels = ['method', 'route', 'status'];
    this.count = metrics.counter(
      'portico_http_calls_total',
      'Answered calls, by template of the route and class of the status.',
      labels,
    );
    this.took = metrics.histogram(
      'portico_http_call_seconds',
      'From the head of a call to the end of its answer, event streams left out.',
      labels,
      BUCKETS,
    );
    const inFlight = (): number => Math.max(0, this.open - streams());
    metrics.gauge(
      'portico_http_calls_in_flight',
      'Calls without an end yet, event streams left out.',
      inFlight,
    );
    metrics.gauge('portico_event_streams', 'Open event streams.', streams);
  }

  /** A call came; tell its end by `ended`. */
  began(): void {
    this.open += 1;
  }

  /** It was answered, or its caller left. */
  ended({ method, route, status, seconds }: EndedCall): void {
    this.open -= 1;
    const labels = {
      method: METHODS.includes(method) ? method : 'other',
      route,
      status: `${Math.floor(status / 100)}xx`,
    };
    this.count(labels);
    if (route !== STREAMS) this.took(labels, seconds);
  }
}
