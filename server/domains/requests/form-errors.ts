import {
  activeFields,
  describeInEnglish,
  describeInGerman,
  findField,
  validate,
} from '../../../forms/index.js';
import type { Describe, JsonObject, SchemaObject } from '../../../forms/index.js';
import type { Context, Locale } from '../../kernel/context.js';
import type { InputError } from '../../kernel/errors.js';
import { nameErrors } from '../../store/storable-names.js';

const DESCRIBE: Record<Locale, Describe> = { en: describeInEnglish, de: describeInGerman };

/** What is wrong with answers to a form: the very engine and words that the browser uses. */
export function formErrors(
  form: Readonly<Record<string, unknown>>,
  data: Readonly<Record<string, unknown>>,
  prefix: string,
  { locale, clock }: Pick<Context, 'locale' | 'clock'>,
): InputError[] {
  const schema = form as SchemaObject;
  const violations = validate(schema, data, { now: clock() });
  if (violations.length === 0) return nameErrors(data, prefix, locale);
  const fields = activeFields(schema, data as JsonObject);
  return violations.map((violation) => ({
    in: 'body',
    pointer: `${prefix}${violation.pointer}`,
    code: violation.code,
    ...DESCRIBE[locale](violation, findField(fields, violation.pointer)?.schema.title),
  }));
}
