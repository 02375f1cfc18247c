import type { Place, Report } from './check.js';
import { below } from './json.js';
import type { SchemaObject } from './schema.js';
import type { StepDeclaration } from './steps.js';

/** Steps are the whole form's, name fields that there are, and each of them once. */
export function stepsProblems(root: SchemaObject, places: Place[], report: Report): void {
  for (const { pointer } of places.filter(({ schema, pointer }) => pointer && schema['x-steps'])) {
    report(
      below(pointer, 'x-steps'),
      'keyword',
      '"x-steps" is allowed at the root only.',
      'Declare the steps of the form at its root.',
    );
  }
  const steps = (root['x-steps'] ?? []) as StepDeclaration[];
  // Conditions reveal fields of the form itself, so their names are declared below if, allOf and so on.
  const declared = new Set(
    places.filter(({ isHidden }) => !isHidden).flatMap(({ schema }) => Object.keys(schema.properties ?? {})),
  );
  const seen = new Set<string>();
  steps.forEach(({ fields }, index) =>
    fields.forEach((name, nth) => {
      const at = `/x-steps/${index}/fields/${nth}`;
      if (!declared.has(name)) {
        report(
          at,
          'name',
          `"${name}" is not declared.`,
          'Declare it in properties, or correct its spelling.',
        );
      }
      if (seen.has(name)) {
        report(at, 'conflict', `"${name}" is asked in two steps.`, 'Leave it to one of them.');
      }
      seen.add(name);
    }),
  );
}
