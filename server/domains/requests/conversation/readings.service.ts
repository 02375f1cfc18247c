import { authorize, mayEver, scopeFor } from '../../../access/guard.js';
import type { Context, UserActor } from '../../../kernel/context.js';
import { bodyError, invalidInput } from '../../../kernel/errors.js';
import { grantScope } from '../../../kernel/scope.js';
import type { UnitOfWork } from '../../../store/unit-of-work.js';
import { visibleRequest } from '../one-request.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import type { EntryDocument, TimelineStore } from '../timeline.store.js';
import { UNKNOWN_ENTRY } from './comments.words.js';
import type { RequestReadingInput } from './readings.dto.js';
import type { ReadingDocument, ReadingsStore } from './readings.store.js';
import { saidByOthers, unheard } from './unread.model.js';

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
      const entry = await timeline.find(scopeFor(ctx, 'timeline.read'), request._id, entryId, tx.session);
      if (!entry) throw invalidInput(bodyError('/entry', 'unknown', UNKNOWN_ENTRY));
      const before = await readings.ofOne(ctx.tenantId, ownerId, request._id, tx.session);
      if (before && isEarlier(entry, before)) return unheard(saidByOthers(ctx, request), before.heard);
      const tenant = grantScope({ tenantId: ctx.tenantId });
      const heard = await timeline.heardUpTo(tenant, ownerId, entry, tx.session);
      const whose = { tenantId: ctx.tenantId, ownerId, accountId, requestId: request._id };
      const seen = { entryId, entryAt: entry.at, readAt: ctx.clock(), heard };
      await readings.save({ ...whose, ...seen }, tx.session);
      return unheard(saidByOthers(ctx, request), heard);
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
    // Mostly the requests themselves tell that nobody else has said anything.
    const told = requests.flatMap((request) => {
      const said = saidByOthers(ctx, request);
      return said.length > 0 ? [{ _id: request._id, said }] : [];
    });
    const known = await this.of(ctx, told);
    return new Map(told.map(({ _id, said }) => [_id, unheard(said, known.get(_id)?.heard)]));
  }

  private async of(
    { actor, tenantId }: Context,
    requests: readonly { _id: string }[],
  ): Promise<Map<string, ReadingDocument>> {
    const ids = requests.map(({ _id }) => _id);
    return this.parts.readings.of(tenantId, actor.id, ids);
  }
}

/** Whoever acts for a person sees what is theirs, but what they have read is their own affair. */
const reads = ({ actor }: Context): boolean => actor.kind === 'user' && mayEver(actor, 'request.markRead');

/** Whether an entry comes before the one that was read; those of one moment are in the order of their ids. */
const isEarlier = ({ at, _id }: EntryDocument, { entryAt, entryId }: ReadingDocument): boolean =>
  at < entryAt || (+at === +entryAt && _id < entryId);
