import { prefilledIn, validate, type Prefilled, type SchemaObject } from '../../../../forms/index.js';
import type { Context } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { stepsOf, valueAt } from '../../../kernel/json-pointer.js';
import type { ServiceDefinition } from '../definition.js';
import type { Facts, FormDirectory } from './forms.ports.js';

/** Answers that are known before anybody asks, by name; groups are objects of their own. */
export type KnownAnswers = Record<string, unknown>;

/** Answers a form as far as the answers are known and the caller may read them. */
export class Prefill {
  constructor(private readonly directory: FormDirectory) {}

  /**
   * What is known for a form; undefined where it asks for nothing of the kind.
   * @param recordId Id of the record that the request is to be about. @throws 404 when the caller may not see it.
   */
  async of(
    ctx: Context,
    { form }: Pick<ServiceDefinition, 'form'>,
    recordId: string | undefined,
  ): Promise<KnownAnswers | undefined> {
    const record = recordId === undefined ? null : await this.directory.record(ctx, recordId);
    if (recordId !== undefined && !record) throw notFound();
    const wanted = prefilledIn(form);
    if (wanted.length === 0) return undefined;
    const asks = (root: string): boolean => wanted.some(({ from }) => from.startsWith(`/${root}/`));
    const [profile, account] = await Promise.all([
      asks('profile') ? this.directory.profile(ctx) : null,
      asks('account') ? this.directory.account(ctx) : null,
    ]);
    return answersOf(form, wanted, { profile, account, record });
  }
}

/** Only answers that the form takes as they are: what it would refuse, nobody has to mend. */
function answersOf(
  form: SchemaObject,
  wanted: readonly Prefilled[],
  known: Readonly<Record<string, Facts | null>>,
): KnownAnswers {
  const answers: KnownAnswers = {};
  for (const { path, from, schema } of wanted) {
    const value = valueAt(known, stepsOf(from));
    if (value === undefined || value === null || value === '') continue;
    const type = schema['x-record'];
    // An order is no contract, whatever the request is about.
    if (type !== undefined && type !== known['record']?.['type']) continue;
    if (validate(schema, value, { root: form }).length === 0) put(answers, path, value);
  }
  return answers;
}

function put(answers: KnownAnswers, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  // Names of the form may be any, `__proto__` too: they are own members in any case.
  if (!Object.hasOwn(answers, name)) define(answers, name, {});
  if (rest.length === 0) define(answers, name, value);
  else put(answers[name] as KnownAnswers, rest, value);
}

const define = (answers: KnownAnswers, name: string, value: unknown): void =>
  void Object.defineProperty(answers, name, { value, writable: true, enumerable: true, configurable: true });
