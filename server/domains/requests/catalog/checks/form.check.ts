import { checkFormSchema } from '../../../../../forms/index.js';
import { below } from '../../../../../forms/json.js';
import { bodyError, type InputError } from '../../../../kernel/errors.js';
import type { ServiceDefinition } from '../../definition.js';
import { everyWay } from '../../every-way.model.js';
import * as words from './words.js';

/** What keeps the form of a service, and those of its transitions, from being shown and judged. */
export function formProblems({ form, workflow }: ServiceDefinition): InputError[] {
  const ofTransitions = everyWay(workflow).flatMap(({ transition, pointer }) =>
    transition.form ? ofTransition(transition.form, `${pointer}/form`) : [],
  );
  return [...problemsOf(form, '/form'), ...ofTransitions];
}

const ofTransition = (form: unknown, at: string): InputError[] => [
  ...problemsOf(form, at, ['x-prefill']),
  ...signatureProblems(form, at),
];

/** Where a transition asks for a signature, which is noted with what is submitted only. */
function signatureProblems(schema: unknown, at: string): InputError[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inside = Object.entries(schema).flatMap(([name, part]) => signatureProblems(part, below(at, name)));
  return (schema as Record<string, unknown>)['x-widget'] === 'signature'
    ? [bodyError(below(at, 'x-widget'), 'keyword', words.NO_SIGNATURE), ...inside]
    : inside;
}

/** `idle`: keywords that nobody heeds there. */
function problemsOf(schema: unknown, at: string, idle: readonly string[] = []): InputError[] {
  return checkFormSchema(schema, idle).map(({ pointer, code, detail, fix }): InputError => {
    return { in: 'body', pointer: at + pointer, code, detail, fix };
  });
}
