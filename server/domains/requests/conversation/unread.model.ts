import { may } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import type { EntrySight, RequestDocument } from '../requests.store.js';
import { placeOf } from '../timeline.model.js';
import type { Heard } from '../timeline.store.js';

/** How often others have said something of one kind. */
export interface SaidByOthers extends EntrySight {
  count: number;
}

/**
 * What others have said in a request, as far as the caller may read it. An entry stands where its request does, and with visibility and kind
 * that is all that permission looks at in it.
 */
export function saidByOthers(ctx: Context, request: RequestDocument): SaidByOthers[] {
  const said: SaidByOthers[] = [];
  for (const [visibility, kinds] of Object.entries(request.spoken ?? {}))
    for (const [kind, counts] of Object.entries(kinds)) {
      const sight = { visibility, kind } as EntrySight;
      const count = withoutOne(counts, ctx.actor.id);
      const entry = { tenantId: request.tenantId, ...placeOf(request), ...sight };
      if (count > 0 && may(ctx, 'timeline.read', entry)) said.push({ ...sight, count });
    }
  return said;
}

function withoutOne(counts: Readonly<Record<string, number>>, who: string): number {
  let sum = 0;
  for (const by in counts) if (by !== who) sum += counts[by] as number;
  return sum;
}

/** How much of that somebody has not heard yet. */
export const unheard = (said: readonly SaidByOthers[], heard: Heard = {}): number =>
  said.reduce(
    (sum, { visibility, kind, count }) => sum + Math.max(0, count - (heard[visibility]?.[kind] ?? 0)),
    0,
  );
