import { below } from '../../../../../forms/json.js';
import { bodyError, type ErrorWords, type InputError } from '../../../../kernel/errors.js';
import type { ServiceDefinition } from '../../definition.js';
import { stepsOf, valueAt } from '../../../../kernel/json-pointer.js';
import * as words from './words.js';

const LONGEST = 1_000;

/** Words of people outside of forms. */
const READABLE =
  /^\/(name|description|group|needs\/\d+|promise\/text|attachments\/hint|workflow(\/states\/\d+\/parallel\/branches\/\d+)?\/(states\/\d+\/(name|now|next|timers\/\d+\/announce)|transitions\/\d+\/name)|workflow\/states\/\d+\/parallel\/branches\/\d+\/name)$/;

/** Words of people in forms. */
const IN_FORMS =
  /^\/(form|workflow(\/states\/\d+\/parallel\/branches\/\d+)?\/transitions\/\d+\/form)\/(.+\/)?(title|description|x-help|x-placeholder|x-unit|x-message|x-item|x-enum-labels\/[^/]+)$/;

/** Texts for places that are not there, or that no person reads. */
export function textProblems(definition: ServiceDefinition): InputError[] {
  return Object.entries(definition.texts ?? {}).flatMap(([locale, texts]) =>
    Object.entries((texts ?? {}) as Record<string, string>).flatMap(([pointer, text]) => {
      const fault = faultOf(definition, pointer, text);
      return fault ? [bodyError(below(`/texts/${locale}`, pointer), fault.code, fault.said)] : [];
    }),
  );
}

function faultOf(
  definition: ServiceDefinition,
  pointer: string,
  text: string,
): { code: string; said: ErrorWords } | null {
  const steps = stepsOf(pointer);
  if (steps.length === 0 || typeof valueAt(definition, steps) !== 'string')
    return { code: 'unknown', said: words.NO_PLACE };
  if (!READABLE.test(pointer) && !IN_FORMS.test(pointer)) return { code: 'unreadable', said: words.NOT_READ };
  if (text.trim() === '') return { code: 'required', said: words.NO_WORDS };
  return text.length > LONGEST ? { code: 'maxLength', said: words.tooLong(LONGEST) } : null;
}
