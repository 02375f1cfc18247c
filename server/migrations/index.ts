import type { Migration } from '../store/migrations.js';
import { calendars } from './202611291210-calendars.js';
import { firstIndexes } from './202611230900-first-indexes.js';
import { keysAndRevocations } from './202611251300-keys-and-revocations.js';
import { issuers } from './202611251505-issuers.js';
import { clientAssertions } from './202611251510-client-assertions.js';
import { membershipsAndLocations } from './202611251430-memberships-and-locations.js';
import { auditChain } from './202611251500-audit-chain.js';
import { roles } from './202611251445-roles.js';
import { dpop } from './202611251500-dpop.js';
import { records } from './202611251500-records.js';
import { webhooks } from './202611251745-webhooks.js';
import { connectors } from './202611251810-connectors.js';
import { facts } from './202611290240-facts.js';
import { steps } from './202611290310-steps.js';
import { eventSequences } from './202611251715-event-sequences.js';
import { notifications } from './202611290255-notifications.js';
import { privacy } from './202611251810-privacy.js';
import { tasks } from './202611251800-tasks.js';
import { membersAndInvitations } from './202611251600-members-and-invitations.js';
import { papersOfRecords } from './202611251730-papers-of-records.js';
import { processes } from './202611251730-processes.js';
import { work } from './202611290240-work.js';
import { approvals } from './202611290300-approvals.js';
import { sync } from './202611251745-sync.js';
import { parts } from './202611290610-parts.js';
import { said } from './202611291300-said.js';
import { conversation } from './202611290620-conversation.js';
import { formUsage } from './202611291000-form-usage.js';
import { mailIn } from './202611291330-mail-in.js';
import { branchApprovals } from './202611291640-branch-approvals.js';
import { requestDrafts } from './202611290350-request-drafts.js';
import { serviceDrafts } from './202611290230-service-drafts.js';
import { spoken } from './202611292000-spoken.js';
import { openRequests } from './202611292010-open-requests.js';
import { oneIndexOfWords } from './202611300240-one-index-of-words.js';
import { indexesOfSome } from './202611301400-indexes-of-some.js';

/** All migrations; `migrate` runs them in the order of their names. */
export const migrations: readonly Migration[] = [
  firstIndexes,
  keysAndRevocations,
  membershipsAndLocations,
  roles,
  issuers,
  clientAssertions,
  dpop,
  auditChain,
  records,
  membersAndInvitations,
  eventSequences,
  webhooks,
  connectors,
  papersOfRecords,
  processes,
  sync,
  tasks,
  privacy,
  facts,
  serviceDrafts,
  steps,
  notifications,
  work,
  approvals,
  requestDrafts,
  calendars,
  parts,
  conversation,
  said,
  formUsage,
  mailIn,
  branchApprovals,
  spoken,
  openRequests,
  oneIndexOfWords,
  indexesOfSome,
];
