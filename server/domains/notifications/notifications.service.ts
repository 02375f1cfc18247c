import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput } from '../../kernel/errors.js';
import type { Page } from '../../store/paging.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import type { NotificationQuery, NotificationReadingInput } from './notifications.dto.js';
import type { NoticeRequests, ToldRequest } from './notifications.ports.js';
import type { NotificationDocument, NotificationsStore } from './notifications.store.js';
import { WHICH } from './notifications.words.js';

const DEFAULT_LIMIT = 20;

/** What inboxes are made of. */
export interface NotificationsParts {
  store: NotificationsStore;
  requests: Pick<NoticeRequests, 'visible' | 'visibleApprovals'>;
  unitOfWork: UnitOfWork;
}

/** A page of an inbox with the requests that its person may still see. */
export interface InboxPage extends Page<NotificationDocument> {
  requests: ReadonlyMap<string, ToldRequest>;
  unread: number;
}

/** What notifications are about, as far as the caller may see it, by the id of their subject. */
export async function toldOf(
  ctx: Context,
  requests: NotificationsParts['requests'],
  rows: readonly Pick<NotificationDocument, 'subjectType' | 'subjectId'>[],
): Promise<Map<string, ToldRequest>> {
  const ids = (wanted: string): string[] => [
    ...new Set(rows.flatMap((row) => (row.subjectType === wanted ? [row.subjectId] : []))),
  ];
  const [seen, approvals] = await Promise.all([
    requests.visible(ctx, ids('request')),
    requests.visibleApprovals(ctx, ids('approval')),
  ]);
  return new Map([...seen, ...approvals]);
}

/** Whether a notification is about something that its person may have lost sight of. */
export const canBeHidden = ({ subjectType }: Pick<NotificationDocument, 'subjectType'>): boolean =>
  subjectType === 'request' || subjectType === 'approval';

/** Inboxes, each for its person. */
export class NotificationsService {
  constructor(private readonly parts: NotificationsParts) {}

  /** A page of the caller's inbox. */
  async list(ctx: Context, { unread, cursor, limit = DEFAULT_LIMIT }: NotificationQuery): Promise<InboxPage> {
    const { store, requests } = this.parts;
    const scope = scopeFor(ctx, 'notification.read');
    const filter = unread ? { readAt: null } : {};
    const [page, count] = await Promise.all([store.list(scope, filter, cursor, limit), store.unread(scope)]);
    return { ...page, requests: await toldOf(ctx, requests, page.items), unread: count };
  }

  /** Notes what the caller has read; answers how many are left. */
  async read(ctx: Context, { notifications, upTo }: NotificationReadingInput): Promise<number> {
    const { store, unitOfWork } = this.parts;
    if ((notifications === undefined) === (upTo === undefined))
      throw invalidInput(bodyError('/notifications', 'required', WHICH));
    const scope = scopeFor(ctx, 'notification.markRead');
    return unitOfWork.run(ctx, async (tx) => {
      const seen = upTo === undefined ? null : await store.find(scope, upTo, tx.session);
      const filter = seen ? { createdAt: { $lte: seen.createdAt } } : { _id: { $in: notifications ?? [] } };
      await store.markRead(scope, filter, ctx.clock(), tx.session);
      return store.unread(scope, tx.session);
    });
  }
}
