import type { ClientSession } from 'mongoose';
import type { DeliveryDocument } from '../../deliveries/deliveries.model.js';
import type { DeliveriesStore } from '../../deliveries/deliveries.store.js';
import type { Dispatching } from '../../deliveries/dispatcher.js';
import type { Gate } from '../../deliveries/receivers.js';
import type { Clock } from '../../kernel/clock.js';
import type { Context } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import type { Logger } from '../../kernel/log.js';
import { systemContext } from '../../kernel/system-context.js';
import { isOutage } from '../../store/outage.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import { askedOnce } from './asked-once.js';
import { hearersOf, requestsIn, subjectOf, type Hearer, type HearersParts } from './hearers.js';
import { channelsOf, mailPlanOf, type MailPlan } from './mail-plan.model.js';
import type { MailQueue } from './mail-queue.js';
import { zoneOf } from './zone.js';
import type { Notice } from './notice.model.js';
import { noticesIn } from './notice-fan-out.js';
import type { Contact, NoticePeople, NoticeRequests } from './notifications.ports.js';
import type { NotificationDocument, NotificationsStore } from './notifications.store.js';
import { nothingSaid, type PreferencesStore } from './preferences.store.js';

/** What notifying is made of. */
export interface NoticeDispatcherParts {
  people: NoticePeople;
  requests: HearersParts['requests'] & Pick<NoticeRequests, 'lookUpAll'>;
  deliveries: DeliveriesStore;
  store: NotificationsStore;
  preferences: PreferencesStore;
  /** Null where no e-mail is sent. */
  mails: MailQueue | null;
  unitOfWork: UnitOfWork;
  clock: Clock;
  log: Logger;
}

/** So many notifications are written in one transaction. */
const ROWS_AT_ONCE = 200;
/** A notification is kept so long. */
const KEPT_MS = 180 * 24 * 60 * 60_000;
/** What the database refuses by itself waits so long. */
const REFUSED_MS = 16_000;

/** Somebody who is to be told of something. */
interface Told {
  notice: Notice;
  hearer: Hearer;
  contact: Contact;
}

/**
 * Turns events into one notification for each person whom they concern, however often it is tried. The inboxes are in the same
 * database: what waits for a tenant is written together, in the transaction that ends the deliveries.
 */
export class NoticeDispatcher implements Dispatching {
  /** Rows, of up to `MOST_IN_ROW` events each. */
  readonly atOnce = 2;
  readonly endsFreeOthers = false;

  constructor(private readonly parts: NoticeDispatcherParts) {}

  /** What comes meanwhile goes together afterwards. */
  placesOf(): number {
    return 1;
  }

  /** Always open. */
  async gate(): Promise<Gate> {
    return 'open';
  }

  /** Notifies whoever is to be notified of any of these. What the database refuses holds up no other: each is tried by itself then. */
  async deliver(claimed: readonly DeliveryDocument[]): Promise<void> {
    const { deliveries, mails, log } = this.parts;
    const [first] = claimed;
    if (!first) return;
    try {
      const end = (session?: ClientSession): Promise<void> => deliveries.remove(claimed, session);
      await this.notifyOf(first.tenantId, claimed.flatMap(noticesIn), end);
      mails?.wake();
    } catch (error) {
      if (isOutage(error)) throw error;
      log.warn({ err: error }, 'People could not be notified; it is tried again, of each event by itself');
      for (const one of claimed) await this.eachOf(one);
    }
  }

  /** Notifies of each event of a row by itself. Those that are refused wait. */
  private async eachOf(claimed: DeliveryDocument): Promise<void> {
    const { deliveries, mails, clock, log } = this.parts;
    const refused: Notice[] = [];
    for (const notice of noticesIn(claimed)) {
      try {
        await this.notifyOf(claimed.tenantId, [notice]);
      } catch (error) {
        if (isOutage(error)) throw error;
        log.warn({ err: error, eventId: notice.eventId }, 'Nobody could be notified of an event');
        refused.push(notice);
      }
    }
    mails?.wake();
    if (refused.length === 0) return deliveries.remove([claimed]);
    const later = new Date(clock().getTime() + REFUSED_MS);
    await deliveries.giveBack([claimed], later, { notices: refused });
  }

  /** @param end Ends what was claimed, in the transaction with the last notifications where there are any. */
  private async notifyOf(
    tenantId: string,
    notices: readonly Notice[],
    end?: (session?: ClientSession) => Promise<void>,
  ): Promise<void> {
    const { unitOfWork } = this.parts;
    const ctx = systemContext('notify', tenantId, this.parts);
    const told = await this.toldOf(ctx, notices);
    if (told.length === 0) return end?.();
    for (let from = 0; from < told.length; from += ROWS_AT_ONCE) {
      const isLast = from + ROWS_AT_ONCE >= told.length;
      await unitOfWork.run(ctx, async (tx) => {
        await this.add(ctx, tx, told.slice(from, from + ROWS_AT_ONCE));
        if (isLast) await end?.(tx.session);
      });
    }
  }

