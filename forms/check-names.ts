import { below, isObject } from './json.js';
import { resolve } from './refs.js';
import type { Place, Report } from './check.js';
import type { JsonSchema, SchemaObject } from './schema.js';

/** Most schemas that may apply to one set of answers when all references are written out. */
const MAX_EXPANDED = 2_000;

/** References must lead to schemas of this document, and never back to themselves without a list in between. */
export function referenceProblems(root: SchemaObject, places: Place[], report: Report): void {
  const known = new Set<unknown>(places.map(({ schema }) => schema));
  const anchors = places.map(({ schema }) => schema.$anchor).filter((name) => name !== undefined);
  let isSound = true;
  const refuse: Report = (...problem) => {
    isSound = false;
    report(...problem);
  };
  for (const { schema, pointer } of places) {
    if (schema.$ref !== undefined) checkReference(root, schema.$ref, below(pointer, '$ref'), known, refuse);
    if (
      schema.$anchor !== undefined &&
      anchors.indexOf(schema.$anchor) !== anchors.lastIndexOf(schema.$anchor)
    ) {
      refuse(
        below(pointer, '$anchor'),
        'reference',
        `"${schema.$anchor}" is used twice.`,
        'Give each anchor its own name.',
      );
    }
  }
  if (isSound) checkExpansion(root, places, report);
}

function checkReference(
  root: JsonSchema,
  ref: string,
  at: string,
  known: Set<unknown>,
  report: Report,
): void {
  if (!ref.startsWith('#')) {
    report(
      at,
      'reference',
      `"${ref}" is outside this schema.`,
      'Copy it into $defs and refer to "#/$defs/name".',
    );
    return;
  }
  let target: unknown;
  try {
    target = resolve(root, ref);
  } catch {
    target = undefined; // nothing there, or not a pointer at all
  }
  if (typeof target === 'boolean' || known.has(target)) return;
  report(at, 'reference', `"${ref}" leads to no schema.`, 'Refer to "#/$defs/name" and define that name.');
}

/** The schemas that look at the same answers, or at those of a nested group. */
function groupParts(schema: SchemaObject): JsonSchema[] {
  const {
    allOf,
    anyOf,
    oneOf,
    not,
    if: condition,
    then,
    else: otherwise,
    dependentSchemas,
    properties,
  } = schema;
  const maps = [...Object.values(dependentSchemas ?? {}), ...Object.values(properties ?? {})];
  const single = [not, condition, then, otherwise].filter((part) => part !== undefined);
  return [...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? []), ...single, ...maps];
}

/** Follows references as the engine does; a form that contains itself would have no end. */
function checkExpansion(root: SchemaObject, places: Place[], report: Report): void {
  let left = 0;
  const follow = (schema: JsonSchema, path: SchemaObject[]): SchemaObject | 'limit' | undefined => {
    if (!isObject(schema)) return undefined;
    if (path.includes(schema)) return schema;
    if (--left < 0) return 'limit';
    const parts = groupParts(schema);
    if (schema.$ref !== undefined) parts.push(resolve(root, schema.$ref as string));
    for (const part of parts) {
      const found = follow(part, [...path, schema]);
      if (found) return found;
    }
    return undefined;
  };
  for (const place of places) {
    left = MAX_EXPANDED;
    const found = follow(place.schema, []);
    if (!found) continue;
    const { pointer } = places.find(({ schema }) => schema === found) ?? place;
    if (found === 'limit') {
      report(
        pointer,
        'limit',
        'With all references written out the schema has too many parts.',
        'Use fewer references.',
      );
    } else {
      report(
        pointer,
        'circular',
        'This schema contains itself.',
        'Let it contain itself through items only.',
      );
    }
    return;
  }
}

/** Names that stand somewhere must be declared where the form shows them; a slip of the pen would never be filled in. */
export function namesProblems(places: Place[], report: Report): void {
  const declared = new Set(
    places.filter(({ isHidden }) => !isHidden).flatMap(({ schema }) => namesIn(schema.properties)),
  );
  for (const { schema, pointer, isHidden } of places) {
    for (const name of isHidden ? namesIn(schema.properties) : []) {
      if (declared.has(name)) continue;
      const at = below(below(pointer, 'properties'), name);
      const fix = 'Declare it in properties, or reveal it by if and then.';
      report(at, 'name', `"${name}" is declared only where no form shows it.`, fix);
    }
    for (const [at, name] of mentionsIn(schema)) {
      if (declared.has(name)) continue;
      report(
        pointer + at,
        'name',
        `"${name}" is not declared.`,
        'Declare it in properties, or correct its spelling.',
      );
    }
  }
}

const namesIn = (map: object | undefined): string[] => Object.keys(map ?? {});

/** Every name of a property that a schema mentions apart from properties, with its pointer. */
function mentionsIn(schema: SchemaObject): [string, string][] {
  const lists: [string, string[]][] = [
    ['/required', schema.required ?? []],
    ['/x-order', schema['x-order'] ?? []],
    ['/dependentRequired', namesIn(schema.dependentRequired)],
    ['/dependentSchemas', namesIn(schema.dependentSchemas)],
    ...Object.entries(schema.dependentRequired ?? {}).map(([name, others]): [string, string[]] => [
      below('/dependentRequired', name),
      others,
    ]),
  ];
  return lists.flatMap(([at, names]) => names.map((name): [string, string] => [at, name]));
}
