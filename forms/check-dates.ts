import type { Place, Report } from './check.js';
import type { DateLimit } from './dates.js';
import { below } from './json.js';

const LIMITS = ['x-earliest', 'x-latest'];
const OF_DATES = [...LIMITS, 'x-workdays'];

/** Rules about dates at what is no date, where nobody gives them the time, or about a field that there is not. */
export function dateProblems(places: Place[], report: Report): void {
  const declared = new Set(
    places.filter(({ isHidden }) => !isHidden).flatMap(({ schema }) => Object.keys(schema.properties ?? {})),
  );
  for (const { schema, pointer, isHidden } of places) {
    if (schema['x-time-zone'] !== undefined && pointer) {
      report(
        below(pointer, 'x-time-zone'),
        'keyword',
        '"x-time-zone" is allowed at the root only.',
        'Say it once for the whole form.',
      );
    }
    for (const keyword of OF_DATES.filter((name) => schema[name] !== undefined)) {
      const at = below(pointer, keyword);
      if (schema.format !== 'date')
        report(at, 'conflict', `"${keyword}" is for dates.`, 'Add "format": "date", or leave it out.');
      else if (isHidden)
        report(
          at,
          'conflict',
          `"${keyword}" cannot decide what a form asks.`,
          'Put it at the property itself.',
        );
      const { field } = schema[keyword] as DateLimit;
      if (LIMITS.includes(keyword) && field !== undefined && !declared.has(field)) {
        report(
          below(at, 'field'),
          'name',
          `"${field}" is not declared.`,
          'Name a date beside this one, or leave it out for today.',
        );
      }
    }
  }
}
