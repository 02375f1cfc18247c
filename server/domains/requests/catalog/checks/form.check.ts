import { checkFormSchema } from '../../../../../forms/index.js';
import { below } from '../../../../../forms/json.js';
import { bodyError, type InputError } from '../../../../kernel/errors.js';
import type { ServiceDefinition } from '../../definition.js';
import { everyWay } from '../../every-way.model.js';
import * as words from './words.js';

/** What keeps the form of a service, and those of its transitions, from being shown and judged. */
export function formProblems({ form, workflow, audience }: ServiceDefinition): InputError[] {
  const ofTransitions = everyWay(workflow).flatMap(({ transition, pointer }) =>
    transition.form
      ? [
          ...ofTransition(transition.form, `${pointer}/form`),
          ...(transition.by.includes('customer') ? staffProblems(transition.form, `${pointer}/form`) : []),
        ]
      : [],
  );
  const forEverybody = audience?.roles ? [] : staffProblems(form, '/form');
  return [...problemsOf(form, '/form'), ...forEverybody, ...ofTransitions];
}

const ofTransition = (form: unknown, at: string): InputError[] => [
  ...problemsOf(form, at, ['x-prefill']),
  ...signatureProblems(form, at),
];

/** Where a transition asks for a signature, which is noted with what is submitted only. */
const signatureProblems = (schema: unknown, at: string): InputError[] =>
  saying(schema, at, 'x-widget', 'signature').map((place) => bodyError(place, 'keyword', words.NO_SIGNATURE));

/** Where customers are asked for somebody of the staff. */
const staffProblems = (schema: unknown, at: string): InputError[] =>
  saying(schema, at, 'x-person', 'staff').map((place) =>
    bodyError(place, 'keyword', words.NO_STAFF_FOR_CUSTOMERS),
  );

/** Pointers to a keyword that says this, however deep. */
function saying(schema: unknown, at: string, keyword: string, value: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inside = Object.entries(schema).flatMap(([name, part]) =>
    saying(part, below(at, name), keyword, value),
  );
  return (schema as Record<string, unknown>)[keyword] === value ? [below(at, keyword), ...inside] : inside;
}

/** `idle`: keywords that nobody heeds there. */
function problemsOf(schema: unknown, at: string, idle: readonly string[] = []): InputError[] {
  return checkFormSchema(schema, idle).map(({ pointer, code, detail, fix }): InputError => {
    return { in: 'body', pointer: at + pointer, code, detail, fix };
  });
}
