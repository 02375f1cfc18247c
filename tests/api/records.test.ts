import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, signIn, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { edit, importRecords, listed, order, publishType, recordOf } from '../support/records.js';
import { usePortico } from '../support/start-portico.js';

type Detail = Schemas['PortalRecordDetail'];

describe('records', () => {
  const portico = usePortico();
  let cast: Cast;
  let accounting: Actor;
  let approver: Actor;
  let id: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const { kestrel } = cast;
    accounting = await signIn(portico.it, kestrel, {
      externalId: 'ada',
      name: 'Ada Ek',
      account: 'brightwater',
      roles: ['accounting'],
    });
    approver = await signIn(portico.it, kestrel, {
      externalId: 'petra',
      name: 'Petra Vogt',
      account: 'kestrel',
      roles: ['approver'],
    });
    await publishType(cast.program);
    const whole = {
      product: 'KP-80 pump',
      price: 1_250.5,
      supplier: 'Secretcast',
      contact: 'Gate 3',
      limit: 9_000,
    };
    [id = ''] = await importRecords(cast.program, [order('SO-1', whole)]);
  });

  const fresh = async (data: Record<string, unknown> = {}): Promise<string> => {
    const key = `SO-${Math.random().toString(36).slice(2)}`;
    const [made = ''] = await importRecords(cast.program, [order(key, data)]);
    return made;
  };
  const patch = (api: Actor, of: string, body: unknown, tag = '*') =>
    api.patch<Detail>(`/v1/records/${of}`, body, { 'If-Match': tag });

  describe('are seen field by field', () => {
    it('two people of one account see different fields of one record', async () => {
      const [mara, ada] = [await recordOf(cast.mara, id), await recordOf(accounting, id)];
      const names = (seen: Detail) => seen.fields.map(({ name }) => name);
      expect(names(mara)).not.toContain('price');
      expect(names(ada)).toContain('price');
      expect(mara.data).toEqual({ number: 'SO-1', status: 'open', product: 'KP-80 pump', contact: 'Gate 3' });
      expect(ada.data).toEqual({ ...mara.data, price: 1_250.5, limit: 9_000 });
      expect(ada.fields.find(({ name }) => name === 'price')).toMatchObject({ value: 1_250.5, unit: 'EUR' });
    });

    it('title, summary, labels and values come in the caller’s language', async () => {
      expect(await recordOf(cast.mara, id)).toMatchObject({
        title: 'Order SO-1',
        summary: 'KP-80 pump, Open',
        typeName: 'Order',
      });
      const german = await recordOf(cast.mara.with({ 'Accept-Language': 'de' }), id);
      expect(german).toMatchObject({ summary: 'KP-80 pump, Offen', typeName: 'Auftrag' });
      expect(german.fields.find(({ name }) => name === 'status')?.label).toBe('Stand');
    });

    it('say what each may edit, and what of that waits for approval', async () => {
      const { fields } = await recordOf(cast.mara, id);
      const editable = fields.filter((field) => field.editable).map(({ name, approval }) => [name, approval]);
      expect(editable).toEqual([
        ['contact', false],
        ['insuredUntil', true],
        ['address', false],
      ]);
      const viewer = await recordOf(cast.viewer, id);
      expect(viewer.fields.some((field) => field.editable)).toBe(false);
      expect(viewer.allowedActions).toEqual(['read', 'readHistory']);
    });

    it('the type tells each of their fields alone', async () => {
      const seen = async (api: Actor) =>
        bodyOf(await api.get<Schemas['RecordType']>('/v1/record-types/order'));
      expect(JSON.stringify(await seen(cast.mara))).not.toMatch(/price|supplier|limit/i);
      expect((await seen(accounting)).sorts).toContain('data.price');
      expect((await seen(cast.admin)).sorts).toEqual(
        expect.arrayContaining(['createdAt', 'updatedAt', 'data.price', 'data.supplier']),
      );
    });

    it('a change of what is hidden changes neither tag nor time', async () => {
      const of = await fresh({ price: 1 });
      const [before, other] = [await recordOf(cast.mara, of), await recordOf(accounting, of)];
      portico.it.clock.forward(60_000);
      await edit(cast.admin, of, { price: 2, supplier: 'Another' });
      expect(await recordOf(cast.mara, of)).toEqual(before);
      const after = await recordOf(accounting, of);
      expect(after.etag).not.toBe(other.etag);
      expect(after.updatedAt > other.updatedAt).toBe(true);
      const again = await cast.mara.get(`/v1/records/${of}`, { 'If-None-Match': before.etag });
      expect(again.status).toBe(304);
      bodyOf(await patch(cast.mara, of, { data: { contact: 'Gate 9' } }, before.etag));
    });
  });

  describe('are changed', () => {
    it('as a merge patch: absent stays, null empties, objects merge', async () => {
      const of = await fresh({ contact: 'Gate 3', address: { city: 'Malmö', zip: '1' } });
      const { etag } = await recordOf(cast.mara, of);
      const changed = await cast.mara.send<Detail>('PATCH', `/v1/records/${of}`, {
        body: JSON.stringify({ data: { contact: null, address: { zip: '2' } } }),
        headers: { 'If-Match': etag, 'Content-Type': 'application/merge-patch+json' },
      });
      const { data } = bodyOf(changed);
      expect(data).toEqual({
        number: expect.any(String),
        status: 'open',
        address: { city: 'Malmö', zip: '2' },
      });
      expect(changed.headers.get('etag')).toBe((await recordOf(cast.mara, of)).etag);
    });

    it('only with the version that one saw', async () => {
      const of = await fresh();
      problemOf(await cast.mara.patch(`/v1/records/${of}`, { data: {} }), 428, 'precondition_required');
      const { etag } = await recordOf(cast.mara, of);
      bodyOf(await patch(cast.mara, of, { data: { contact: 'One' } }, etag));
      problemOf(await patch(cast.mara, of, { data: { contact: 'Two' } }, etag), 412, 'precondition_failed');
    });

    it('by one of two at once', async () => {
      const of = await fresh();
      const { etag } = await recordOf(cast.mara, of);
      const answers = await Promise.all(
        ['One', 'Two', 'Three', 'Four'].map((contact) => patch(cast.mara, of, { data: { contact } }, etag)),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses[0]).toBe(200);
      for (const status of statuses.slice(1)) expect([409, 412]).toContain(status);
    });

    it.each([
      ['what is not editable', 'number'],
      ['what is hidden', 'price'],
      ['what does not exist', 'nothing'],
    ])('%s is refused by name', async (_what, name) => {
      const answer = await patch(cast.mara, id, { data: { contact: 'Ok', [name]: 'x' } });
      const problem = problemOf(answer, 403, 'field_not_editable');
      blamed(problem, `body /data/${name}`);
      expect((await recordOf(cast.mara, id)).data['contact']).toBe('Gate 3');
    });

    it('hidden fields answer like fields that do not exist', async () => {
      const told = async (name: string) => {
        const { requestId: _, ...rest } = problemOf(
          await patch(cast.mara, id, { data: { [name]: 1 } }),
          403,
          'field_not_editable',
        );
        return JSON.stringify(rest).replaceAll(name, 'field');
      };
      expect(await told('price')).toBe(await told('nothing'));
    });

    it('only to what the schema takes, in the words of the type', async () => {
      const answer = await patch(cast.mara, id, {
        data: { contact: 'x', address: { city: 5, street: 'y' } },
      });
      const problem = problemOf(answer, 422, 'invalid_input');
      blamed(problem, 'body /data/contact', 'body /data/address/city', 'body /data/address/street');
      expect(problem.errors?.[0]?.detail).toContain('Contact');
    });

    it('without telling what a hidden field holds', async () => {
      const { kestrel } = cast;
      const schema = {
        type: 'object',
        properties: { name: { type: 'string' }, secret: { type: 'string' } },
        additionalProperties: false,
        if: { properties: { name: { const: 'b' } }, required: ['name'] },
        then: { properties: { secret: { const: 'canary' } } },
      };
      const fields = [
        { name: 'name', editableBy: ['member'] },
        { name: 'secret', readableBy: ['agent'] },
      ];
      await publishType(kestrel.program, 'coupled', { schema, fields, title: '{name}', summary: '' });
      const item = { externalId: 'c1', account: 'brightwater', data: { name: 'a', secret: 'other' } };
      const [of = ''] = await importRecords(kestrel.program, [item], 'coupled');
      const answer = await patch(cast.mara, of, { data: { name: 'b' } });
      blamed(problemOf(answer, 422, 'invalid_input'), 'body /data');
      expect(answer.text).not.toMatch(/secret|canary/);
    });

    it('times are kept in UTC', async () => {
      const of = await fresh({ packedAt: '2026-03-01T10:00:00+02:00' });
      expect((await recordOf(cast.mara, of)).data['packedAt']).toBe('2026-03-01T08:00:00.000Z');
    });
  });

  describe('have a history', () => {
    const historyOf = async (api: Actor, of: string) =>
      bodyOf(await api.get<Schemas['RecordChangeList']>(`/v1/records/${of}/history`)).items;

    it('that says who changed what, when, why and through what', async () => {
      const of = await fresh({ contact: 'Gate 3' });
      await edit(cast.mara, of, { contact: 'Gate 4' }, 'The gate moved');
      const [change, created] = await historyOf(cast.viewer, of);
      expect(change).toMatchObject({
        kind: 'changed',
        field: 'contact',
        label: 'Contact',
        from: 'Gate 3',
        to: 'Gate 4',
        actor: { kind: 'customer', name: 'Mara Lindqvist' },
        reason: 'The gate moved',
        through: 'element',
      });
      expect(created).toMatchObject({ kind: 'created', field: null, through: 'batch' });
    });

    it('without the fields that the reader may not read, page by page', async () => {
      const of = await fresh({ price: 1 });
      for (const price of [2, 3, 4]) await edit(cast.admin, of, { price, contact: `Gate ${price}` });
      expect(JSON.stringify(await historyOf(cast.mara, of))).not.toContain('price');
      expect((await historyOf(accounting, of)).filter(({ field }) => field === 'price')).toHaveLength(3);
      const page = async (cursor = '') =>
        bodyOf(
          await cast.mara.get<Schemas['RecordChangeList']>(`/v1/records/${of}/history?limit=3${cursor}`),
        );
      const first = await page();
      const second = await page(`&cursor=${first.nextCursor}`);
      expect([...first.items, ...second.items].map(({ to }) => to)).toEqual([
        'Gate 4',
        'Gate 3',
        'Gate 2',
        null,
      ]);
      expect(second.nextCursor).toBeNull();
    });

    it('that leaves out what the type does not keep', async () => {
      const of = await fresh({ address: { city: 'Lund' } });
      await edit(cast.mara, of, { address: { city: 'Malmö' } });
      expect(await historyOf(cast.admin, of)).toHaveLength(1);
    });
  });

  describe('of which a field needs approval', () => {
    const requestsOf = async (api: Actor, of: string) =>
      bodyOf(await api.get<Schemas['ChangeRequestList']>(`/v1/change-requests?record=${of}`)).items;
    const decide = (api: Actor, request: string, body: unknown) =>
      api.post<Schemas['ChangeRequest']>(`/v1/change-requests/${request}/decisions`, body);

    it('wait as a change request, while other fields change at once', async () => {
      const of = await fresh({ insuredUntil: '2026-01-31' });
      const shown = await edit(cast.mara, of, { contact: 'Gate 5', insuredUntil: '2027-01-31' }, 'Renewed');
      expect(shown.data).toMatchObject({ contact: 'Gate 5', insuredUntil: '2026-01-31' });
      const field = shown.fields.find(({ name }) => name === 'insuredUntil');
      expect(field?.pendingChange).toMatchObject({ to: '2027-01-31', requester: 'Mara Lindqvist' });
      const [request] = await requestsOf(cast.viewer, of);
      expect(request).toMatchObject({
        record: of,
        status: 'pending',
        reason: 'Renewed',
        changes: [{ field: 'insuredUntil', label: 'Insured until', from: '2026-01-31', to: '2027-01-31' }],
        allowedActions: ['read'],
      });
      expect((await requestsOf(cast.mara, of))[0]?.allowedActions).toEqual(['read', 'withdraw']);
      expect((await requestsOf(approver, of))[0]?.allowedActions).toEqual(['read', 'decide']);
    });

    it('change when somebody accepts, and the history says who asked and who accepted', async () => {
      const of = await fresh({ insuredUntil: '2026-01-31' });
      await edit(cast.mara, of, { insuredUntil: '2027-01-31' }, 'Renewed');
      const [{ id: request } = { id: '' }] = await requestsOf(cast.mara, of);
      problemOf(await decide(cast.mara, request, { decision: 'accept' }), 403, 'forbidden');
      problemOf(await decide(cast.agent, request, { decision: 'accept' }), 403, 'forbidden');
      const accepted = bodyOf(await decide(approver, request, { decision: 'accept' }));
      expect(accepted).toMatchObject({
        status: 'accepted',
        decidedBy: { kind: 'staff', name: 'Petra Vogt' },
      });
      const after = await recordOf(cast.mara, of);
      expect(after.data['insuredUntil']).toBe('2027-01-31');
      expect(after.fields.find(({ name }) => name === 'insuredUntil')?.pendingChange).toBeNull();
      const history = bodyOf(await cast.mara.get<Schemas['RecordChangeList']>(`/v1/records/${of}/history`));
      expect(history.items[0]).toMatchObject({
        through: 'changeRequest',
        changeRequest: request,
        actor: { name: 'Mara Lindqvist' },
        acceptedBy: { name: 'Petra Vogt' },
        reason: 'Renewed',
      });
      problemOf(await decide(approver, request, { decision: 'accept' }), 409, 'change_decided');
    });

    it('stay when somebody rejects, which needs a reason that the requester reads', async () => {
      const of = await fresh();
      await edit(cast.mara, of, { insuredUntil: '2027-01-31' });
      const [{ id: request } = { id: '' }] = await requestsOf(cast.mara, of);
      for (const body of [{ decision: 'reject' }, { decision: 'reject', reason: '  ' }])
        blamed(problemOf(await decide(approver, request, body), 422, 'invalid_input'), 'body /reason');
      bodyOf(await decide(approver, request, { decision: 'reject', reason: 'Another date' }));
      expect((await requestsOf(cast.mara, of))[0]).toMatchObject({
        status: 'rejected',
        decisionReason: 'Another date',
      });
      expect((await recordOf(cast.mara, of)).data).not.toHaveProperty('insuredUntil');
    });

    it('are refused once the field has changed meanwhile', async () => {
      const of = await fresh({ insuredUntil: '2026-01-31' });
      await edit(cast.mara, of, { insuredUntil: '2027-01-31' });
      await edit(cast.admin, of, { insuredUntil: '2026-06-30' });
      const [{ id: request } = { id: '' }] = await requestsOf(cast.mara, of);
      problemOf(await decide(approver, request, { decision: 'accept' }), 409, 'change_outdated');
      expect((await requestsOf(cast.mara, of))[0]?.status).toBe('pending');
      bodyOf(await decide(approver, request, { decision: 'reject', reason: 'It changed' }));
    });

    it('take one request at a time, which its requester may withdraw, and nobody else', async () => {
      const of = await fresh();
      await edit(cast.mara, of, { insuredUntil: '2027-01-31' });
      problemOf(await patch(cast.mara, of, { data: { insuredUntil: '2028-01-31' } }), 409, 'change_pending');
      const [{ id: request } = { id: '' }] = await requestsOf(cast.mara, of);
      const withdraw = (api: Actor) => api.post(`/v1/change-requests/${request}/withdrawals`, {});
      problemOf(await withdraw(accounting), 403, 'forbidden');
      problemOf(await withdraw(cast.tomas), 404, 'not_found');
      bodyOf(await withdraw(cast.mara));
      problemOf(await withdraw(cast.mara), 409, 'change_decided');
      await edit(cast.mara, of, { insuredUntil: '2028-01-31' });
    });

    it('change at once for staff and programs', async () => {
      const of = await fresh();
      const shown = await edit(cast.admin, of, { insuredUntil: '2027-01-31' });
      expect(shown.data['insuredUntil']).toBe('2027-01-31');
      expect(await requestsOf(cast.admin, of)).toEqual([]);
    });

    it('are not there for those who may not read the field', async () => {
      const of = await fresh({ limit: 1 });
      await edit(accounting, of, { limit: 77_777, insuredUntil: '2027-01-31' });
      const [request] = await requestsOf(accounting, of);
      expect(request?.changes).toHaveLength(2);
      const [seen] = await requestsOf(cast.mara, of);
      expect(seen?.changes.map(({ field }) => field)).toEqual(['insuredUntil']);
      const secret = await fresh({ limit: 1 });
      await edit(accounting, secret, { limit: 77_777 });
      const [hidden] = await requestsOf(accounting, secret);
      expect(await requestsOf(cast.mara, secret)).toEqual([]);
      problemOf(await cast.mara.get(`/v1/change-requests/${hidden?.id}`), 404, 'not_found');
      expect((await cast.mara.get(`/v1/records/${secret}`)).text).not.toContain('77777');
      problemOf(await decide(cast.agent, hidden?.id as string, { decision: 'accept' }), 403, 'forbidden');
    });
  });

  it('belong to their account, location and tenant', async () => {
    const [harbour = ''] = await importRecords(cast.program, [
      order('SO-HARBOUR', {}, { location: 'harbour' }),
    ]);
    expect((await recordOf(cast.restricted, harbour)).location?.name).toBe('harbour');
    for (const api of [cast.restricted, cast.tomas, cast.stranger]) {
      problemOf(await api.get(`/v1/records/${id}`), 404, 'not_found');
      problemOf(await patch(api, id, { data: { contact: 'Mine' } }), 404, 'not_found');
      problemOf(await api.get(`/v1/records/${id}/history`), 404, 'not_found');
    }
    expect(await listed(cast.restricted)).toEqual(['SO-HARBOUR']);
    expect(await listed(cast.tomas)).toEqual([]);
  });

  it('a session for another account of the same person sees that account’s', async () => {
    const elsewhere = await signIn(portico.it, cast.kestrel, { ...MARA, account: 'calder' });
    problemOf(await elsewhere.get(`/v1/records/${id}`), 404, 'not_found');
  });
});
