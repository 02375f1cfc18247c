/** How the e-mail of a kind goes: each at once, all of a day together, or not at all. */
export type EmailMode = 'atOnce' | 'daily' | 'off';

/** What of a kind somebody gets. */
export interface Channels {
  /** Whether it stands in the inbox. */
  inbox: boolean;
  email: EmailMode;
}

/** What is known of a kind of notifications. */
export interface KindRules extends Channels {
  /** It comes whatever somebody prefers, and at once: whoever has to act must not have turned it off. */
  isCritical?: true;
}

/**
 * The kinds of notifications, with what somebody gets who has said nothing. A new one is an entry here, its words in
 * `notifications.words.ts`, and rules in `rules.ts` that make it.
 */
export const KINDS = {
  approvalNeeded: { inbox: true, email: 'atOnce' },
  mention: { inbox: true, email: 'atOnce' },
  reply: { inbox: true, email: 'atOnce' },
  actionNeeded: { inbox: true, email: 'atOnce' },
  progress: { inbox: true, email: 'atOnce' },
  notice: { inbox: true, email: 'atOnce' },
  approvalDecided: { inbox: true, email: 'daily' },
  document: { inbox: true, email: 'daily' },
  assigned: { inbox: true, email: 'daily' },
  newRequest: { inbox: true, email: 'daily' },
  customerReply: { inbox: true, email: 'daily' },
  targetNear: { inbox: true, email: 'atOnce' },
  targetMissed: { inbox: true, email: 'atOnce' },
  needsHuman: { inbox: true, email: 'atOnce' },
  helpWanted: { inbox: true, email: 'atOnce' },
  operations: { inbox: true, email: 'atOnce', isCritical: true },
} as const satisfies Record<string, KindRules>;

/** One kind, for example `reply`. */
export type NotificationKind = keyof typeof KINDS;

/** All kinds, in the order in which people see them. */
export const ALL_KINDS = Object.keys(KINDS) as NotificationKind[];

/** What is known of a kind. */
export const rulesOfKind = (kind: NotificationKind): KindRules => KINDS[kind];
