import type { Config } from '../config.js';
import type { UsersService } from '../domains/identity/users.service.js';
import type { CatalogService } from '../domains/requests/catalog.service.js';
import type { ParticipantsStore } from '../domains/requests/conversation/participants.store.js';
import { ToldRequests } from '../domains/requests/notices/told-requests.js';
import type { RequestsService } from '../domains/requests/requests.service.js';
import type { RequestsStore } from '../domains/requests/requests.store.js';
import type { TimelineStore } from '../domains/requests/timeline.store.js';
import type { MembershipsStore } from '../domains/tenants/memberships.store.js';
import { PeopleAsActors } from '../domains/tenants/people-as-actors.js';
import type { RoleBook } from '../domains/tenants/role-book.js';
import type { TenantsService } from '../domains/tenants/tenants.service.js';
import type {
  NoticePeople,
  NoticeRequests,
  NoticeTenants,
  ReplyAddress,
} from '../domains/notifications/notifications.ports.js';

/** Whom notifications ask. */
export interface NoticeNeighbours {
  config: Pick<Config, 'smtpUrl' | 'mailFrom'>;
  users: UsersService;
  requests: RequestsService;
  tenants: TenantsService;
  catalog: CatalogService;
  roleBook: RoleBook;
  stores: {
    memberships: MembershipsStore;
    requests: RequestsStore;
    timeline: TimelineStore;
    participants: ParticipantsStore;
  };
}

/** Answers of the other domains. */
export interface NoticePorts {
  /** Where e-mail is handed over, and whom it is from; null sends none. */
  smtp: { url: string; from: string } | null;
  people: NoticePeople;
  requests: NoticeRequests;
  tenants: NoticeTenants;
  /** Where answers to e-mails go. */
  replyAddress: ReplyAddress;
}

/** What notifications ask other domains, and who answers it. */
export function noticePorts({
  config,
  users,
  requests,
  tenants,
  stores,
  ...given
}: NoticeNeighbours): NoticePorts {
  const { smtpUrl, mailFrom } = config;
  const told = new ToldRequests({
    store: stores.requests,
    timeline: stores.timeline,
    catalog: given.catalog,
  });
  const actors = new PeopleAsActors(stores.memberships, given.roleBook);
  return {
    smtp: smtpUrl && mailFrom ? { url: smtpUrl, from: mailFrom } : null,
    people: {
      ofPerson: actors.ofPerson.bind(actors),
      staff: actors.staff.bind(actors),
      contacts: users.contacts.bind(users),
    },
    requests: {
      lookUp: (ctx, { subject }) => requests.lookUp(ctx, subject),
      visible: told.visible.bind(told),
      involved: async (ctx, id) => ({
        assigneeId: (await requests.lookUp(ctx, id))?.assigneeId ?? null,
        participantIds: await stores.participants.idsOf(ctx, id),
      }),
      entry: told.entry.bind(told),
    },
    tenants: { nameOf: async (id) => (await tenants.tenant(id)).name },
    // Answers are written in the portal: no mailbox takes them.
    replyAddress: () => null,
  };
}
