import { checkFormSchema, LOOKED_UP, type SchemaObject } from '../../../../forms/index.js';
import type { ServiceDefinition, TransitionDefinition } from '../definition.js';
import { OF_REQUEST } from './standing.model.js';

const PARTS = ['data', 'facts', 'request'];

/** What is wrong with the conditions of transitions and with the facts that customers see, one sentence each. */
export function checkConditions({ workflow, publicFacts = [] }: ServiceDefinition): string[] {
  return [
    ...workflow.transitions.flatMap((transition) => [
      ...(transition.when ? checkCondition(`transition ${transition.key}`, transition.when) : []),
      ...(transition.roles?.length === 0
        ? [`The transition ${transition.key} names no role: list at least one, or leave "roles" out.`]
        : []),
    ]),
    ...(new Set(publicFacts).size === publicFacts.length
      ? []
      : ['"publicFacts" names a fact twice: take one of them out.']),
  ];
}

/** What is wrong with a condition, one sentence each. */
export function checkCondition(which: string, when: NonNullable<TransitionDefinition['when']>): string[] {
  const problems = checkFormSchema(when, LOOKED_UP);
  if (problems.length > 0)
    return problems.map(
      ({ pointer, detail, fix }) => `The condition of ${which}, ${pointer || '/'}: ${detail} ${fix}`,
    );
  const { properties = {} } = when as SchemaObject;
  const { request } = properties;
  const named = typeof request === 'object' ? Object.keys(request.properties ?? {}) : [];
  return [
    ...Object.keys(properties)
      .filter((name) => !PARTS.includes(name))
      .map(
        (name) =>
          `The condition of ${which} looks at "${name}": it can look at data, facts and request only.`,
      ),
    ...named
      .filter((name) => !OF_REQUEST.some((known) => known === name))
      .map(
        (name) => `The condition of ${which} looks at request.${name}: use one of ${OF_REQUEST.join(', ')}.`,
      ),
  ];
}
