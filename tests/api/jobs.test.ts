import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { addJob } from '../support/jobs.js';
import { usePortico } from '../support/start-portico.js';

describe('/v1/jobs', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
  });

  const add = () => addJob(portico.it, cast.kestrel.id);
  const read = async (api: Api, id: string) => bodyOf(await api.get<Schemas['Job']>(`/v1/jobs/${id}`));
  const list = async (query: string) => bodyOf(await cast.admin.get<Schemas['JobList']>(`/v1/jobs${query}`));
  const move = (id: string, how: 'stops' | 'retries') =>
    cast.admin.post<Schemas['Job']>(`/v1/jobs/${id}/${how}`, {});

  it('shows a job to those who run the portal, and says what they may do with it', async () => {
    const id = await add();
    const job = await read(cast.admin, id);
    expect(job).toMatchObject({
      ...{ id, kind: 'test.nothing', subject: 'prv_1', status: 'waiting', attempts: 0, error: null },
      ...{ progress: { done: 0, total: null }, endedAt: null, allowedActions: ['read', 'stop', 'retry'] },
    });
    expect(job.nextRunAt).toBe(job.createdAt);
    expect((await read(cast.auditor, id)).allowedActions).toEqual(['read']);
  });

  it('lists the tenant’s own, the latest first, page by page, and by status and kind', async () => {
    const [first, second] = [await add(), await add()];
    const foreign = await addJob(portico.it, cast.other.id);
    bodyOf(await move(second, 'stops'));
    const page = await list('?limit=1');
    expect(page.items.map(({ id }) => id)).toEqual([second]);
    expect((await list(`?limit=1&cursor=${page.nextCursor}`)).items.map(({ id }) => id)).toEqual([first]);
    expect((await list('?status=stopped')).items.map(({ id }) => id)).toEqual([second]);
    expect((await list('?kind=privacy.erasure')).items).toEqual([]);
    expect((await list('?kind=test.nothing')).items.length).toBeGreaterThan(1);
    expect((await list('?limit=100')).items.map(({ id }) => id)).not.toContain(foreign);
    problemOf(await cast.admin.get(`/v1/jobs/${foreign}`), 404, 'not_found');
  });

  it('stops a job and tries it again, each where it makes sense, and audits it', async () => {
    const id = await add();
    problemOf(await move(id, 'retries'), 409, 'job_status');
    const stopped = bodyOf(await move(id, 'stops'));
    expect(stopped).toMatchObject({ status: 'stopped', nextRunAt: null });
    expect(stopped.endedAt).not.toBeNull();
    problemOf(await move(id, 'stops'), 409, 'job_status');
    expect(bodyOf(await move(id, 'retries'))).toMatchObject({ status: 'waiting', endedAt: null });
    const events = await cast.auditor.get<Schemas['AuditEventList']>(`/v1/audit-events?subject=${id}`);
    expect(bodyOf(events).items.map(({ action, facts }) => [action, facts])).toEqual([
      ['job.retry', { kind: 'test.nothing', from: 'stopped' }],
      ['job.stop', { kind: 'test.nothing', from: 'waiting' }],
    ]);
    problemOf(await cast.auditor.post(`/v1/jobs/${id}/stops`, {}), 403, 'forbidden');
  });

  it('says in the reader’s language what keeps a job', async () => {
    const id = await add();
    const change = { $set: { errorCode: 'interrupted' } };
    await portico.it.db.collection('tasks').updateOne({ _id: id as never }, change);
    expect((await read(cast.admin, id)).error?.detail).toMatch(/another one goes on/);
    const german = await cast.admin.get<Schemas['Job']>(`/v1/jobs/${id}`, { 'Accept-Language': 'de' });
    expect(bodyOf(german).error).toMatchObject({
      code: 'interrupted',
      detail: expect.stringMatching(/macht weiter/) as string,
    });
    await portico.it.db.collection('tasks').updateOne({ _id: id as never }, { $set: { errorCode: 'what' } });
    expect((await read(cast.admin, id)).error?.detail).toMatch(/log of the server/);
  });

  it('answers 304 to whoever has the job as it is', async () => {
    const id = await add();
    const etag = (await cast.admin.get(`/v1/jobs/${id}`)).headers.get('etag') as string;
    const again = await cast.admin.get(`/v1/jobs/${id}`, { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    bodyOf(await move(id, 'stops'));
    const changed = await cast.admin.get(`/v1/jobs/${id}`, { 'If-None-Match': etag });
    expect(changed.status).toBe(200);
  });
});
