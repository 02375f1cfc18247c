import { authorize } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../../kernel/errors.js';
import { grantScope } from '../../../kernel/scope.js';
import type { Transaction, UnitOfWork } from '../../../store/unit-of-work.js';
import { visibleRequest } from '../one-request.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { announcementOf } from '../timeline.model.js';
import { NOT_A_READER } from './comments.words.js';
import type { Reader, ReaderDirectory } from './conversation.ports.js';
import type { AddParticipantInput, RequestParticipant } from './participants.dto.js';
import { MOST_PARTICIPANTS, type ParticipantDocument, type ParticipantsStore } from './participants.store.js';

/** What taking part is made of. */
export interface ParticipantsParts {
  store: RequestsStore;
  participants: ParticipantsStore;
  readers: ReaderDirectory;
  unitOfWork: UnitOfWork;
}

/**
 * Who is kept informed of a request. It gives nobody a right: whoever takes part and may not see the request any more hears
 * nothing of it.
 */
export class ParticipantsService {
  constructor(private readonly parts: ParticipantsParts) {}

  /** The requester, who works on it, and those who were added. */
  async list(ctx: Context, reference: string): Promise<RequestParticipant[]> {
    const request = await visibleRequest(ctx, this.parts.store, reference);
    const added = await this.parts.participants.of(grantScope({ tenantId: ctx.tenantId }), request._id);
    const ids = [request.ownerId, request.assigneeId, ...added.map(({ personId }) => personId)];
    const people = await this.parts.readers.people(
      ctx,
      ids.filter((id) => id !== null),
    );
    return everybodyOf(request, added, people);
  }

  /** Adds somebody who may see the request; whoever is there already stays as they are. */
  async add(ctx: Context, reference: string, { person }: AddParticipantInput): Promise<RequestParticipant> {
    const { store, participants, readers, unitOfWork } = this.parts;
    return unitOfWork.run(ctx, async (tx) => {
      const request = await visibleRequest(ctx, store, reference, tx);
      authorize(ctx, 'request.changeParticipants', request);
      const reader = (await readers.readers(ctx, [person], request, 'public')).get(person);
      if (!reader) throw invalidInput(bodyError('/person', 'unknown', NOT_A_READER));
      const scope = grantScope({ tenantId: ctx.tenantId });
      const before = await participants.of(scope, request._id, tx.session);
      const [there] = everybodyOf(request, before, new Map([[reader.id, reader]]));
      if (there) return there;
      if (before.length >= MOST_PARTICIPANTS)
        throw new PorticoError('too_many', { extensions: { limit: MOST_PARTICIPANTS } });
      const addedAt = ctx.clock();
      const fresh = { personId: reader.id, addedById: ctx.actor.id, addedAt };
      await participants.add(request, fresh, tx.session);
      this.tell(tx, request, { added: reader.id });
      return { ...reader, part: 'participant', addedAt };
    });
  }

  /** Takes somebody out who was added; 404 when they were not. */
  async remove(ctx: Context, reference: string, personId: string): Promise<void> {
    const { store, participants, unitOfWork } = this.parts;
    await unitOfWork.run(ctx, async (tx) => {
      const request = await visibleRequest(ctx, store, reference, tx);
      authorize(ctx, 'request.changeParticipants', request);
      const scope = grantScope({ tenantId: ctx.tenantId });
      if (!(await participants.remove(scope, request._id, personId, tx.session))) throw notFound();
      this.tell(tx, request, { removed: personId });
    });
  }

  private tell(tx: Transaction, request: RequestDocument, facts: Record<string, string>): void {
    tx.audit({ action: 'request.changeParticipants', subjectId: request._id, facts });
    tx.announce(announcementOf('request.participantsChanged', request));
  }
}

/** Each person once, as what they are first; without those of whom nobody knows anything any more. */
function everybodyOf(
  { ownerId, assigneeId }: RequestDocument,
  added: readonly ParticipantDocument[],
  people: ReadonlyMap<string, Reader>,
): RequestParticipant[] {
  const as = (id: string | null, part: RequestParticipant['part'], addedAt: Date | null) => ({
    ...{ id, part, addedAt },
  });
  const all = [
    as(ownerId, 'requester', null),
    as(assigneeId, 'assignee', null),
    ...added.map(({ personId, addedAt }) => as(personId, 'participant', addedAt)),
  ];
  return all.flatMap(({ id, part, addedAt }, at) => {
    const person = id === null ? undefined : people.get(id);
    const isFirst = all.findIndex((one) => one.id === id) === at;
    return person && isFirst ? [{ ...person, part, addedAt }] : [];
  });
}
