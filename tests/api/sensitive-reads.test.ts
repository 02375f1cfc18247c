import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { edit, importRecords, order, ORDER, publishType } from '../support/records.js';
import { usePortico } from '../support/start-portico.js';

const fields = ORDER.fields.map((rules) =>
  ['limit', 'insuredUntil'].includes(rules.name) ? { ...rules, sensitive: true } : rules,
);

describe('sensitive fields', () => {
  const portico = usePortico();
  let cast: Cast;
  let accounting: Actor;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const ada = { externalId: 'ada', name: 'Ada', account: 'brightwater', roles: ['accounting'] };
    accounting = await signIn(portico.it, cast.kestrel, ada);
    await publishType(cast.program, 'order', { fields });
  });

  const fresh = async (): Promise<string> => {
    const data = { limit: 9_000, insuredUntil: '2027-01-31', contact: 'Gate 3' };
    const key = `SO-${Math.random().toString(36).slice(2)}`;
    const [id = ''] = await importRecords(cast.program, [order(key, data)]);
    return id;
  };
  /** What the audit says of a record, the first first. */
  const reads = async (id: string) =>
    bodyOf(
      await cast.auditor.get<Schemas['AuditEventList']>(
        `/v1/audit-events?action=record.readSensitive&subject=${id}`,
      ),
    )
      .items.reverse()
      .map(({ facts }) => `${String(facts['through'])}: ${String(facts['fields'])}`);

  it('are left out of lists, for everybody', async () => {
    const id = await fresh();
    for (const api of [cast.mara, accounting, cast.admin, cast.program]) {
      const { items } = bodyOf(
        await api.get<Schemas['PortalRecordList']>('/v1/records?type=order&limit=100'),
      );
      const data = items.find((one) => one.id === id)?.data;
      expect(data).toMatchObject({ contact: 'Gate 3' });
      expect(Object.keys(data ?? {})).not.toContain('limit');
      expect(Object.keys(data ?? {})).not.toContain('insuredUntil');
    }
    expect(await reads(id)).toEqual([]);
  });

  it('stand in the audit with who was shown which of them', async () => {
    const id = await fresh();
    const shown = bodyOf(await accounting.get<Schemas['PortalRecordDetail']>(`/v1/records/${id}`));
    expect(shown.data).toMatchObject({ limit: 9_000, insuredUntil: '2027-01-31' });
    expect(shown.fields.find(({ name }) => name === 'limit')).toMatchObject({
      value: 9_000,
      sensitive: true,
    });
    expect(await reads(id)).toEqual(['record: insuredUntil, limit']);
    await cast.mara.get(`/v1/records/${id}`);
    expect(await reads(id)).toEqual(['record: insuredUntil, limit', 'record: insuredUntil']);
    const path = `/v1/audit-events?action=record.readSensitive&subject=${id}`;
    const [last] = bodyOf(await cast.auditor.get<Schemas['AuditEventList']>(path)).items;
    const { id: mara } = bodyOf(await cast.mara.get<Schemas['Me']>('/v1/me'));
    expect(last?.actor).toMatchObject({ kind: 'user', id: mara });
  });

  it('are noted nowhere for those who do not see them', async () => {
    const [plain = ''] = await importRecords(cast.program, [order('SO-plain')]);
    await accounting.get(`/v1/records/${plain}`);
    const id = await fresh();
    problemOf(await cast.tomas.get(`/v1/records/${id}`), 404, 'not_found');
    expect([...(await reads(plain)), ...(await reads(id))]).toEqual([]);
  });

  it('are noted when a change, a history or a change request shows them', async () => {
    const id = await fresh();
    await edit(cast.mara, id, { insuredUntil: '2028-01-31' });
    // Read before, and shown by the answer.
    expect(await reads(id)).toEqual(['record: insuredUntil', 'record: insuredUntil']);
    const path = `/v1/change-requests?record=${id}`;
    const [request] = bodyOf(await cast.agent.get<Schemas['ChangeRequestList']>(path)).items;
    await cast.agent.get(`/v1/change-requests/${request?.id}`);
    bodyOf(await cast.admin.post(`/v1/change-requests/${request?.id}/decisions`, { decision: 'accept' }));
    await cast.agent.get(`/v1/records/${id}/history`);
    expect((await reads(id)).slice(2)).toEqual([
      'changeRequest: insuredUntil',
      'changeRequest: insuredUntil',
      'changeRequest: insuredUntil',
      'history: insuredUntil',
    ]);
  });

  it('cannot be guessed: no filter, order, search or title takes them', async () => {
    const greedy = fields.map((rules) =>
      rules.name === 'limit' ? { ...rules, filterable: true, sortable: true } : rules,
    );
    const json = { ...ORDER, fields: greedy, summary: '{insuredUntil}' };
    const answer = await cast.program.send('PUT', '/v1/record-types/order/draft', { json });
    const at = fields.findIndex(({ name }) => name === 'limit');
    blamed(
      problemOf(answer, 422, 'invalid_input'),
      `body /fields/${at}/filterable`,
      `body /fields/${at}/sortable`,
      'body /summary',
    );
  });
});
