import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { PDF, PNG } from '../support/files.js';
import { ANSWERS } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

describe('files of a new request', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const file = async (api: Api, name = 'x.png', bytes = PNG) =>
    bodyOf(await api.upload({ name }, bytes), 201).id;
  const refused = async (service: string, documents: string[], ...places: string[]) => {
    const before = await portico.it.db.collection('requests').countDocuments();
    const data = service === 'report-fault' ? ANSWERS : {};
    const answer = await cast.mara.post('/v1/requests', { service, data, documents });
    const problem = problemOf(answer, 422, 'invalid_input');
    blamed(problem, ...places);
    expect(await portico.it.db.collection('requests').countDocuments()).toBe(before);
    return problem;
  };

  it('become its files, seen by the account', async () => {
    const ids = [await file(cast.mara, 'a.png'), await file(cast.mara, 'b.pdf', PDF)];
    const request = await submit(cast.mara, { documents: ids });
    const list = await cast.viewer.get<Schemas['PortalDocumentList']>(`/v1/documents?request=${request.id}`);
    expect(
      bodyOf(list)
        .items.map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    for (const item of list.body.items)
      expect(item).toMatchObject({ requestId: request.id, requestNumber: request.number });
  });

  it('get a new tag when they are linked', async () => {
    const id = await file(cast.mara);
    const before = (await cast.mara.get(`/v1/documents/${id}`)).headers.get('etag') as string;
    await submit(cast.mara, { documents: [id] });
    bodyOf(await cast.mara.get(`/v1/documents/${id}`, { 'If-None-Match': before }));
  });

  it('of an agent who submits for somebody reach that account', async () => {
    const id = await file(cast.agent);
    await submit(cast.agent, { account: 'brightwater', documents: [id] });
    bodyOf(await cast.mara.get(`/v1/documents/${id}/content`));
    problemOf(await cast.tomas.get(`/v1/documents/${id}/content`), 404, 'not_found');
  });

  it('must be the caller’s own, each blamed at its place', async () => {
    const [own, foreign, strange] = [
      await file(cast.mara),
      await file(cast.tomas),
      await file(cast.stranger),
    ];
    const problem = await refused(
      'report-fault',
      [foreign, own, strange],
      'body /documents/0',
      'body /documents/2',
    );
    expect(new Set(problem.errors?.map(({ code }) => code))).toEqual(new Set(['unknown']));
    await refused('report-fault', ['doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE'], 'body /documents/0');
    await refused('report-fault', [''], 'body /documents/0');
    // Nothing was linked on the way.
    await submit(cast.mara, { documents: [own] });
  });

  it('cannot belong to two requests, not even of two that are submitted at once', async () => {
    const id = await file(cast.mara);
    const body = { service: 'report-fault', data: ANSWERS, documents: [id] };
    const answers = await Promise.all(Array.from({ length: 8 }, () => cast.mara.post('/v1/requests', body)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status } of answers) expect([201, 409, 422]).toContain(status);
    const problem = await refused('report-fault', [id], 'body /documents/0');
    expect(problem.errors?.[0]?.code).toBe('linked');
  });

  it('are named once each', async () => {
    const id = await file(cast.mara);
    await refused('report-fault', [id, id], 'body /documents');
  });

  it('are no more than the service takes', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => file(cast.mara)));
    await refused('report-fault', ids, 'body /documents');
    await submit(cast.mara, { documents: ids.slice(0, 3) });
  });

  it('are of the kinds that the service takes', async () => {
    const text = await file(cast.mara, 'x.txt', Buffer.from('Hello'));
    const image = await file(cast.mara);
    const problem = await refused('report-fault', [image, text], 'body /documents/1');
    expect(problem.errors?.[0]?.fix).toContain('application/pdf');
    await refused('photos', [await file(cast.mara, 'x.pdf', PDF)], 'body /documents/0');
  });

  it('must come where the service wants some', async () => {
    await refused('photos', [], 'body /documents');
    await submit(cast.mara, { service: 'photos', data: {}, documents: [await file(cast.mara)] });
  });

  it('cannot come where the service takes none', async () => {
    await refused('anything', [await file(cast.mara)], 'body /documents');
  });

  it('stay the uploader’s when the submission fails', async () => {
    const id = await file(cast.mara);
    await cast.mara.post('/v1/requests', { service: 'report-fault', data: {}, documents: [id] });
    expect(
      bodyOf(await cast.mara.get<Schemas['PortalDocument']>(`/v1/documents/${id}`)).requestId,
    ).toBeNull();
  });
});

describe('GET /v1/documents', () => {
  const portico = usePortico();
  let cast: Cast;
  const ids: string[] = [];
  let request: Schemas['ServiceRequest'];
  beforeAll(async () => {
    cast = await castOf(portico.it);
    request = await submit(cast.mara);
    for (let i = 0; i < 5; i += 1)
      ids.unshift(bodyOf(await cast.mara.upload({ name: `${i}.png`, request: request.id }, PNG), 201).id);
    const calders = await submit(cast.tomas);
    await cast.tomas.upload({ name: 'calder.png', request: calders.id }, PNG);
  });

  it('lists what the caller may see, newest first', async () => {
    for (const api of [cast.mara, cast.viewer]) {
      const list = bodyOf(await api.get<Schemas['PortalDocumentList']>('/v1/documents'));
      expect(list.items.map(({ id }) => id)).toEqual(ids);
      expect(list.items[0]).toEqual(bodyOf(await api.get(`/v1/documents/${ids[0]}`)));
    }
    expect(bodyOf(await cast.agent.get<Schemas['PortalDocumentList']>('/v1/documents')).items).toHaveLength(
      6,
    );
    expect(bodyOf(await cast.stranger.get<Schemas['PortalDocumentList']>('/v1/documents')).items).toEqual([]);
  });

  it('is paged without loss or repetition', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path: string = `/v1/documents?limit=2&request=${request.number}${cursor && `&cursor=${cursor}`}`;
      const page: Schemas['PortalDocumentList'] = bodyOf(
        await cast.viewer.get<Schemas['PortalDocumentList']>(path),
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(ids);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=x', 'limit'],
    ['name=x', 'name'],
    [`request=${'x'.repeat(101)}`, 'request'],
    [`cursor=${'x'.repeat(501)}`, 'cursor'],
  ])('refuses ?%s', async (query, name) => {
    blamed(
      problemOf(await cast.mara.get(`/v1/documents?${query}`), 400, 'invalid_parameter'),
      `query /${name}`,
    );
  });

  it('refuses a cursor that is none', async () => {
    problemOf(await cast.mara.get('/v1/documents?cursor=x'), 400, 'invalid_cursor');
  });

  it('needs credentials', async () => {
    for (const path of ['/v1/documents', `/v1/documents/${ids[0]}`, `/v1/documents/${ids[0]}/content`])
      problemOf(await cast.anonymous.get(path), 401, 'unauthenticated');
  });
});
