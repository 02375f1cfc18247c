import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Answer } from '../support/api.js';
import { PNG } from '../support/files.js';
import { usePortico } from '../support/start-portico.js';

const NEVER_REQUEST = 'req_01JD3V8Q0Z6W4N2K9T5B7C1XYE';
const NEVER_DOCUMENT = 'doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE';

/** What an answer tells, without what differs for each call. */
function told({ status, headers, text }: Answer): unknown {
  const perCall = ['x-request-id', 'date', 'ratelimit', 'ratelimit-policy'];
  return { status, text, headers: [...headers].filter(([name]) => !perCall.includes(name)) };
}

describe('what you may not see does not exist, to the byte', () => {
  const portico = usePortico();
  let cast: Cast;
  let hidden: { id: string; number: string };
  let file: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    hidden = await submit(cast.mara);
    file = bodyOf(await cast.mara.upload({ name: 'x.png', request: hidden.id }, PNG), 201).id;
  });

  const ways: [string, (api: Actor, request: string, document: string) => Promise<Answer>][] = [
    ['reading', (api, id) => api.get(`/v1/requests/${id}`)],
    ['the timeline', (api, id) => api.get(`/v1/requests/${id}/timeline`)],
    ['commenting', (api, id) => api.post(`/v1/requests/${id}/comments`, { body: 'Hello' })],
    [
      'noting internally',
      (api, id) => api.post(`/v1/requests/${id}/comments`, { body: 'Hello', visibility: 'internal' }),
    ],
    ['moving', (api, id) => api.post(`/v1/requests/${id}/transitions`, { transition: 'withdraw' })],
    ['moving nowhere', (api, id) => api.post(`/v1/requests/${id}/transitions`, { transition: 'x' })],
    ['attaching', (api, id) => api.upload({ name: 'y.png', request: id }, PNG)],
    ['listing files', (api, id) => api.get(`/v1/documents?request=${id}`)],
    ['describing a file', (api, _id, document) => api.get(`/v1/documents/${document}`)],
    ['downloading', (api, _id, document) => api.get(`/v1/documents/${document}/content`)],
    [
      'downloading a range',
      (api, _id, document) => api.get(`/v1/documents/${document}/content`, { Range: 'bytes=0-1' }),
    ],
    [
      'asking for news of a file',
      (api, _id, document) => api.get(`/v1/documents/${document}`, { 'If-None-Match': '*' }),
    ],
  ];

  it.each(ways)('for another account: %s', async (_what, go) => {
    const seen = told(await go(cast.tomas, hidden.id, file));
    expect(seen).toEqual(told(await go(cast.tomas, NEVER_REQUEST, NEVER_DOCUMENT)));
    expect(seen).toMatchObject({ status: 404 });
  });

  it.each(ways)('for another tenant: %s', async (_what, go) => {
    const seen = told(await go(cast.stranger, hidden.id, file));
    expect(seen).toEqual(told(await go(cast.stranger, NEVER_REQUEST, NEVER_DOCUMENT)));
    expect(seen).toMatchObject({ status: 404 });
  });

  it.each(ways.slice(0, 8))('by number, for another account and tenant: %s', async (_what, go) => {
    for (const api of [cast.tomas, cast.stranger]) {
      const seen = told(await go(api, hidden.number, file));
      expect(seen).toEqual(told(await go(api, 'REQ-987654', NEVER_DOCUMENT)));
      expect(seen).toMatchObject({ status: 404 });
    }
  });

  it('is in nobody’s lists but their own', async () => {
    for (const api of [cast.tomas, cast.stranger]) {
      for (const path of ['/v1/requests', '/v1/documents', '/v1/requests?limit=100&sort=createdAt']) {
        const { items } = bodyOf(await api.get<{ items: unknown[] }>(path));
        expect(items, path).toEqual([]);
      }
    }
    expect(bodyOf(await cast.viewer.get<{ items: unknown[] }>('/v1/requests')).items).toHaveLength(1);
    expect(bodyOf(await cast.viewer.get<{ items: unknown[] }>('/v1/documents')).items).toHaveLength(1);
  });

  it('is not reached by filters either', async () => {
    const { account } = bodyOf(await cast.mara.get<{ account: { id: string } }>(`/v1/requests/${hidden.id}`));
    for (const api of [cast.tomas, cast.stranger]) {
      const { items } = bodyOf(await api.get<{ items: unknown[] }>(`/v1/requests?account=${account.id}`));
      expect(items).toEqual([]);
    }
  });

  it('keeps one person’s two accounts apart', async () => {
    const elsewhere = await signIn(portico.it, cast.kestrel, {
      ...MARA,
      account: 'side-job',
      accountName: 'Side job',
    });
    problemOf(await elsewhere.get(`/v1/requests/${hidden.id}`), 404, 'not_found');
    problemOf(await elsewhere.get(`/v1/documents/${file}`), 404, 'not_found');
    problemOf(await elsewhere.get(`/v1/documents/${file}/content`), 404, 'not_found');
    expect(bodyOf(await elsewhere.get<{ items: unknown[] }>('/v1/documents')).items).toEqual([]);
  });

  it('leaves no trace of the attempts', async () => {
    const { items } = bodyOf(
      await cast.agent.get<{ items: unknown[] }>(`/v1/requests/${hidden.id}/timeline`),
    );
    expect(items).toHaveLength(2);
    expect(await portico.it.db.collection('documents').countDocuments()).toBe(1);
  });
});
