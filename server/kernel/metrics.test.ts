import { describe, expect, it } from 'vitest';
import { Metrics } from './metrics.js';
import { newId } from './ids.js';

describe('metrics', () => {
  it('are told in the text format of Prometheus', async () => {
    const metrics = new Metrics();
    const count = metrics.counter('things_total', 'Things.', ['kind']);
    const took = metrics.histogram('thing_seconds', 'How long things take.', [], [0.1, 1]);
    count({ kind: 'good' });
    count({ kind: 'good' }, 2);
    took({}, 0.5);
    metrics.gauge('level', 'A level.', () => 7);
    const { type, text } = await metrics.read();
    expect(type).toContain('text/plain; version=0.0.4');
    expect(text).toContain('# HELP things_total Things.\n# TYPE things_total counter');
    expect(text).toContain('things_total{kind="good"} 3');
    expect(text).toMatch(/thing_seconds_bucket\{le="0.1"\} 0\n.*le="1"\} 1/);
    expect(text).toMatch(/^level 7$/m);
  });

  it('name no tenant, no person and no thing, whatever they are given', async () => {
    const metrics = new Metrics();
    const count = metrics.counter('calls_total', 'Calls.', ['route']);
    for (const route of [
      newId('tnt'),
      `/v1/requests/${newId('req')}`,
      'mara@brightwater.example',
      'REQ-10421',
    ])
      count({ route });
    count({ route: '/v1/requests/{id}' });
    const { text } = await metrics.read();
    const lines = text.split('\n').filter((line) => line.startsWith('calls_total'));
    expect(lines.sort()).toEqual([
      'calls_total{route="/v1/requests/{id}"} 1',
      'calls_total{route="other"} 4',
    ]);
  });

  it('do not grow without bound', async () => {
    const metrics = new Metrics();
    const count = metrics.counter('calls_total', 'Calls.', ['word']);
    const word = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    for (let n = 0; n < 5_000; n += 1) count({ word: word(n) });
    const { text } = await metrics.read();
    expect(text.split('\n').filter((line) => line.startsWith('calls_total')).length).toBe(301);
    expect(text).toContain('calls_total{word="other"} 4700');
  });

  it('tell how much waits in each queue, and leave out what cannot be read now', async () => {
    const metrics = new Metrics();
    let depth: number | null = 3;
    metrics.queue('audit', () => Promise.resolve(depth));
    metrics.queue('broken', () => Promise.reject(new Error('no database')));
    metrics.queue('stuck', () => new Promise(() => undefined));
    const queues = async () =>
      (await metrics.read()).text.split('\n').filter((line) => line.startsWith('portico_queue_depth{'));
    expect(await queues()).toEqual(['portico_queue_depth{queue="audit"} 3']);
    depth = null;
    expect(await queues()).toEqual([]);
  });
});
