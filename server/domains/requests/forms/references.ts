import { activeFields, type Field, type JsonObject, type SchemaObject } from '../../../../forms/index.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput } from '../../../kernel/errors.js';
import { stepsOf, valueAt } from '../../../kernel/json-pointer.js';
import type { FormDirectory } from './forms.ports.js';
import { UNKNOWN_PERSON, UNKNOWN_RECORD, UNKNOWN_STAFF } from './forms.words.js';

/** An answer that names a record or a person. */
interface Reference {
  pointer: string;
  id: string;
  /** What it has to name: a record, a member of the account, or somebody of the staff. */
  of: 'record' | 'account' | 'staff';
  /** Key of the record type that it has to be of; undefined: it names a person. */
  type: string | undefined;
}

const UNKNOWN = { record: UNKNOWN_RECORD, account: UNKNOWN_PERSON, staff: UNKNOWN_STAFF } as const;

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
      ...unknown.map(({ pointer, of }) => bodyError(`/data${pointer}`, 'unknown', UNKNOWN[of])),
    );
  return namesIn(found.filter(({ of }) => of === 'record'));
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
  const idsOf = (what: Reference['of']): string[] => [
    ...new Set(references.flatMap(({ id, of }) => (of === what ? [id] : []))),
  ];
  const [recordIds, memberIds, staffIds] = [idsOf('record'), idsOf('account'), idsOf('staff')];
  const [records, members, staff] = await Promise.all([
    recordIds.length > 0 ? directory.records(ctx, recordIds) : [],
    memberIds.length > 0 ? directory.members(ctx, accountId, memberIds) : [],
    staffIds.length > 0 ? directory.staff(ctx, staffIds) : [],
  ]);
  return references.map((reference) => {
    const { id, of, type } = reference;
    const record = records.find((one) => one.id === id && one.type === type && one.accountId === accountId);
    const person = (of === 'staff' ? staff : members).find((one) => one.id === id);
    return { ...reference, name: of === 'record' ? record?.title : person?.name };
  });
}

function referencesIn(fields: readonly Field[], data: unknown): Reference[] {
  return fields.flatMap(({ pointer, schema, fields: inner }): Reference[] => {
    if (inner) return referencesIn(inner, data);
    const type = schema['x-record'] as string | undefined;
    const of = type === undefined ? (schema['x-person'] as 'account' | 'staff' | undefined) : 'record';
    const id = of && valueAt(data, stepsOf(pointer));
    return of && typeof id === 'string' ? [{ pointer, id, of, type }] : [];
  });
}
