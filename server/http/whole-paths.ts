import { ValidationService } from '@tsoa/runtime';

type ValidateArray = ValidationService['validateArray'];

/**
 * tsoa forgets the way to a list, and says `roles.$0` of what is wrong in `/audience/roles/0`. With this, it says the
 * whole way. Call it once before the routes are registered.
 */
export function keepWholePaths(): void {
  const { prototype } = ValidationService;
  const validate = prototype.validateArray;
  if (validate.name === wholly.name) return;
  prototype.validateArray = wholly;

  function wholly(this: ValidationService, ...given: Parameters<ValidateArray>): ReturnType<ValidateArray> {
    const [name, value, errors, isBody, schema, validators, parent = ''] = given;
    return validate.call(this, parent + name, value, errors, isBody, schema, validators, '') as unknown[];
  }
}
