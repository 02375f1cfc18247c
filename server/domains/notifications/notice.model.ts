import type { Visibility } from '../../store/outbox.js';
import type { NumberedEvent } from '../../store/sequences.js';

/** An event with what it takes to find out who is to be notified of it: ids and keys only. */
export interface Notice {
  eventId: string;
  type: string;
  subject: string;
  sequence: number;
  time: Date;
  data: Readonly<Record<string, unknown>>;
  accountId: string | null;
  ownerId: string | null;
  locationId: string | null;
  department: string | null;
  visibility: Visibility;
  /** Ids of who did it, the actor first. */
  by: readonly string[];
}

/** What is kept of an event until people are notified of it. */
export function noticeOf(event: NumberedEvent): Notice {
  const { _id, type, subject, sequence, time, data } = event;
  const { accountId, ownerId, locationId, department, visibility, by = [] } = event;
  return {
    ...{ eventId: _id, type, subject, sequence, time, data },
    ...{ accountId, ownerId, locationId, department, visibility, by: [...by] },
  };
}
