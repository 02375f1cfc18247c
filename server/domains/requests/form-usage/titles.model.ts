import { below, isObject } from '../../../../forms/json.js';
import { resolve } from '../../../../forms/refs.js';
import type { StepDeclaration } from '../../../../forms/steps.js';
import type { JsonSchema, SchemaObject } from '../../../../forms/index.js';

/** A question of a form, whichever answers call for it. */
export interface FormQuestion {
  /** What it is called; its name where the form gives it no title. */
  title: string;
  /** Heading of the step that asks it; null in a form without steps. */
  step: string | null;
}

/** Every question that a form may ever ask, by its JSON pointer, in the order in which the form says them. */
export function questionsOf(form: Readonly<Record<string, unknown>>): Map<string, FormQuestion> {
  const root = form as SchemaObject;
  const found = new Map<string, FormQuestion>();
  const steps = (root['x-steps'] ?? []) as StepDeclaration[];
  const stepOf = (name: string): string | null =>
    (steps.find(({ fields }) => fields.includes(name)) ?? steps.at(-1))?.title ?? null;
  const walk = (schema: JsonSchema | undefined, base: string, step: string | null): void => {
    if (!isObject(schema)) return;
    const part = schema as SchemaObject;
    if (part.$ref !== undefined) walk(resolve(root, part.$ref), base, step);
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      const at = below(base, name);
      const own = base === '' ? stepOf(name) : step;
      const { title } = isObject(property) ? (property as SchemaObject) : {};
      if (title !== undefined || !found.has(at)) found.set(at, { title: title ?? name, step: own });
      walk(property, at, own);
    }
    const { allOf = [], then, else: otherwise, dependentSchemas = {} } = part;
    for (const branch of [...allOf, then, otherwise, ...Object.values(dependentSchemas)])
      walk(branch, base, step);
  };
  walk(root, '', null);
  return found;
}
