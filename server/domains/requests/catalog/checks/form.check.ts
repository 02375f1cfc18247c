import { checkFormSchema } from '../../../../../forms/index.js';
import type { InputError } from '../../../../kernel/errors.js';
import type { ServiceDefinition } from '../../definition.js';

/** What keeps the form of a service, and those of its transitions, from being shown and judged. */
export function formProblems({ form, workflow }: ServiceDefinition): InputError[] {
  const ofTransitions = workflow.transitions.flatMap((transition, at) =>
    transition.form ? problemsOf(transition.form, `/workflow/transitions/${at}/form`) : [],
  );
  return [...problemsOf(form, '/form'), ...ofTransitions];
}

function problemsOf(schema: unknown, at: string): InputError[] {
  return checkFormSchema(schema).map(({ pointer, code, detail, fix }): InputError => {
    return { in: 'body', pointer: at + pointer, code, detail, fix };
  });
}
