import type { Standing } from './standing.model.js';

/** Smaller counts of a question are not told: nobody is to be recognised by where they stopped. */
export const FEWEST = 5;

/** How an unsent form ended. */
export type Ending = 'submitted' | 'givenUp';

/** How often people stopped at a question. */
export interface FieldCount {
  /** JSON pointer of the question. */
  field: string;
  /** It was the last that was answered. */
  last: number;
  /** It had to be answered and was not. */
  empty: number;
}

/** What is counted of forms that ended. */
export interface UsageCounts {
  submitted: number;
  givenUp: number;
  /** Of those given up, how many had no answer at all. */
  blank: number;
  fields: FieldCount[];
}

/** A form that ended. */
export type EndedForm = Standing & { ending: Ending };

/** Counts of nothing. */
export const NO_COUNTS: UsageCounts = { submitted: 0, givenUp: 0, blank: 0, fields: [] };

/** The counts of several together. */
export function sumOf(all: readonly UsageCounts[]): UsageCounts {
  const fields = new Map<string, FieldCount>();
  for (const { field, last, empty } of all.flatMap((one) => one.fields)) {
    const sum = fields.get(field);
    fields.set(field, { field, last: (sum?.last ?? 0) + last, empty: (sum?.empty ?? 0) + empty });
  }
  const total = (what: 'submitted' | 'givenUp' | 'blank'): number =>
    all.reduce((sum, one) => sum + one[what], 0);
  const [submitted, givenUp, blank] = [total('submitted'), total('givenUp'), total('blank')];
  return { submitted, givenUp, blank, fields: [...fields.values()] };
}

/** What one form that ended adds. Of one that was submitted nobody asks where it stopped. */
export function countsOf({ ending, last, empty }: EndedForm): UsageCounts {
  if (ending === 'submitted') return { ...NO_COUNTS, submitted: 1 };
  const stopped = last === null ? [] : [{ field: last, last: 1, empty: 0 }];
  const left = empty.map((field) => ({ field, last: 0, empty: 1 }));
  const { fields } = sumOf([{ ...NO_COUNTS, fields: [...stopped, ...left] }]);
  return { submitted: 0, givenUp: 1, blank: last === null ? 1 : 0, fields };
}

/** A count as it is told: null is more than none and fewer than five. */
export const told = (count: number): number | null => (count > 0 && count < FEWEST ? null : count);

/** The day (UTC) of a moment. */
export const dayOf = (at: Date): Date => new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS);

const DAY_MS = 24 * 60 * 60_000;
