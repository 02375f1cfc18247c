import { below } from '../../../forms/json.js';
import { checkFormSchema, LOOKED_UP } from '../../../forms/index.js';
import { bodyError, type InputError } from '../../kernel/errors.js';
import {
  fieldNames,
  fieldsInTemplate,
  isScalar,
  kindOfSchema,
  propertiesOf,
  rulesOf,
} from './record-type.model.js';
import type { RecordFieldRules, RecordTypeInput } from './record-types.dto.js';
import * as words from './record-types.words.js';

/** Keys of types and departments. */
export const KEY = /^[a-z][a-z0-9-]{0,99}$/;
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/** What keeps a record type from being a draft: faults that it has by itself. */
export function checkRecordType(input: RecordTypeInput, roles: readonly string[]): InputError[] {
  const inSchema = schemaErrors(input.schema);
  // The rest reads the schema as what it claims to be.
  const inFields =
    inSchema.length > 0 ? [] : input.fields.flatMap((rules, at) => fieldErrors(input, rules, at));
  const { department } = input;
  return [
    ...inSchema,
    ...inFields,
    ...input.fields.flatMap((rules, at) => roleErrors(rules, at, roles)),
    ...(inSchema.length > 0 ? [] : templateErrors(input)),
    ...(department && !KEY.test(department)
      ? [bodyError('/department', 'pattern', words.BAD_DEPARTMENT)]
      : []),
  ];
}

function schemaErrors(schema: RecordTypeInput['schema']): InputError[] {
  const problems = checkFormSchema(schema, LOOKED_UP).map(({ pointer, code, detail, fix }): InputError => {
    return { in: 'body', pointer: `/schema${pointer}`, code, detail, fix };
  });
  if (problems.length > 0) return problems;
  const open = schema['additionalProperties'] !== false;
  const properties = Object.entries(propertiesOf({ schema }));
  return [
    ...(open ? [bodyError('/schema/additionalProperties', 'open', words.OPEN_SCHEMA)] : []),
    ...properties.flatMap(([name, property]) => {
      const pointer = below('/schema/properties', name);
      if (!NAME.test(name)) return [bodyError(pointer, 'name', words.BAD_NAME)];
      return kindOfSchema(property) ? [] : [bodyError(pointer, 'type', words.NO_KIND)];
    }),
  ];
}

function fieldErrors(input: RecordTypeInput, rules: RecordFieldRules, at: number): InputError[] {
  const pointer = `/fields/${at}`;
  const schema = Object.hasOwn(propertiesOf(input), rules.name) ? propertiesOf(input)[rules.name] : undefined;
  if (!schema) return [bodyError(`${pointer}/name`, 'unknown', words.UNKNOWN_FIELD)];
  const first = input.fields.findIndex(({ name }) => name === rules.name);
  const kind = kindOfSchema(schema);
  return [
    ...(first < at ? [bodyError(`${pointer}/name`, 'duplicate', words.TWICE)] : []),
    ...(['filterable', 'sortable'] as const)
      .filter((what) => rules[what] && !isScalar(kind))
      .map((what) => bodyError(`${pointer}/${what}`, 'type', words.NOT_SCALAR)),
    ...(rules.searchable && kind !== 'string'
      ? [bodyError(`${pointer}/searchable`, 'type', words.NOT_TEXT)]
      : []),
    ...(['filterable', 'sortable', 'searchable'] as const)
      .filter((what) => rules[what] && rules.sensitive)
      .map((what) => bodyError(`${pointer}/${what}`, 'sensitive', words.SENSITIVE)),
    ...(rules.approval && !rules.editableBy?.length
      ? [bodyError(`${pointer}/approval`, 'pointless', words.NOBODY_EDITS)]
      : []),
  ];
}

function roleErrors(rules: RecordFieldRules, at: number, roles: readonly string[]): InputError[] {
  return (['readableBy', 'editableBy'] as const).flatMap((list) =>
    (rules[list] ?? []).flatMap((role, index) =>
      roles.includes(role)
        ? []
        : [bodyError(`/fields/${at}/${list}/${index}`, 'unknown', words.unknownRole(roles))],
    ),
  );
}

/** Titles are for everybody who sees a record, so that they name what everybody may read. */
function templateErrors(input: RecordTypeInput): InputError[] {
  const open = fieldNames(input).filter((name) => {
    const { readableBy, sensitive } = rulesOf(input, name);
    return !readableBy && !sensitive && isScalar(kindOfSchema(propertiesOf(input)[name]));
  });
  return (['title', 'summary'] as const).flatMap((where) => {
    const faulty = fieldsInTemplate(input[where] ?? '').filter((name) => !open.includes(name));
    return [...new Set(faulty)].map((name) =>
      bodyError(`/${where}`, 'unknown', words.notInTemplate(name, open)),
    );
  });
}
