import { may } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import type { EntrySight, RequestDocument } from '../requests.store.js';
import { placeOf } from '../timeline.model.js';
import type { Heard } from '../timeline.store.js';

/**
 * How much others have said in a request that the caller may see, beyond what they have heard. An entry stands where its request does, and
 * with visibility and kind that is all that permission looks at in it.
 */
export function unreadIn(ctx: Context, request: RequestDocument, heard: Heard = {}): number {
  const kinds = Object.entries(request.spoken ?? {}).flatMap(([visibility, byKind]) =>
    Object.entries(byKind).map(([kind, counts]) => ({ ...({ visibility, kind } as EntrySight), counts })),
  );
  return kinds.reduce((sum, { visibility, kind, counts }) => {
    const others = Object.entries(counts).reduce((all, [by, n]) => (by === ctx.actor.id ? all : all + n), 0);
    const left = others - (heard[visibility]?.[kind] ?? 0);
    const entry = { tenantId: request.tenantId, ...placeOf(request), visibility, kind };
    return left > 0 && may(ctx, 'timeline.read', entry) ? sum + left : sum;
  }, 0);
}
