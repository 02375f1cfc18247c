import type { PageQuery } from '../../store/page-query.js';

/** Which notifications. */
export interface NotificationQuery extends PageQuery {
  /**
   * `true` lists only those that are not read yet.
   * @example true
   */
  unread?: boolean;
}

/** What a notification is about. */
export interface NotificationSubject {
  type: 'request' | 'approval' | 'webhook-endpoint' | 'connector';
  /** @example "req_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * The number that people say, of an approval that of its request; null where there is none.
   * @example "REQ-1042"
   */
  number: string | null;
  /**
   * Null where there is none.
   * @example "Pump KP-80: It leaks"
   */
  title: string | null;
}

/** Something that its person should know of. */
export interface Notification {
  /** @example "ntf_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * `mention`: a comment addresses the person; `approvalNeeded`: a decision waits for the person (the `subject` is the approval);
   * `approvalDecided`: one of several decisions is there; `reply` and `customerReply`: a comment, for who asked or takes part and for staff;
   * `helpWanted`: a customer wants a human; `actionNeeded`: a request waits for its requester; `progress`: it has another state;
   * `notice`: its workflow says something; `document`: it has a new document; `assigned`: it was given to the person; `newRequest`: it
   * came in; `targetNear` and `targetMissed`: the time that was promised for it is nearly over, or over; `needsHuman`: it does not go on
   * by itself, or an e-mail to it waits to be looked at; `operations`: something of the portal itself fails. More kinds come: treat an unknown one like `progress`.
   */
  kind: string;
  /**
   * One sentence in the language of the call.
   * @example "New reply to REQ-1042: Pump KP-80: It leaks"
   */
  text: string;
  /** Null where the caller cannot see it any more. */
  subject: NotificationSubject | null;
  /** When it happened. */
  createdAt: Date;
  /** Null while it is unread. */
  readAt: Date | null;
}

/** A page of an inbox. */
export interface NotificationList {
  items: Notification[];
  /** For the next page; null on the last one. */
  nextCursor: string | null;
  /**
   * How many are unread in all; counted up to 100.
   * @isInt
   */
  unread: number;
}

/** Says what was read: either some, or everything up to one. */
export interface NotificationReadingInput {
  /**
   * Ids of notifications; those that are not the caller's are passed over.
   * @minItems 1 must name at least one
   * @maxItems 100 names at most 100
   * @example ["ntf_01JD3V8Q0Z6W4N2K9T5B7C1XYE"]
   */
  notifications?: string[];
  /**
   * Id of the latest one that was seen: it and all before it are read. What came meanwhile stays unread.
   * @maxLength 100 holds at most 100 characters
   * @example "ntf_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  upTo?: string;
}

/** What is left. */
export interface NotificationReading {
  /**
   * How many are unread now; counted up to 100.
   * @isInt
   */
  unread: number;
}
