import type { JsonObject, JsonSchema } from '../../forms/index.js';
import { serviceForms } from './service-forms.js';

/** One instance to be judged by the browser and by the server, who must agree on every violation. */
export interface ParityCase {
  /** Unique; says which form, which answers and what was done to them. */
  name: string;
  /** The key of the form, as in `serviceForms`. */
  form: string;
  schema: JsonSchema;
  /** Plain JSON. */
  instance: JsonObject;
}

/** A change to answers: its name and the changed copy. */
type Mutation = [name: string, answers: unknown];

/** What is put in the place of an answer, besides what suits its type. */
const FOREIGN: unknown[] = [null, {}];

/** Values near the one given, and beside what it usually means. */
function neighbours(value: unknown): unknown[] {
  if (typeof value === 'string')
    return ['', 'x', `${value} `, `${value}💥`, value.toLowerCase(), 'ö'.repeat(210), 7, ...FOREIGN];
  if (typeof value === 'number') return [0, -value, value + 0.001, value * 1000, String(value), ...FOREIGN];
  if (typeof value === 'boolean') return [!value, String(value), ...FOREIGN];
  if (Array.isArray(value)) return [[], [...value, ...value], [...value, null], value[0], ...FOREIGN];
  return [[], 'x', {}, null];
}

/** Every single change: each answer left out, replaced, and each object given an answer too many. */
function mutations(value: unknown, at = ''): Mutation[] {
  const replaced = neighbours(value).map((other): Mutation => [
    `${at || 'all'} = ${JSON.stringify(other)}`,
    other,
  ]);
  if (typeof value !== 'object' || value === null) return replaced;
  if (Array.isArray(value)) {
    const inner = value.flatMap((item, index) =>
      mutations(item, `${at}/${index}`).map(([name, other]): Mutation => [name, value.with(index, other)]),
    );
    return [...replaced, ...inner];
  }
  const added: Mutation[] = ['extra', 'constructor', '__proto__'].map((name) => [
    `${at}/${name} added`,
    withMember(value, name, 'surprise'),
  ]);
  const inner = Object.entries(value).flatMap(([name, member]): Mutation[] => [
    [`${at}/${name} left out`, Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))],
    ...mutations(member, `${at}/${name}`).map(([change, other]): Mutation => [
      change,
      withMember(value, name, other),
    ]),
  ]);
  return [...replaced, ...added, ...inner];
}

/** A copy with one own property set, whatever its name. */
const withMember = (object: object, name: string, member: unknown): JsonObject =>
  Object.fromEntries([...Object.entries(object).filter(([other]) => other !== name), [name, member]]);

/** Answers of one kind of request given to another, where a form asks different things of each. */
function crossed(answers: JsonObject[]): Mutation[] {
  return answers.flatMap((own, index) =>
    answers
      .filter((_, other) => other !== index)
      .flatMap((other) =>
        Object.entries(other).map(([name, member]): Mutation => [
          `${name} of another`,
          withMember(own, name, member),
        ]),
      ),
  );
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The table: the valid answers of all forms and what single changes make of them, each instance once per form. Root
 * values that are no object are left out, since the interface of requests cannot carry them.
 */
export const parityTable: ParityCase[] = serviceForms.flatMap(({ key, schema, answers }) => {
  const changes = answers.flatMap((valid, index): Mutation[] => [
    [`answers ${index}`, valid],
    ...mutations(valid).map(([name, other]): Mutation => [`answers ${index}: ${name}`, other]),
  ]);
  const all = [
    ...changes,
    ...crossed(answers).map(([name, other], index): Mutation => [`crossed ${index}: ${name}`, other]),
  ];
  const seen = new Set<string>();
  return all.flatMap(([name, instance]): ParityCase[] => {
    const text = JSON.stringify(instance);
    if (!isObject(instance) || seen.has(text)) return [];
    seen.add(text);
    return [{ name: `${key}, ${name}`, form: key, schema, instance }];
  });
});
