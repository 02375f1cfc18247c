import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { importRecords, order, publishType } from '../support/records.js';
import { usePortico } from '../support/start-portico.js';

type Account = Schemas['Account'];

describe('an account', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await publishType(cast.program);
  });
  const save = (body: object) => cast.program.post<Account>('/v1/accounts', body);
  const places = async (id: string) =>
    bodyOf(await cast.program.get<Schemas['AccountLocationList']>(`/v1/accounts/${id}/locations`)).items;

  it('is made before anybody of it comes, so that its records can be imported', async () => {
    const made = bodyOf(await save({ externalId: 'newcomer', name: 'Newcomer Ltd' }));
    expect(made).toMatchObject({ externalId: 'newcomer', name: 'Newcomer Ltd' });
    await importRecords(cast.program, [order('SO-77', {}, { account: 'newcomer' })]);
    const read = bodyOf(await cast.admin.get<Account>('/v1/accounts/newcomer'));
    expect(read.id).toBe(made.id);
  });

  it('is changed by its own key, and what is not said stays', async () => {
    const first = bodyOf(
      await save({ externalId: 'moving', name: 'Moving', locations: [{ externalId: 'a' }] }),
    );
    const locations = [
      { externalId: 'a', name: 'Harbour' },
      { externalId: 'b', name: 'Mill' },
    ];
    const second = bodyOf(await save({ externalId: 'moving', locations }));
    expect(second).toMatchObject({ id: first.id, name: 'Moving' });
    expect((await places(first.id)).map(({ name }) => name).sort()).toEqual(['Harbour', 'Mill']);
    expect(bodyOf(await save({ externalId: 'moving', name: 'Moved' })).name).toBe('Moved');
    expect(await places(first.id)).toHaveLength(2);
  });

  it('is made once by many calls at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => save({ externalId: 'rush' })));
    expect(new Set(answers.map((answer) => bodyOf(answer).id)).size).toBe(1);
  });

  it('has a key, and so have its locations', async () => {
    blamed(problemOf(await save({ externalId: ' ' }), 422, 'invalid_input'), 'body /externalId');
    const blank = { externalId: 'x', locations: [{ externalId: 'a' }, { externalId: ' ' }] };
    blamed(problemOf(await save(blank), 422, 'invalid_input'), 'body /locations/1/externalId');
  });

  it('is not for customers and agents to make', async () => {
    for (const api of [cast.mara, cast.agent])
      problemOf(await api.post('/v1/accounts', { externalId: 'mine' }), 403, 'forbidden');
  });
});
