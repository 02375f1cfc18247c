import type { Field } from './fields.js';
import type { JsonSchema, SchemaObject } from './schema.js';

/** A step as the root of a schema declares it in `x-steps`. */
export interface StepDeclaration {
  /** Heading of the step. */
  title: string;
  /** Names of the top-level fields that it asks. */
  fields: string[];
}

/** One screen of a form, as it is to be shown for the answers given so far. */
export interface Step {
  title: string;
  fields: Field[];
}

/**
 * The screens of a form: the fields that are active now, spread over the declared steps. A step of which nothing is asked
 * is left out; fields that no step names are asked on the last one.
 */
export function stepsOf(schema: JsonSchema, fields: readonly Field[]): Step[] {
  const declared = ((schema as SchemaObject)['x-steps'] ?? []) as StepDeclaration[];
  const placeOf = ({ name }: Field): number => {
    const index = declared.findIndex((step) => step.fields.includes(name));
    return index < 0 ? declared.length - 1 : index;
  };
  return declared
    .map(({ title }, index) => ({ title, fields: fields.filter((field) => placeOf(field) === index) }))
    .filter((step) => step.fields.length > 0);
}
