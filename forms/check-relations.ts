import { below } from './json.js';
import { validate } from './validate.js';
import type { Place, Report } from './check.js';
import type { SchemaObject } from './schema.js';

const PAIRS = [
  ['minLength', 'maxLength'],
  ['minimum', 'maximum'],
  ['minItems', 'maxItems'],
  ['minContains', 'maxContains'],
  ['minProperties', 'maxProperties'],
] as const;

/** A keyword that does nothing without the other. */
const NEEDS = [
  ['then', 'if'],
  ['else', 'if'],
  ['minContains', 'contains'],
  ['maxContains', 'contains'],
  ['x-enum-labels', 'enum'],
] as const;

/** Keywords of one schema that contradict each other or have no effect together. */
export function relationProblems(root: SchemaObject, places: Place[], report: Report): void {
  for (const { schema, pointer } of places) {
    checkPairs(schema, pointer, report);
    checkOptions(schema, pointer, report);
    if (schema.default !== undefined && validate(schema, schema.default, { root }).length) {
      report(
        below(pointer, 'default'),
        'conflict',
        'The default is not a valid answer.',
        'Correct it or leave it out.',
      );
    }
  }
}

function checkPairs(schema: SchemaObject, pointer: string, report: Report): void {
  for (const [least, most] of PAIRS) {
    if ((schema[least] as number) > (schema[most] as number)) {
      report(
        below(pointer, least),
        'conflict',
        `"${least}" is above "${most}": nothing can satisfy both.`,
        'Exchange them.',
      );
    }
  }
  for (const [keyword, other] of NEEDS) {
    if (schema[keyword] === undefined || schema[other] !== undefined) continue;
    report(
      below(pointer, keyword),
      'conflict',
      `"${keyword}" has no effect without "${other}".`,
      `Add "${other}" or leave it out.`,
    );
  }
}

function checkOptions(schema: SchemaObject, pointer: string, report: Report): void {
  const options = schema.enum ?? ('const' in schema ? [schema.const] : []);
  const typed = schema.type === undefined ? true : { type: schema.type };
  const wrong = options.find((option) => validate(typed, option).length);
  if (wrong !== undefined) {
    const at = below(pointer, schema.enum ? 'enum' : 'const');
    report(
      at,
      'conflict',
      `${JSON.stringify(wrong)} is not of the type the schema asks for.`,
      'Correct the value or the type.',
    );
  }
  for (const label of schema.enum ? Object.keys(schema['x-enum-labels'] ?? {}) : []) {
    if (options.map(String).includes(label)) continue;
    const at = below(below(pointer, 'x-enum-labels'), label);
    report(at, 'conflict', `"${label}" is none of the options.`, 'Use the values of enum as names.');
  }
}
