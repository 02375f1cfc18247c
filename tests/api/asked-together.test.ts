import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, submit, type Actor, type Cast } from '../support/actors.js';
import { bodyOf, type Schemas } from '../support/api.js';
import { usePortico } from '../support/start-portico.js';

type Request = Schemas['ServiceRequest'];
type List = Schemas['ServiceRequestList'];

/** So often each asks, at the same moment as all others: what they ask goes to the database together. */
const TIMES = 6;

describe('what people of several accounts and tenants ask at the same moment', () => {
  const portico = usePortico();
  let cast: Cast;
  let people: [Actor, Request[]][];
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const mara = [await submit(cast.mara), await submit(cast.mara)];
    const tomas = [await submit(cast.tomas)];
    const stranger = [await submit(cast.stranger, { service: 'anything', data: {} })];
    people = [
      [cast.mara, mara],
      [cast.viewer, mara],
      [cast.restricted, []],
      [cast.tomas, tomas],
      [cast.agent, [...mara, ...tomas]],
      [cast.stranger, stranger],
    ];
  });

  const everybody = <T>(ask: (who: Actor, own: Request[]) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: TIMES }, () => people.map(([who, own]) => ask(who, own))).flat());
  const often = <T>(each: (own: Request[]) => T): T[] =>
    Array.from({ length: TIMES }, () => people.map(([, own]) => each(own))).flat();
  const idsOf = (own: readonly { id: string }[]): string[] => own.map(({ id }) => id).toSorted();

  it.each(['?limit=20', '?status=open&sort=createdAt', '?search=leaks'])(
    'lists to each their own: %s',
    async (query) => {
      const lists = await everybody(async (who) => bodyOf(await who.get<List>(`/v1/requests${query}`)));
      const alone = await Promise.all(
        people.map(async ([who]) => bodyOf(await who.get<List>(`/v1/requests${query}`))),
      );
      expect(lists).toEqual(Array(TIMES).fill(alone).flat());
      expect(alone.filter(({ items }) => items.length > 0).length).toBeGreaterThanOrEqual(4);
      if (query === '?limit=20') expect(lists.map(({ items }) => idsOf(items))).toEqual(often(idsOf));
    },
  );

  it('shows each request to whom it concerns, and to the others none', async () => {
    const all = [...new Set(people.flatMap(([, own]) => idsOf(own)))];
    const each = await everybody((who) =>
      Promise.all(all.map((id) => who.get<Request>(`/v1/requests/${id}`))),
    );
    const found = each.map((answers) =>
      answers.flatMap(({ status, body }) => (status === 200 ? [body] : [])),
    );
    expect(found.map(idsOf)).toEqual(often(idsOf));
  });

  it('shows nobody a request for which nobody else asks', async () => {
    const { mara, tomas, restricted, stranger } = cast;
    const [first, second, calders, strange] = [...new Set(people.flatMap(([, own]) => idsOf(own)))] as [
      ...[string, string, string, string],
    ];
    const statuses = async (asked: readonly (readonly [Actor, string])[]): Promise<number[]> =>
      Promise.all(asked.map(async ([who, id]) => (await who.get(`/v1/requests/${id}`)).status));
    for (let time = 0; time < TIMES; time += 1) {
      const right = [
        [mara, first],
        [cast.agent, second],
        [tomas, calders],
        [stranger, strange],
      ] as const;
      expect(await statuses(right)).toEqual([200, 200, 200, 200]);
      const wrong = [
        [tomas, first],
        [restricted, second],
        [mara, calders],
        [cast.agent, strange],
      ] as const;
      expect(await statuses(wrong)).toEqual([404, 404, 404, 404]);
    }
  });
});
