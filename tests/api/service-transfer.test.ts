import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { publishService, saveDraft, writeDraft } from '../support/service-drafts.js';
import { service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

type Document = Schemas['ServiceDefinitions'];
type Import = Schemas['ServiceImport'];

const PATH = '/v1/service-definitions';

describe('services as one document', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const exported = async (api: Api, query = '') => bodyOf(await api.get<Document>(`${PATH}${query}`));
  const imported = async (api: Api, document: Document, dryRun = false) =>
    bodyOf(await api.post<Import>(PATH, { ...document, dryRun }));
  const told = ({ results }: Import) => results.map(({ key, status }) => [key, status]);
  const draftsOf = async (api: Api) =>
    bodyOf(await api.get<Schemas['ServiceDraftList']>('/v1/service-drafts')).items.map(({ key }) => key);

  it('goes from one tenant to another and comes back the same', async () => {
    await publishService(cast.admin, 'first', { keywords: ['leak'], texts: { de: { '/name': 'Erster' } } });
    await publishService(cast.admin, 'second', { name: 'Published' });
    await saveDraft(cast.admin, 'second', { name: 'Drafted' });
    await saveDraft(cast.admin, 'third');
    const plain = await exported(cast.admin, '?service=second&service=first');
    expect(plain.services.map(({ key, name }) => [key, name])).toEqual([
      ['first', 'Report a fault'],
      ['second', 'Published'],
    ]);
    const chosen = '?service=first&service=second&service=third&drafts=true';
    const document = await exported(cast.admin, chosen);
    expect(document.services.map(({ key, name }) => [key, name])).toEqual([
      ['first', 'Report a fault'],
      ['second', 'Drafted'],
      ['third', 'Report a fault'],
    ]);

    const dry = await imported(cast.strangeProgram, document, true);
    expect(dry).toMatchObject({ dryRun: true, created: 3, changed: 0, same: 0, faulty: 0 });
    expect(await draftsOf(cast.strangeProgram)).toEqual([]);
    const done = await imported(cast.strangeProgram, document);
    expect([done.results, done.dryRun]).toEqual([dry.results, false]);
    expect((await draftsOf(cast.strangeProgram)).sort()).toEqual(['first', 'second', 'third']);
    expect(await exported(cast.strangeProgram, chosen)).toEqual(document);
    bodyOf(await cast.strangeProgram.post('/v1/service-drafts/first/publications', {}), 201);
    const back = await exported(cast.strangeProgram, chosen);
    expect(back).toEqual(document);
    expect(await imported(cast.strangeProgram, back)).toMatchObject({ same: 3 });
    expect(told(await imported(cast.admin, back))).toEqual([
      ['first', 'same'],
      ['second', 'same'],
      ['third', 'same'],
    ]);
  });

  it('takes what is whole, and says of the rest what is wrong with it', async () => {
    await saveDraft(cast.admin, 'known', { name: 'Before' });
    const faulty = service({
      key: 'faulty',
      audience: { accounts: ['acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE'] },
    });
    const services = [
      service({ key: 'known', name: 'After' }),
      faulty,
      service({ key: 'new' }),
      service({ key: 'new' }),
    ];
    const done = await imported(cast.admin, { format: 'portico.services.v1', services } as Document);
    expect(told(done)).toEqual([
      ['known', 'changed'],
      ['faulty', 'faulty'],
      ['new', 'created'],
      ['new', 'faulty'],
    ]);
    expect(done).toMatchObject({ created: 1, changed: 1, same: 0, faulty: 2 });
    expect(done.results.map(({ problems }) => problems.map(({ pointer }) => pointer))).toEqual([
      [],
      ['/audience/accounts/0'],
      [],
      ['/key'],
    ]);
    const { definition } = bodyOf(await cast.admin.get<Schemas['ServiceDraft']>('/v1/service-drafts/known'));
    expect(definition.name).toBe('After');
    problemOf(await cast.admin.get('/v1/service-drafts/faulty'), 404, 'not_found');
    bodyOf(await writeDraft(cast.admin, 'new', {}, { 'If-Match': '"1-any"' }));
  });

  it('refuses a key that nobody has, another format, and what does not fit the contract', async () => {
    problemOf(await cast.admin.get(`${PATH}?service=only-theirs`), 400, 'invalid_parameter');
    problemOf(await cast.admin.post(PATH, { format: 'other', services: [] }), 422, 'invalid_input');
    const odd = { format: 'portico.services.v1', services: [{ ...service(), workflow: {} }] };
    problemOf(await cast.admin.post(PATH, odd), 422, 'invalid_input');
  });
});
