import { describeDe, describeEn, titleAt, validate, type Violation } from '../../../forms/index.js';
import type { Locale } from '../../kernel/context.js';
import type { InputError } from '../../kernel/errors.js';

/** What is wrong with answers to a form: the very engine and words that the browser uses. */
export function formErrors(
  form: Readonly<Record<string, unknown>>,
  data: Readonly<Record<string, unknown>>,
  prefix: string,
  locale: Locale,
): InputError[] {
  const describe = locale === 'de' ? describeDe : describeEn;
  return validate(form, data).map((violation: Violation) => ({
    in: 'body',
    pointer: `${prefix}${violation.pointer}`,
    code: violation.code,
    ...describe(violation, titleAt(form, violation.pointer)),
  }));
}
