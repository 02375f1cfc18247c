import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPortal } from './portal.js';

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  vi.stubGlobal('crypto', { getRandomValues: (array: Uint32Array) => array });
});
afterEach(() => vi.unstubAllGlobals());

/** A portal whose API answers each call. */
function open() {
  const sent: Request[] = [];
  const portal = createPortal({
    api: 'https://api.example',
    fetchClientSecret: async () => 'cs_1',
    fetch: async (input, init) => {
      const request = new Request(input, init as RequestInit);
      if (request.url.endsWith('/v1/token')) return Response.json({ access_token: 'token', expires_in: 900 });
      sent.push(request);
      return Response.json({ items: [] });
    },
  });
  return { portal, sent };
}

describe('the client', () => {
  it('names a parameter again for each value of a list, and leaves out what is undefined', async () => {
    const { portal, sent } = open();
    const filter = ['data.a:eq:1,2', 'data.b:gte:3'];
    await portal.get('/v1/records', { query: { type: 'order', filter, sort: undefined } });
    const { searchParams } = new URL(sent[0]!.url);
    expect(searchParams.getAll('filter')).toEqual(filter);
    expect(searchParams.has('sort')).toBe(false);
  });
});
