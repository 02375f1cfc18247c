import type { Field } from './fields.js';

/** The field with this pointer, nested groups included; `undefined` when the form does not show it now. */
export function findField(fields: Field[], pointer: string): Field | undefined {
  for (const field of fields) {
    const found = field.pointer === pointer ? field : findField(field.fields ?? [], pointer);
    if (found) return found;
  }
  return undefined;
}
