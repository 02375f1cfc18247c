import type { Aggregate, Query, Schema } from 'mongoose';

/** Query option under which a system scope says its name. */
export const SYSTEM_SCOPE = 'porticoSystemScope';

const QUERIES = [
  'find',
  'findOne',
  'findOneAndUpdate',
  'findOneAndReplace',
  'findOneAndDelete',
  'updateOne',
  'updateMany',
  'replaceOne',
  'deleteOne',
  'deleteMany',
  'countDocuments',
  'estimatedDocumentCount',
  'distinct',
] as const;

/**
 * The second lock behind the scoped collection: whatever reaches the database through mongoose without naming a tenant
 * throws, unless it is a named system scope.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a plugin is for schemas of any document type
export function tenantGuard(schema: Schema<any>): void {
  schema.pre([...QUERIES], { document: false, query: true }, function (this: Query<unknown, unknown>) {
    const { tenantId } = this.getFilter() as { tenantId?: unknown };
    const options = this.getOptions() as Record<string, unknown>;
    if (!isTenant(tenantId) && !options[SYSTEM_SCOPE]) throw unscoped(this.model.modelName);
  });
  schema.pre('aggregate', function (this: Aggregate<unknown>) {
    const [first] = this.pipeline() as { $match?: { tenantId?: unknown } }[];
    if (!isTenant(first?.$match?.tenantId)) throw unscoped('aggregate');
    // What other collections hold is not matched by the tenant of this one; writing stages have no scope at all.
    if (/"\$(lookup|graphLookup|unionWith|out|merge)":/.test(JSON.stringify(this.pipeline())))
      throw unscoped('other collections');
  });
  schema.pre('bulkWrite', () => {
    throw unscoped('bulkWrite');
  });
}

/** The same lock for what goes to the driver itself. @throws Error */
export function requireTenant(filter: Readonly<Record<string, unknown>>, collection: string): void {
  if (!isTenant(filter['tenantId'])) throw unscoped(collection);
}

function isTenant(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0;
}

function unscoped(what: string): Error {
  return new Error(`A query of ${what} without a tenant was refused: pass a scope of the guard.`);
}
