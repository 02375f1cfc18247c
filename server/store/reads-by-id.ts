import { Together } from '../kernel/together.js';
import { laneOf, type Read, type Reader } from './read.js';

/** What is asked for under one filter. */
interface Wanted {
  filter: Read['filter'];
  ids: Set<string>;
}

interface Question extends Read {
  id: string;
  /** Two with the same bytes here see the same. */
  lane: string;
}

/** Reads of single documents that are asked for at the same time are one question, in which each id stands with the filter of who asked. */
export class ReadsById<T extends { _id: string }> {
  private readonly together: Together<Question, T | null>;

  constructor(private readonly read: Reader<T>) {
    this.together = new Together(async (_lane, questions) => this.answer(questions));
  }

  /** The match with this id; null when there is none. Only what one tenant asks for is asked together. */
  async of({ filter, options }: Read, id: string): Promise<T | null> {
    const { tenantId } = filter;
    const lane = laneOf({ filter, options });
    const withOthers = typeof tenantId === 'string' ? `${tenantId} ${JSON.stringify(options)}` : lane;
    return this.together.of(withOthers, { filter, options, id, lane });
  }

  private async answer(questions: readonly Question[]): Promise<(T | null)[]> {
    const [{ options }] = questions as readonly [Question];
    const wanted = new Map<string, Wanted>();
    for (const { lane, filter, id } of questions) {
      const known = wanted.get(lane);
      if (known) known.ids.add(id);
      else wanted.set(lane, { filter, ids: new Set([id]) });
    }
    const found = new Map<Wanted, Map<string, T>>();
    const ask = async (some: readonly Wanted[]): Promise<void> => {
      const rows = await this.read(filterOf(some), { ...options, hint: { _id: 1 } });
      const byId = new Map(rows.map((row) => [row._id, row]));
      for (const one of some) found.set(one, byId);
    };
    const all = [...wanted.values()];
    await Promise.all(together(all) ? [ask(all)] : all.map((one) => ask([one])));
    return questions.map(({ lane, id }) => found.get(wanted.get(lane) as Wanted)?.get(id) ?? null);
  }
}

/** Whether an answer tells by its id who asked for it: an id for which two ask who see different things does not. */
function together(all: readonly Wanted[]): boolean {
  const ids = all.flatMap((one) => [...one.ids]);
  return new Set(ids).size === ids.length;
}

/** The index finds them by their ids, and each has to fit the filter with which it was asked for. */
function filterOf(some: readonly Wanted[]): Record<string, unknown> {
  const each = some.map(withIds);
  const [only] = each;
  if (only && each.length === 1) return only;
  return { _id: { $in: some.flatMap(({ ids }) => [...ids]) }, $or: each };
}

/** A filter that speaks of ids itself keeps what it says. */
function withIds({ filter, ids }: Wanted): Record<string, unknown> {
  const one = { _id: { $in: [...ids] } };
  if (!('_id' in filter)) return { ...filter, ...one };
  return { ...filter, $and: [...((filter['$and'] as unknown[] | undefined) ?? []), one] };
}
