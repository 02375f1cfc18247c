import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { PDF, PNG, pngOf } from '../support/files.js';
import { RawCall } from '../support/raw-http.js';
import { usePortico } from '../support/start-portico.js';

const LIMIT = 1_000_000;

describe('POST /v1/documents', () => {
  const portico = usePortico({ config: { maxUploadBytes: LIMIT } });
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  /** How many files, and pieces of files, the database holds. */
  const kept = async () => {
    const count = (name: string) => portico.it.db.collection(name).countDocuments();
    return {
      documents: await count('documents'),
      files: await count('blobs.files'),
      chunks: await count('blobs.chunks'),
    };
  };
  const settled = (expected: unknown) => expect.poll(kept).toEqual(expected);

  it('takes a file and tells its size, digest and kind', async () => {
    const bytes = pngOf(300_000);
    const answer = await cast.mara.upload({ name: 'leak.png', category: 'photo' }, bytes, {
      'Content-Type': 'image/png',
    });
    const document = bodyOf(answer, 201);
    expect(document).toMatchObject({
      name: 'leak.png',
      contentType: 'image/png',
      size: 300_000,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      category: 'photo',
      uploadedBy: 'Mara Lindqvist',
      requestId: null,
      requestNumber: null,
      allowedActions: ['read', 'download'],
    });
    expect(answer.headers.get('location')).toBe(`/v1/documents/${document.id}`);
    const read = await cast.mara.get(`/v1/documents/${document.id}`);
    expect(bodyOf(read)).toEqual(document);
    expect(read.headers.get('etag')).toBe(answer.headers.get('etag'));
  });

  it('links it to a request, by id or number, and shows it to the account', async () => {
    const request = await submit(cast.mara);
    for (const reference of [request.id, request.number]) {
      const document = bodyOf(await cast.mara.upload({ name: 'x.png', request: reference }, PNG), 201);
      expect(document).toMatchObject({ requestId: request.id, requestNumber: request.number });
      bodyOf(await cast.viewer.get(`/v1/documents/${document.id}`));
    }
    const byStaff = bodyOf(await cast.agent.upload({ name: 'y.pdf', request: request.id }, PDF), 201);
    bodyOf(await cast.mara.get(`/v1/documents/${byStaff.id}/content`));
  });

  it('keeps a file that is not linked from everybody but its uploader', async () => {
    const { id } = bodyOf(await cast.mara.upload({ name: 'x.png' }, PNG), 201);
    bodyOf(await cast.mara.get(`/v1/documents/${id}/content`));
    for (const api of [cast.viewer, cast.tomas, cast.agent, cast.program, cast.stranger]) {
      problemOf(await api.get(`/v1/documents/${id}`), 404, 'not_found');
      problemOf(await api.get(`/v1/documents/${id}/content`), 404, 'not_found');
    }
    const { items } = bodyOf(await cast.mara.get<Schemas['PortalDocumentList']>('/v1/documents?limit=100'));
    expect(items.map((item) => item.id)).not.toContain(id);
  });

  it.each([
    ['a PNG that claims to be text', PNG, 'text/plain', 'image/png'],
    ['a PDF that claims to be an image', PDF, 'image/jpeg', 'application/pdf'],
    ['a PDF that claims nothing', PDF, '', 'application/pdf'],
    ['text', 'Hello', 'text/plain', 'text/plain'],
    ['text with a charset', 'Grüße', 'text/plain; charset=utf-8', 'text/plain'],
    ['a table', 'a,b\n1,2', 'text/csv', 'text/csv'],
    ['text that claims to be an image', 'Hello', 'image/png', 'text/plain'],
    ['text that claims to be a page', 'Hello', 'text/html', 'text/plain'],
    ['one byte', 'x', 'application/octet-stream', 'text/plain'],
  ])('sees what it is: %s', async (_what, bytes, claim, contentType) => {
    const answer = await cast.mara.upload({ name: 'x' }, bytes, claim ? { 'Content-Type': claim } : {});
    expect(bodyOf(answer, 201).contentType).toBe(contentType);
  });

  it.each<[string, string | Buffer, string]>([
    ['a page', '<!doctype html><script>alert(1)</script>', 'text/html'],
    ['a page that claims to be an image', '<html><body>', 'image/png'],
    ['a page behind blanks', ' \r\n\t<HTML>', 'text/plain'],
    ['a page behind a byte order mark', '\uFEFF<!DOCTYPE html><p>', 'text/plain'],
    ['a page behind a comment', '<!-- x --><script>alert(1)</script>', 'text/plain'],
    ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'image/svg+xml'],
    ['a drawing in XML', '<?xml version="1.0"?><svg/>', 'image/png'],
    ['a page in UTF-16', Buffer.from('\uFEFF<html><script>', 'utf16le'), 'text/plain'],
    ['a program for Windows', Buffer.from('MZ\u0090\0\u0003\0\0\0\u0004\0\0\0', 'latin1'), 'image/png'],
    [
      'a program for Linux',
      Buffer.from('\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0002\0>\0', 'latin1'),
      'application/pdf',
    ],
    ['a shell script', '#!/bin/sh\nrm -rf /', 'text/plain'],
    ['unknown bytes', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]), 'image/png'],
  ])('refuses %s, and keeps nothing of it', async (_what, bytes, claim) => {
    const before = await kept();
    const answer = await cast.mara.upload({ name: 'x.png' }, bytes, { 'Content-Type': claim });
    expect(problemOf(answer, 422, 'file_type_not_allowed').accept).toContain('application/pdf');
    await settled(before);
  });

  it('refuses nothing at all', async () => {
    const before = await kept();
    for (const body of ['', undefined]) {
      const answer = await cast.mara.send('POST', '/v1/documents?name=x', body === undefined ? {} : { body });
      blamed(problemOf(answer, 422, 'invalid_input'), 'body ');
    }
    expect(await kept()).toEqual(before);
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\mara\\leak.png', 'leak.png'],
    ['a\u0000b\u001f\u007fc.png', 'abc.png'],
    ['photo\u202Egnp.exe', 'photognp.exe'],
    ['a<b>:"|?*.png', 'ab.png'],
    ['  spaced.png  ', 'spaced.png'],
    ['Grüße 写真 \u{1F600}.png', 'Grüße 写真 \u{1F600}.png'],
    ['..', 'file'],
    ['/', 'file'],
    ['\u0007', 'file'],
    ['x'.repeat(255), 'x'.repeat(255)],
  ])('cleans the name %j', async (name, clean) => {
    expect(bodyOf(await cast.mara.upload({ name }, PNG), 201).name).toBe(clean);
  });

  it.each([
    ['', ['query /name']],
    ['name=', ['query /name']],
    [`name=${'x'.repeat(256)}`, ['query /name']],
    ['name=a&name=b', ['query /name']],
    ['name=x&category=', ['query /category']],
    [`name=x&category=${'c'.repeat(61)}`, ['query /category']],
    [`name=x&request=${'c'.repeat(101)}`, ['query /request']],
    ['name=x&account=y', ['query /account']],
  ])('refuses ?%s, and keeps nothing', async (query, places) => {
    const before = await kept();
    const answer = await cast.mara.send('POST', `/v1/documents?${query}`, { body: PNG });
    blamed(problemOf(answer, 400, 'invalid_parameter'), ...places);
    expect(await kept()).toEqual(before);
  });

  it('is not for strangers and viewers', async () => {
    problemOf(await cast.anonymous.upload({ name: 'x' }, PNG), 401, 'unauthenticated');
    problemOf(await cast.viewer.upload({ name: 'x' }, PNG), 403, 'forbidden');
    const { id } = await submit(cast.mara);
    problemOf(await cast.viewer.upload({ name: 'x', request: id }, PNG), 403, 'forbidden');
  });

  it('takes exactly the limit', async () => {
    expect(bodyOf(await cast.mara.upload({ name: 'full.png' }, pngOf(LIMIT)), 201).size).toBe(LIMIT);
  });

  it('refuses one byte more, and says how much it takes', async () => {
    const before = await kept();
    const answer = await cast.mara.upload({ name: 'more.png' }, pngOf(LIMIT + 1));
    expect(problemOf(answer, 413, 'payload_too_large').limit).toBe(LIMIT);
    await settled(before);
  });

  const chunked = async (size: number) => {
    const call = await RawCall.to(portico.it.api.url);
    const Authorization = `Bearer ${cast.mara.token}`;
    call.head('POST /v1/documents?name=chunked.png', { Authorization, 'Transfer-Encoding': 'chunked' });
    const bytes = pngOf(size);
    for (let at = 0; at < size; at += 100_000) call.chunk(bytes.subarray(at, at + 100_000));
    const answer = await call.chunk().answer();
    call.cut();
    return answer;
  };

  it('takes the limit and not one byte more when nobody says beforehand how much it is', async () => {
    expect(await chunked(LIMIT)).toMatch(/^HTTP\/1\.1 201 /);
    const before = await kept();
    const refused = await chunked(LIMIT + 1);
    expect(refused).toMatch(/^HTTP\/1\.1 413 /);
    expect(refused).toContain('"limit":1000000');
    await settled(before);
  });

  it('keeps nothing of an upload that breaks off, and counts it as no failure of ours', async () => {
    const before = await kept();
    portico.it.log.lines.length = 0;
    const call = await RawCall.to(portico.it.api.url);
    const headers = { Authorization: `Bearer ${cast.mara.token}`, 'Content-Length': '900000' };
    call.head('POST /v1/documents?name=half.png', headers).write(pngOf(600_000));
    await pause(150);
    call.cut();
    await settled(before);
    await pause(50);
    expect(portico.it.log.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('tells the account of new files, and the timeline', async () => {
    const request = await submit(cast.mara);
    await cast.agent.upload({ name: 'report.pdf', request: request.id }, PDF);
    const { items } = bodyOf(
      await cast.mara.get<Schemas['TimelineEntryList']>(`/v1/requests/${request.id}/timeline`),
    );
    expect(items.at(-1)).toMatchObject({
      kind: 'documentAdded',
      document: { name: 'report.pdf' },
      actor: { kind: 'staff' },
    });
    const audited = { action: 'document.upload', actorKind: 'user' };
    expect(await portico.it.db.collection('auditRows').countDocuments(audited)).toBeGreaterThan(0);
  });
});
