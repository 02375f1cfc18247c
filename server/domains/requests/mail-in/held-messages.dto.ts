/** Why a message waits. */
export type HeldMessageReason = 'otherSender' | 'noAccess' | 'automatic' | 'empty' | 'tooLong' | 'tooMany';

/** A person by id and name. */
export interface HeldMessagePerson {
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Mara Lindqvist" */
  name: string;
}

/** Whom an e-mail says that it is from. Nothing proves it. */
export interface HeldMessageSender {
  /** @example "mara.private@mail.example" */
  address: string;
  /** @example "Mara L." */
  name: string;
}

/** An e-mail to a request that did not become a comment by itself. */
export interface HeldMessage {
  /** @example "hlm_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "req_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  requestId: string;
  /** @example "REQ-1042" */
  requestNumber: string;
  /** Who got the e-mail that this one answers. */
  person: HeldMessagePerson;
  from: HeldMessageSender;
  /** @example "Re: New reply to REQ-1042: Pump is leaking" */
  subject: string;
  /**
   * What it says, without quotations and signature; all of it where nothing else is left.
   * @example "The part arrived, thank you."
   */
  text: string;
  /**
   * Names of files that came with it. They are not kept: whoever sent them can upload them.
   * @example ["photo.jpg"]
   */
  files: string[];
  /**
   * `otherSender`: the address is not the person’s. `noAccess`: they may not comment on the request. `automatic`: a program may have
   * written it. `empty`: nothing but quotations. `tooLong`: more than a person writes. `tooMany`: more in an hour than a person
   * writes.
   */
  reason: HeldMessageReason;
  /** `internal` answers an internal note. */
  visibility: 'public' | 'internal';
  status: 'held' | 'released' | 'discarded';
  receivedAt: Date;
  /** Null while it waits. */
  decidedAt: Date | null;
  /**
   * What the caller may do with it now.
   * @example ["read", "release", "discard"]
   */
  allowedActions: string[];
}

/** A page of held messages. */
export interface HeldMessageList {
  items: HeldMessage[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Which held messages. */
export interface HeldMessageQuery {
  /** Absent means `held`: those that wait. */
  status?: 'held' | 'released' | 'discarded';
  /**
   * Id or number of a request: only its messages.
   * @maxLength 100 holds at most 100 characters
   * @example "REQ-1042"
   */
  request?: string;
  /**
   * `nextCursor` of the page before.
   * @maxLength 500 holds at most 500 characters
   */
  cursor?: string;
  /**
   * How many at most.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 100 must be at most 100
   * @example 20
   */
  limit?: number;
}

/** How a message goes into its request. */
export interface ReleaseMessageInput {
  /**
   * `comment`: it is the person’s; it becomes what it would have been, in their name and with the caller as who did it for them.
   * `note`: nobody can say who wrote it; an internal note of the caller tells it, with its sender.
   * @example "comment"
   */
  as: 'comment' | 'note';
}
