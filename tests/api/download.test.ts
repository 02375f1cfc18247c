import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, submit, type Cast } from '../support/actors.js';
import { bodyOf, problemOf } from '../support/api.js';
import { pngOf } from '../support/files.js';
import { RawCall } from '../support/raw-http.js';
import { usePortico } from '../support/start-portico.js';

const SIZE = 600_000;
const BYTES = Buffer.from(pngOf(SIZE).map((byte, i) => (i < 100 ? byte : (i * 7) % 251)));

describe('GET /v1/documents/{id}/content', () => {
  const portico = usePortico();
  let cast: Cast;
  let path: string;
  let id: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const request = await submit(cast.mara);
    ({ id } = bodyOf(await cast.mara.upload({ name: 'leak.png', request: request.id }, BYTES), 201));
    path = `/v1/documents/${id}/content`;
  });

  const range = (value: string, headers: Record<string, string> = {}) =>
    cast.mara.get(path, { Range: value, ...headers });
  const audits = () =>
    portico.it.db.collection('auditRows').countDocuments({ action: 'document.download', subjectId: id });

  it('gives the bytes as a download that no browser shows in our origin', async () => {
    const answer = await cast.viewer.get(path);
    expect(answer.status).toBe(200);
    expect(answer.bytes.equals(BYTES)).toBe(true);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(SIZE),
      'content-disposition': 'attachment; filename="leak.png"',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
    });
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers['etag']).toMatch(/^"[0-9a-f]{64}"$/);
  });

  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-99', 0, 99],
    ['bytes=261119-261120', 261_119, 261_120],
    ['bytes=500000-', 500_000, SIZE - 1],
    ['bytes=-5', SIZE - 5, SIZE - 1],
    ['bytes=10-99999999', 10, SIZE - 1],
    [`bytes=-${SIZE + 10}`, 0, SIZE - 1],
  ])('gives the part %s', async (value, start, end) => {
    const answer = await range(value);
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/${SIZE}`);
    expect(answer.headers.get('content-length')).toBe(String(end - start + 1));
    expect(answer.bytes.equals(BYTES.subarray(start, end + 1))).toBe(true);
  });

  it.each(['bytes=600000-', 'bytes=600000-600001', 'bytes=-0'])('has no bytes %s', async (value) => {
    const answer = await range(value);
    problemOf(answer, 416, 'range_not_satisfiable');
    expect(answer.headers.get('content-range')).toBe(`bytes */${SIZE}`);
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it.each(['bytes=0-1,5-6', 'lines=0-1', 'bytes=x', 'bytes', 'bytes=5-2', ''])(
    'gives the whole for %j',
    async (value) => {
      const answer = await range(value);
      expect(answer.status).toBe(200);
      expect(answer.bytes).toHaveLength(SIZE);
    },
  );

  it('gives a part only of the very file that the caller has', async () => {
    const etag = (await cast.mara.send('HEAD', path)).headers.get('etag') as string;
    expect((await range('bytes=0-9', { 'If-Range': etag })).status).toBe(206);
    expect((await range('bytes=0-9', { 'If-Range': '"other"' })).status).toBe(200);
    expect((await range('bytes=0-9', { 'If-Range': `W/${etag}` })).status).toBe(200);
  });

  it('answers 304 without the bytes to who has them', async () => {
    const etag = (await cast.mara.get(path)).headers.get('etag') as string;
    const before = await audits();
    const answer = await cast.mara.get(path, { 'If-None-Match': etag });
    expect(answer.status).toBe(304);
    expect(answer.bytes).toHaveLength(0);
    expect(await audits()).toBe(before);
  });

  it('answers HEAD with the headers of the whole', async () => {
    const answer = await cast.mara.send('HEAD', path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-length')).toBe(String(SIZE));
    expect(answer.bytes).toHaveLength(0);
  });

  it('audits each download with its part, and who it was', async () => {
    const before = await audits();
    await cast.mara.get(path);
    await range('bytes=5-9');
    expect(await audits()).toBe(before + 2);
    const [row] = await portico.it.db
      .collection('auditRows')
      .find({ subjectId: id })
      .sort({ _id: -1 })
      .limit(1)
      .toArray();
    expect(row).toMatchObject({ actorKind: 'user', tenantId: cast.kestrel.id, facts: { from: 5, to: 9 } });
  });

  it.each([
    ['Grüße.png', `attachment; filename="Gr??e.png"; filename*=UTF-8''Gr%C3%BC%C3%9Fe.png`],
    ['写真 1.png', `attachment; filename="?? 1.png"; filename*=UTF-8''%E5%86%99%E7%9C%9F%201.png`],
    ['a\r\nSet-Cookie: x=1.png', 'attachment; filename="aSet-Cookie x=1.png"'],
    [`it's "100%".png`, `attachment; filename="it's 100%.png"`],
  ])('names the file %j safely', async (name, disposition) => {
    const document = bodyOf(await cast.mara.upload({ name }, BYTES), 201);
    const answer = await cast.mara.get(`/v1/documents/${document.id}/content`);
    expect(answer.headers.get('content-disposition')).toBe(disposition);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('is not upset by readers who leave', async () => {
    portico.it.log.lines.length = 0;
    const call = await RawCall.to(portico.it.api.url);
    call.head(`GET ${path}`, { Authorization: `Bearer ${cast.mara.token}` });
    await call.answer();
    call.cut();
    bodyOf(await cast.mara.get('/v1/me'));
    expect(portico.it.log.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
