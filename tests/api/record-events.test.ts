import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, type Actor, type Cast } from '../support/actors.js';
import { bodyOf, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import { edit, importRecords, order, publishType } from '../support/records.js';
import { usePortico } from '../support/start-portico.js';

describe('events of records', () => {
  const portico = usePortico();
  let cast: Cast;
  let accounting: Actor;
  let id: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const ada = { externalId: 'ada', account: 'brightwater', roles: ['accounting'] };
    accounting = await signIn(portico.it, cast.kestrel, ada);
    await publishType(cast.program);
    [id = ''] = await importRecords(cast.program, [order('SO-1', { price: 1, limit: 1, supplier: 'A' })]);
  });

  async function listening(work: (streams: Record<string, Listener>) => Promise<void>): Promise<void> {
    const people = {
      mara: cast.mara,
      accounting,
      agent: cast.agent,
      admin: cast.admin,
      restricted: cast.restricted,
      tomas: cast.tomas,
      stranger: cast.stranger,
    };
    const open = await Promise.all(
      Object.entries(people).map(async ([name, api]) => [name, await Listener.open(api)] as const),
    );
    try {
      await work(Object.fromEntries(open));
    } finally {
      for (const [, stream] of open) stream.close();
    }
  }

  it('tell those who may see the record, by ids and keys only', async () => {
    await listening(async ({ mara, agent, restricted, tomas, stranger }) => {
      const [made = ''] = await importRecords(cast.program, [order('SO-2', { product: 'canary' })]);
      const { data } = await (mara as Listener).heard('record.created', made);
      expect(data.data).toEqual({
        recordId: made,
        type: 'order',
        externalId: 'SO-2',
        accountId: expect.stringMatching(/^acc_/),
      });
      await agent?.heard('record.created', made);
      await importRecords(cast.program, [{ externalId: 'SO-2', account: 'brightwater', deleted: true }]);
      await mara?.heard('record.deleted', made);
      for (const other of [restricted, tomas, stranger]) expect(other?.text).not.toContain(made);
      expect(mara?.text).not.toContain('canary');
    });
  });

  it('of a change of hidden fields alone tell nobody to whom they are hidden', async () => {
    await listening(async ({ mara, accounting: ada, agent, admin }) => {
      await edit(cast.admin, id, { price: 2 });
      await edit(cast.admin, id, { supplier: 'B' });
      await edit(accounting, id, { limit: 5 });
      await edit(cast.admin, id, { contact: 'Gate 3', price: 3 });
      const updates = (stream: Listener | undefined) =>
        stream?.about(id).filter((type) => type !== 'record.created');
      await admin?.until(() => updates(admin)?.filter((type) => type === 'record.updated').length === 3);
      await mara?.heard('record.updated', id);
      expect(updates(mara)).toEqual(['record.updated']);
      expect(updates(agent)).toEqual(['record.updated', 'record.updated']);
      expect(updates(ada)).toEqual(['record.updated', 'change-request.created', 'record.updated']);
      expect(mara?.text).not.toMatch(/price|supplier|limit/);
    });
  });

  it('of a large batch are one for each account, of which readers read the list afresh', async () => {
    await listening(async ({ mara, tomas }) => {
      const items = Array.from({ length: 150 }, (_, i) =>
        order(`MANY-${i}`, {}, { account: i < 149 ? 'brightwater' : 'calder' }),
      );
      await importRecords(cast.program, items);
      await mara?.heard('record.manyChanged', 'order');
      const { data } = (await (tomas as Listener).heard('record.manyChanged', 'order')).data;
      expect(Object.keys(data)).toEqual(['type', 'accountId']);
      expect(mara?.about('order')).toHaveLength(1);
      expect(mara?.text).not.toContain('MANY-');
    });
  });

  it('tell of change requests and how they end', async () => {
    await listening(async ({ mara, accounting: ada }) => {
      const [of = ''] = await importRecords(cast.program, [order('SO-3')]);
      await edit(cast.mara, of, { insuredUntil: '2027-01-01' });
      const { data } = (await (ada as Listener).heard('change-request.created', of)).data;
      const request = data['changeRequestId'] as string;
      const decision = { decision: 'reject', reason: 'canary' };
      const path = `/v1/change-requests/${request}/decisions`;
      bodyOf(await cast.admin.post<Schemas['ChangeRequest']>(path, decision));
      const decided = await (mara as Listener).heard('change-request.decided', of);
      expect(decided.data.data).toMatchObject({ changeRequestId: request, status: 'rejected', recordId: of });
      expect(mara?.text).not.toContain('canary');
    });
  });
});
