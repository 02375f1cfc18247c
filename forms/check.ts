import { namesProblems, referenceProblems } from './check-names.js';
import { relationProblems } from './check-relations.js';
import { stepsProblems } from './check-steps.js';
import { presentationProblems } from './check-presentation.js';
import { below, canonical, isObject } from './json.js';
import { refusePattern } from './pattern.js';
import { KEYWORDS, REPLACEMENTS } from './vocabulary.js';
import type { JsonSchema, SchemaObject } from './schema.js';

/** Largest number of properties a form schema may declare. */
export const MAX_FIELDS = 200;
/** Largest size of a form schema as JSON, in bytes of UTF-8. */
export const MAX_BYTES = 64 * 1024;
/** Deepest a schema may be nested in others. */
export const MAX_SCHEMA_DEPTH = 20;

const MAX_PROBLEMS = 50;

/** One reason why a form schema is refused. */
export interface SchemaProblem {
  /** RFC 6901 pointer into the schema. */
  pointer: string;
  /** The kind of problem; the list is closed. */
  code: 'root' | 'keyword' | 'value' | 'pattern' | 'reference' | 'circular' | 'name' | 'conflict' | 'limit';
  /** What is wrong, in a sentence. */
  detail: string;
  /** How to mend it, in a sentence. */
  fix: string;
}

/** A schema found in the document. */
export interface Place {
  schema: SchemaObject;
  pointer: string;
  /** Below anyOf, oneOf, not, if, contains or propertyNames: what is declared there is never shown as a field. */
  isHidden: boolean;
}

/** Reports a problem. */
export type Report = (pointer: string, code: SchemaProblem['code'], detail: string, fix: string) => void;

const HIDING = ['anyOf', 'oneOf', 'not', 'if', 'contains', 'propertyNames'];

/**
 * The strict check of a form schema before it is stored: an empty list means that `validate` and `activeFields` decide
 * by it, quickly and alike everywhere. At most 50 problems are returned. Never throws.
 * @param idle keywords that nobody would heed where this schema is used
 */
export function checkFormSchema(schema: unknown, idle: readonly string[] = []): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const report: Report = (pointer, code, detail, fix) => problems.push({ pointer, code, detail, fix });
  if (!isObject(schema)) {
    report(
      '',
      'root',
      'A form schema must be an object.',
      'Send a JSON Schema such as {"type": "object", "properties": {}}.',
    );
    return problems;
  }
  if (!isSmall(schema, report)) return problems;
  const places = collect(schema, report);
  if (schema.type !== 'object') {
    report('/type', 'root', 'A form schema must describe an object.', 'Set "type": "object" at the root.');
  }
  for (const place of places) checkKeywords(place, idle, report);
  // The rest reads the schema as what it claims to be, so only one whose keywords are right gets there.
  if (problems.length === 0) {
    referenceProblems(schema, places, report);
    if (problems.length === 0) namesProblems(places, report);
    if (problems.length === 0) stepsProblems(schema, places, report);
    if (problems.length === 0) relationProblems(schema, places, report);
    if (problems.length === 0) presentationProblems(schema, places, report);
  }
  return problems.slice(0, MAX_PROBLEMS);
}

function isSmall(schema: SchemaObject, report: Report): boolean {
  try {
    canonical({ steps: 100_000 }, schema);
  } catch {
    report(
      '',
      'limit',
      'The schema is too large or nested too deeply.',
      'Split the form into several services.',
    );
    return false;
  }
  const bytes = new TextEncoder().encode(JSON.stringify(schema)).length;
  if (bytes <= MAX_BYTES) return true;
  report(
    '',
    'limit',
    `The schema has ${bytes} bytes; ${MAX_BYTES} are allowed.`,
    'Shorten texts or share parts through $defs.',
  );
  return false;
}

/** All schemas of the document that are objects, depth first. */
function collect(root: SchemaObject, report: Report): Place[] {
  const places: Place[] = [];
  let fields = 0;
  const visit = (schema: unknown, pointer: string, depth: number, isHidden: boolean): void => {
    if (!isObject(schema)) return;
    if (depth > MAX_SCHEMA_DEPTH) {
      report(
        pointer,
        'limit',
        `Schemas are nested more than ${MAX_SCHEMA_DEPTH} levels deep.`,
        'Use $defs and $ref.',
      );
      return;
    }
    places.push({ schema, pointer, isHidden });
    fields += isObject(schema.properties) ? Object.keys(schema.properties).length : 0;
    for (const keyword of Object.keys(schema)) {
      for (const [key, part] of partsOf(keyword, schema[keyword])) {
        visit(part, below(pointer, keyword) + key, depth + 1, isHidden || HIDING.includes(keyword));
      }
    }
  };
  visit(root, '', 0, false);
  if (fields > MAX_FIELDS) {
    report(
      '',
      'limit',
      `The schema declares ${fields} properties; ${MAX_FIELDS} are allowed.`,
      'Split the form into several services.',
    );
  }
  return places;
}

/** The schemas in the value of a keyword, each with its pointer below the keyword. */
function partsOf(keyword: string, value: unknown): [string, unknown][] {
  const holds = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword]!.holds : undefined;
  if (holds === 'schema') return [['', value]];
  if (holds === 'list' ? !Array.isArray(value) : !(holds && isObject(value))) return [];
  return Object.entries(value as object).map(([key, part]) => [below('', key), part as JsonSchema]);
}

function checkKeywords({ schema, pointer }: Place, idle: readonly string[], report: Report): void {
  for (const [keyword, value] of Object.entries(schema)) {
    const at = below(pointer, keyword);
    const rule = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    if (!rule) {
      const instead = Object.hasOwn(REPLACEMENTS, keyword)
        ? REPLACEMENTS[keyword]!
        : 'Leave it out, or correct its spelling.';
      report(at, 'keyword', `"${keyword}" is not a keyword of form schemas.`, instead);
    } else if (idle.includes(keyword)) {
      report(at, 'keyword', `"${keyword}" has no effect in this schema.`, 'Leave it out.');
    } else if (!rule.accepts(value)) {
      report(at, 'value', `The value of "${keyword}" must be ${rule.takes}.`, 'Correct the value.');
    } else if (keyword === '$id' && pointer) {
      report(at, 'keyword', '"$id" is allowed at the root only.', 'Use $anchor or $defs to name a part.');
    } else if (keyword === 'pattern') {
      checkPattern(at, value as string, report);
    } else if (keyword === 'patternProperties') {
      for (const pattern of Object.keys(value as object)) checkPattern(below(at, pattern), pattern, report);
    }
  }
}

function checkPattern(pointer: string, pattern: string, report: Report): void {
  const reason = refusePattern(pattern);
  if (reason === undefined) return;
  const fix =
    'Begin it with "^", avoid repetitions inside repetitions such as (a+)+, and separate repetitions by characters they do not match.';
  report(pointer, 'pattern', `The pattern ${reason}.`, fix);
}
