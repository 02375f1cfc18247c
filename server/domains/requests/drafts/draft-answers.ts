import { activeFields, type Field, type JsonObject } from '../../../../forms/index.js';
import { below, isObject } from '../../../../forms/json.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, type InputError } from '../../../kernel/errors.js';
import { formErrors } from '../form-errors.js';
import { NOT_ASKED, TOO_LONG } from './request-drafts.words.js';

const MOST_CHARACTERS = 65_536;

/** What going on with a form does not mend. Everything else may be because somebody is in the middle of it. */
const NEVER_RIGHT: readonly string[] = [
  ...['type', 'enum', 'const', 'unexpected', 'maxLength', 'maxItems', 'maxProperties'],
  ...['uniqueItems', 'limit', 'name'],
];

/** What keeps unfinished answers from being kept: none of it is a matter of finishing them. */
export function draftErrors(
  form: Readonly<Record<string, unknown>>,
  data: Readonly<Record<string, unknown>>,
  ctx: Pick<Context, 'locale' | 'clock'>,
): InputError[] {
  if (JSON.stringify(data).length > MOST_CHARACTERS) return [bodyError('/data', 'maxLength', TOO_LONG)];
  const answers = data as JsonObject;
  const unasked = notAsked(activeFields(form, answers), answers, '/data');
  const faults = formErrors(form, data, '/data', ctx).filter(({ code }) => NEVER_RIGHT.includes(code));
  const known = new Set(unasked.map(({ pointer }) => pointer));
  return [...unasked, ...faults.filter(({ pointer }) => !known.has(pointer))];
}

/** Names that the form does not ask for these answers, in groups too. */
function notAsked(fields: readonly Field[], answers: JsonObject, base: string): InputError[] {
  return Object.entries(answers).flatMap(([name, answer]) => {
    const field = fields.find((one) => one.name === name);
    const pointer = below(base, name);
    if (!field) return [bodyError(pointer, 'unexpected', NOT_ASKED)];
    return field.fields ? inside(field, answer, pointer) : [];
  });
}

/** The same in a group, or in each entry of a list. */
function inside({ fields = [], schema }: Field, answer: unknown, pointer: string): InputError[] {
  if (isObject(answer) && schema.properties) return notAsked(fields, answer, pointer);
  if (!Array.isArray(answer)) return [];
  return fields.flatMap((entry) => inside(entry, answer[Number(entry.name)], below(pointer, entry.name)));
}
