import type { Place, Report } from './check.js';
import { dateProblems } from './check-dates.js';
import { isOpenList, widgetProblems } from './check-widgets.js';
import { below } from './json.js';
import { prefilledIn } from './prefill.js';
import type { SchemaObject } from './schema.js';

/** Keywords that say what an answer names: it is the id of that, and so a text. */
const NAMES = ['x-record', 'x-person'];

/** Keywords that help a form to ask, or that look beyond the value, at places where they cannot. */
export function presentationProblems(root: SchemaObject, places: Place[], report: Report): void {
  prefillProblems(root, places, report);
  lookUpProblems(places, report);
  dateProblems(places, report);
  widgetProblems(places, report);
}

function prefillProblems(root: SchemaObject, places: Place[], report: Report): void {
  const asked = new Set<unknown>(prefilledIn(root).map(({ schema }) => schema));
  for (const { schema, pointer } of places) {
    if (schema['x-prefill'] === undefined || asked.has(schema)) continue;
    report(
      below(pointer, 'x-prefill'),
      'conflict',
      '"x-prefill" has no effect here: no form shows this, or it is inside a repeated group.',
      'Put it at a property that the form asks.',
    );
  }
}

function lookUpProblems(places: Place[], report: Report): void {
  const named = places.flatMap(({ schema, pointer, isHidden }) =>
    NAMES.filter((name) => schema[name] !== undefined).map((keyword) => ({
      ...{ schema, keyword, isHidden },
      at: below(pointer, keyword),
    })),
  );
  for (const { schema, keyword, at, isHidden } of named) {
    if (schema.type !== 'string')
      report(at, 'conflict', `"${keyword}" is for a text: the answer is an id.`, 'Set "type": "string".');
    else if (isHidden)
      report(
        at,
        'conflict',
        `"${keyword}" has no effect where no form asks.`,
        'Put it at the property itself.',
      );
  }
  if (named.length === 0) return;
  // Each entry of a list may name something that has to be looked up.
  for (const { schema, pointer } of places.filter(isOpenList)) {
    const at = schema.maxItems === undefined ? pointer : below(pointer, 'maxItems');
    report(
      at,
      'limit',
      'In a form that names records or people each list needs an end.',
      'Set "maxItems" to 100 or less.',
    );
  }
}
