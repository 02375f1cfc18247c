import {
  context,
  isSpanContextValid,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
} from '@opentelemetry/api';

/**
 * Spans for OpenTelemetry. Without a collector in the configuration nothing of this does anything: the API of
 * OpenTelemetry is a shell until `server/tracing.ts` fills it. Attributes hold names of the code, ids of calls and
 * numbers: no body, no query, no name, no token.
 */
const tracer = () => trace.getTracer('portico');

/** A span that is open. */
export interface OpenSpan {
  /** Names the trace in the log; undefined when nobody collects it. */
  readonly traceId: string | undefined;
  /** Runs the work inside: spans that it makes are children of this one. */
  run<T>(work: () => T): T;
  /** Gives it another name, once more is known. */
  rename(name: string): void;
  /** Ends it. */
  end(attributes: Attributes, failed: boolean): void;
}

/** The span of every call when nobody collects any: no call shall make its own and keep it while it is open. */
const UNTRACED: OpenSpan = {
  traceId: undefined,
  run: (work) => work(),
  rename: () => undefined,
  end: () => undefined,
};

/** Headers in which a caller says to which trace a call belongs (W3C Trace Context). */
type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Begins the span of a call to us; it goes on in the trace of the caller, if they say so. */
export function beginServerSpan(method: string, headers: Headers): OpenSpan {
  const parent = propagation.extract(ROOT_CONTEXT, headers);
  const span = tracer().startSpan(method, { kind: SpanKind.SERVER }, parent);
  if (!isSpanContextValid(span.spanContext())) return UNTRACED;
  const inside = trace.setSpan(parent, span);
  return {
    traceId: span.isRecording() ? span.spanContext().traceId : undefined,
    run: (work) => context.with(inside, work),
    rename: (name) => void span.updateName(name),
    end: (attributes, failed) => finish(span, attributes, failed),
  };
}

/** Runs work in a span of its own. */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return run(name, SpanKind.INTERNAL, attributes, work);
}

/**
 * Runs a call to somebody else in a span of its own.
 * @param work Is given the headers that tell the other side the trace; none when nobody collects it.
 */
export function inClientSpan<T>(
  name: string,
  attributes: Attributes,
  work: (headers: Record<string, string>) => Promise<T>,
): Promise<T> {
  return run(name, SpanKind.CLIENT, attributes, () => {
    const headers: Record<string, string> = {};
    propagation.inject(context.active(), headers);
    return work(headers);
  });
}

function run<T>(name: string, kind: SpanKind, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer().startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      const result = await work();
      finish(span, {}, false);
      return result;
    } catch (error) {
      finish(span, { 'error.type': typeOf(error) }, true);
      throw error;
    }
  });
}

function finish(span: Span, attributes: Attributes, failed: boolean): void {
  span.setAttributes(attributes);
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** What kind of failure it was; its message may quote a document. */
function typeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && /^\w{1,40}$/.test(code)) return code;
  return error instanceof Error ? error.name : typeof error;
}
