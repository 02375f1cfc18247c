/** What of a kind somebody wants. */
export interface NotificationChoiceInput {
  /** @example "reply" */
  kind:
    | 'approvalNeeded'
    | 'mention'
    | 'reply'
    | 'actionNeeded'
    | 'progress'
    | 'notice'
    | 'approvalDecided'
    | 'document'
    | 'assigned'
    | 'newRequest'
    | 'customerReply'
    | 'helpWanted'
    | 'targetNear'
    | 'targetMissed'
    | 'needsHuman'
    | 'operations';
  /**
   * Whether it stands in the inbox.
   * @example true
   */
  inbox: boolean;
  /**
   * `atOnce`: an e-mail for each, after quiet hours; `daily`: one for all of a day; `off`: none.
   * @example "daily"
   */
  email: 'atOnce' | 'daily' | 'off';
}

/** What of a kind somebody gets. */
export interface NotificationChoice extends NotificationChoiceInput {
  /** It comes whatever is preferred, and at once, in quiet hours too. */
  critical: boolean;
}

/** When somebody wants no e-mail, in their time zone. */
export interface NotificationQuietHours {
  /**
   * Hours and minutes.
   * @maxLength 5 is written like 22:00
   * @example "22:00"
   */
  from: string;
  /**
   * Hours and minutes; before `from` it is that of the next day.
   * @maxLength 5 is written like 07:00
   * @example "07:00"
   */
  until: string;
}

/** Whether somebody can be written to. */
export interface NotificationEmail {
  /** `notConfigured`: whoever runs the portal has set up no e-mail. `noAddress`: the host gave none of the person. */
  status: 'available' | 'notConfigured' | 'noAddress';
  /** Where e-mail goes; null where none does. The host says it. */
  address: string | null;
}

/** How a person is notified. */
export interface NotificationPreferences {
  /** Every kind. */
  kinds: NotificationChoice[];
  /** E-mail waits until they are over; null has none. */
  quietHours: NotificationQuietHours | null;
  /**
   * When the one e-mail for all of a day comes: hours and minutes.
   * @example "08:00"
   */
  digestAt: string;
  /**
   * The time zone that counts, from the profile; UTC where that says none.
   * @example "Europe/Stockholm"
   */
  timezone: string;
  /**
   * The language of e-mails, from the profile; English where that says none.
   * @example "en"
   */
  locale: 'en' | 'de';
  email: NotificationEmail;
}

/** How a person wants to be notified: the whole of it. Time zone and language are in the profile. */
export interface NotificationPreferencesInput {
  /**
   * Of kinds that are left out the person gets what everybody gets.
   * @maxItems 50 names at most 50
   * @example [{ "kind": "document", "inbox": true, "email": "off" }]
   */
  kinds: NotificationChoiceInput[];
  /**
   * Null has none.
   * @example { "from": "22:00", "until": "07:00" }
   */
  quietHours: NotificationQuietHours | null;
  /**
   * Hours and minutes.
   * @maxLength 5 is written like 08:00
   * @example "08:00"
   */
  digestAt: string;
}
