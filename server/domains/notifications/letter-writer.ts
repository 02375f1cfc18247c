import type { Mail } from '../../adapters/mail/mailer.js';
import { EMAIL } from '../../kernel/checks.js';
import type { Context, UserActor } from '../../kernel/context.js';
import { grantScope } from '../../kernel/scope.js';
import { mayHearOf, thingOf } from './hearers.js';
import { channelsOf, isCritical, quietUntil } from './mail-plan.model.js';
import { digestOf, mailOf, type MailContent, type MailItem, type MailReader } from './mail-content.js';
import type { MailJob } from './mail-queue.js';
import type {
  Contact,
  NoticePeople,
  NoticeRequests,
  NoticeTenants,
  ReplyAddress,
} from './notifications.ports.js';
import { canBeHidden, toldOf } from './notifications.service.js';
import type { NotificationDocument, NotificationsStore } from './notifications.store.js';
import type { PreferencesStore } from './preferences.store.js';
import { rulesFor } from './rules.js';
import type { MailTopic, UnsubscribeLinks } from './unsubscribe-links.js';
import { zoneOf } from './zone.js';

/** What letters are made of. */
export interface LetterParts {
  store: NotificationsStore;
  preferences: PreferencesStore;
  people: NoticePeople;
  requests: NoticeRequests;
  tenants: NoticeTenants;
  replyAddress: ReplyAddress;
  unsubscribeLinks: Pick<UnsubscribeLinks, 'linkFor'>;
}

/** An e-mail to send; none, since there is no need any more; or one for later. */
export type Letter = { kind: 'mail'; mail: Mail } | { kind: 'none' } | { kind: 'later'; at: Date };

/** A digest names so many, and counts the rest. */
const MOST_NAMED = 50;
const MOST_OF_DIGEST = 500;

const NONE: Letter = { kind: 'none' };

/** Writes e-mails at the moment at which they go: with what their person may see then, and only what is still news. */
export class LetterWriter {
  constructor(private readonly parts: LetterParts) {}

  /** The e-mail of a job. */
  async write(ctx: Context, job: MailJob): Promise<Letter> {
    const contact = (await this.parts.people.contacts(ctx, [job.personId])).get(job.personId);
    if (!contact?.email || !EMAIL.test(contact.email)) return NONE;
    return job.mode === 'daily' ? this.digest(ctx, contact, job) : this.single(ctx, contact, job);
  }

  private async single(ctx: Context, contact: Contact, job: MailJob & { mode: 'atOnce' }): Promise<Letter> {
    const { store, preferences, replyAddress } = this.parts;
    const { tenantId } = ctx;
    const row = await store.find(grantScope({ tenantId }), job.notificationId);
    if (!row || row.readAt) return NONE;
    const own = await preferences.of(tenantId, contact.id);
    if (channelsOf(row.kind, own).email === 'off') return NONE;
    const quiet = isCritical(row.kind) ? null : quietUntil(own.quietHours, ctx.clock(), zoneOf(contact));
    if (quiet) return { kind: 'later', at: quiet };
    const actor = await this.actorOf(ctx, row);
    if (!actor || !(await this.mayHear(ctx, actor, row, job))) return NONE;
    const item = await this.itemOf({ ...ctx, actor }, row);
    const brand = await this.parts.tenants.nameOf(tenantId);
    const thread = canBeHidden(row) ? [`${row.subjectId}.${contact.id}`] : [];
    const { visibility } = job.notice;
    // What an answer becomes is seen by those who see what it answers.
    const answered = visibility === 'public' ? 'public' : 'internal';
    const replyTo =
      row.subjectType === 'request' ? await replyAddress({ ...ctx, actor }, row.subjectId, answered) : null;
    const reader = this.readerOf(contact, tenantId, row.kind);
    const content = mailOf(reader, brand, item, replyTo ? answered : null);
    return letterTo(contact, brand, content, {
      messageId: row._id,
      references: thread,
      replyTo,
      unsubscribe: reader.unsubscribe,
    });
  }

  private async digest(ctx: Context, contact: Contact, job: MailJob & { mode: 'daily' }): Promise<Letter> {
    const { tenantId } = ctx;
    const scope = grantScope({ tenantId, accountId: job.accountId });
    const rows = await this.parts.store.ofDigest(scope, contact.id, job.digestAt, MOST_OF_DIGEST);
    const actors = await this.parts.people.ofPerson(ctx, contact.id);
    const actor = actors.find(({ accountId }) => accountId === job.accountId);
    if (!actor) return NONE;
    const items = await this.itemsOf({ ...ctx, actor }, rows);
    if (items.length === 0) return NONE;
    const brand = await this.parts.tenants.nameOf(tenantId);
    const shown = items.slice(0, MOST_NAMED);
    const messageId = `digest.${contact.id}.${job.accountId}.${job.digestAt.getTime()}`;
    const reader = this.readerOf(contact, tenantId, 'daily');
    const content = digestOf(reader, brand, shown, items.length - shown.length);
    const { unsubscribe } = reader;
    return letterTo(contact, brand, content, { messageId, references: [], replyTo: null, unsubscribe });
  }

  private readerOf({ id, locale }: Contact, tenantId: string, topic: MailTopic): MailReader {
    const unsubscribe = this.parts.unsubscribeLinks.linkFor({ tenantId, personId: id, topic });
    return { locale: locale ?? 'en', unsubscribe };
  }

  private async actorOf(
    ctx: Context,
    { ownerId, accountId }: NotificationDocument,
  ): Promise<UserActor | null> {
    const actors = await this.parts.people.ofPerson(ctx, ownerId);
    return actors.find((actor) => actor.accountId === accountId) ?? null;
  }

  /** Whether they may still see it: roles, and the thing, may have changed since they were notified. */
  private async mayHear(
    ctx: Context,
    actor: UserActor,
    { kind }: NotificationDocument,
    { notice }: MailJob & { mode: 'atOnce' },
  ): Promise<boolean> {
    const rule = rulesFor(notice).find((one) => one.kind === kind);
    const thing = rule && (await thingOf(ctx, this.parts, rule, notice));
    return Boolean(rule && thing && mayHearOf(ctx, actor, rule, thing));
  }

  private async itemOf(ctx: Context, row: NotificationDocument): Promise<MailItem> {
    const { requests } = this.parts;
    const visible = await toldOf(ctx, requests, [row]);
    const entry = row.entryId ? await requests.entry(ctx, row.entryId) : null;
    return { row, request: visible.get(row.subjectId), entry };
  }

  /** Those that the person may see; words of others are not in a digest, which leads to where they stand. */
  private async itemsOf(ctx: Context, rows: readonly NotificationDocument[]): Promise<MailItem[]> {
    const visible = await toldOf(ctx, this.parts.requests, rows);
    return rows
      .filter((row) => !canBeHidden(row) || visible.has(row.subjectId))
      .map((row) => ({ row, request: visible.get(row.subjectId), entry: null }));
  }
}

function letterTo(
  { name, email }: Contact,
  brand: string,
  content: MailContent,
  thread: Pick<Mail, 'messageId' | 'references' | 'replyTo' | 'unsubscribe'>,
): Letter {
  const to = { name, address: email as string };
  return { kind: 'mail', mail: { ...thread, ...content, fromName: brand, to } };
}
