/** Looks for `$anchor` depth first, not among the values of `enum`; schemas are trees, and the checker bounds their depth. */
export function findAnchor(schema: unknown, name: string): unknown {
  if (typeof schema !== 'object' || !schema) return undefined;
  if ((schema as { $anchor?: unknown }).$anchor === name) return schema;
  const { enum: options, ...rest } = schema as { enum?: unknown };
  const parts = Object.values(Array.isArray(options) ? rest : schema);
  return parts.reduce((found: unknown, part) => found ?? findAnchor(part, name), undefined);
}
