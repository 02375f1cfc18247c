import { each, eraseEach } from '../../store/each.js';
import type { PersonalData } from '../../store/personal-data.js';
import type { NotificationsStore } from './notifications.store.js';
import type { PreferencesStore } from './preferences.store.js';

const domain = 'notifications';

/** What they were notified of. It goes with them. */
export function notificationsOfPeople({ notifications }: NotificationsStore): PersonalData {
  return {
    domain,
    collection: 'notifications',
    async *disclose(ctx, { id }) {
      for await (const row of each(notifications, ctx, { ownerId: id })) {
        const { _id, kind, subjectType, subjectId, createdAt, readAt } = row;
        yield {
          kind: 'notification',
          id: _id,
          data: { about: kind, subjectType, subjectId, createdAt, readAt },
        };
      }
    },
    erase: (ctx, { person: { id } }, after, tx) =>
      eraseEach(notifications, ctx, { filter: { ownerId: id }, after }, tx, () => ({ delete: true })),
  };
}

/** How they wanted to be notified. It goes with them. */
export function preferencesOfPeople({ preferences }: PreferencesStore): PersonalData {
  return {
    domain,
    collection: 'notificationPreferences',
    async *disclose(ctx, { id }) {
      for await (const { _id, kinds, quietHours, digestAt } of each(preferences, ctx, { ownerId: id }))
        yield { kind: 'notification-preferences', id: _id, data: { kinds, quietHours, digestAt } };
    },
    erase: (ctx, { person: { id } }, after, tx) =>
      eraseEach(preferences, ctx, { filter: { ownerId: id }, after }, tx, () => ({ delete: true })),
  };
}
