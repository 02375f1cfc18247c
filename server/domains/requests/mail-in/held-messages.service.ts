import { authorize, scopeFor } from '../../../access/guard.js';
import type { ActingParty, Context, UserActor } from '../../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../../kernel/errors.js';
import type { Page } from '../../../store/paging.js';
import type { Transaction, UnitOfWork } from '../../../store/unit-of-work.js';
import type { CommentsService } from '../conversation/comments.service.js';
import { visibleRequest } from '../one-request.js';
import type { RequestsStore } from '../requests.store.js';
import { decisionOf, inComments } from './held-message.model.js';
import type { HeldMessageQuery, ReleaseMessageInput } from './held-messages.dto.js';
import type { HeldMessageDocument, HeldMessagesStore } from './held-messages.store.js';
import type { MailPeople } from './mail-in.ports.js';
import { MAIL_IN_WORDS, NOTHING_TO_RELEASE, PERSON_MAY_NOT } from './mail-in.words.js';
import { writerOf } from './writers.js';

const DEFAULT_LIMIT = 20;

/** What deciding about held messages is made of. */
export interface HeldMessagesParts {
  held: HeldMessagesStore;
  requests: RequestsStore;
  comments: Pick<CommentsService, 'say'>;
  people: MailPeople;
  unitOfWork: UnitOfWork;
}

/** A message with the name of whom its reply address was given to. */
export interface HeldMessageView {
  message: HeldMessageDocument;
  personName: string;
}

/** E-mails that wait for staff: who looks at them, and what becomes of them. */
export class HeldMessagesService {
  constructor(private readonly parts: HeldMessagesParts) {}

  /** A page of those that the caller may see, the latest first. */
  async list(ctx: Context, query: HeldMessageQuery): Promise<Page<HeldMessageView>> {
    const scope = scopeFor(ctx, 'held-message.read');
    const { status = 'held', request: reference, cursor, limit = DEFAULT_LIMIT } = query;
    const request =
      reference === undefined ? null : await visibleRequest(ctx, this.parts.requests, reference);
    const filter = { status, ...(request ? { requestId: request._id } : {}) };
    const { items, nextCursor } = await this.parts.held.list(scope, filter, cursor, limit);
    return { items: await this.viewsOf(ctx, items), nextCursor };
  }

  /**
   * Puts a message into its request.
   * @throws 409 `held_message_decided` when somebody decided already.
   */
  async release(ctx: Context, id: string, { as }: ReleaseMessageInput): Promise<HeldMessageView> {
    const message = await this.find(ctx, id);
    authorize(ctx, 'held-message.release', message);
    if (message.text.trim() === '') throw invalidInput(bodyError('/as', 'empty', NOTHING_TO_RELEASE));
    const speaker = as === 'comment' ? await this.asPerson(ctx, message) : ctx;
    const visibility = as === 'comment' ? message.visibility : 'internal';
    const [view] = await this.viewsOf(ctx, [message]);
    const text =
      as === 'comment' ? message.text : `${bylineOf(ctx, view as HeldMessageView)}\n\n${message.text}`;
    return this.decide(speaker, ctx, message, 'released', async (tx) => {
      for (const body of inComments(text))
        await this.parts.comments.say(speaker, tx, message.requestId, { body, visibility }, { by: 'email' });
      tx.audit({ action: 'held-message.release', subjectId: id, facts: { as, request: message.requestId } });
    });
  }

  /**
   * Leaves a message out of its request.
   * @throws 409 `held_message_decided` when somebody decided already.
   */
  async discard(ctx: Context, id: string): Promise<HeldMessageView> {
    const message = await this.find(ctx, id);
    authorize(ctx, 'held-message.discard', message);
    return this.decide(ctx, ctx, message, 'discarded', async (tx) => {
      tx.audit({ action: 'held-message.discard', subjectId: id, facts: { request: message.requestId } });
    });
  }

  private async decide(
    speaker: Context,
    ctx: Context,
    message: HeldMessageDocument,
    status: 'released' | 'discarded',
    work: (tx: Transaction) => Promise<void>,
  ): Promise<HeldMessageView> {
    const scope = scopeFor(ctx, 'held-message.read');
    const [view] = await this.viewsOf(ctx, [message]);
    return this.parts.unitOfWork.run(speaker, async (tx) => {
      const decision = decisionOf(status, ctx.actor.id, ctx.clock());
      const decided =
        message.status === 'held' && (await this.parts.held.decide(scope, message, decision, tx.session));
      if (!decided) throw new PorticoError('held_message_decided');
      await work(tx);
      return { ...(view as HeldMessageView), message: decided };
    });
  }

  /** The person as they would write it now, with the caller as who does it for them. */
  private async asPerson(ctx: Context, message: HeldMessageDocument): Promise<Context> {
    const request = await visibleRequest(ctx, this.parts.requests, message.requestId);
    const { personId, visibility } = message;
    const writer = await writerOf(ctx, this.parts.people, personId, request, visibility);
    if (!writer) throw invalidInput(bodyError('/as', 'not_allowed', PERSON_MAY_NOT));
    const { id, name, roles } = ctx.actor as UserActor;
    const act: ActingParty = { kind: 'user', id, name, roles, scopes: [] };
    return { ...ctx, actor: { ...writer.actor, act } };
  }

  private async find(ctx: Context, id: string): Promise<HeldMessageDocument> {
    const message = await this.parts.held.find(scopeFor(ctx, 'held-message.read'), id);
    if (!message) throw notFound();
    return message;
  }

  private async viewsOf(ctx: Context, messages: readonly HeldMessageDocument[]): Promise<HeldMessageView[]> {
    const ids = [...new Set(messages.map(({ personId }) => personId))];
    const names = await this.parts.people.names(ctx, ids);
    return messages.map((message) => ({ message, personName: names.get(message.personId) ?? '' }));
  }
}

/** Whose words follow, as far as anybody knows. */
function bylineOf({ locale }: Context, { message, personName }: HeldMessageView): string {
  const { fromName, fromAddress } = message;
  const sender = [fromName, fromAddress && `<${fromAddress}>`].filter(Boolean).join(' ');
  return MAIL_IN_WORDS[locale].by(sender, personName);
}
