import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARA, signIn, submit } from '../support/actors.js';
import { bodyOf, problemOf } from '../support/api.js';
import { HOUR, testClock } from '../support/clock.js';
import { PNG, pngOf } from '../support/files.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico } from '../support/start-portico.js';
import { within } from '../support/within.js';

describe('the jobs that clean up', () => {
  const database = useDatabase();
  const clock = testClock();
  let portico: TestPortico;
  let ids: { linked: string; abandoned: string; recent: string };
  let tenant: Awaited<ReturnType<TestPortico['tenant']>>;

  /** Signed in at the server that runs now. */
  const mara = () => signIn(portico, { ...tenant, program: portico.api.as(tenant.apiKey) }, MARA);
  const upload = async (name: string) => {
    return bodyOf(await (await mara()).upload({ name }, pngOf(5_000)), 201).id;
  };
  const blobs = () => portico.db.collection('blobs.files').countDocuments();

  beforeAll(async () => {
    portico = await TestPortico.start(database.uri, { clock });
    tenant = await portico.tenant('Kestrel');
    const linked = await upload('linked.png');
    await submit(await mara(), { documents: [linked] });
    const abandoned = await upload('abandoned.png');
    clock.forward(23 * HOUR);
    ids = { linked, abandoned, recent: await upload('recent.png') };
    // What a process leaves that dies between the bytes and their description, and in the middle of the bytes.
    const { GridFSBucket } = portico.portico.connection.base.mongo;
    const bucket = new GridFSBucket(portico.db, { bucketName: 'blobs', chunkSizeBytes: 1_024 });
    await new Promise<void>((resolve) => bucket.openUploadStream('orphan').end(PNG, () => resolve()));
    bucket.openUploadStream('half').write(Buffer.alloc(4_096));
    const halves = () => portico.db.collection('blobs.chunks').countDocuments({ n: 3 });
    await within(30_000, 'half of a file', async () => (await halves()) > 0);
    expect(await blobs()).toBe(4);
    await portico.stop();
    clock.forward(2 * HOUR);
    portico = await portico.again();
  });
  afterAll(() => portico.stop());

  it('deletes uploads that no request named within a day, with their bytes, and no others', async () => {
    // Jobs run at the start of a server; the files count says when they are done.
    await within(30_000, 'the jobs', async () => (await blobs()) <= 2);
    const api = await mara();
    problemOf(await api.get(`/v1/documents/${ids.abandoned}`), 404, 'not_found');
    problemOf(await api.get(`/v1/documents/${ids.abandoned}/content`), 404, 'not_found');
    for (const id of [ids.linked, ids.recent])
      expect((await api.get(`/v1/documents/${id}/content`)).bytes).toHaveLength(5_000);
    expect(await blobs()).toBe(2);
  });

  it('leaves no bytes without a file', async () => {
    const orphans = () =>
      portico.db
        .collection('blobs.chunks')
        .aggregate([
          { $lookup: { from: 'blobs.files', localField: 'files_id', foreignField: '_id', as: 'file' } },
          { $match: { file: [] } },
        ])
        .toArray();
    await expect.poll(orphans).toEqual([]);
  });
});
