import type { Context } from '../../kernel/context.js';
import { ALL_KINDS } from './kinds.js';
import { channelsOf, isCritical } from './mail-plan.model.js';
import type { Notification } from './notifications.dto.js';
import type { ToldRequest } from './notifications.ports.js';
import { canBeHidden } from './notifications.service.js';
import type { NotificationDocument } from './notifications.store.js';
import { sentenceOf } from './notifications.words.js';
import type { NotificationPreferences } from './preferences.dto.js';
import type { PreferencesDetail } from './preferences.service.js';
import { zoneOf } from './zone.js';

/** A notification for its person. */
export function presentNotification(
  { locale }: Context,
  row: NotificationDocument,
  request: ToldRequest | undefined,
): Notification {
  const { _id, kind, createdAt, readAt, subjectType: type, subjectId: id } = row;
  const isHidden = canBeHidden(row) && !request;
  const { number = null, title = null } = request ?? {};
  return {
    id: _id,
    kind,
    text: sentenceOf(locale, row, request),
    subject: isHidden ? null : { type, id, number, title },
    createdAt,
    readAt,
  };
}

/** Preferences for their person. */
export function presentPreferences({
  preferences,
  contact,
  isMailed,
}: PreferencesDetail): NotificationPreferences {
  const { quietHours, digestAt } = preferences;
  return {
    kinds: ALL_KINDS.map((kind) => ({
      kind,
      ...channelsOf(kind, preferences),
      critical: isCritical(kind),
    })),
    quietHours: quietHours && { from: quietHours.from, until: quietHours.until },
    digestAt,
    timezone: zoneOf(contact),
    locale: contact?.locale ?? 'en',
    email: emailOf(contact?.email ?? null, isMailed),
  };
}

function emailOf(address: string | null, isMailed: boolean): NotificationPreferences['email'] {
  if (!isMailed) return { status: 'notConfigured', address: null };
  return address === null ? { status: 'noAddress', address } : { status: 'available', address };
}