  /** Who can be reached and is to be notified of which event. */
  private async toldOf(ctx: Context, notices: readonly Notice[]): Promise<Told[]> {
    const { people } = this.parts;
    const parts = await this.forBatch(ctx, notices);
    const hearers = await Promise.all(notices.map((notice) => hearersOf(ctx, parts, notice)));
    const ids = new Set(hearers.flat().map(({ actor }) => actor.id));
    const contacts = ids.size > 0 ? await people.contacts(ctx, [...ids]) : new Map<string, Contact>();
    return notices.flatMap((notice, at) =>
      (hearers[at] ?? []).flatMap((hearer) => {
        const contact = contacts.get(hearer.actor.id);
        return contact ? [{ notice, hearer, contact }] : [];
      }),
    );
  }

  /** What is asked of the neighbours for several events is asked once. */
  private async forBatch(ctx: Context, notices: readonly Notice[]): Promise<HearersParts> {
    const { people, requests } = this.parts;
    const ids = notices.flatMap((notice) => requestsIn(notice));
    const found = await requests.lookUpAll(ctx, [...new Set(ids)]);
    return {
      people: { ...people, ofPerson: askedOnce(people.ofPerson), staff: askedOnce(people.staff) },
      requests: { ...requests, lookUp: async (_ctx, id) => found.get(id) ?? null },
    };
  }

  private async add(ctx: Context, tx: Transaction, told: readonly Told[]): Promise<void> {
    const { store, preferences, mails } = this.parts;
    const { tenantId } = ctx;
    const ids = [...new Set(told.map(({ hearer }) => hearer.actor.id))];
    const said = await preferences.ofAll(tenantId, ids, tx.session);
    const planned = told.flatMap(({ notice, hearer, contact }) => {
      const own = said.get(contact.id) ?? nothingSaid(tenantId, contact.id);
      const { kind } = hearer.rule;
      const { inbox } = channelsOf(kind, own);
      const plan = mails && mailPlanOf(kind, own, ctx.clock(), zoneOf(contact));
      if (!inbox && !plan) return [];
      return [{ row: notificationOf(ctx, notice, hearer, { inbox, plan }), notice, plan }];
    });
    const added = await store.add(
      tenantId,
      planned.map(({ row }) => row),
      tx.session,
    );
    const fresh = planned.filter(({ row }) => added.has(row._id));
    const mailed = fresh.flatMap(({ plan, ...rest }) => (plan ? [{ ...rest, plan }] : []));
    await mails?.add(tenantId, mailed, tx.session);
    for (const { row } of fresh) if (row.inbox) tx.announce(announcementOf(row));
  }
}

function notificationOf(
  { tenantId, clock }: Context,
  notice: Notice,
  { actor, rule }: Hearer,
  { inbox, plan }: { inbox: boolean; plan: MailPlan | null },
): NotificationDocument {
  const { eventId, type, data, time } = notice;
  const text = (name: string): string | null => (typeof data[name] === 'string' ? data[name] : null);
  return {
    _id: newId('ntf', clock()),
    tenantId,
    ownerId: actor.id,
    accountId: actor.accountId,
    kind: rule.kind,
    eventId,
    eventType: type,
    subjectType: rule.about,
    subjectId: subjectOf(rule, notice),
    entryId: text('entryId'),
    state: type === 'request.transitioned' ? placeIn(data) : null,
    target: text('target'),
    inbox,
    digestAt: plan?.mode === 'daily' ? plan.at : null,
    readAt: null,
    createdAt: time,
    expiresAt: new Date(time.getTime() + KEPT_MS),
  };
}

/** Tells the person's own streams, and nothing else. */
function announcementOf({ _id, ownerId, accountId, kind }: NotificationDocument) {
  return {
    type: 'notification.added' as const,
    subject: ownerId,
    accountId,
    ownerId,
    locationId: null,
    department: null,
    visibility: 'own' as const,
    data: { notificationId: _id, kind },
  };
}

/** Where something has moved to: a state of the request, or of one of its branches, as `ToldRequest.states` names it. */
function placeIn(data: Notice['data']): string | null {
  const { state, branch, branchState } = data;
  if (typeof state !== 'string') return null;
  return branch === undefined ? state : [state, branch, branchState].join('/');
}
