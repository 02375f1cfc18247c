import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, submit, type Cast } from '../support/actors.js';
import { Listener } from '../support/events.js';
import { usePortico } from '../support/start-portico.js';

describe('the metrics', () => {
  const portico = usePortico({ config: { metricsPort: 0 } });
  let cast: Cast;
  const ids: string[] = [];
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const { id, number } = await submit(cast.mara);
    ids.push(id, number, cast.kestrel.id);
    await move(cast.agent, id, 'startReview');
    await cast.mara.get(`/v1/requests/${id}`);
    await cast.mara.get(`/v1/requests/req_nothing`);
    await cast.mara.get('/v1/mara@brightwater.example?email=mara@brightwater.example');
    await portico.it.api.get('/v1/me');
    await portico.it.api.open('BREW' as string, '/v1/me').catch(() => undefined);
  });

  const page = (path = '/metrics', method = 'GET') =>
    fetch(`http://127.0.0.1:${portico.it.server.metricsPort}${path}`, { method });
  const lines = async (name: string) =>
    (await (await page()).text()).split('\n').filter((line) => new RegExp(`^${name}[{ ]`).test(line));
  const figure = async (line: string) =>
    Number((await lines('\\w+')).find((one) => one.startsWith(`${line} `))?.slice(line.length));

  it('are on a socket of their own, and nowhere in the API', async () => {
    expect((await page()).status).toBe(200);
    expect((await page()).headers.get('content-type')).toContain('text/plain; version=0.0.4');
    for (const [path, method] of [
      ['/', 'GET'],
      ['/metrics', 'POST'],
      ['/livez', 'GET'],
    ])
      expect((await page(path, method)).status).toBe(404);
    expect((await portico.it.api.get('/metrics')).status).toBe(404);
  });

  it('count calls by template, method and class of status, and how long they took', async () => {
    const read = 'method="GET",route="/v1/requests/{id}"';
    expect(await figure(`portico_http_calls_total{${read},status="2xx"}`)).toBe(1);
    expect(await figure(`portico_http_calls_total{${read},status="4xx"}`)).toBe(1);
    expect(await figure(`portico_http_call_seconds_count{${read},status="2xx"}`)).toBe(1);
    expect(await figure('portico_http_calls_total{method="GET",route="none",status="4xx"}')).toBeGreaterThan(
      0,
    );
    expect(await figure('portico_http_calls_total{method="GET",route="/v1/me",status="4xx"}')).toBe(1);
  });

  it('name no tenant, no person and no thing in any label', async () => {
    const text = await (await page()).text();
    for (const id of ids) expect(text).not.toContain(id);
    expect(text).not.toMatch(/_[0-9A-HJKMNP-TV-Z]{26}|REQ-|mara|@/i);
    const routes = (await lines('portico_http_calls_total')).map((line) => /route="([^"]*)"/.exec(line)?.[1]);
    for (const route of routes)
      expect(route).toMatch(/^(none|\/sdk|\/docs|\/livez|\/readyz|\/v1\/[a-z/{}A-Z-]+)$/);
  });

  it('tell calls in flight and open streams apart', async () => {
    const one = await Listener.open(cast.mara);
    const other = await Listener.open(cast.program);
    expect(await figure('portico_event_streams')).toBe(2);
    expect(await figure('portico_http_calls_in_flight')).toBe(0);
    for (const listener of [one, other]) listener.close();
    await expect.poll(() => figure('portico_event_streams')).toBe(0);
    expect(await figure('portico_http_calls_in_flight')).toBe(0);
    const stream = 'method="GET",route="/v1/events",status="2xx"';
    expect(await figure(`portico_http_calls_total{${stream}}`)).toBe(2);
    expect(await figure(`portico_http_call_seconds_count{${stream}}`)).toBeNaN();
  });

  it('tell how much is not sealed yet, and runs of jobs by how they ended', async () => {
    await expect.poll(() => figure('portico_queue_depth{queue="audit"}')).toBe(0);
    const sealed = 'portico_job_runs_total{job="seal-audit",outcome="done"}';
    // A run is counted once it is over, which is after its work.
    await expect.poll(() => figure(sealed)).toBeGreaterThan(0);
    expect(await figure('portico_job_run_seconds_count{job="seal-audit"}')).toBeGreaterThan(0);
    await portico.it.portico.jobs.stop();
    await submit(cast.mara);
    expect(await figure('portico_queue_depth{queue="audit"}')).toBeGreaterThan(0);
  });

  it('tell of the pool of database connections and of the process', async () => {
    expect(await figure('portico_mongodb_pool_open')).toBeGreaterThan(0);
    expect(await figure('portico_mongodb_pool_in_use')).toBeGreaterThanOrEqual(1);
    expect(await figure('portico_mongodb_pool_waiting')).toBe(0);
    expect(await figure('portico_mongodb_pool_wait_seconds_count')).toBeGreaterThan(10);
    expect(await figure('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });

  it('tell how far the event feed is behind', async () => {
    await expect.poll(() => figure('portico_event_feed_lag_seconds')).toBe(0);
    await portico.it.portico.feed.stop();
    portico.it.clock.forward(90_000);
    await submit(cast.program, { service: 'anything', data: {}, account: 'brightwater' });
    expect(await figure('portico_event_feed_lag_seconds')).toBeGreaterThanOrEqual(90);
  });
});

describe('a server without METRICS_PORT', () => {
  const portico = usePortico();

  it('serves no metrics', () => {
    expect(portico.it.server.metricsPort).toBeNull();
  });
});
