import { activeFields, type Field, type JsonObject, type SchemaObject } from '../../../../forms/index.js';
import { isObject, own } from '../../../../forms/json.js';
import { stepsOf } from '../../../../forms/steps.js';

/** How far somebody is with a form: names of questions, and nothing of the answers. */
export interface Standing {
  /** JSON pointer of the last question that has an answer, in the order of the form; null when none has. */
  last: string | null;
  /** Pointers of the questions that had to be answered and were not. */
  empty: string[];
}

/**
 * How far these answers are. What is filled in beforehand says nothing of how far a person came, so that it is never the last;
 * a list counts as one question.
 */
export function standingOf(form: Readonly<Record<string, unknown>>, data: JsonObject): Standing {
  const schema = form as SchemaObject;
  const fields = activeFields(schema, data);
  const inOrder = schema['x-steps'] ? stepsOf(schema, fields).flatMap((step) => step.fields) : fields;
  const questions = inOrder.flatMap((field) => leavesOf(field, data));
  const answered = questions.filter(({ answer }) => isAnswer(answer));
  const last = answered.findLast(({ field }) => field.schema['x-prefill'] === undefined);
  const empty = questions.filter(({ field, answer }) => field.required && !isAnswer(answer));
  return { last: last?.field.pointer ?? null, empty: empty.map(({ field }) => field.pointer) };
}

interface Question {
  field: Field;
  answer: unknown;
}

/** The questions of a group, or the one that a field is. */
function leavesOf(field: Field, answers: JsonObject): Question[] {
  const answer = own(answers, field.name);
  if (!field.schema.properties) return [{ field, answer }];
  const inner = isObject(answer) ? answer : {};
  return (field.fields ?? []).flatMap((one) => leavesOf(one, inner));
}

function isAnswer(answer: unknown): boolean {
  if (answer === undefined || answer === null || answer === '') return false;
  return typeof answer !== 'object' || Object.keys(answer).length > 0;
}
