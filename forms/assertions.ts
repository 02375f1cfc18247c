import { canonical, own } from './json.js';
import type { Budget } from './json.js';
import { formats } from './formats.js';

/** Longest string (UTF-16 units) a `pattern` accepts, which bounds the work of any pattern the checker lets pass. */
export const TEXT_LIMIT = 1_000;

/** Tells whether a value satisfies one keyword. */
type Test<Value, Argument> = (value: Value, argument: Argument, budget: { run: Budget }) => boolean;

/** Whether the text contains a match of the pattern (Unicode mode, not anchored). */
export const matches: Test<string, string> = (text, pattern, { run }) => {
  run.steps -= text.length;
  return text.length <= TEXT_LIMIT && RegExp(pattern, 'u').test(text);
};

const isOneOf: Test<unknown, unknown[]> = (value, list, { run }) =>
  list.includes(value) ||
  (typeof value === 'object' && list.some((option) => canonical(run, option) === canonical(run, value)));

/** The JSON type of a value; numbers that JSON cannot write have none. */
export function kindOf(value: unknown): string {
  if (typeof value === 'object') return Array.isArray(value) ? 'array' : value ? 'object' : 'null';
  return Number.isFinite(value) || typeof value !== 'number' ? typeof value : '';
}

/** Keywords that look at one value alone, by the type they apply to; `any` applies to all. */
export const assertions: Record<string, Record<string, Test<never, never>>> = {
  any: {
    type: (value: unknown, type: string | string[]) =>
      [type].flat().some((name) => name === kindOf(value) || (name === 'integer' && Number.isInteger(value))),
    enum: isOneOf,
    const: (value: unknown, expected: unknown, frame) => isOneOf(value, [expected], frame),
  },
  number: {
    minimum: (value: number, limit: number) => value >= limit,
    maximum: (value: number, limit: number) => value <= limit,
  },
  string: {
    minLength: (text: string, limit: number) => [...text].length >= limit,
    maxLength: (text: string, limit: number) => [...text].length <= limit,
    pattern: matches,
    format: (text: string, name: string) => own(formats, name)?.(text) ?? true,
  },
};
