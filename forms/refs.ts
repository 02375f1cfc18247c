import { own } from './json.js';
import type { JsonSchema } from './schema.js';

/** Looks for `$anchor` depth first; schemas are trees, and the checker bounds their depth. */
function findAnchor(schema: unknown, name: string): unknown {
  if (typeof schema !== 'object' || !schema) return undefined;
  if ((schema as { $anchor?: unknown }).$anchor === name) return schema;
  return Object.values(schema).reduce((found, part) => found ?? findAnchor(part, name), undefined);
}

/**
 * The schema a local reference means: `#`, `#/$defs/address` (a JSON pointer) or `#name` (an `$anchor`). Throws a
 * TypeError when there is none; other documents are never fetched.
 */
export function resolve(root: JsonSchema, ref: string): JsonSchema {
  const [head = '', ...keys] = decodeURIComponent(ref).split('/');
  const start = head === '#' ? root : findAnchor(root, head.slice(1));
  const found = keys.reduce<unknown>(
    (part, key) =>
      own(part as Record<string, unknown> | undefined, key.replaceAll('~1', '/').replaceAll('~0', '~')),
    start,
  );
  if (found === undefined) throw TypeError();
  return found as JsonSchema;
}
