import { Together } from '../kernel/together.js';
import { laneOf, type Read, type Reader } from './read.js';

/** Fields that together name one document, with their values. */
export type Key = Readonly<Record<string, string>>;

/** What is asked for under one filter. */
interface Wanted {
  filter: Read['filter'];
  keys: Map<string, Key>;
}

interface Question extends Read {
  key: Key;
  /** Two with the same bytes here see the same. */
  lane: string;
}

/**
 * Reads of single documents by the same fields that are asked for at the same time are one question, in which each key stands with the filter
 * of who asked.
 */
export class ReadsByKey<T extends object> {
  private readonly together: Together<Question, T | null>;

  constructor(private readonly read: Reader<T>) {
    this.together = new Together(async (_lane, questions) => this.answer(questions));
  }

  /** The match with this key; null when there is none. Only what one tenant asks for is asked together. */
  async of({ filter, options }: Read, key: Key): Promise<T | null> {
    const { tenantId } = filter;
    const lane = laneOf({ filter, options });
    const asked = `${Object.keys(key).join()} ${JSON.stringify(options)}`;
    const withOthers = typeof tenantId === 'string' ? tenantId : lane;
    return this.together.of(`${withOthers} ${asked}`, { filter, options, key, lane });
  }

  private async answer(questions: readonly Question[]): Promise<(T | null)[]> {
    const [{ options, key }] = questions as readonly [Question];
    const fields = Object.keys(key);
    const wanted = new Map<string, Wanted>();
    for (const { lane, filter, key: one } of questions) {
      const known = wanted.get(lane) ?? { filter, keys: new Map<string, Key>() };
      known.keys.set(nameOf(one, fields), one);
      wanted.set(lane, known);
    }
    const found = new Map<Wanted, Map<string, T>>();
    const ask = async (some: readonly Wanted[]): Promise<void> => {
      const rows = await this.read(filterOf(some, fields), options);
      const byKey = new Map(rows.map((row) => [nameOf(row as Key, fields), row]));
      for (const one of some) found.set(one, byKey);
    };
    const all = [...wanted.values()];
    await Promise.all(fitTogether(all, fields) ? [ask(all)] : all.map((one) => ask([one])));
    return questions.map(
      ({ lane, key: one }) => found.get(wanted.get(lane) as Wanted)?.get(nameOf(one, fields)) ?? null,
    );
  }
}

/** Tells keys of the same fields apart. */
const nameOf = (key: Key, fields: readonly string[]): string =>
  fields.length === 1
    ? (key[fields[0] as string] as string)
    : JSON.stringify(fields.map((field) => key[field]));

/**
 * Whether an answer tells by its key who may see it. A key for which two ask who see different things does not; nor do several fields, of which one
 * filter may find what another one was asked for.
 */
function fitTogether(all: readonly Wanted[], fields: readonly string[]): boolean {
  if (all.length > 1 && fields.length > 1) return false;
  const names = all.flatMap(({ keys }) => [...keys.keys()]);
  return new Set(names).size === names.length;
}

/** An index finds them by their keys, and each has to fit the filter with which it was asked for. */
function filterOf(some: readonly Wanted[], fields: readonly string[]): Record<string, unknown> {
  const each = some.map((one) => withKeys(one, fields));
  const [only] = each;
  if (only && each.length === 1) return only;
  const keys = some.flatMap((one) => [...one.keys.values()]);
  return { ...valuesOf(keys, fields), $or: each };
}

/** A filter that speaks of those fields itself keeps what it says. */
function withKeys({ filter, keys }: Wanted, fields: readonly string[]): Record<string, unknown> {
  const one = valuesOf([...keys.values()], fields);
  if (!fields.some((field) => field in filter)) return { ...filter, ...one };
  return { ...filter, $and: [...((filter['$and'] as unknown[] | undefined) ?? []), one] };
}

/** Any of the values of each field: of several fields more may match than was asked for, which nobody is told. */
const valuesOf = (keys: readonly Key[], fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, { $in: [...new Set(keys.map((key) => key[field]))] }]));
