import type { DeliveryDocument } from '../../server/deliveries/deliveries.model.js';
import { noticesOf } from '../../server/domains/notifications/notice-fan-out.js';
import type { NumberedEvent } from '../../server/store/sequences.js';
import { bodyOf, type Api, type Schemas } from './api.js';
import { within } from './within.js';
import type { TestPortico } from './start-portico.js';

export type Notification = Schemas['Notification'];

/** Somebody's inbox, newest first. */
export async function inboxOf(api: Api, query = ''): Promise<Schemas['NotificationList']> {
  return bodyOf(await api.get<Schemas['NotificationList']>(`/v1/notifications?limit=100${query}`));
}

/** Waits until whatever has happened so far was told to whom it concerns. */
export async function allNotified({ db }: TestPortico): Promise<void> {
  await within(30_000, 'the relay and the notices', async () => {
    const waiting = await db.collection('outbox').countDocuments({ sequence: null });
    return waiting + (await db.collection('noticeDeliveries').countDocuments({ status: 'pending' })) === 0;
  });
}

/** What was to be told of something, as it is kept until people are notified of it. */
export async function noticesAbout({ db, clock }: TestPortico, subject: string): Promise<DeliveryDocument[]> {
  const events = await db.collection<NumberedEvent>('outbox').find({ subject }).toArray();
  return noticesOf(events, { prefix: 'ntd', now: clock() });
}

/** Has people notified once more, as if a process had been killed after its work, and before it noted that. */
export async function notifyAgain(portico: TestPortico, subject: string): Promise<void> {
  await allNotified(portico);
  const notices = portico.db.collection<DeliveryDocument>('noticeDeliveries');
  await notices.insertMany(await noticesAbout(portico, subject));
  await allNotified(portico);
}

/** Says how somebody wants to be notified. */
export async function prefer(
  api: Api,
  wish: Partial<Schemas['NotificationPreferencesInput']>,
): Promise<Schemas['NotificationPreferences']> {
  const whole = { kinds: [], quietHours: null, digestAt: '08:00', ...wish };
  return bodyOf(await put(api, whole, { 'If-Match': '*' }));
}

/** Replaces somebody's preferences. */
export function put(api: Api, json: object, headers: Record<string, string>) {
  return api.send<Schemas['NotificationPreferences']>('PUT', '/v1/notification-preferences', {
    json,
    headers,
  });
}
