import { ValidationService, type FieldErrors } from '@tsoa/runtime';

type Member = string | number | boolean | null;

/**
 * tsoa compares enum values as text, so that `["public"]`, `{"toString":…}` and the text `"null"` could pass for what they
 * are not; and it copies what may be one of several types by way of JSON, so that `1e999`, which is read as infinity,
 * becomes null. With this, only what is a member passes. Call it once before the routes are registered.
 */
export function makeEnumsStrict(): void {
  const { prototype } = ValidationService;
  const compare = prototype.validateEnum;
  const choose = prototype.validateUnion;
  if (compare.name === strictly.name) return;
  prototype.validateEnum = strictly;
  prototype.validateUnion = finite;

  function strictly(
    this: ValidationService,
    name: string,
    value: unknown,
    errors: FieldErrors,
    members?: Member[],
    parent = '',
  ): unknown {
    const comparable = members?.includes(value as Member) ? value : Symbol.for('no member');
    return compare.call(this, name, comparable, errors, members, parent) as unknown;
  }

  function finite(
    this: ValidationService,
    name: string,
    value: unknown,
    ...rest: Parameters<typeof choose> extends [unknown, unknown, ...infer Rest] ? Rest : never
  ): unknown {
    // What is not a number at all stays what it is.
    const kept = value === Infinity || value === -Infinity ? NaN : value;
    return choose.call(this, name, kept, ...rest) as unknown;
  }
}
