import type { Schemas } from '../../client/types.js';

type Field = Schemas['RecordFieldDescription'];

/** How many fields the API counts at once. */
const mostFacets = 5;

/** What the person asks of one field: some of its values, or a range. */
export interface Wish {
  values: string[];
  from: string;
  to: string;
}

/** Whether a field is narrowed by choosing values, by a range, or not at all. */
export function kindOf({ filterable, type, format }: Field): 'choice' | 'range' | undefined {
  if (!filterable) return undefined;
  if (type === 'number' || type === 'integer' || /^date/.test(format ?? '')) return 'range';
  return type === 'boolean' || type === 'string' ? 'choice' : undefined;
}

/** What the person searches for and filters by. */
export class Narrowing {
  search = '';
  sort = '';
  #wishes = new Map<string, Wish>();

  /** The wish about a field; an empty one when there is none. */
  of(name: string): Wish {
    let wish = this.#wishes.get(name);
    if (!wish) this.#wishes.set(name, (wish = { values: [], from: '', to: '' }));
    return wish;
  }

  /** How many fields are narrowed. */
  get count(): number {
    return [...this.#wishes.values()].filter(({ values, from, to }) => values[0] || from || to).length;
  }

  /** Forgets search and filters; the order stays. */
  clear(): void {
    this.search = '';
    this.#wishes.clear();
  }

  /** Takes a value in or out. Several go to the API between commas: one that holds a comma stands alone. */
  toggle(name: string, value: string): void {
    const wish = this.of(name);
    const others = wish.values.filter((other) => other !== value);
    if (others.length < wish.values.length) wish.values = others;
    else
      wish.values =
        [...others, value].join().split(',').length > others.length + 1 ? [value] : [...others, value];
  }

  /** As the API takes it. */
  query(fields: readonly Field[]): { search?: string; sort?: string; filter?: string[]; facets?: string } {
    const filter = fields.flatMap(({ name, format }) => {
      const { values, from, to } = this.of(name);
      const is = (operator: string, value: string) => (value ? [`data.${name}:${operator}:${value}`] : []);
      // A day is that of the person's clock.
      const at = (day: string, time: string) =>
        day && format === 'date-time' ? new Date(day + time).toISOString() : day;
      return [
        ...is(values[1] ? 'in' : 'eq', values.join()),
        ...is('gte', at(from, 'T00:00')),
        ...is('lte', at(to, 'T23:59:59.999')),
      ];
    });
    return {
      search: this.search || undefined,
      sort: this.sort || undefined,
      filter,
      facets: counted(fields).join() || undefined,
    };
  }
}

/** The fields whose values are counted. */
const counted = (fields: readonly Field[]): string[] =>
  fields
    .filter((field) => kindOf(field) === 'choice')
    .slice(0, mostFacets)
    .map(({ name }) => `data.${name}`);
