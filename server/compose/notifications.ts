import type { Connection } from 'mongoose';
import { SmtpMailer } from '../adapters/mail/smtp.js';
import { DeliveriesStore } from '../deliveries/deliveries.store.js';
import { DispatchLoop } from '../deliveries/dispatch-loop.js';
import { Dispatcher } from '../deliveries/dispatcher.js';
import { MailQueue } from '../domains/notifications/mail-queue.js';
import { MailReceivers } from '../domains/notifications/mail-receivers.js';
import { NoticeFanOut } from '../domains/notifications/notice-fan-out.js';
import { NoticeDispatcher } from '../domains/notifications/notice-dispatcher.js';
import {
  NotificationPreferencesController,
  NotificationReadingsController,
  NotificationsController,
} from '../domains/notifications/notifications.controller.js';
import { NotificationsService } from '../domains/notifications/notifications.service.js';
import { NotificationsStore } from '../domains/notifications/notifications.store.js';
import { PreferencesService } from '../domains/notifications/preferences.service.js';
import { PreferencesStore } from '../domains/notifications/preferences.store.js';
import { UnsubscribeLinks } from '../domains/notifications/unsubscribe-links.js';
import { UnsubscriptionsController } from '../domains/notifications/unsubscribe.controller.js';
import { UnsubscribeService } from '../domains/notifications/unsubscribe.service.js';
import type { Clock } from '../kernel/clock.js';
import type { Logger } from '../kernel/log.js';
import type { SecretBox } from '../kernel/secret-box.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import { noticePorts, type NoticeNeighbours, type NoticePorts } from './notice-ports.js';

const NOTICES = { collection: 'noticeDeliveries', prefix: 'ntd', job: 'notify' } as const;
const MAILS = { collection: 'mailDeliveries', prefix: 'mld', job: 'send-mail' } as const;

/** What notifications need of the rest. */
export interface NotificationsIngredients extends NoticeNeighbours {
  connection: Connection;
  unitOfWork: UnitOfWork;
  clock: Clock;
  log: Logger;
  box: SecretBox;
  publicUrl: () => string;
}

/** Puts notifications together: what the relay tells, who is notified and written to, and the API. */
export function composeNotifications(ingredients: NotificationsIngredients) {
  const { connection, unitOfWork, clock, log } = ingredients;
  const { smtp, ...ports } = noticePorts(ingredients);
  const given = { connection, unitOfWork, clock, log, ...ports };
  const store = new NotificationsStore(connection);
  const preferences = new PreferencesStore(connection);
  const unsubscribeLinks = new UnsubscribeLinks(ingredients.box, ingredients.publicUrl);
  const parts = { ...given, store, preferences, unsubscribeLinks };
  const deliveries = new DeliveriesStore(connection, NOTICES);
  const mail = smtp && composeMail(parts, smtp);
  const dispatcher = new NoticeDispatcher({ ...parts, deliveries, mails: mail?.queue ?? null });
  const loop = new DispatchLoop({ deliveries, dispatcher, clock, log });
  const service = new NotificationsService(parts);
  const ofPreferences = new PreferencesService({ ...given, store: preferences, isMailed: smtp !== null });
  const unsubscribing = new UnsubscribeService({ ...given, links: unsubscribeLinks, preferences });
  const makers: [unknown, () => unknown][] = [
    [NotificationsController, () => new NotificationsController(service)],
    [NotificationReadingsController, () => new NotificationReadingsController(service)],
    [NotificationPreferencesController, () => new NotificationPreferencesController(ofPreferences)],
    [UnsubscriptionsController, () => new UnsubscriptionsController(unsubscribing)],
  ];
  const wake = (): void => loop.wake();
  return {
    makers,
    fanOut: new NoticeFanOut({ deliveries, clock, wake }),
    loops: new Loops([loop, ...(mail ? [mail.loop] : [])]),
    stores: { notifications: store, notificationPreferences: preferences },
  };
}

type Given = Pick<NotificationsIngredients, 'connection' | 'unitOfWork' | 'clock' | 'log'>;
type MailParts = Given &
  Omit<NoticePorts, 'smtp'> & {
    store: NotificationsStore;
    preferences: PreferencesStore;
    unsubscribeLinks: UnsubscribeLinks;
  };

function composeMail(parts: MailParts, smtp: { url: string; from: string }) {
  const deliveries = new DeliveriesStore(parts.connection, MAILS);
  const receivers = new MailReceivers({ ...parts, deliveries, mailer: new SmtpMailer(smtp) });
  const { clock } = parts;
  const dispatcher = new Dispatcher({ ...parts, deliveries, receivers, random: Math.random });
  const loop = new DispatchLoop({ ...parts, deliveries, dispatcher });
  return { loop, queue: new MailQueue({ deliveries, clock, wake: () => loop.wake() }) };
}

/** Notifies, and where e-mail is set up writes: begun and ended together. */
class Loops {
  constructor(private readonly loops: readonly DispatchLoop[]) {}

  /** Looks for work until it is stopped. */
  start(): void {
    for (const loop of this.loops) loop.start();
  }

  /** Lets what is under way end. */
  async stop(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }
}
