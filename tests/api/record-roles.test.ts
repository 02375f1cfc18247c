import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, type Actor, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import { edit, importRecords, listed, order, publishType, recordOf } from '../support/records.js';
import { usePortico } from '../support/start-portico.js';

type Permission = Schemas['RolePermission'];

describe('records and roles of the tenant’s own', () => {
  const portico = usePortico();
  let cast: Cast;
  let ids: string[];
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await publishType(cast.program);
    await publishType(cast.program, 'contract');
    ids = await importRecords(cast.program, [
      order('SO-1', { product: 'Pump canary', quantity: 7, contact: 'Gate 1' }),
      order('SO-2', { product: 'Seal', quantity: 3 }),
    ]);
    await importRecords(cast.program, [order('SC-1')], 'contract');
  });

  let count = 0;
  async function withRole(permissions: Permission[]): Promise<Actor & { role: string }> {
    const key = `own-${(count += 1)}`;
    const role = { key, name: 'Own', side: 'customer', permissions };
    bodyOf(await cast.admin.post('/v1/roles', role), 201);
    const person = { externalId: `olga-${count}`, account: 'brightwater', roles: [key] };
    return Object.assign(await signIn(portico.it, cast.kestrel, person), { role: key });
  }
  const types: Permission = { subject: 'record-type', verbs: ['read'], reach: 'tenant' };

  it('leave fields out of everything: reading, lists, search, counts, histories, titles', async () => {
    const hidden = { except: ['data.product', 'data.number', 'data.quantity'] };
    const olga = await withRole([
      types,
      { subject: 'record', verbs: ['read'], reach: 'account', fields: hidden },
      { subject: 'record', verbs: ['readHistory'], reach: 'account' },
    ]);
    const [id = ''] = ids;
    await edit(cast.admin, id, { quantity: 8 });
    const seen = await recordOf(olga, id);
    expect(seen.data).toEqual({ status: 'open', contact: 'Gate 1' });
    expect([seen.title, seen.summary]).toEqual(['Order', 'Open']);
    const texts = [
      (await olga.get('/v1/records?type=order')).text,
      (await olga.get('/v1/record-types/order')).text,
      (await olga.get(`/v1/records/${id}/history`)).text,
    ];
    for (const text of texts) expect(text).not.toMatch(/canary|quantity|Pump/i);
    expect(await listed(olga, 'search=canary')).toEqual([]);
    for (const query of ['filter=data.quantity:eq:8', 'sort=data.quantity', 'facets=data.quantity'])
      problemOf(await olga.get(`/v1/records?type=order&${query}`), 400, 'invalid_parameter');
  });

  it('show a field of some records only, so that no query by it finds the others', async () => {
    // All fields of contracts, and of orders all but the quantity.
    const olga = await withRole([
      types,
      { subject: 'record', verbs: ['read'], reach: 'account', condition: { type: 'contract' } },
      {
        subject: 'record',
        verbs: ['read'],
        reach: 'account',
        fields: { except: ['data.quantity', 'data.product'] },
      },
    ]);
    expect(await listed(olga)).toEqual(['SO-2', 'SO-1']);
    for (const query of ['filter=data.quantity:gte:1', 'sort=data.quantity', 'search=pump'])
      expect(await listed(olga, query), query).toEqual([]);
    expect(await listed(olga, 'search=SO')).toEqual(['SO-2', 'SO-1']);
    const { facets } = bodyOf(
      await olga.get<Schemas['PortalRecordList']>('/v1/records?type=order&facets=data.quantity'),
    );
    expect(facets).toEqual([{ field: 'data.quantity', values: [] }]);
    expect(await listed(olga, 'search=SC', 'contract')).toEqual(['SC-1']);
  });

  it('edit no more fields than the type and the role both say', async () => {
    const olga = await withRole([
      types,
      { subject: 'record', verbs: ['read'], reach: 'account' },
      {
        subject: 'record',
        verbs: ['update'],
        reach: 'account',
        fields: { only: ['data.contact', 'data.status'] },
      },
    ]);
    const [, id = ''] = ids;
    const patch = (data: object) => olga.patch(`/v1/records/${id}`, { data }, { 'If-Match': '*' });
    problemOf(await patch({ contact: 'Mine' }), 403, 'field_not_editable');
    const editors = { name: 'contact', editableBy: ['member', olga.role] };
    const { schema, labels, title, summary, fields } = bodyOf(
      await cast.program.get<Schemas['RecordTypeVersionList']>('/v1/record-types/order/versions'),
    ).items[0] as Schemas['RecordTypeVersion'];
    const rules = fields.map((field) => (field.name === 'contact' ? editors : field));
    await publishType(cast.program, 'order', { schema, labels, title, summary, fields: rules });
    bodyOf(await patch({ contact: 'Mine' }));
    problemOf(await patch({ status: 'done' }), 403, 'field_not_editable');
  });

  it('do not hear of records that they may not read', async () => {
    const olga = await withRole([{ subject: 'request', verbs: ['read'], reach: 'account' }]);
    const [stream, control] = [await Listener.open(olga), await Listener.open(cast.mara)];
    const [made = ''] = await importRecords(cast.program, [order('SO-9')]);
    await control.heard('record.created', made);
    expect(stream.text).not.toContain(made);
    stream.close();
    control.close();
  });

  it('show whoever acts for a person no more than both, and say who acted', async () => {
    const ada = { externalId: 'ada', name: 'Ada Ek', account: 'brightwater', roles: ['accounting'] };
    const accounting = await signIn(portico.it, cast.kestrel, ada);
    const exchange = await portico.it.api
      .as(cast.agent.token)
      .send<Schemas['AccessToken']>('POST', '/v1/token', {
        form: {
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token_type: 'urn:portico:params:oauth:token-type:person',
          subject_token: 'ada',
        },
      });
    const acting = portico.it.api.as(bodyOf(exchange).access_token);
    const data = { price: 99, supplier: 'Casters', contact: 'Gate 1' };
    const [id = ''] = await importRecords(cast.program, [order('SO-ACT', data)], 'contract');
    expect((await recordOf(accounting, id)).data['price']).toBe(99);
    expect((await recordOf(cast.agent, id)).data['supplier']).toBe('Casters');
    const seen = await recordOf(acting, id);
    expect(seen.data).not.toHaveProperty('price');
    expect(seen.data).not.toHaveProperty('supplier');
    await edit(acting, id, { contact: 'Gate 2' });
    const history = await accounting.get<Schemas['RecordChangeList']>(`/v1/records/${id}/history`);
    expect(bodyOf(history).items[0]?.actor).toEqual({
      kind: 'customer',
      name: 'Ada Ek',
      actedBy: { kind: 'staff', name: 'Ines Okafor' },
    });
  });

  it('open the stream to whoever reads records and nothing else', async () => {
    const read: Permission = { subject: 'record', verbs: ['read'], reach: 'account' };
    const olga = await withRole([{ ...read, condition: { type: 'contract' } }]);
    const stream = await Listener.open(olga);
    const [other = ''] = await importRecords(cast.program, [order('SO-11')]);
    const [made = ''] = await importRecords(cast.program, [order('SC-11')], 'contract');
    await stream.heard('record.created', made);
    expect(stream.text).not.toContain(other);
    stream.close();
  });

  it('are explained, with what the type itself says of a field', async () => {
    const [id = ''] = ids;
    const explain = async (user: string, action: string, field?: string) => {
      const wish = { user, action, thing: id, ...(field ? { field } : {}) };
      return bodyOf(await cast.admin.post<Schemas['Explanation']>('/v1/access/explain', wish));
    };
    expect((await explain('mara', 'record.read')).allowed).toBe(true);
    expect((await explain('mara', 'record.read', 'data.status')).allowed).toBe(true);
    const hidden = await explain('mara', 'record.read', 'data.price');
    expect(hidden.allowed).toBe(false);
    expect(hidden.rules[0]?.lacking).toEqual(['Its type keeps the field data.price from these roles.']);
    expect(hidden.rolesThatWould).toContain('accounting');
    expect(hidden.rolesThatWould).not.toContain('purchasing');
    expect((await explain('mara', 'record.update', 'data.address')).allowed).toBe(true);
    expect((await explain('mara', 'record.update', 'data.status')).allowed).toBe(false);
  });
});
