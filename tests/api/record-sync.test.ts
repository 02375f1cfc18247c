import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { edit, order, ORDER, publishType, recordOf } from '../support/records.js';
import { usePortico } from '../support/start-portico.js';

type Batch = Schemas['RecordBatch'];

const BATCH = '/v1/record-types/order/records/batch';

describe('records that a source brings again', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    // What people say about the contact and the insurance is theirs; everything else is the host's.
    const fields = ORDER.fields.map((rules) =>
      ['contact', 'insuredUntil'].includes(rules.name) ? { ...rules, source: 'portal' as const } : rules,
    );
    await publishType(cast.program, 'order', { fields });
  });

  const send = (items: readonly Schemas['RecordImport'][], sync?: Schemas['SyncInput']) =>
    cast.program.post<Batch>(BATCH, { items, ...(sync ? { sync } : {}) });
  const taken = async (...items: Schemas['RecordImport'][]) => bodyOf(await send(items));
  const fresh = async (key: string, data: Record<string, unknown>): Promise<string> =>
    (await taken(order(key, data))).results[0]?.id as string;

  describe('meet what people changed', () => {
    it('and leave it where the portal is the source of truth, until the source has it too', async () => {
      const id = await fresh('P-1', { contact: 'Gate 1', quantity: 1 });
      await edit(cast.mara, id, { contact: 'Gate 2' });
      const met = await taken(order('P-1', { contact: 'Gate 1', quantity: 2 }));
      expect(met).toMatchObject({ updated: 1, conflicts: 1 });
      const [conflict] = met.results[0]?.conflicts ?? [];
      expect(conflict).toEqual({ field: 'contact', outcome: 'kept', changedAt: expect.any(String) });
      expect((await recordOf(cast.mara, id)).data).toMatchObject({ contact: 'Gate 2', quantity: 2 });
      const again = await taken(order('P-1', { contact: 'Gate 1', quantity: 2 }));
      expect(again).toMatchObject({ unchanged: 1, conflicts: 1 });
      // The source took it over: from now on it may say something else.
      expect(await taken(order('P-1', { contact: 'Gate 2', quantity: 2 }))).toMatchObject({
        unchanged: 1,
        conflicts: 0,
      });
      expect(await taken(order('P-1', { contact: 'Gate 3', quantity: 2 }))).toMatchObject({
        updated: 1,
        conflicts: 0,
      });
      expect((await recordOf(cast.mara, id)).data['contact']).toBe('Gate 3');
    });

    it('and leave what people emptied empty', async () => {
      const id = await fresh('P-2', { contact: 'Gate 1' });
      await edit(cast.mara, id, { contact: null });
      expect((await taken(order('P-2', { contact: 'Gate 1' }))).results[0]?.conflicts).toMatchObject([
        { field: 'contact', outcome: 'kept' },
      ]);
      expect((await recordOf(cast.mara, id)).data).not.toHaveProperty('contact');
    });

    it('also where the change was approved', async () => {
      const id = await fresh('P-3', { insuredUntil: '2026-01-01' });
      await edit(cast.mara, id, { insuredUntil: '2027-01-01' });
      const path = `/v1/change-requests?record=${id}`;
      const [request] = bodyOf(await cast.agent.get<Schemas['ChangeRequestList']>(path)).items;
      bodyOf(await cast.admin.post(`/v1/change-requests/${request?.id}/decisions`, { decision: 'accept' }));
      expect(await taken(order('P-3', { insuredUntil: '2026-01-01' }))).toMatchObject({ conflicts: 1 });
      expect((await recordOf(cast.mara, id)).data['insuredUntil']).toBe('2027-01-01');
    });

    it('and overwrite it where the host is, once, and say so', async () => {
      const id = await fresh('P-4', { address: { city: 'Malmö', zip: '21115' } });
      await edit(cast.mara, id, { address: { city: 'Lund' } });
      const sent = order('P-4', { address: { city: 'Malmö', zip: '21115' } });
      expect((await taken(sent)).results[0]).toMatchObject({
        status: 'updated',
        conflicts: [{ field: 'address', outcome: 'overwritten' }],
      });
      expect((await taken(sent)).results[0]).toMatchObject({ status: 'unchanged', conflicts: [] });
    });

    it('but not what the host’s own program changed', async () => {
      const id = await fresh('P-5', { contact: 'Gate 1' });
      await edit(cast.program, id, { contact: 'Gate 2' });
      expect(await taken(order('P-5', { contact: 'Gate 1' }))).toMatchObject({ updated: 1, conflicts: 0 });
    });

    it('and take a record that was gone as it is sent', async () => {
      const id = await fresh('P-6', { contact: 'Gate 1' });
      await edit(cast.mara, id, { contact: 'Gate 2' });
      await taken({ externalId: 'P-6', account: 'brightwater', deleted: true });
      expect(await taken(order('P-6', { contact: 'Gate 1' }))).toMatchObject({ created: 1, conflicts: 0 });
      expect(await taken(order('P-6', { contact: 'Gate 9' }))).toMatchObject({ updated: 1, conflicts: 0 });
    });
  });

  describe('keep how far they are', () => {
    const cursors = async () =>
      bodyOf(await cast.admin.get<Schemas['SyncCursorList']>('/v1/record-types/order/sync-cursors')).items;

    it('with what the last batch did and how long ago it was', async () => {
      bodyOf(await send([order('C-1'), order('C-2')], { source: 'erp', cursor: '10', after: null }));
      bodyOf(await send([order('C-2')], { source: 'erp', cursor: '11', after: '10' }));
      bodyOf(await send([order('C-3')], { source: 'crm', cursor: 'x' }));
      expect(await cursors()).toMatchObject([
        { source: 'crm', cursor: 'x', lastBatch: { created: 1 } },
        {
          source: 'erp',
          cursor: '11',
          lastBatch: { created: 0, unchanged: 1, failed: 0, conflicts: 0 },
          lagSeconds: expect.any(Number),
        },
      ]);
    });

    it('and take nothing of a run that another one has overtaken', async () => {
      bodyOf(await send([order('C-4')], { source: 'two', cursor: '1', after: null }));
      for (const after of [null, '0']) {
        const late = await send([order('C-late')], { source: 'two', cursor: '2', after });
        expect(problemOf(late, 409, 'sync_conflict')).toMatchObject({ cursor: '1' });
      }
      expect(await taken(order('C-late'))).toMatchObject({ created: 1 });
    });

    it('even when two runs come at once: one wins', async () => {
      const run = (cursor: string) => send([order(`R-${cursor}`)], { source: 'race', cursor, after: null });
      const answers = await Promise.all(['a', 'b', 'c'].map(run));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    });

    it('by a key that can be one', async () => {
      const bad = await send([order('C-5')], { source: 'No Key', cursor: '1' });
      blamed(problemOf(bad, 422, 'invalid_input'), 'body /sync/source');
      problemOf(await cast.admin.get('/v1/record-types/unknown/sync-cursors'), 404, 'not_found');
    });
  });
});
