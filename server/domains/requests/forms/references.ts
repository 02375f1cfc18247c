import { activeFields, type Field, type JsonObject, type SchemaObject } from '../../../../forms/index.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput } from '../../../kernel/errors.js';
import { stepsOf, valueAt } from '../../../kernel/json-pointer.js';
import type { FormDirectory } from './forms.ports.js';
import { UNKNOWN_PERSON, UNKNOWN_RECORD } from './forms.words.js';

/** An answer that names a record or a person. */
interface Reference {
  pointer: string;
  id: string;
  /** Key of the record type that it has to be of; undefined: it names a person. */
  type: string | undefined;
}

/** What is called how, by JSON pointer to the answer that names it. */
export type NamesOfAnswers = ReadonlyMap<string, string>;

/** The form that is answered, the answers, and the account that they are for. */
interface Answered {
  form: Readonly<Record<string, unknown>>;
  data: Readonly<Record<string, unknown>>;
  accountId: string;
}

/**
 * Looks up what valid answers name, and answers what the records are called; people's names are kept nowhere but with them.
 * What does not exist, is of another type or account, or is none of the caller's business, answers alike.
 * @throws 422 with a pointer to each answer that names nothing.
 */
export async function requireNamed(
  ctx: Context,
  directory: FormDirectory,
  answered: Answered,
): Promise<NamesOfAnswers> {
  const found = await lookUp(ctx, directory, answered);
  const unknown = found.filter(({ name }) => name === undefined);
  if (unknown.length > 0)
    throw invalidInput(
      ...unknown.map(({ pointer, type }) =>
        bodyError(`/data${pointer}`, 'unknown', type === undefined ? UNKNOWN_PERSON : UNKNOWN_RECORD),
      ),
    );
  return namesIn(found.filter(({ type }) => type !== undefined));
}

/** What records and people are called that answers name, as far as the caller may see them now. */
export async function namesOf(
  ctx: Context,
  directory: FormDirectory,
  answered: Answered,
): Promise<NamesOfAnswers> {
  return namesIn(await lookUp(ctx, directory, answered));
}

/** A reference with what it means; undefined where that is nothing. */
interface Found extends Reference {
  name: string | undefined;
}

const namesIn = (found: readonly Found[]): NamesOfAnswers =>
  new Map(found.flatMap(({ pointer, name }) => (name === undefined ? [] : [[pointer, name]])));

async function lookUp(
  ctx: Context,
  directory: FormDirectory,
  { form, data, accountId }: Answered,
): Promise<Found[]> {
  const references = referencesIn(activeFields(form as SchemaObject, data as JsonObject), data);
  const idsOf = (ofRecords: boolean): string[] => [
    ...new Set(references.flatMap(({ id, type }) => ((type !== undefined) === ofRecords ? [id] : []))),
  ];
  const [recordIds, personIds] = [idsOf(true), idsOf(false)];
  const [records, people] = await Promise.all([
    recordIds.length > 0 ? directory.records(ctx, recordIds) : [],
    personIds.length > 0 ? directory.members(ctx, accountId, personIds) : [],
  ]);
  return references.map((reference) => {
    const { id, type } = reference;
    const record = records.find((one) => one.id === id && one.type === type && one.accountId === accountId);
    const person = people.find((one) => one.id === id);
    return { ...reference, name: type === undefined ? person?.name : record?.title };
  });
}

function referencesIn(fields: readonly Field[], data: unknown): Reference[] {
  return fields.flatMap(({ pointer, schema, fields: inner }): Reference[] => {
    if (inner) return referencesIn(inner, data);
    const type = schema['x-record'] as string | undefined;
    const id = type !== undefined || schema['x-person'] ? valueAt(data, stepsOf(pointer)) : undefined;
    return typeof id === 'string' ? [{ pointer, id, type }] : [];
  });
}
