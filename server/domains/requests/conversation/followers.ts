import type { Context } from '../../../kernel/context.js';
import { grantScope } from '../../../kernel/scope.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { RequestDocument } from '../requests.store.js';
import { announcementOf, entryOf } from '../timeline.model.js';
import type { TimelineStore } from '../timeline.store.js';
import type { ReaderDirectory } from './conversation.ports.js';
import { MOST_PARTICIPANTS, type ParticipantsStore } from './participants.store.js';

/** What it takes to keep people informed of a request in which another one goes on. */
export interface FollowersParts {
  participants: ParticipantsStore;
  readers: ReaderDirectory;
  timeline: TimelineStore;
}

/** Keeps those informed whose request was a duplicate of another. */
export class Followers {
  constructor(private readonly parts: FollowersParts) {}

  /**
   * Adds whoever asked for the duplicate, and who took part in it, to the request in which it goes on, as far as they may see that
   * one by rights of their own; as many as it may have. Its timeline notes once that some came, and not who.
   */
  async carry(
    ctx: Context,
    tx: Transaction,
    duplicate: RequestDocument,
    survivor: RequestDocument,
  ): Promise<void> {
    const { participants, readers, timeline } = this.parts;
    const scope = grantScope({ tenantId: ctx.tenantId });
    const there = await participants.of(scope, survivor._id, tx.session);
    const from = await participants.of(scope, duplicate._id, tx.session);
    const known = [survivor.ownerId, survivor.assigneeId, ...there.map(({ personId }) => personId)];
    const ids = [duplicate.ownerId, ...from.map(({ personId }) => personId)];
    const others = [...new Set(ids)].filter((id) => !known.includes(id));
    const welcome = [...(await readers.readers(ctx, others, survivor, 'public')).keys()];
    const added = welcome.slice(0, Math.max(0, MOST_PARTICIPANTS - there.length));
    if (added.length === 0) return;
    const [addedById, addedAt] = [ctx.actor.id, ctx.clock()];
    for (const personId of added)
      await participants.add(survivor, { personId, addedById, addedAt }, tx.session);
    const entry = entryOf(ctx, survivor, { kind: 'participantsAdded', alsoAbout: added });
    await timeline.append([entry], tx);
    const facts = { added: added.length, duplicate: duplicate._id };
    tx.audit({ action: 'request.changeParticipants', subjectId: survivor._id, facts });
    tx.announce(announcementOf('request.participantsChanged', survivor));
  }
}
