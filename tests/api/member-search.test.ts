import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { firmOf, type Firm } from '../support/members.js';
import { usePortico } from '../support/start-portico.js';

type List = Schemas['MemberList'];

describe('the people of an account', () => {
  const portico = usePortico();
  let cast: Cast;
  let firm: Firm;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    firm = await firmOf(portico.it, cast.kestrel, 'firm');
  });

  const list = async (by: Api, search: string) => {
    const query = `limit=100&search=${encodeURIComponent(search)}`;
    return bodyOf(await by.get<List>(`/v1/accounts/${firm.id}/members?${query}`)).items;
  };

  it('are found by the beginnings of their names, page by page, among those whom the caller sees', async () => {
    const people = ['Åsa Berg', 'Åsa Nyman', 'Bertil Åsberg'];
    await Promise.all(people.map((name, at) => firm.join(`searched${at}`, { name })));
    const names = async (by: Api, search: string) => (await list(by, search)).map(({ name }) => name).sort();
    expect(await names(firm.boss, 'asa')).toEqual(['Åsa Berg', 'Åsa Nyman']);
    expect(await names(firm.boss, 'be ås')).toEqual(['Bertil Åsberg', 'Åsa Berg']);
    expect(await names(firm.boss, 'nobody')).toEqual([]);
    expect((await names(firm.boss, ' ')).length).toBeGreaterThan(3);
    const path = `/v1/accounts/${firm.id}/members?search=asa&limit=1`;
    const first = bodyOf(await firm.boss.get<List>(path));
    const next = bodyOf(await firm.boss.get<List>(`${path}&cursor=${first.nextCursor}`));
    expect([...first.items, ...next.items].map(({ name }) => name).sort()).toEqual(['Åsa Berg', 'Åsa Nyman']);
    expect(next.nextCursor).toBeNull();
    problemOf(await cast.tomas.get(path), 404, 'not_found');
  });
});
