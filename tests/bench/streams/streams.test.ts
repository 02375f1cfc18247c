import { describe, expect, it } from 'vitest';
import { prepare } from '../../support/built-server.js';
import { usePortico } from '../../support/start-portico.js';
import { measureBroadcasts, measureResume, tokensFor } from './bench.js';

/** `npm run bench:streams` does the same with ten thousand, and says what they cost. */
const STREAMS = 300;

describe('hundreds of event streams', { timeout: 120_000 }, () => {
  const portico = usePortico();

  it('all hear of every write once, and all resume where they were', async () => {
    const { program } = await portico.it.tenant('Kestrel');
    await prepare(program);
    const stage = { program, tokens: await tokensFor(program, 10), memory: async () => null };
    const { readers, latencies } = await measureBroadcasts(stage, STREAMS, 3);
    expect(latencies).toHaveLength(3 * STREAMS);
    const [first] = readers.map(({ events }) => events);
    expect(readers.every(({ events }) => events === first)).toBe(true);
    expect(await measureResume(stage, readers, 5)).toEqual({ streams: STREAMS, whole: STREAMS });
  });
});
