/** A JSON object. Names such as `__proto__` are plain own properties. */
export type JsonObject = Record<string, unknown>;

/** What is left of the work one validation may do: counted, not timed, so that every machine decides alike. */
export interface Budget {
  steps: number;
}

const MAX_DEPTH = 64;

/** True for JSON objects: no array, not null. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The own property `name`, or `undefined`; never something inherited. */
export const own = <T>(object: Record<string, T> | undefined, name: string): T | undefined =>
  object && Object.hasOwn(object, name) ? object[name] : undefined;

/** The JSON pointer one step below `pointer`. */
export const below = (pointer: string, key: string): string =>
  pointer + '/' + key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Pays for looking at a value by its size; throws a RangeError when the budget is used up or the value too deep. */
export function charge(budget: Budget, value: unknown, depth = 0): void {
  const { length } = typeof value === 'string' ? value : Object.keys(Object(value));
  budget.steps -= 1 + (length >> 4);
  if (budget.steps < 0 || depth > MAX_DEPTH) throw RangeError();
}

/**
 * A text that is the same for two values exactly when they are equal JSON (1 and 1.0, any order of properties).
 * Throws a RangeError for more than 64 levels, so it also ends on values that contain themselves.
 */
export function canonical(budget: Budget, value: unknown, depth = 0): string {
  charge(budget, value, depth);
  const inner = (part: unknown) => canonical(budget, part, depth + 1);
  if (Array.isArray(value)) return `[${value.map(inner)}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => JSON.stringify(name) + inner(value[name]))}}`;
}
