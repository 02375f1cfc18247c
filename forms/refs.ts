import { own } from './json.js';
import type { JsonSchema } from './schema.js';

/** Finds the schema that an `$anchor` names; few forms use them, so `addMoreKeywords` adds it. */
export const anchors: { find?: (root: unknown, name: string) => unknown } = {};

/**
 * The schema a local reference means: `#`, `#/$defs/address` (a JSON pointer) or `#name` (an `$anchor`). Throws a
 * TypeError when there is none; other documents are never fetched.
 */
export function resolve(root: JsonSchema, ref: string): JsonSchema {
  const [head = '', ...keys] = decodeURIComponent(ref).split('/');
  const start = head === '#' ? root : anchors.find?.(root, head.slice(1));
  const found = keys.reduce<unknown>(
    (part, key) =>
      own(part as Record<string, unknown> | undefined, key.replaceAll('~1', '/').replaceAll('~0', '~')),
    start,
  );
  if (found === undefined) throw TypeError();
  return found as JsonSchema;
}
