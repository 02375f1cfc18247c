import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFormSchema } from '../../forms/index.js';
import { FORMATS, KEYWORDS } from '../../forms/vocabulary.js';
import { exceptions } from './schema-suite-exceptions.js';
import { runSuite, suiteFiles } from './schema-suite.support.js';

/** Keywords that assert nothing: no instance can tell whether they are understood. */
const ANNOTATIONS = /^(x-.*|title|description|examples|deprecated|(read|write)Only|\$comment|\$schema)$/;

/** Keywords whose tests are in the file of another one. */
const TOGETHER: Record<string, string> = {
  if: 'if-then-else',
  then: 'if-then-else',
  else: 'if-then-else',
  $ref: 'ref',
  $defs: 'defs',
  $anchor: 'anchor',
  $id: 'id',
};

/** Formats that are ours alone. */
const OWN_FORMATS = ['decimal', 'png', 'phone'];

/** Keywords of draft 2020-12 that no form may use. */
const REFUSED = [
  ...['$dynamicRef', '$dynamicAnchor', '$vocabulary', 'contentEncoding', 'contentMediaType', 'contentSchema'],
  ...['definitions', 'dependencies', 'additionalItems', 'unknown-keyword'],
];

describe('the official JSON-Schema-Test-Suite', () => {
  const judged = suiteFiles.flatMap(runSuite);
  const excused = new Map(exceptions.flatMap(({ why, names }) => names.map((name) => [name, why] as const)));

  it('is passed, apart from the exceptions that are written down', () => {
    const passed = judged.filter((one) => one.passed).length;
    console.log(
      `JSON-Schema-Test-Suite, draft 2020-12: ${passed} of ${judged.length} passed, ${excused.size} exceptions.`,
    );
    const figure = [passed, judged.length].map((count) => count.toLocaleString('en')).join(' of ');
    expect(readFileSync('forms/README.md', 'utf8')).toContain(figure);
    const failed = judged.filter(({ passed, name }) => !passed && !excused.has(name));
    expect(failed.map(({ name }) => name)).toEqual([]);
  });

  it('has no exception that no longer fails, and none that it does not know', () => {
    const failing = new Set(judged.filter((one) => !one.passed).map(({ name }) => name));
    expect([...excused.keys()].filter((name) => !failing.has(name))).toEqual([]);
  });

  it('covers every keyword and every format of the standard that a form may use', () => {
    const keywords = Object.keys(KEYWORDS).filter(
      (keyword) => !ANNOTATIONS.test(keyword) && keyword !== 'format',
    );
    const missing = [
      ...keywords.map((keyword) => `keywords/${TOGETHER[keyword] ?? keyword}`),
      ...FORMATS.filter((format) => !OWN_FORMATS.includes(format)).map((format) => `formats/${format}`),
    ].filter((file) => !suiteFiles.includes(file));
    expect(missing).toEqual([]);
    for (const file of suiteFiles) expect(judged.some((one) => one.file === file)).toBe(true);
  });

  it.each(REFUSED)('a schema that uses %s is refused when it is saved', (keyword) => {
    const form = { type: 'object', properties: { kind: { type: 'string', [keyword]: {} } } };
    expect(checkFormSchema(form)).toMatchObject([
      { pointer: `/properties/kind/${keyword}`, code: 'keyword' },
    ]);
  });
});
