import { stepsOf, valueAt } from '../../../../kernel/json-pointer.js';
import type { Standing } from '../standing.model.js';
import type { StepValue } from './step.definition.js';

/** A JSON pointer (RFC 6901) to something within. */
export const POINTER = /^(\/([^~/]|~[01])*)+$/;

/** The values of a step; what is not there is left out. */
export function valuesOf(
  values: readonly StepValue[],
  { data, facts, request }: Standing,
): Record<string, unknown> {
  const found = values.map(({ name, value, from }) => [
    name,
    from === undefined ? value : valueAt({ data, facts, request }, stepsOf(from)),
  ]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
}
