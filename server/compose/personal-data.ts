import { auditOfPeople } from '../domains/audit/audit.personal-data.js';
import { documentsOfPeople } from '../domains/documents/documents.personal-data.js';
import type { DocumentsStore } from '../domains/documents/documents.store.js';
import { people, sessionsOfPeople } from '../domains/identity/identity.personal-data.js';
import type { IdentityStore } from '../domains/identity/identity.store.js';
import type { SessionsService } from '../domains/identity/sessions.service.js';
import type { ChangeRequestsStore } from '../domains/records/change-requests.store.js';
import type { HistoryStore } from '../domains/records/history.store.js';
import type { RecordTypesService } from '../domains/records/record-types.service.js';
import { recordsOfPeople } from '../domains/records/records.of-people.js';
import type { RecordsStore } from '../domains/records/records.store.js';
import { changeRequestsOfPeople, historiesOfPeople } from '../domains/records/records.personal-data.js';
import {
  approvalsOfPeople,
  delegationsOfPeople,
} from '../domains/requests/approvals/approvals.personal-data.js';
import type { ApprovalsStore } from '../domains/requests/approvals/approvals.store.js';
import type { DelegationsStore } from '../domains/requests/approvals/delegations.store.js';
import {
  participantsOfPeople,
  readingsOfPeople,
} from '../domains/requests/conversation/conversation.personal-data.js';
import type { ParticipantsStore } from '../domains/requests/conversation/participants.store.js';
import type { ReadingsStore } from '../domains/requests/conversation/readings.store.js';
import type { HeldMessagesStore } from '../domains/requests/mail-in/held-messages.store.js';
import {
  heldMessagesOfPeople,
  replyAddressesOfPeople,
} from '../domains/requests/mail-in/mail-in.personal-data.js';
import type { ReplyAddressesStore } from '../domains/requests/mail-in/reply-addresses.store.js';
import { requestDraftsOfPeople } from '../domains/requests/drafts/request-drafts.personal-data.js';
import type { RequestDraftsStore } from '../domains/requests/drafts/request-drafts.store.js';
import { requestsOfPeople, timelinesOfPeople } from '../domains/requests/requests.personal-data.js';
import {
  notificationsOfPeople,
  preferencesOfPeople,
} from '../domains/notifications/notifications.personal-data.js';
import type { NotificationsStore } from '../domains/notifications/notifications.store.js';
import type { PreferencesStore } from '../domains/notifications/preferences.store.js';
import type { RequestsStore } from '../domains/requests/requests.store.js';
import type { TimelineStore } from '../domains/requests/timeline.store.js';
import { viewsOfPeople } from '../domains/requests/handling/views.personal-data.js';
import type { ViewsStore } from '../domains/requests/handling/views.store.js';
import type { InvitationsStore } from '../domains/tenants/invitations.store.js';
import type { MembershipsStore } from '../domains/tenants/memberships.store.js';
import { invitationsOfPeople, membershipsOfPeople } from '../domains/tenants/tenants.personal-data.js';
import type { AuditLog } from '../store/audit.js';
import type { PersonalData } from '../store/personal-data.js';

/** Where domains keep what they know of people. */
export interface PersonalDataStores {
  identity: IdentityStore;
  sessions: SessionsService;
  memberships: MembershipsStore;
  invitations: InvitationsStore;
  requests: RequestsStore;
  timeline: TimelineStore;
  requestViews: ViewsStore;
  requestDrafts: RequestDraftsStore;
  documents: DocumentsStore;
  changes: ChangeRequestsStore;
  history: HistoryStore;
  records: RecordsStore;
  recordTypes: RecordTypesService;
  notifications: NotificationsStore;
  notificationPreferences: PreferencesStore;
  conversationStores: { participants: ParticipantsStore; readings: ReadingsStore };
  approvalStores: { approvals: ApprovalsStore; delegations: DelegationsStore };
  mailInStores: { replyAddresses: ReplyAddressesStore; heldMessages: HeldMessagesStore };
  audit: AuditLog;
}

/** What all domains know of people, in the order in which it is erased. */
export interface PersonalDataInOrder {
  /** Sessions first, so that nothing is added behind an erasure. */
  personalData: readonly PersonalData[];
  /** The person last: the others search texts for their name. */
  person: PersonalData;
}

/** Asks every domain. A new collection that names people gets a line here; a test insists. */
export function composePersonalData(stores: PersonalDataStores): PersonalDataInOrder {
  return {
    personalData: [
      sessionsOfPeople(stores.identity, stores.sessions),
      membershipsOfPeople(stores.memberships),
      invitationsOfPeople(stores.invitations),
      requestsOfPeople(stores.requests),
      timelinesOfPeople(stores.timeline),
      viewsOfPeople(stores.requestViews),
      approvalsOfPeople(stores.approvalStores.approvals),
      delegationsOfPeople(stores.approvalStores.delegations),
      requestDraftsOfPeople(stores.requestDrafts),
      participantsOfPeople(stores.conversationStores.participants),
      readingsOfPeople(stores.conversationStores.readings),
      replyAddressesOfPeople(stores.mailInStores.replyAddresses),
      heldMessagesOfPeople(stores.mailInStores.heldMessages),
      documentsOfPeople(stores.documents),
      recordsOfPeople(stores.records, stores.history, stores.recordTypes),
      changeRequestsOfPeople(stores.changes),
      historiesOfPeople(stores.history),
      notificationsOfPeople(stores.notifications),
      preferencesOfPeople(stores.notificationPreferences),
      auditOfPeople(stores.audit),
    ],
    person: people(stores.identity),
  };
}
