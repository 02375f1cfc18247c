import { ALL_KINDS, type NotificationKind } from './kinds.js';
import { channelsOf, isCritical } from './mail-plan.model.js';
import type { PreferencesDocument } from './preferences.store.js';
import type { MailTopic } from './unsubscribe-links.js';

/** Kinds of which somebody gets e-mail that a topic stands for: the kind itself, or all that come in the digest of a day. */
export function kindsOf(
  topic: MailTopic,
  preferences: Pick<PreferencesDocument, 'kinds'>,
): NotificationKind[] {
  const email = (kind: NotificationKind) => channelsOf(kind, preferences).email;
  return ALL_KINDS.filter(
    (kind) => !isCritical(kind) && (topic === 'daily' ? email(kind) === 'daily' : kind === topic),
  ).filter((kind) => email(kind) !== 'off');
}

/** What somebody prefers once these kinds bring no e-mail any more; the inbox stays as it is. */
export function withoutMail(
  kinds: readonly NotificationKind[],
  preferences: Pick<PreferencesDocument, 'kinds'>,
): PreferencesDocument['kinds'] {
  const others = preferences.kinds.filter(({ kind }) => !kinds.includes(kind));
  const off = kinds.map((kind) => ({
    kind,
    inbox: channelsOf(kind, preferences).inbox,
    email: 'off' as const,
  }));
  return [...others, ...off];
}
