import { authorize, mayEver, scopeFor } from '../../../access/guard.js';
import type { Context, UserActor } from '../../../kernel/context.js';
import { bodyError, invalidInput } from '../../../kernel/errors.js';
import { grantScope } from '../../../kernel/scope.js';
import type { UnitOfWork } from '../../../store/unit-of-work.js';
import { visibleRequest } from '../one-request.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import type { TimelineStore } from '../timeline.store.js';
import { sideOf } from '../transition.js';
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
    if (!reads(ctx)) return null;
    const known = await this.of(ctx, [{ _id: requestId }]);
    return known.get(requestId)?.entryId ?? null;
  }

  /** How much others have said in these requests since the caller read them, by id; null for whoever does not read. */
  async unread(ctx: Context, requests: readonly RequestDocument[]): Promise<Map<string, number> | null> {
    if (!reads(ctx) || !mayEver(ctx.actor, 'timeline.read')) return null;
    // Mostly the requests themselves tell that there is nothing new.
    const heard = requests.filter((request) => latestOfOthers(ctx, request) !== null);
    const known = heard.length > 0 ? await this.of(ctx, heard) : new Map<string, ReadingDocument>();
    const since = heard.flatMap((request) => {
      const reading = known.get(request._id);
      const isRead = reading && reading.entryId >= (latestOfOthers(ctx, request) ?? '');
      return isRead ? [] : [{ requestId: request._id, ...reading }];
    });
    return this.parts.timeline.saidSince(scopeFor(ctx, 'timeline.read'), ctx.actor.id, since);
  }

  private async of(
    { actor, tenantId }: Context,
    requests: readonly { _id: string }[],
  ): Promise<Map<string, ReadingDocument>> {
    const ids = requests.map(({ _id }) => _id);
    return this.parts.readings.of(grantScope({ tenantId }), actor.id, ids);
  }
}

/** Whoever acts for a person sees what is theirs, but what they have read is their own affair. */
const reads = ({ actor }: Context): boolean => actor.kind === 'user' && mayEver(actor, 'request.markRead');

/**
 * The latest entry in which somebody else said something that the caller might see; null where nobody did. Ids of entries are in the
 * order of their time.
 */
function latestOfOthers(ctx: Context, { said }: RequestDocument): string | null {
  const { public: told = {}, internal = {} } = said ?? {};
  const heard = sideOf(ctx) === 'staff' ? [told, internal] : [told];
  const others = heard.flatMap(Object.entries).filter(([who]) => who !== ctx.actor.id);
  return others.reduce<string | null>((last, [, id]) => (last === null || id > last ? id : last), null);
}
