import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { edit, importRecords, listed, order, publishType, recordOf } from '../support/records.js';
import { usePortico } from '../support/start-portico.js';

type Batch = Schemas['RecordBatch'];
type Item = Schemas['RecordImport'];

describe('a batch of records', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await publishType(cast.program);
  });

  const send = (items: readonly Item[], rest: object = {}, headers: Record<string, string> = {}) =>
    cast.program.post<Batch>('/v1/record-types/order/records/batch', { items, ...rest }, headers);
  const historyOf = async (api: Api, id: string) =>
    bodyOf(await api.get<Schemas['RecordChangeList']>(`/v1/records/${id}/history`)).items;

  it('makes, changes and leaves alone, and says which', async () => {
    const first = bodyOf(await send([order('A-1'), order('A-2', { quantity: 1 })]));
    expect(first).toMatchObject({ created: 2, updated: 0, unchanged: 0, deleted: 0, failed: 0 });
    const second = bodyOf(
      await send([order('A-1'), order('A-2', { quantity: 2 }), order('A-3')], { reason: 'Sync' }),
    );
    expect(second.results.map(({ status }) => status)).toEqual(['unchanged', 'updated', 'created']);
    expect(second.results[0]?.id).toBe(first.results[0]?.id);
    const [change, created, ...more] = await historyOf(cast.mara, second.results[1]?.id as string);
    expect(change).toMatchObject({ field: 'quantity', from: 1, to: 2, through: 'batch', reason: 'Sync' });
    expect([created?.kind, more]).toEqual(['created', []]);
    expect(await historyOf(cast.mara, second.results[0]?.id as string)).toHaveLength(1);
  });

  it('takes what is right of it, and names what is wrong by its place', async () => {
    const before = await listed(cast.agent);
    const items = [
      order('B-1'),
      order('B-2', { status: 'gone', price: -1 }),
      order('B-3', {}, { account: 'nobody' }),
      order('B-4', {}, { location: 'nowhere' }),
      order('B-1'),
      { externalId: 'B-5', account: 'brightwater' },
      order('B-6', { surprise: 1 }),
      order('B-7'),
    ];
    const batch = bodyOf(await send(items));
    expect(batch).toMatchObject({ created: 2, failed: 6 });
    expect(batch.results.map(({ errors }) => errors.map(({ pointer }) => pointer))).toEqual([
      [],
      ['/items/1/data/status', '/items/1/data/price'],
      ['/items/2/account'],
      ['/items/3/location'],
      ['/items/4/externalId'],
      ['/items/5/data'],
      ['/items/6/data/surprise'],
      [],
    ]);
    for (const { errors } of batch.results)
      for (const { detail, fix } of errors) expect([detail.length > 5, fix.length > 5]).toEqual([true, true]);
    expect(await listed(cast.agent)).toEqual(['B-7', 'B-1', ...before]);
  });

  it('takes 1,000 at once, within seconds', { timeout: 60_000 }, async () => {
    const items = Array.from({ length: 1_000 }, (_, i) =>
      order(`K-${i}`, { product: `Pump KP-${i}`, quantity: 1 + (i % 50), price: i, dueOn: '2026-05-01' }),
    );
    const timed = async () => {
      const from = performance.now();
      const { results: _, ...counts } = bodyOf(await send(items));
      return { counts, ms: performance.now() - from };
    };
    const made = await timed();
    expect(made.counts).toMatchObject({ created: 1_000, failed: 0 });
    expect(made.ms).toBeLessThan(10_000);
    for (const item of items) item.data = { ...item.data, status: 'shipped' };
    const changed = await timed();
    expect(changed.counts).toMatchObject({ updated: 1_000 });
    expect(changed.ms).toBeLessThan(10_000);
    expect((await timed()).counts).toMatchObject({ unchanged: 1_000 });
    problemOf(await send([...items, order('K-x')]), 422, 'invalid_input');
  });

  it('repeated with its idempotency key answers the same and does nothing', async () => {
    const key = { 'Idempotency-Key': randomUUID() };
    const first = await send([order('I-1')], {}, key);
    const again = await send([order('I-1')], {}, key);
    expect([again.headers.get('idempotency-replayed'), again.text]).toEqual(['true', first.text]);
    problemOf(await send([order('I-2')], {}, key), 422, 'idempotency_key_reused');
  });

  it('overwrites what customers changed', async () => {
    const [id = ''] = await importRecords(cast.program, [order('O-1', { contact: 'Gate 1' })]);
    await edit(cast.mara, id, { contact: 'Gate 2' });
    await importRecords(cast.program, [order('O-1', { contact: 'Gate 1' })]);
    expect((await recordOf(cast.mara, id)).data['contact']).toBe('Gate 1');
  });

  it('deletes, so that nobody sees the record, and brings it back as the same one', async () => {
    const [id = ''] = await importRecords(cast.program, [order('D-1', { insuredUntil: '2026-01-01' })]);
    await edit(cast.mara, id, { insuredUntil: '2027-01-01' });
    const gone = { externalId: 'D-1', account: 'brightwater', deleted: true };
    expect(bodyOf(await send([gone])).results[0]).toMatchObject({ status: 'deleted', id });
    expect(bodyOf(await send([gone])).results[0]?.status).toBe('unchanged');
    for (const api of [cast.mara, cast.admin, cast.program]) {
      problemOf(await api.get(`/v1/records/${id}`), 404, 'not_found');
      expect(await listed(api, 'search=D-1')).toEqual([]);
    }
    expect(bodyOf(await send([order('D-1')])).results[0]).toMatchObject({ status: 'created', id });
    expect((await historyOf(cast.mara, id)).map(({ kind }) => kind)).toEqual(['restored', 'created']);
    const requests = await cast.mara.get<Schemas['ChangeRequestList']>(`/v1/change-requests?record=${id}`);
    expect(bodyOf(requests).items.map(({ status }) => status)).toEqual(['withdrawn']);
  });

  it('moves a record to another location with all that is kept beside it, and never to another account', async () => {
    const [id = ''] = await importRecords(cast.program, [order('M-1', { insuredUntil: '2026-01-01' })]);
    await edit(cast.mara, id, { insuredUntil: '2027-01-01' });
    problemOf(await cast.restricted.get(`/v1/records/${id}`), 404, 'not_found');
    const moved = order('M-1', { insuredUntil: '2026-01-01' }, { location: 'harbour' });
    expect(bodyOf(await send([moved])).updated).toBe(1);
    expect((await recordOf(cast.restricted, id)).location?.name).toBe('harbour');
    expect(await historyOf(cast.restricted, id)).toHaveLength(1);
    const requests = await cast.restricted.get<Schemas['ChangeRequestList']>('/v1/change-requests');
    expect(bodyOf(requests).items.map(({ record }) => record)).toEqual([id]);
    const [result] = bodyOf(await send([order('M-1', {}, { account: 'calder' })])).results;
    expect(result?.errors.map(({ pointer }) => pointer)).toEqual(['/items/0/account']);
  });

  it('of two at once loses nothing', async () => {
    const items = Array.from({ length: 20 }, (_, i) => order(`R-${i}`));
    const answers = await Promise.all([send(items), send(items), send(items)]);
    const counts = answers.filter(({ status }) => status === 200).map(({ body }) => body.created);
    for (const { status } of answers) expect([200, 409]).toContain(status);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
    expect(
      (await listed(cast.agent, 'search=R&limit=100')).filter((key) => key.startsWith('R-')),
    ).toHaveLength(20);
  });

  it('leaves other tenants’ records of the same keys alone, and does not know their accounts', async () => {
    const [own = ''] = await importRecords(cast.program, [order('T-1', { product: 'Ours' })]);
    await publishType(cast.strangeProgram);
    const [theirs = ''] = await importRecords(cast.strangeProgram, [order('T-1', { product: 'Theirs' })]);
    expect(theirs).not.toBe(own);
    expect((await recordOf(cast.mara, own)).data['product']).toBe('Ours');
    expect((await recordOf(cast.stranger, theirs)).data['product']).toBe('Theirs');
    const { account } = await recordOf(cast.stranger, theirs);
    const told = async (reference: string) =>
      bodyOf(await send([order('T-2', {}, { account: reference })])).results[0]?.errors;
    expect(await told(account.id)).toEqual(await told('acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE'));
  });

  it('is for programs and admins, of a type that there is', async () => {
    const path = '/v1/record-types/order/records/batch';
    for (const api of [cast.mara, cast.agent, cast.auditor])
      problemOf(await api.post(path, { items: [order('X-1')] }), 403, 'forbidden');
    const none = await cast.program.post('/v1/record-types/none/records/batch', { items: [order('X-1')] });
    problemOf(none, 404, 'not_found');
    blamed(problemOf(await send([]), 422, 'invalid_input'), 'body /items');
  });
});
