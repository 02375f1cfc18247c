/** The place of a request among those that staff works on. */
export interface RequestQueuePlace {
  /**
   * Its place: 1 is next.
   * @isInt
   * @example 4
   */
  position: number;
  /**
   * How many are before it, 100 at most.
   * @isInt
   * @example 3
   */
  ahead: number;
  /** Whether more than 100 are before it, now or within the last second. */
  more: boolean;
}

/** One thing that was promised, as staff sees it. */
export interface RequestTarget {
  /**
   * How much business time it may take, in minutes.
   * @example 960
   */
  minutes: number;
  /** When that is over; null while the request waits for the customer in time, and once it is met. */
  dueAt: Date | null;
  /** Whether it took longer. */
  missed: boolean;
}

/** What was promised by targets (SLA), as staff sees it. */
export interface RequestTargets {
  /** Key of the business calendar that is counted by; null is around the clock. */
  calendar: string | null;
  /** An answer or a move by staff; null where none was promised. */
  firstResponse: RequestTarget | null;
  /** The end; null where none was promised. */
  resolution: RequestTarget | null;
  /** When staff answered or moved it for the first time; null has not. */
  firstRespondedAt: Date | null;
  /**
   * Business time spent, in minutes, without that in which it waited for the customer. Of one request that is read it is up to
   * now; elsewhere up to when its clock last began to run.
   * @example 75
   */
  spentMinutes: number;
  /** What staff was warned of: a target is `near`, or `missed`; null is nothing. */
  escalated: 'near' | 'missed' | null;
}

/** What was promised for a request. */
export interface RequestPromise {
  /** @example "We answer within 1 working day." */
  text: string;
  /**
   * When it is expected to be done; null where nobody promised a time, where it is closed, and while it waits for the customer
   * in time.
   */
  expectedBy: Date | null;
  /** Whether that time has passed and the request is still open. */
  late: boolean;
  /** Whether the time stands still because it waits for the customer. */
  paused: boolean;
  /**
   * A sentence for the customer when it is late or the time stands still; null otherwise.
   * @example "Paused: we wait for your answer. The time goes on once we have it."
   */
  message: string | null;
  /** Its place in the queue; null where it waits for nobody of staff, and in lists: read the request. */
  queue: RequestQueuePlace | null;
  /**
   * Name of who works on it; null is nobody yet.
   * @example "Ines Okafor"
   */
  assignee: string | null;
  /** When staff last answered or moved it; null has not. */
  lastTouchedAt: Date | null;
  /** Only for staff: what the service promised by targets, and how far it is. Absent where it promised nothing by them. */
  targets?: RequestTargets;
}
