import { authorize, mayEver, scopeFor } from '../../../access/guard.js';
import type { Context, UserActor } from '../../../kernel/context.js';
import { bodyError, invalidInput } from '../../../kernel/errors.js';
import { grantScope } from '../../../kernel/scope.js';
import type { UnitOfWork } from '../../../store/unit-of-work.js';
import { visibleRequest } from '../one-request.js';
import type { RequestsStore } from '../requests.store.js';
import type { TimelineStore } from '../timeline.store.js';
import { UNKNOWN_ENTRY } from './comments.words.js';
import type { RequestReadingInput } from './readings.dto.js';
import type { ReadingDocument, ReadingsStore } from './readings.store.js';

/** What reading is made of. */
export interface ReadingsParts {
  store: RequestsStore;
  timeline: TimelineStore;
  readings: ReadingsStore;
  unitOfWork: UnitOfWork;
}

/** Up to where each person has read what was said. */
export class ReadingsService {
  constructor(private readonly parts: ReadingsParts) {}

  /** Notes up to which entry the caller has read; never back. Answers how much was said since. */
  async read(ctx: Context, reference: string, { entry: entryId }: RequestReadingInput): Promise<number> {
    const { store, timeline, readings, unitOfWork } = this.parts;
    const { id: ownerId, accountId } = ctx.actor as UserActor;
    return unitOfWork.run(ctx, async (tx) => {
      const request = await visibleRequest(ctx, store, reference, tx);
      authorize(ctx, 'request.markRead', request);
      const scope = scopeFor(ctx, 'timeline.read');
      const entry = await timeline.find(scope, request._id, entryId, tx.session);
      if (!entry) throw invalidInput(bodyError('/entry', 'unknown', UNKNOWN_ENTRY));
      const own = grantScope({ tenantId: ctx.tenantId });
      const before = (await readings.of(own, ownerId, [request._id], tx.session)).get(request._id);
      const isNews =
        !before || before.entryAt < entry.at || (+before.entryAt === +entry.at && before.entryId < entryId);
      const seen = { entryId, entryAt: entry.at, readAt: ctx.clock() };
      const whose = { tenantId: ctx.tenantId, ownerId, accountId, requestId: request._id };
      if (isNews) await readings.save({ ...whose, ...seen }, tx.session);
      const left = [{ requestId: request._id, ...(isNews ? seen : (before as ReadingDocument)) }];
      return (await timeline.saidSince(scope, ownerId, left, tx.session)).get(request._id) ?? 0;
    });
  }

  /** The latest entry of a request that the caller has read; null where they have read none, or do not read. */
  async upTo(ctx: Context, requestId: string): Promise<string | null> {
    const known = await this.known(ctx, [requestId]);
    return known?.get(requestId)?.entryId ?? null;
  }

  /** How much others have said in these requests since the caller read them, by id; null for whoever does not read. */
  async unread(ctx: Context, requestIds: readonly string[]): Promise<Map<string, number> | null> {
    const known = await this.known(ctx, requestIds);
    if (!known || !mayEver(ctx.actor, 'timeline.read')) return null;
    const since = requestIds.map((requestId) => ({ requestId, ...known.get(requestId) }));
    return this.parts.timeline.saidSince(scopeFor(ctx, 'timeline.read'), ctx.actor.id, since);
  }

  private async known(
    { actor, tenantId }: Context,
    requestIds: readonly string[],
  ): Promise<Map<string, ReadingDocument> | null> {
    // Whoever acts for a person sees what is theirs, but what they have read is their own affair.
    if (actor.kind !== 'user' || !mayEver(actor, 'request.markRead')) return null;
    return this.parts.readings.of(grantScope({ tenantId }), actor.id, requestIds);
  }
}
