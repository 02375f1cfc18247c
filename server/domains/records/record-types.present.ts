import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { FieldAccess } from './field-access.js';
import { inLocale, kindOf, labelOf, propertiesOf, rulesOf, valueLabel } from './record-type.model.js';
import { sortsFor } from './record-query.js';
import type {
  RecordFieldDescription,
  RecordFieldValue,
  RecordType,
  RecordTypeVersion,
} from './record-types.dto.js';
import type { RecordTypeDocument } from './record-types.store.js';

/** A record type as the caller sees it. */
export function presentRecordType(ctx: Context, type: RecordTypeDocument): RecordType {
  const access = new FieldAccess(ctx, type);
  const editable = access.everEditable();
  return {
    key: type.key,
    version: type.version,
    name: inLocale(type.labels.singular, ctx.locale),
    pluralName: inLocale(type.labels.plural, ctx.locale),
    fields: access.everReadable().map((name) => describeField(ctx, type, name, editable)),
    sorts: sortsFor(type, access),
    allowedActions: allowedVerbs(ctx, 'record-type', type),
  };
}

/** A field that the caller may read, in their language. */
export function describeField(
  ctx: Context,
  type: RecordTypeDocument,
  name: string,
  editable: readonly string[],
): RecordFieldDescription {
  const schema = propertiesOf(type)[name] ?? {};
  const rules = rulesOf(type, name);
  return {
    name,
    label: labelOf(type, name, ctx.locale),
    type: kindOf(type, name),
    format: schema.format ?? null,
    unit: typeof schema['x-unit'] === 'string' ? schema['x-unit'] : null,
    schema: inputSchema(type, name),
    values: valuesOf(ctx, type, name),
    required: (type.schema['required'] as string[] | undefined)?.includes(name) === true,
    editable: editable.includes(name),
    approval: editable.includes(name) && new FieldAccess(ctx, type).needsApproval(name),
    filterable: rules.filterable === true,
    sortable: rules.sortable === true,
    searchable: rules.searchable === true,
    sensitive: rules.sensitive === true,
  };
}

/** A field's schema alone; what it refers to comes with it. */
function inputSchema(type: RecordTypeDocument, name: string): Record<string, unknown> {
  const schema = propertiesOf(type)[name] ?? {};
  const refers = JSON.stringify(schema).includes('"$ref"') && type.schema['$defs'];
  return refers ? { ...schema, $defs: type.schema['$defs'] } : schema;
}

function valuesOf({ locale }: Context, type: RecordTypeDocument, name: string): RecordFieldValue[] {
  const known = (
    propertiesOf(type)[name]?.enum ??
    rulesOf(type, name).values?.map(({ value }) => value) ??
    []
  ).filter((value) => value !== null);
  return known.map((value) => ({ value: String(value), label: valueLabel(type, name, value, locale) }));
}

/** A draft or version with every rule. */
export function presentVersion(type: RecordTypeDocument): RecordTypeVersion {
  const { key, version, status, labels, schema, title, summary, department, fields, createdAt, updatedAt } =
    type;
  return { key, version, status, labels, schema, title, summary, department, fields, createdAt, updatedAt };
}
