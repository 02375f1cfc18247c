import { ValidationService, type FieldErrors } from '@tsoa/runtime';

/**
 * tsoa compares enum values as text, so that `["public"]` and `{"toString":…}` could pass for `"public"`. With this, only
 * what is a text, number, boolean or null is compared at all. Call it once before the routes are registered.
 */
export function makeEnumsStrict(): void {
  const { prototype } = ValidationService;
  const compare = prototype.validateEnum;
  if (compare.name === strictly.name) return;
  prototype.validateEnum = strictly;

  function strictly(
    this: ValidationService,
    name: string,
    value: unknown,
    errors: FieldErrors,
    members?: (string | number | boolean | null)[],
    parent = '',
  ): unknown {
    const comparable = typeof value === 'object' && value !== null ? Symbol.for('no member') : value;
    return compare.call(this, name, comparable, errors, members, parent) as unknown;
  }
}
