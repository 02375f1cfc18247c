import { MailRefused, type ArrivedMail, type MailGate } from '../../../adapters/mail-in/mail-gate.js';
import type { Clock } from '../../../kernel/clock.js';
import type { Context } from '../../../kernel/context.js';
import { sha256 } from '../../../kernel/digest.js';
import { PorticoError } from '../../../kernel/errors.js';
import type { Logger } from '../../../kernel/log.js';
import { grantScope } from '../../../kernel/scope.js';
import { systemContext } from '../../../kernel/system-context.js';
import type { UnitOfWork } from '../../../store/unit-of-work.js';
import type { CommentsService } from '../conversation/comments.service.js';
import type { RequestsStore } from '../requests.store.js';
import { announcementOf } from '../timeline.model.js';
import { wasTaken, type ArrivalsStore } from './arrivals.store.js';
import { heldMessage, type AddressedMail } from './held-message.model.js';
import type { HeldMessagesStore } from './held-messages.store.js';
import { meantFiles, nameOf, takeFiles } from './mail-files.js';
import type { MailFiles, MailPeople } from './mail-in.ports.js';
import { MAIL_IN_WORDS } from './mail-in.words.js';
import { ownWords } from './own-words.model.js';
import type { OwnMail } from './own-mail.js';
import type { ReplyAddresses } from './reply-addresses.js';
import { heldBecause, MOST_AN_HOUR, noPersonWrote, type HeldReason } from './verdict.model.js';
import { writerOf, type Writer } from './writers.js';

/** What becomes of e-mails, for the figures. */
export type MailOutcome = 'comment' | 'held' | 'leftOut' | 'repeated';

/** What taking e-mail is made of. */
export interface MailInParts {
  addresses: ReplyAddresses;
  own: OwnMail;
  arrivals: ArrivalsStore;
  held: HeldMessagesStore;
  requests: RequestsStore;
  comments: Pick<CommentsService, 'say'>;
  people: MailPeople;
  files: MailFiles;
  unitOfWork: UnitOfWork;
  clock: Clock;
  log: Logger;
  /** Hears of each e-mail that was taken. */
  onMail: (outcome: MailOutcome) => void;
}

const HOUR_MS = 3_600_000;
/** More text than this is refused: nobody of staff could look at it. */
const MOST_TEXT = 50_000;
/** So many messages of one address wait for staff; more must wait where they are. */
const MOST_WAITING = 50;
/** So often somebody else may change the request at the same moment. */
const TRIES = 5;

/**
 * Makes answers to e-mails comments of those who wrote them, by the same use case as the API. What is not certainly theirs
 * waits for staff; what no person wrote is left out, and answered by nothing.
 */
export class MailInService implements MailGate {
  constructor(private readonly parts: MailInParts) {}

  /** Whether we gave this address to somebody, and it is still good. */
  async knows(address: string): Promise<boolean> {
    return (await this.parts.addresses.find(address)) !== null;
  }

  /** Takes an e-mail; one that comes again changes nothing. */
  async take(address: string, mail: ArrivedMail): Promise<void> {
    const reply = await this.parts.addresses.find(address);
    if (!reply) throw new MailRefused(550, 'No such address');
    const why = noPersonWrote(mail, this.parts.own);
    if (why !== null) {
      this.parts.log.info({ replyAddress: reply._id, why }, 'An e-mail that no person wrote was left out');
      return this.parts.onMail('leftOut');
    }
    if (mail.text.length > MOST_TEXT) throw new MailRefused(552, 'The message is too large');
    const hash = sha256(mail.messageId ?? mail.digest);
    if (await this.parts.arrivals.has(reply, hash)) return this.parts.onMail('repeated');
    const ctx = systemContext('receive-mail', reply.tenantId, this.parts);
    const request = await this.parts.requests.find(grantScope({ tenantId: ctx.tenantId }), reply.requestId);
    if (!request) throw new MailRefused(550, 'No such address');
    const arrived = { mail, reply, request, words: ownWords(mail.text) };
    try {
      this.parts.onMail(await this.settle(ctx, arrived, hash));
    } catch (error) {
      if (!wasTaken(error)) throw error;
      this.parts.onMail('repeated');
    }
  }

  private async settle(ctx: Context, arrived: AddressedMail, hash: string): Promise<MailOutcome> {
    const { mail, reply, request, words } = arrived;
    const { people, arrivals } = this.parts;
    const contact = await people.contact(ctx, reply.personId);
    const writer = await writerOf(ctx, people, reply.personId, request, reply.visibility);
    const anHourAgo = new Date(ctx.clock().getTime() - HOUR_MS);
    const reason = heldBecause(mail, {
      email: contact?.email ?? null,
      mayWrite: writer !== null,
      words,
      files: meantFiles(mail.files).length,
      lately: await arrivals.since(reply, anHourAgo, MOST_AN_HOUR),
    });
    if (reason !== null || !writer) return this.hold(ctx, arrived, hash, reason ?? 'noAccess');
    return this.comment(ctx, arrived, hash, writer);
  }

  private async comment(
    ctx: Context,
    arrived: AddressedMail,
    hash: string,
    { actor, contact }: Writer,
  ): Promise<MailOutcome> {
    const { mail, reply, words } = arrived;
    const theirs = { ...ctx, actor, locale: contact.locale ?? 'en' };
    const { visibility } = reply;
    const meant = meantFiles(mail.files);
    // A note takes no files: customers would see them.
    const taken = await takeFiles(theirs, this.parts.files, visibility === 'public' ? meant : []);
    const notTaken = visibility === 'public' ? taken.refused : meant.map(nameOf);
    if (words === '' && taken.documents.length === 0) return this.hold(ctx, arrived, hash, 'empty');
    const says = MAIL_IN_WORDS[theirs.locale];
    const remark = notTaken.length > 0 ? [says.notTaken(notTaken.join(', ').slice(0, 400))] : [];
    const body = [words || says.onlyFiles, ...remark].join('\n\n');
    const input = { body, visibility, documents: taken.documents };
    await this.untilNobodyElse(() =>
      this.parts.unitOfWork.run(theirs, async (tx) => {
        await this.parts.arrivals.note(reply, hash, ctx.clock(), tx.session);
        await this.parts.comments.say(theirs, tx, reply.requestId, input, { by: 'email' });
      }),
    );
    return 'comment';
  }

  private async hold(
    ctx: Context,
    arrived: AddressedMail,
    hash: string,
    reason: HeldReason,
  ): Promise<MailOutcome> {
    const { reply, request } = arrived;
    const { held, arrivals, unitOfWork } = this.parts;
    const scope = grantScope({ tenantId: ctx.tenantId });
    if ((await held.waiting(scope, reply._id, MOST_WAITING)) >= MOST_WAITING)
      throw new MailRefused(452, 'Too many messages wait for this address');
    await unitOfWork.run(ctx, async (tx) => {
      const message = heldMessage(arrived, reason, ctx.clock());
      await arrivals.note(reply, hash, message.receivedAt, tx.session);
      await held.insert(message, tx.session);
      tx.audit({
        action: 'held-message.hold',
        subjectId: message._id,
        facts: { reason, request: request._id },
      });
      const facts = { visibility: 'internal' as const, heldMessageId: message._id, reason };
      tx.announce(announcementOf('request.messageHeld', request, facts));
    });
    return 'held';
  }

  /** Again while others change the request at the same moment. */
  private async untilNobodyElse<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await work();
      } catch (error) {
        const isRace = error instanceof PorticoError && error.code === 'version_conflict';
        if (!isRace || tries >= TRIES) throw error;
      }
    }
  }
}
