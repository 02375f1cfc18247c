import type { Config } from './config.js';
import { orLate } from './kernel/late.js';
import type { Logger } from './kernel/log.js';

/** How long the last spans may take to be told when the server stops. */
const LAST_WORDS_MS = 3_000;

/**
 * Sends spans to the collector of the configuration; without one nothing is loaded. What else the SDK of OpenTelemetry
 * reads from the environment (sampling, headers, batches, `OTEL_SERVICE_NAME`) is its own documented affair.
 * @returns what ends it.
 */
export async function startTracing(config: Config, log: Logger): Promise<() => Promise<void>> {
  const url = config.otlpTracesEndpoint ?? (config.otlpEndpoint && `${config.otlpEndpoint}/v1/traces`);
  if (!url) return () => Promise.resolve();
  const [api, core, sdk, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/core'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  api.diag.setLogger(quietly(log), api.DiagLogLevel.ERROR);
  const named = resources.resourceFromAttributes({ 'service.name': 'portico' });
  const told = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new sdk.NodeTracerProvider({
    resource: resources.defaultResource().merge(named).merge(told),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  // Not baggage: what callers put there may be about persons, and would travel on.
  provider.register({ propagator: new core.W3CTraceContextPropagator() });
  return async () => {
    await orLate(provider.shutdown(), LAST_WORDS_MS);
    for (const part of [api.trace, api.context, api.propagation, api.diag]) part.disable();
  };
}

/** The SDK's complaints may quote addresses and headers: that there was one is enough. */
function quietly(log: Logger) {
  const complain = (): void => log.warn({}, 'Traces could not be sent to the collector.');
  const ignore = (): void => undefined;
  return { error: complain, warn: ignore, info: ignore, debug: ignore, verbose: ignore };
}
