import type { DeliveriesStore } from '../../deliveries/deliveries.store.js';
import type { Scope } from '../../kernel/scope.js';

/** What waits for a connector, and what was given up. */
export interface Backlog {
  waiting: number;
  failed: number;
  /** Since when the oldest waits; null when none does. */
  oldestAt: Date | null;
}

/** Nothing waits. */
export const NO_BACKLOG: Backlog = { waiting: 0, failed: 0, oldestAt: null };

/** The backlogs of connectors, by id. Tests do not count. */
export async function backlogsOf(
  calls: DeliveriesStore,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, Backlog>> {
  const [waiting, failed] = await Promise.all([
    calls.countByEndpoint(scope, ids, 'pending'),
    calls.countByEndpoint(scope, ids, 'failed'),
  ]);
  const found = await Promise.all(
    ids.map(async (id) => {
      const count = waiting.get(id) ?? 0;
      const oldestAt = count === 0 ? null : await calls.oldestPending(scope, id);
      return [id, { waiting: count, failed: failed.get(id) ?? 0, oldestAt }] as const;
    }),
  );
  return new Map(found);
}
