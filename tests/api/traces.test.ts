import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safeFetch } from '../../server/adapters/fetch/safe-fetch.js';
import { castOf, submit, type Cast } from '../support/actors.js';
import { Collector, type SeenSpan } from '../support/collector.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico } from '../support/start-portico.js';

const SERVER = 2;
const CLIENT = 3;
const ERROR = 2;
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';

describe('traces', () => {
  const database = useDatabase();
  let collector: Collector;
  let portico: TestPortico;
  let cast: Cast;
  const asked: Record<string, unknown>[] = [];
  const keys = createServer((req, res) => {
    asked.push(req.headers);
    res.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
  });

  beforeAll(async () => {
    collector = await Collector.start();
    portico = await TestPortico.start(database.uri, { config: { otlpEndpoint: collector.url } });
    cast = await castOf(portico);
    const traced = cast.mara.with({ traceparent: `00-${TRACE}-${PARENT}-01`, baggage: 'who=canary-baggage' });
    const { id } = await submit(traced, { data: { pump: 'KP-40', problem: 'canary-answer' } });
    await cast.mara.get(`/v1/requests/${id}?x=canary-query`);
    await cast.mara.get('/v1/canary@brightwater.example');
    portico.portico.catalog.list = () => Promise.reject(new Error('canary-message'));
    await cast.mara.get('/v1/services');
    keys.listen(0, '127.0.0.1');
    await once(keys, 'listening');
    const { port } = keys.address() as AddressInfo;
    const policy = { timeoutMs: 2_000, maxBytes: 100, allowLoopback: true };
    await safeFetch(`http://127.0.0.1:${port}/canary-path?canary=query`, policy);
    await expect(safeFetch(`http://127.0.0.1:1/canary-path`, policy)).rejects.toThrow();
    // Whatever is not sent yet is sent at the stop.
    await portico.stop();
  });
  afterAll(async () => {
    keys.close();
    await collector.stop();
  });

  const named = (name: string): SeenSpan[] => collector.spans.filter((span) => span.name === name);
  const attribute = Collector.attribute;

  it('have a span for each call, by the template of its route', () => {
    const [span] = named('GET /v1/requests/{id}');
    expect(span).toMatchObject({ kind: SERVER });
    expect(attribute(span as SeenSpan, 'http.route')).toBe('/v1/requests/{id}');
    expect(attribute(span as SeenSpan, 'http.request.method')).toBe('GET');
    expect(attribute(span as SeenSpan, 'http.response.status_code')).toBe(200);
    expect(attribute(span as SeenSpan, 'portico.request_id')).toMatch(/^rid_/);
    expect(collector.text).toContain('"service.name","value":{"stringValue":"portico"}');
  });

  it('go on in the trace of the caller, and units of work are part of their call', () => {
    const [span] = named('POST /v1/requests');
    expect(span).toMatchObject({ traceId: TRACE, parentSpanId: PARENT });
    const [work] = named('unit of work').filter(({ traceId }) => traceId === TRACE);
    expect(work?.parentSpanId).toBe(span?.spanId);
  });

  it('have a span for each run of a job', () => {
    const [span] = named('job rotate-signing-keys');
    expect(span?.parentSpanId ?? '').toBe('');
    expect(attribute(span as SeenSpan, 'portico.job')).toBe('rotate-signing-keys');
  });

  it('go on with those whom we call', () => {
    const [good, bad] = collector.spans.filter(({ kind }) => kind === CLIENT);
    expect(attribute(good as SeenSpan, 'server.address')).toBe('127.0.0.1');
    expect(asked[0]?.['traceparent']).toBe(`00-${good?.traceId}-${good?.spanId}-01`);
    expect(asked[0]?.['baggage']).toBeUndefined();
    expect(bad?.status?.code).toBe(ERROR);
    expect(attribute(bad as SeenSpan, 'error.type')).toBe('ECONNREFUSED');
  });

  it('tell which calls failed by our fault', () => {
    const [failed] = named('GET /v1/services');
    expect(failed?.status).toEqual({ code: ERROR });
    expect(named('GET /v1/requests/{id}')[0]?.status?.code).not.toBe(ERROR);
  });

  it('hold no body, no query, no path that somebody made up, no name and no token', () => {
    expect(collector.spans.length).toBeGreaterThan(10);
    expect(collector.text).not.toMatch(/canary|Mara|Brightwater|KP-40|eyJ|pk_test|Bearer/);
    expect(collector.text).not.toContain(cast.mara.token);
  });

  it('are named in the log', () => {
    const lines = portico.log.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const call = lines.find(({ traceId }) => traceId === TRACE);
    expect(call).toMatchObject({ msg: 'Call', method: 'POST', path: '/v1/requests' });
  });
});

describe('a server without a collector', () => {
  const database = useDatabase();

  it('makes no spans and loads nothing for them', async () => {
    const portico = await TestPortico.start(database.uri);
    await portico.api.get('/livez', { traceparent: `00-${TRACE}-${PARENT}-01` });
    await portico.stop();
    expect(portico.log.lines.join('')).toContain('/livez');
    expect(portico.log.lines.join('')).not.toContain('traceId');
  });
});

describe('a collector that is away', () => {
  const database = useDatabase();

  it('costs spans and nothing else, and its address stays out of the log', async () => {
    const otlpTracesEndpoint = 'http://user:canary@127.0.0.1:1/canary';
    const portico = await TestPortico.start(database.uri, { config: { otlpTracesEndpoint } });
    expect((await portico.api.get('/livez')).status).toBe(200);
    const began = performance.now();
    await portico.stop();
    expect(performance.now() - began).toBeLessThan(6_000);
    expect(portico.log.lines.join('')).not.toContain('canary');
  });
});
