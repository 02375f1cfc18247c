import type { Response } from 'express';
import { describe, expect, it } from 'vitest';
import type { FeedEvent } from '../store/event-feed.js';
import { StreamReader } from './stream-reader.js';

/** A response that notes what is done with it, and holds so many bytes that nobody reads. */
function response() {
  const seen = { written: [] as string[], waiting: 0, ended: 0, destroyed: 0 };
  const res = {
    write: (text: string | Buffer) => void seen.written.push(String(text)),
    end: (text?: string) => {
      if (text) seen.written.push(text);
      seen.ended += 1;
    },
    destroy: () => (seen.destroyed += 1),
    get writableLength() {
      return seen.waiting;
    },
  };
  return { res: res as unknown as Response, seen };
}

const actor = { kind: 'system', id: 'test', name: 'test', roles: [] } as const;
const reading = { tenantId: 'tnt_1', actor, endsAt: 10_000 };

const eventAt = (position: string, tenantId = 'tnt_1'): FeedEvent => ({
  position,
  row: {
    _id: `evt_${position}`,
    tenantId,
    type: 'request.submitted',
    subject: 's',
    time: new Date(0),
    data: {},
  } as never,
});

describe('a reader of the event stream', () => {
  it('hears what comes after their place, and nothing of other tenants', () => {
    const { res, seen } = response();
    const reader = new StreamReader(res, reading, '5-1-0');
    for (const place of ['5-1-0', '4-9-9', '5-1-1', '5-2-0']) reader.hear(eventAt(place));
    reader.hear(eventAt('6-0-0', 'tnt_2'));
    expect(seen.written.map((text) => text.split('\n')[0])).toEqual(['id: 5-1-1', 'id: 5-2-0']);
  });

  it('is let go with a goodbye when too much waits for them, and cut when they still do not read', () => {
    const { res, seen } = response();
    const reader = new StreamReader(res, reading, null);
    seen.waiting = 256 * 1_024;
    reader.hear(eventAt('1-1-0'));
    reader.beat();
    expect(seen.ended).toBe(0);
    seen.waiting += 1;
    reader.hear(eventAt('1-2-0'));
    expect(seen.ended).toBe(1);
    expect(seen.written.at(-1)).toMatch(/^: goodbye.*\n\n$/);
    const before = seen.written.length;
    reader.hear(eventAt('1-3-0'));
    reader.beat();
    expect(seen.written).toHaveLength(before);
    for (let turn = 0; turn < 14; turn += 1) reader.turn(0);
    expect(seen.destroyed).toBe(0);
    reader.turn(0);
    expect(seen.destroyed).toBe(1);
  });

  it('is let go when their token has run out', () => {
    const { res, seen } = response();
    const reader = new StreamReader(res, reading, null);
    reader.turn(9_999);
    expect(seen.ended).toBe(0);
    reader.turn(10_000);
    expect(seen.ended).toBe(1);
  });

  it('gets the very bytes that others get', () => {
    const sent: unknown[] = [];
    const res = {
      write: (bytes: unknown) => void sent.push(bytes),
      writableLength: 0,
    } as unknown as Response;
    const event = eventAt('1-1-0');
    for (let n = 0; n < 2; n += 1) new StreamReader(res, reading, null).hear(event);
    expect(sent[0]).toBe(sent[1]);
  });
});
