import type { JsonSchema, SchemaObject } from '../../../forms/index.js';
import { own } from '../../../forms/json.js';
import type { Locale } from '../../kernel/context.js';
import type { LocalizedText, RecordFieldDescription, RecordFieldRules } from './record-types.dto.js';

/** What a record type says, as far as records depend on it. */
export interface RecordTypeRules {
  schema: Readonly<Record<string, unknown>>;
  fields: readonly RecordFieldRules[];
}

/** What kind of value a field holds. */
export type FieldKind = RecordFieldDescription['type'];

const KINDS: readonly string[] = ['string', 'number', 'integer', 'boolean', 'array', 'object'];

/** A text in a language, in English where that is missing. */
export function inLocale(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.en;
}

/** The schemas of the fields, by name. */
export function propertiesOf({ schema }: Pick<RecordTypeRules, 'schema'>): Record<string, SchemaObject> {
  return (schema['properties'] ?? {}) as Record<string, SchemaObject>;
}

/** The rules of a field; those that say nothing where the type does not name it. */
export function rulesOf({ fields }: Pick<RecordTypeRules, 'fields'>, name: string): RecordFieldRules {
  return fields.find((field) => field.name === name) ?? { name };
}

/** The names of all fields: those with rules in their order, then the others. */
export function fieldNames(type: RecordTypeRules): string[] {
  const ordered = type.fields.map(({ name }) => name);
  return [...ordered, ...Object.keys(propertiesOf(type)).filter((name) => !ordered.includes(name))];
}

/** The one kind of value that a field's schema names beside null; null when it names none or several. */
export function kindOfSchema(schema: JsonSchema | undefined): FieldKind | null {
  const { type } = (schema ?? {}) as SchemaObject;
  const [kind, ...more] = [type ?? []].flat().filter((one) => one !== 'null');
  return more.length === 0 && kind && KINDS.includes(kind) ? (kind as FieldKind) : null;
}

/** The kind of value that a field of a checked type holds. */
export function kindOf(type: RecordTypeRules, name: string): FieldKind {
  return kindOfSchema(own(propertiesOf(type), name)) ?? 'object';
}

/** Whether values of this kind can be compared. */
export function isScalar(kind: FieldKind | null): boolean {
  return kind !== null && kind !== 'array' && kind !== 'object';
}

/** What a field is called. */
export function labelOf(type: RecordTypeRules, name: string, locale: Locale): string {
  const { label } = rulesOf(type, name);
  return label ? inLocale(label, locale) : (own(propertiesOf(type), name)?.title ?? name);
}

/** What a value of a field is called; itself where it has no name. */
export function valueLabel(type: RecordTypeRules, name: string, value: unknown, locale: Locale): string {
  const known = rulesOf(type, name).values?.find((one) => one.value === String(value));
  if (known) return inLocale(known.label, locale);
  const labels = (own(propertiesOf(type), name)?.['x-enum-labels'] ?? {}) as Record<string, string>;
  return Object.hasOwn(labels, String(value)) ? (labels[String(value)] as string) : String(value);
}

const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9_]*)\}/g;

/** The fields that a template names. */
export function fieldsInTemplate(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name]) => name as string);
}

/** Fills a template with the fields that `value` gives; what is missing leaves no gap. */
export function fillTemplate(template: string, value: (name: string) => string): string {
  return template
    .replaceAll(PLACEHOLDER, (_, name: string) => value(name))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?:[,;:–-] )+(?=[,;:–-])/g, '')
    .replaceAll(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
}
