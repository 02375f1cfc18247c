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
  requests: Pick<NoticeRequests, 'visible'>;
  unitOfWork: UnitOfWork;
}

/** A page of an inbox with the requests that its person may still see. */
export interface InboxPage extends Page<NotificationDocument> {
  requests: ReadonlyMap<string, ToldRequest>;
  unread: number;
}

/** Inboxes, each for its person. */
export class NotificationsService {
  constructor(private readonly parts: NotificationsParts) {}

  /** A page of the caller's inbox. */
  async list(ctx: Context, { unread, cursor, limit = DEFAULT_LIMIT }: NotificationQuery): Promise<InboxPage> {
    const { store, requests } = this.parts;
    const scope = scopeFor(ctx, 'notification.read');
    const filter = unread ? { readAt: null } : {};
    const [page, count] = await Promise.all([store.list(scope, filter, cursor, limit), store.unread(scope)]);
    const ids = page.items.flatMap((row) => (row.subjectType === 'request' ? [row.subjectId] : []));
    return { ...page, requests: await requests.visible(ctx, [...new Set(ids)]), unread: count };
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
