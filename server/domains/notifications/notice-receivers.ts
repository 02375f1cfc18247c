import type { DeliveryDocument, Endpoint } from '../../deliveries/deliveries.model.js';
import type { Gate, Receivers, Tried } from '../../deliveries/receivers.js';
import type { Clock } from '../../kernel/clock.js';
import type { Context } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import type { Logger } from '../../kernel/log.js';
import { systemContext } from '../../kernel/system-context.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import { hearersOf, subjectOf, type Hearer, type HearersParts } from './hearers.js';
import { channelsOf, mailPlanOf, type MailPlan } from './mail-plan.model.js';
import type { MailQueue } from './mail-queue.js';
import { zoneOf } from './zone.js';
import type { Notice } from './notice.model.js';
import type { Contact } from './notifications.ports.js';
import type { NotificationDocument, NotificationsStore } from './notifications.store.js';
import { nothingSaid, type PreferencesStore } from './preferences.store.js';

/** What notifying is made of. */
export interface NoticeReceiversParts extends HearersParts {
  store: NotificationsStore;
  preferences: PreferencesStore;
  /** Null where no e-mail is sent. */
  mails: MailQueue | null;
  unitOfWork: UnitOfWork;
  clock: Clock;
  log: Logger;
}

/** So many people are notified in one transaction. */
const AT_ONCE = 50;
/** A notification is kept so long. */
const KEPT_MS = 180 * 24 * 60 * 60_000;

/** Turns an event into one notification for each person whom it concerns, however often it is tried. */
export class NoticeReceivers implements Receivers<Endpoint> {
  constructor(private readonly parts: NoticeReceiversParts) {}

  /** The inboxes of a tenant: always there. */
  async find({ endpointId, tenantId }: DeliveryDocument): Promise<Endpoint> {
    return { _id: endpointId, tenantId, enabled: true };
  }

  /** Always open. */
  async gate(): Promise<Gate> {
    return 'open';
  }

  /** Notifies whoever is to be notified. What the database refuses is thrown, and tried again. */
  async tryOnce({ tenantId, event }: DeliveryDocument): Promise<Tried> {
    const at = this.parts.clock();
    const began = performance.now();
    const ctx = systemContext('notify', tenantId, this.parts);
    await this.notify(ctx, event.data['notice'] as Notice);
    const durationMs = Math.round(performance.now() - began);
    const attempt = { at, durationMs, status: null, error: null, responseBody: '' };
    return { attempt, patience: null, isFinal: false };
  }

  /** Nothing is kept account of. */
  async noted(): Promise<void> {
    return;
  }

  private async notify(ctx: Context, notice: Notice): Promise<void> {
    const hearers = await hearersOf(ctx, this.parts, notice);
    const ids = hearers.map(({ actor }) => actor.id);
    const contacts = await this.parts.people.contacts(ctx, ids);
    const reachable = hearers.filter(({ actor }) => contacts.has(actor.id));
    for (let from = 0; from < reachable.length; from += AT_ONCE)
      await this.add(ctx, notice, reachable.slice(from, from + AT_ONCE), contacts);
    this.parts.mails?.wake();
  }

  private async add(
    ctx: Context,
    notice: Notice,
    hearers: readonly Hearer[],
    contacts: ReadonlyMap<string, Contact>,
  ): Promise<void> {
    const { store, preferences, mails, unitOfWork } = this.parts;
    const { tenantId } = ctx;
    await unitOfWork.run(ctx, async (tx) => {
      const ids = hearers.map(({ actor }) => actor.id);
      const said = await preferences.ofAll(tenantId, ids, tx.session);
      for (const hearer of hearers) {
        const { id } = hearer.actor;
        const own = said.get(id) ?? nothingSaid(tenantId, id);
        const { kind } = hearer.rule;
        const { inbox } = channelsOf(kind, own);
        const plan = mails && mailPlanOf(kind, own, ctx.clock(), zoneOf(contacts.get(id)));
        if (!inbox && !plan) continue;
        const row = notificationOf(ctx, notice, hearer, { inbox, plan });
        if (!(await store.add(row, tx.session))) continue;
        if (mails && plan) await mails.add(row, notice, plan, tx.session);
        if (inbox) tx.announce(announcementOf(row));
      }
    });
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
