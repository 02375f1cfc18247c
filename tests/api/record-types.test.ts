import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { edit, importRecords, listed, order, ORDER, publishType, recordOf } from '../support/records.js';
import { service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

type Input = Schemas['RecordTypeInput'];
type Version = Schemas['RecordTypeVersion'];

describe('a record type', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
  });

  const write = (key: string, changes: Partial<Input> = {}, headers = {}, api: Api = cast.program) =>
    api.send<Version>('PUT', `/v1/record-types/${key}/draft`, { json: { ...ORDER, ...changes }, headers });
  const publish = (key: string) => cast.program.post<Version>(`/v1/record-types/${key}/publications`, {});
  const validate = (key: string) =>
    cast.program.post<Schemas['DraftValidation']>(`/v1/record-types/${key}/draft/validation`, {});

  it('is a draft, then a version that never changes, and a next one', async () => {
    const draft = bodyOf(await write('versions'));
    expect(draft).toMatchObject({ key: 'versions', version: 1, status: 'draft', title: 'Order {number}' });
    problemOf(await cast.admin.get('/v1/record-types/versions'), 404, 'not_found');
    expect(bodyOf(await publish('versions'), 201)).toMatchObject({ version: 1, status: 'current' });
    problemOf(await cast.admin.get('/v1/record-types/versions/draft'), 404, 'not_found');
    problemOf(await publish('versions'), 404, 'not_found');
    bodyOf(await write('versions', { title: '{product} {number}' }));
    expect(bodyOf(await cast.mara.get<Schemas['RecordType']>('/v1/record-types/versions')).version).toBe(1);
    bodyOf(await publish('versions'), 201);
    const path = '/v1/record-types/versions/versions';
    const { items } = bodyOf(await cast.auditor.get<Schemas['RecordTypeVersionList']>(path));
    expect(items.map(({ version, status, title }) => [version, status, title])).toEqual([
      [2, 'current', '{product} {number}'],
      [1, 'past', 'Order {number}'],
    ]);
  });

  it('is written by one of two at once', async () => {
    const first = await write('twice');
    const etag = first.headers.get('etag') as string;
    bodyOf(await write('twice', {}, { 'If-Match': etag }));
    problemOf(await write('twice', {}, { 'If-Match': etag }), 412, 'precondition_failed');
    const read = await cast.admin.get('/v1/record-types/twice/draft');
    expect(read.headers.get('etag')).toMatch(/^"2-/);
    const many = await Promise.all([1, 2, 3, 4].map(() => write('race')));
    for (const answer of many) expect(bodyOf(answer).status).toBe('draft');
  });

  it.each<[string, Partial<Input>, ...string[]]>([
    ['a schema that is none', { schema: { type: 'array' } }, '/schema/type'],
    ['an unknown keyword', { schema: { ...ORDER.schema, banana: 1 } }, '/schema/banana'],
    [
      'a pattern that could run for ever',
      {
        schema: {
          ...ORDER.schema,
          properties: {
            number: { type: 'string', pattern: '^(a+)+$' },
            status: { type: 'string' },
            product: { type: 'string' },
          },
        },
        fields: [],
      },
      '/schema/properties/number/pattern',
    ],
    [
      'a schema that lets any field in',
      { schema: { type: 'object', properties: ORDER.schema['properties'] } },
      '/schema/additionalProperties',
    ],
    [
      'a field without a kind',
      {
        schema: { type: 'object', properties: { number: {} }, additionalProperties: false },
        fields: [],
        title: 'x',
        summary: '',
      },
      '/schema/properties/number',
    ],
    [
      'a name that queries could not say',
      {
        schema: { type: 'object', properties: { 'a.b': { type: 'string' } }, additionalProperties: false },
        fields: [],
        title: 'x',
        summary: '',
      },
      '/schema/properties/a.b',
    ],
    [
      'a field that is not there',
      { fields: [{ name: 'nothing' }, { name: 'constructor' }] },
      '/fields/0/name',
      '/fields/1/name',
    ],
    ['a field twice', { fields: [{ name: 'number' }, { name: 'number' }] }, '/fields/1/name'],
    [
      'an unknown role',
      { fields: [{ name: 'price', readableBy: ['accounting', 'king'], editableBy: ['queen'] }], title: 'x' },
      '/fields/0/readableBy/1',
      '/fields/0/editableBy/0',
    ],
    [
      'a list that is compared',
      { fields: [{ name: 'address', filterable: true, sortable: true, searchable: true }] },
      '/fields/0/filterable',
      '/fields/0/sortable',
      '/fields/0/searchable',
    ],
    ['an approval that nobody needs', { fields: [{ name: 'price', approval: true }] }, '/fields/0/approval'],
    ['a title that names no field', { title: 'Order {nothing}' }, '/title'],
    [
      'a title that names what not everybody reads',
      { title: 'Order {price}', summary: '{supplier}' },
      '/title',
      '/summary',
    ],
    ['a department that cannot be one', { department: 'Order Desk' }, '/department'],
  ])('is refused with %s', async (_what, changes, ...pointers) => {
    const problem = problemOf(await write('faulty', changes), 422, 'invalid_input');
    blamed(problem, ...pointers.map((pointer) => `body ${pointer}`));
    problemOf(await cast.admin.get('/v1/record-types/faulty/draft'), 404, 'not_found');
  });

  it('has a key of lower-case words', async () => {
    blamed(problemOf(await write('No%20Key'), 400, 'invalid_parameter'), 'path /key');
  });

  it('speaks the caller’s language of its faults', async () => {
    const problem = problemOf(
      await write('faulty', { title: '{x}' }, { 'Accept-Language': 'de' }),
      422,
      'invalid_input',
    );
    expect(problem.errors?.[0]?.detail).toContain('kein Feld');
  });

  describe('that would break records', () => {
    const stricter = (required: string[]): Partial<Input> => ({ schema: { ...ORDER.schema, required } });

    it('is refused with the list of them, all counted', async () => {
      await publishType(cast.program, 'breaking');
      const items = Array.from({ length: 620 }, (_, i) =>
        order(`SO-${i}`, i < 103 ? {} : { product: 'Pump' }),
      );
      await importRecords(cast.program, items, 'breaking');
      bodyOf(await write('breaking', stricter(['number', 'status', 'product'])));
      const report = bodyOf(await validate('breaking'));
      expect(report).toMatchObject({ publishable: false, checked: 620, broken: { count: 103 } });
      expect(report.broken.records).toHaveLength(100);
      expect(report.broken.records[0]).toMatchObject({
        externalId: 'SO-0',
        errors: [{ pointer: '/data/product', code: 'required' }],
      });
      const refused = problemOf(await publish('breaking'), 409, 'records_would_break');
      expect(refused.broken).toEqual(report.broken);
      expect(bodyOf(await cast.mara.get<Schemas['RecordType']>('/v1/record-types/breaking')).version).toBe(1);
    });

    it('is taken once the records are mended', async () => {
      const items = Array.from({ length: 103 }, (_, i) => order(`SO-${i}`, { product: 'Pump' }));
      await importRecords(cast.program, items, 'breaking');
      expect(bodyOf(await validate('breaking'))).toMatchObject({ publishable: true, checked: 620 });
      expect(bodyOf(await publish('breaking'), 201).version).toBe(2);
      const [id = ''] = await importRecords(cast.program, [order('SO-0', { product: 'Pump' })], 'breaking');
      expect((await recordOf(cast.mara, id)).data['product']).toBe('Pump');
    });
  });

  it('changes who reads a field at once, with its next version', async () => {
    await publishType(cast.program, 'opening');
    const [id = ''] = await importRecords(cast.program, [order('SO-1', { price: 5 })], 'opening');
    expect((await recordOf(cast.mara, id)).data).not.toHaveProperty('price');
    const open = ORDER.fields.map(({ readableBy: _, ...rules }) => rules);
    await publishType(cast.program, 'opening', { fields: open });
    expect((await recordOf(cast.mara, id)).data['price']).toBe(5);
    expect(await listed(cast.mara, 'filter=data.price:eq:5', 'opening')).toEqual(['SO-1']);
  });

  it('finds old records by what it made filterable, sortable and searchable', async () => {
    const plain = ORDER.fields.map(({ filterable: _f, sortable: _s, searchable: _q, ...rules }) => rules);
    await publishType(cast.program, 'finding', { fields: plain });
    await importRecords(cast.program, [order('SO-1'), order('SO-2', { product: 'Pump' })], 'finding');
    await publishType(cast.program, 'finding');
    expect(await listed(cast.mara, 'search=pump', 'finding')).toEqual(['SO-2']);
    expect(await listed(cast.mara, 'filter=data.number:eq:SO-1', 'finding')).toEqual(['SO-1']);
    expect(await listed(cast.mara, 'sort=data.number', 'finding')).toEqual(['SO-1', 'SO-2']);
  });

  it('gives its records to another department, with all that is kept beside them', async () => {
    const { portico: it, kestrel } = { portico: portico.it, kestrel: cast.kestrel };
    const desk = await signIn(it, kestrel, { externalId: 'dora', account: 'kestrel', roles: ['agent'] });
    const ofField = service({ key: 'field', department: 'field-service' });
    await it.portico.catalog.publish(it.context(kestrel.id), ofField);
    const field = await signIn(it, kestrel, {
      externalId: 'finn',
      account: 'kestrel',
      roles: ['agent'],
      departments: ['field-service'],
    });
    await publishType(cast.program, 'moving', { department: 'order-desk' });
    const [id = ''] = await importRecords(cast.program, [order('SO-1')], 'moving');
    await edit(cast.mara, id, { insuredUntil: '2027-01-01' });
    bodyOf(await desk.get(`/v1/records/${id}`));
    problemOf(await field.get(`/v1/records/${id}`), 404, 'not_found');
    await publishType(cast.program, 'moving', { department: 'field-service' });
    bodyOf(await field.get(`/v1/records/${id}`));
    const requests = await field.get<Schemas['ChangeRequestList']>(`/v1/change-requests?record=${id}`);
    expect(bodyOf(requests).items).toHaveLength(1);
  });

  it('is managed by admins and programs alone', async () => {
    for (const api of [cast.mara, cast.agent, cast.auditor])
      problemOf(await write('order', {}, {}, api), 403, 'forbidden');
    bodyOf(await write('order', {}, {}, cast.admin));
    for (const api of [cast.mara, cast.agent])
      problemOf(await api.get('/v1/record-types/order/draft'), 403, 'forbidden');
    expect((await cast.strangeProgram.get('/v1/record-types/order/draft')).status).toBe(404);
  });
});
