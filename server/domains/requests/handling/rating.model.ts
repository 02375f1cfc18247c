/** What a requester thought of how it went. */
export interface Rating {
  /** 1 is very bad, 5 very good. */
  score: number;
  comment: string | null;
  at: Date;
}

/** A rating can be given and changed for so long after the request was closed. */
export const RATING_DAYS = 14;

const DAY = 24 * 60 * 60 * 1_000;

/** Whether a request can be rated now: it is closed, and not for too long. */
export function canBeRated(
  request: { status: 'open' | 'closed'; closedAt: Date | null },
  now: Date,
): boolean {
  const { status, closedAt } = request;
  return status === 'closed' && closedAt !== null && now.getTime() - closedAt.getTime() <= RATING_DAYS * DAY;
}
