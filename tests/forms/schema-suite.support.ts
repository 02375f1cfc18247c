import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate, type JsonSchema } from '../../forms/index.js';

/** A group of the suite: a schema with instances. */
interface Group {
  description: string;
  schema: JsonSchema;
  tests: { description: string; data: unknown; valid: boolean }[];
}

/** One instance of the suite, and whether our engine judges it as the suite says. */
export interface Judged {
  /** File, group and test, as the list of exceptions names them. */
  name: string;
  file: string;
  passed: boolean;
}

const folder = join(import.meta.dirname, 'json-schema-test-suite');

/** Files of the suite, such as `keywords/items`. */
export const suiteFiles: string[] = ['keywords', 'formats'].flatMap((part) =>
  readdirSync(join(folder, part))
    .sort()
    .map((file) => `${part}/${file.replace('.json', '')}`),
);

/** Runs one file. */
export function runSuite(file: string): Judged[] {
  const groups = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as Group[];
  return groups.flatMap(({ description, schema, tests }) =>
    tests.map((test) => {
      const found = validate(schema, test.data);
      // That a schema cannot be read is no judgement of the instance.
      const readable = !found.some(({ code }) => code === 'schema');
      return {
        name: `${file}: ${description}: ${test.description}`,
        file,
        passed: readable && (found.length === 0) === test.valid,
      };
    }),
  );
}
