import type { Field } from './fields.js';

/** The fields that are signed, as a form asks them for these answers; those in lists, too. */
export const signedFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) =>
    field.schema['x-widget'] === 'signature' ? [field] : signedFields(field.fields ?? []),
  );
