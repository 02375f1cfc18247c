import type { Schemas } from '../../support/api.js';
import type { TestPortico } from '../../support/start-portico.js';
import { payload, type Message } from './message.js';
import type { Operation } from './operations.js';
import { CONTACT } from './record-bases.js';
import type { Timed } from './send.js';

/** How many documents there are of each collection. */
export type Counts = Record<string, number>;

const WRITTEN = [
  'requests',
  'timelineEntries',
  'documents',
  'blobs.files',
  'embedSessions',
  'outbox',
  'auditRows',
  'apiKeys',
  'roles',
  'issuers',
  'invitations',
  'privacyRequests',
  'legalHolds',
  'tasks',
  'requestViews',
  'approvalDelegations',
  'requestParticipants',
  'heldMessages',
];

/** Counts what calls write. */
export async function countAll({ db }: TestPortico): Promise<Counts> {
  // People are notified a moment later, by nobody's call.
  const asked = { type: { $ne: 'notification.added' } };
  const entries = WRITTEN.map(
    async (name) => [name, await db.collection(name).countDocuments(name === 'outbox' ? asked : {})] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** What a success writes; a refused call, a read and a replay write nothing. Downloads are audited. */
export function effectOf(operation: Operation, message: Message, seen: Timed): Counts {
  if (seen.status >= 300 || seen.headers.has('idempotency-replayed')) return {};
  switch (operation.id) {
    case 'submitRequest': {
      const { documents = [] } = sentIn(message) as { documents?: unknown[] };
      const entries = 1 + documents.length;
      return { requests: 1, timelineEntries: entries, outbox: entries, auditRows: 1 };
    }
    case 'commentOnRequest': {
      const { documents = [] } = sentIn(message) as { documents?: unknown[] };
      return { timelineEntries: 1, outbox: 1 + documents.length, auditRows: 1 };
    }
    case 'updateComment':
      return Object.keys(sentIn(message) as object).length > 0 ? { auditRows: 1, outbox: 1 } : {};
    case 'removeParticipant':
      return { requestParticipants: -1, auditRows: 1, outbox: 1 };
    case 'askForHuman': {
      // Without a request it is a new one.
      const made = (sentIn(message) as { request?: string }).request === undefined ? 1 : 0;
      return { requests: made, timelineEntries: 1 + made, outbox: 1 + made, auditRows: 1 + made };
    }
    case 'transitionRequest':
      return { timelineEntries: 1, outbox: 1, auditRows: 1 };
    case 'linkRequests':
    case 'unlinkRequests':
      return { auditRows: 1, outbox: 2 };
    case 'rateRequest':
      return { auditRows: 1, outbox: 1 };
    case 'updateRequest':
      // A new one is of normal priority.
      return answerOf<Schemas['ServiceRequest']>(seen).priority === 'normal'
        ? {}
        : { auditRows: 1, outbox: 1 };
    case 'createRequestView':
      return { requestViews: 1, auditRows: 1 };
    case 'releaseHeldMessage':
      return { timelineEntries: 1, outbox: 1, auditRows: 2 };
    case 'discardHeldMessage':
      return { auditRows: 1 };
    case 'updateRequestView':
      return Object.keys(sentIn(message) as object).length > 0 ? { auditRows: 1 } : {};
    case 'deleteRequestView':
      return { requestViews: -1, auditRows: 1 };
    case 'uploadDocument': {
      const linked = message.query.some((pair) => /^request=./.test(pair)) ? 1 : 0;
      return { documents: 1, 'blobs.files': 1, timelineEntries: linked, outbox: linked, auditRows: 1 };
    }
    case 'createEmbedSession':
      return { embedSessions: 1, auditRows: 1 };
    case 'createApiKey':
    case 'rotateApiKey':
      return { apiKeys: 1, auditRows: 1 };
    case 'createRole':
      return { roles: 1, auditRows: 1 };
    case 'saveAccount':
    case 'exportAuditEvents':
    case 'updateRole':
    case 'deleteRole':
      return { auditRows: 1 };
    case 'decideApproval':
      // The decision and what it moves; a reason of staff is a note of its own.
      return {
        timelineEntries: (sentIn(message) as { reason?: string }).reason?.trim() ? 3 : 2,
        outbox: 2,
        auditRows: 2,
      };
    case 'createApprovalDelegation':
      return { approvalDelegations: 1, auditRows: 1 };
    case 'deleteApprovalDelegation':
      return { approvalDelegations: -1, auditRows: 1 };
    case 'createIssuer':
      return { issuers: 1, auditRows: 1 };
    case 'updateIssuer': {
      const sent = sentIn(message) as object;
      return Object.keys(sent).length > 0 ? { auditRows: 1 } : {};
    }
    case 'deleteIssuer':
      return { issuers: -1, auditRows: 1 };
    case 'createWebhookEndpoint':
    case 'deleteWebhookEndpoint':
    case 'rotateWebhookSecret':
    case 'saveConnector':
    case 'publishService':
    case 'rollBackService':
    case 'retireService':
    case 'deleteConnector':
      return { auditRows: 1, outbox: 1 };
    case 'updateWebhookEndpoint':
      return Object.keys(sentIn(message) as object).length > 0 ? { auditRows: 1, outbox: 1 } : {};
    case 'updateUser': {
      const { status } = JSON.parse(seen.bytes.toString()) as { status: string };
      // The change, and the end of the sessions.
      return status === 'disabled' ? { auditRows: 2 } : {};
    }
    case 'updateMember': {
      const { roles, locations, departments } = JSON.parse(seen.bytes.toString()) as Schemas['Member'];
      const isAsBefore = roles.join() === 'member' && !locations?.length && !departments?.length;
      // The change, and the end of the sessions.
      return isAsBefore ? {} : { auditRows: 2, outbox: 1 };
    }
    case 'inviteMember':
      return { invitations: 1, auditRows: 1, outbox: 1 };
    case 'updateProfile': {
      return Object.keys(sentIn(message) as object).length > 0 ? { auditRows: 1 } : {};
    }
    case 'replaceNotificationPreferences':
      return { auditRows: 1 };
    case 'importRecords': {
      const { created, updated, deleted } = answerOf<Schemas['RecordBatch']>(seen);
      return { auditRows: 1, outbox: created + updated + deleted };
    }
    case 'updateRecord': {
      const { data, fields } = answerOf<Schemas['PortalRecordDetail']>(seen);
      const changed = data['contact'] !== CONTACT || data['address'] !== undefined ? 1 : 0;
      const asked = fields.some(({ pendingChange }) => pendingChange) ? 1 : 0;
      return { auditRows: Math.max(changed, asked), outbox: changed + asked };
    }
    case 'decideChangeRequest':
      return { auditRows: 1, outbox: answerOf<Schemas['ChangeRequest']>(seen).status === 'accepted' ? 2 : 1 };
    case 'withdrawChangeRequest':
      return { auditRows: 1, outbox: 1 };
    case 'createPrivacyRequest': {
      // A disclosure begins at once.
      const tasks = answerOf<Schemas['PrivacyRequest']>(seen).job === null ? 0 : 1;
      return { privacyRequests: 1, tasks, auditRows: 1 };
    }
    case 'decidePrivacyRequest': {
      const { job } = answerOf<Schemas['PrivacyRequest']>(seen);
      return { tasks: job === null ? 0 : 1, auditRows: 1 };
    }
    case 'setLegalHold':
      return { legalHolds: 1, auditRows: 1 };
    case 'updatePrivacySettings':
      return Object.keys(sentIn(message) as object).length > 0 ? { auditRows: 1 } : {};
    case 'importServices': {
      const { dryRun, created, changed } = answerOf<Schemas['ServiceImport']>(seen);
      return { auditRows: dryRun ? 0 : created + changed };
    }
    case 'saveServiceDraft':
    case 'simulateService':
    case 'deleteServiceDraft':
    case 'deleteRequestDraft':
    case 'saveCalendar':
    case 'deleteCalendar':
    case 'writeRecordTypeDraft':
    case 'validateRecordTypeDraft':
    case 'publishRecordType':
    case 'releaseLegalHold':
    case 'downloadPrivacyArchive':
    case 'stopJob':
    case 'retryJob':
    case 'revokeApiKey':
    case 'revokeEmbedSession':
    case 'signOutUser':
    case 'testWebhookEndpoint':
    case 'replayEvents':
    case 'replayWebhookDelivery':
    case 'setConnectorSecret':
    case 'deleteConnectorSecret':
    case 'testConnector':
    case 'replayConnector':
    case 'replayConnectorCall':
    case 'downloadDocument':
      return { auditRows: 1 };
    default:
      return {};
  }
}

/** The JSON that a message brought; a byte order mark before it means nothing, as for the server. */
const sentIn = ({ body }: Message): unknown =>
  JSON.parse(new TextDecoder().decode(payload('application/json', body)));

const answerOf = <T>({ bytes }: Timed): T => JSON.parse(bytes.toString()) as T;

/** Which collections do not hold what they should, in words; empty when all do. */
export function differences(before: Counts, effects: readonly Counts[], after: Counts): string[] {
  return WRITTEN.flatMap((name) => {
    const expected = effects.reduce((sum, effect) => sum + (effect[name] ?? 0), before[name] ?? 0);
    return after[name] === expected ? [] : [`${name}: ${after[name]} instead of ${expected}`];
  });
}
