import type { Config } from '../config.js';
import type { UsersService } from '../domains/identity/users.service.js';
import type { ApprovalsService } from '../domains/requests/approvals/approvals.service.js';
import type { ApprovalsStore } from '../domains/requests/approvals/approvals.store.js';
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
  approvals: ApprovalsService;
  tenants: TenantsService;
  catalog: CatalogService;
  roleBook: RoleBook;
  replyAddress: ReplyAddress;
  stores: {
    memberships: MembershipsStore;
    requests: RequestsStore;
    timeline: TimelineStore;
    approvals: ApprovalsStore;
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
  approvals,
  tenants,
  stores,
  ...given
}: NoticeNeighbours): NoticePorts {
  const { smtpUrl, mailFrom } = config;
  const told = new ToldRequests({
    store: stores.requests,
    timeline: stores.timeline,
    approvals: stores.approvals,
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
      lookUp: requests.lookUp.bind(requests),
      lookUpAll: told.all.bind(told),
      lookUpApproval: told.waitingApproval.bind(told),
      waitedFor: approvals.waitedFor.bind(approvals),
      visible: told.visible.bind(told),
      visibleApprovals: told.ofApprovals.bind(told),
      participants: stores.participants.idsOf.bind(stores.participants),
      entry: told.entry.bind(told),
    },
    tenants: { nameOf: async (id) => (await tenants.tenant(id)).name },
    replyAddress: given.replyAddress,
  };
}
