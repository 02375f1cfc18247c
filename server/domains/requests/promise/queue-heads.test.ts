import { describe, expect, it, vi } from 'vitest';
import type { RequestDocument } from '../requests.store.js';
import { QueueHeads } from './queue-heads.js';

const idOf = (n: number): string => `req_${String(n).padStart(4, '0')}`;
const request = (n: number, lane: Partial<RequestDocument> = {}) =>
  ({
    ...{ _id: idOf(n), tenantId: 'tnt_1', department: null, serviceKey: 'repair', priority: 'normal' },
    ...lane,
  }) as RequestDocument;

describe('how many are before a request', () => {
  /** A queue with so many of more urgency, and these in the lane. */
  const queueOf = (urgent: number, numbers: readonly number[]) => {
    const looks = { count: 0, urgent, ids: numbers.map(idOf) };
    const headOfQueue = async () => {
      looks.count += 1;
      return Promise.resolve({ urgent: looks.urgent, ids: looks.ids });
    };
    return { looks, heads: new QueueHeads({ headOfQueue }) };
  };
  const upTo = (n: number): number[] => Array.from({ length: n }, (_, at) => at);

  it('is counted anew each time where there are a hundred or fewer', async () => {
    const { heads, looks } = queueOf(40, upTo(60));
    expect(await heads.ahead(request(900))).toEqual({ count: 100, more: false });
    looks.ids.pop();
    expect(await heads.ahead(request(900))).toEqual({ count: 99, more: false });
    expect(looks.count).toBe(2);
  });

  it('is more than a hundred for a second for whoever stands behind a hundred and one', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const { heads, looks } = queueOf(1, upTo(101));
      expect(await heads.ahead(request(900))).toEqual({ count: 100, more: true });
      expect(await heads.ahead(request(901))).toEqual({ count: 100, more: true });
      expect(looks.count).toBe(1);
      vi.advanceTimersByTime(1_001);
      looks.urgent = 0;
      looks.ids = looks.ids.slice(0, 7);
      expect(await heads.ahead(request(902))).toEqual({ count: 7, more: false });
      expect(looks.count).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is counted for whoever stands among the first hundred, however full the queue was just now', async () => {
    const { heads, looks } = queueOf(1, upTo(101));
    await heads.ahead(request(900));
    expect(await heads.ahead(request(30))).toEqual({ count: 31, more: false });
    expect(await heads.ahead(request(100))).toEqual({ count: 100, more: true });
    expect(await heads.ahead(request(99))).toEqual({ count: 100, more: false });
    expect(looks.count).toBe(3);
  });

  it('is more than a hundred for everybody of a lane behind as many that are more urgent', async () => {
    const { heads, looks } = queueOf(101, []);
    expect(await heads.ahead(request(1))).toEqual({ count: 100, more: true });
    expect(await heads.ahead(request(0))).toEqual({ count: 100, more: true });
    expect(looks.count).toBe(1);
  });

  it('says nothing of other lanes and other tenants', async () => {
    const { heads, looks } = queueOf(0, upTo(101));
    await heads.ahead(request(900));
    looks.ids = [];
    for (const other of [{ tenantId: 'tnt_2' }, { priority: 'high' }, { serviceKey: 'advice' }] as const)
      expect(await heads.ahead(request(900, other))).toEqual({ count: 0, more: false });
    expect(await heads.ahead(request(900, { department: 'it', serviceKey: 'repair' }))).toEqual({
      count: 0,
      more: false,
    });
  });
});
