import type { Standing } from '../standing.model.js';
import type { StepValue } from './step.definition.js';

/** A JSON pointer (RFC 6901) to something within. */
export const POINTER = /^(\/([^~/]|~[01])*)+$/;

/** What a pointer leads to; undefined when there is nothing. */
export function followed(json: unknown, pointer: string): unknown {
  let value = json;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** The values of a step; what is not there is left out. */
export function valuesOf(
  values: readonly StepValue[],
  { data, facts, request }: Standing,
): Record<string, unknown> {
  const found = values.map(({ name, value, from }) => [
    name,
    from === undefined ? value : followed({ data, facts, request }, from),
  ]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
}
