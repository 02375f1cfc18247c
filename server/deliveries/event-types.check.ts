import { bodyError, type ErrorWords, type InputError } from '../kernel/errors.js';
import { typesMeant } from './deliveries.model.js';

const unknownType = (type: string): ErrorWords => ({
  en: [
    `There is no event of the type "${type}".`,
    'Send a type of openapi/events/, a pattern such as request.*, or *.',
  ],
  de: [
    `Ereignisse der Art „${type}“ gibt es nicht.`,
    'Senden Sie eine Art aus openapi/events/, ein Muster wie request.* oder *.',
  ],
});

/** Types and patterns in the body that no event has. */
export function checkEventTypes(patterns: readonly string[], pointer: string): InputError[] {
  return patterns.flatMap((pattern, at) =>
    typesMeant(pattern).length > 0 ? [] : [bodyError(`${pointer}/${at}`, 'unknown', unknownType(pattern))],
  );
}
