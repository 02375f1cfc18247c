import { clientSecret } from '../../support/actors.js';
import { bodyOf } from '../../support/api.js';
import { operations } from '../../support/contract.js';
import { cursorOf, neverCursor } from './cursors.js';
import { notificationOf } from './notifications.js';
import { positionsOf, type Kind, type Operation, type Position } from './positions.js';
import {
  closedRequest,
  newCalendar,
  newConnector,
  newEndpoint,
  newErasure,
  newIssuer,
  newKey,
  newRole,
  newService,
  keepDraft,
  newServiceDraft,
  newView,
  newComment,
  newUpload,
  unusedRole,
} from './spares.js';
import { type Person, type Tenant } from './tenants.js';
import { deputyOf, newApproval, newDelegation } from './approvals.js';
import { newChangeRequest, newDraft } from './records.js';

/** A value that is somebody else's, and one of the same form that never was anybody's. */
export type Pair = readonly [foreign: string, never: string];

const NEVER = '01JD3V8Q0Z6W4N2K9T5B7C1XYE';
const NEVER_NUMBER = 'REQ-987654';
const NEVER_KEY = 'never-was';
/** Vouched for by the tests, so it must not be asked for elsewhere. */
const NEVER_PERSON = 'never-seen';

/** The values of a person's own that fit a place; the first one is for a plain call. */
export async function ownValues(person: Person, operation: Operation, kind: Kind): Promise<string[]> {
  const { things, uploads, tenant } = person;
  switch (kind) {
    // Numbers and external ids first: other tenants have the same ones, so that a mix-up would show.
    case 'request':
      // Requesters rate their own, once it is closed.
      return operation.operation.operationId === 'rateRequest' && person.column === 'mara'
        ? [await closedRequest(person)]
        : [things.number, things.requestId];
    case 'otherRequest':
      // What is split off, and what is closed as a duplicate, tests/api/request-links.test.ts tries.
      if (operation.operation.operationId === 'askForHuman') return [things.number, things.requestId];
      return operation.operation.operationId === 'linkRequests' ? [things.lone] : [];
    case 'account':
      return [things.externalId, things.accountId];
    case 'location':
      return [things.location, things.locationId];
    case 'guestLocation':
      return [`dock-of-${tenant.name}`];
    case 'document':
      return [things.document, ...(uploads ? [uploads.kept] : [])];
    case 'upload':
      if (!uploads) return [things.document];
      // A file is linked once.
      return [
        person.id && operation.operation.operationId === 'commentOnRequest'
          ? await newUpload(person)
          : uploads.toLink,
      ];
    case 'service':
      // A service is retired once.
      return operation.operation.operationId === 'retireService' && mayKeepHooks(person)
        ? [await newService(person)]
        : ['report-fault', `only-${tenant.name}`];
    case 'serviceDraft':
      return draftsFor(person, operation);
    case 'requestDraft':
      await keepDraft(person);
      return ['report-fault'];
    case 'externalId':
      return [`guest-of-${tenant.name}`];
    case 'cursor':
      return [await cursorOf(person, operation)];
    case 'apiKey':
      // A key is rotated once.
      return [person.role === 'admin' ? await newKey(person) : tenant.spare.apiKey];
    case 'role':
      // A role is deleted once.
      return [
        person.role === 'admin' && operation.operation.operationId === 'deleteRole'
          ? await newRole(person)
          : tenant.spare.role,
      ];
    case 'auditEvent':
      return [tenant.spare.auditEvent];
    case 'job':
      // A job is stopped once, and tried again once after that.
      return [
        person.role === 'admin' && operation.method === 'POST'
          ? await newJob(tenant, operation)
          : tenant.spare.job,
      ];
    case 'actor':
      return [tenant.people.owner.id as string];
    case 'subject':
    case 'thing':
      return [things.requestId];
    case 'newRole':
      return [unusedRole()];
    case 'person':
      // Whoever runs the portal asks about anybody's data, others about their own.
      return operation.operation.operationId === 'createPrivacyRequest' && person.role !== 'admin'
        ? [person.id as string]
        : ['mara', tenant.people.owner.id as string];
    case 'privacyRequest':
      // An erasure is decided once.
      return [
        operation.operation.operationId !== 'decidePrivacyRequest'
          ? person.disclosure
          : person.role === 'admin'
            ? await newErasure(person)
            : tenant.spare.erasure,
      ];
    case 'legalHold':
      return [tenant.spare.legalHold];
    case 'issuer':
      // An issuer is deleted once.
      return [person.role === 'admin' ? await newIssuer(person) : tenant.spare.issuer];
    case 'webhookEndpoint':
      // An endpoint is deleted once, and its generations of secrets are few.
      return ONCE_EACH.includes(operation.operation.operationId) && mayKeepHooks(person)
        ? [await newEndpoint(person)]
        : [tenant.spare.webhookEndpoint];
    case 'webhookDelivery':
      return [tenant.spare.webhookDelivery];
    case 'connector':
      return connectorsFor(person, operation);
    case 'connectorCall':
      return [tenant.spare.connectorCall];
    case 'heldMessage':
      // A message is decided once.
      return ['agent', 'admin'].includes(person.role)
        ? [await tenant.holdMessage()]
        : [tenant.spare.heldMessage];
    case 'requestView':
      // A view is deleted once.
      return operation.operation.operationId === 'deleteRequestView' &&
        ['agent', 'admin'].includes(person.role)
        ? [await newView(person)]
        : [tenant.spare.requestView];
    case 'worker':
      return [tenant.people.agent.id as string];
    case 'calendar':
      // A calendar is deleted once. Other tenants have one of the same key.
      return operation.operation.operationId === 'deleteCalendar' &&
        ['admin', 'program'].includes(person.role)
        ? [await newCalendar(tenant, 'spare')]
        : ['office', `only-${tenant.name}`];
    case 'session':
    case 'user':
      return [tenant.spare[kind]];
    case 'recordType':
      // A draft is published once.
      return operation.operation.operationId === 'publishRecordType'
        ? [await newDraft(tenant)]
        : ['order', `only-${tenant.name}`];
    case 'record':
      return [things.recordId];
    case 'changeRequest':
      // It is decided once.
      return operation.method === 'POST' ? [await newChangeRequest(person)] : [things.changeRequestId];
    case 'notification':
      return [notificationOf(person.id ?? NEVER)];
    case 'comment':
      // Everybody changes their own.
      return [person.column === 'mara' ? await newComment(person) : things.commentId];
    case 'entry':
      return [things.commentId];
    case 'reader':
      return [person.id && person.role !== 'program' ? person.id : (tenant.people.agent.id as string)];
    case 'approval':
      // It is decided once.
      return [operation.method === 'POST' ? await newApproval(person) : things.approvalId];
    case 'delegation':
      // It is deleted once.
      if (person.id === null) return [tenant.spare.delegation];
      return [await newDelegation(person.column === 'mara' ? person : tenant.people.owner)];
    case 'delegate':
      return [await deputyOf(person)];
    case 'member':
      // Whoever was removed cannot be changed any more.
      return [operation.operation.operationId === 'removeMember' ? things.leaver : things.member];
    case 'invitation':
      return [things.invitation];
    case 'secret':
      return [await clientSecret(tenant, (person.session ?? tenant.people.agent.session) as never)];
    default:
      return [];
  }
}

/** A connector is deleted once, and so is its secret. Other tenants have one of the same key. */
async function connectorsFor(person: Person, { operation }: Operation): Promise<string[]> {
  const isUsedUp = ['deleteConnector', 'deleteConnectorSecret'].includes(operation.operationId);
  if (isUsedUp && person.role === 'admin') return [await newConnector(person, 'spare')];
  return ['erp', `only-${person.tenant.name}`];
}

/** A draft is published or thrown away once; what one says names itself. */
async function draftsFor(person: Person, { operation }: Operation): Promise<string[]> {
  const isUsedUp = ['publishService', 'deleteServiceDraft'].includes(operation.operationId);
  if (isUsedUp && mayKeepHooks(person)) return [await newServiceDraft(person)];
  return operation.operationId === 'saveServiceDraft'
    ? ['report-fault']
    : ['report-fault', `only-${person.tenant.name}`];
}

const ONCE_EACH: readonly string[] = ['deleteWebhookEndpoint', 'rotateWebhookSecret'];
const mayKeepHooks = ({ role }: Person): boolean => role === 'admin' || role === 'program';

/** Whose values stand for those of a tenant: both accounts' and the staff's. */
const PLACED: readonly Kind[] = [
  'request',
  'otherRequest',
  'document',
  'upload',
  'location',
  'record',
  'changeRequest',
  'approval',
  'comment',
  'entry',
];
const VICTIMS = ['owner', 'elsewhere', 'agent'] as const;
/** Of the third tenant one is enough: it shows that "another" is not just "the other". */
const THIRD = ['owner'] as const;

/** The values of others that somebody could put into a place. */
export async function foreignValues(
  person: Person,
  world: readonly Tenant[],
  operation: Operation,
  kind: Kind,
): Promise<Pair[]> {
  const others = world.flatMap(({ people }, nth) => (nth < 2 ? VICTIMS : THIRD).map((role) => people[role]));
  const pairs = await Promise.all(others.map((other) => pairsOf(person, other, operation, kind)));
  return [...new Map(pairs.flat().map((pair) => [pair[0], pair])).values()];
}

async function pairsOf(person: Person, other: Person, operation: Operation, kind: Kind): Promise<Pair[]> {
  if (other.id === person.id) return [];
  if (kind === 'privacyRequest') {
    const seesAll = other.tenant.id === person.tenantId && ['auditor', 'admin'].includes(person.role);
    const isForeign = !seesAll && other.disclosure !== person.disclosure;
    return isForeign ? [[other.disclosure, `prv_${NEVER}`]] : [];
  }
  if (kind === 'notification') return other.id ? [[notificationOf(other.id), `ntf_${NEVER}`]] : [];
  const { things, uploads, tenant } = other;
  const isAbroad = tenant.id !== person.tenantId;
  const isElsewhere = !person.isStaff && !other.isStaff && other.accountId !== person.accountId;
  // Somebody restricted to a location has no part in what the account has elsewhere.
  const isOtherPlace = person.role === 'restricted' && other.role === 'owner';
  const upload = (uploads ? [uploads.kept] : []).map((id): Pair => [id, `doc_${NEVER}`]);
  const own = kind === 'document' || kind === 'upload' ? upload : [];
  if (!isAbroad && !isElsewhere && !(isOtherPlace && PLACED.includes(kind))) return own;
  switch (kind) {
    case 'request':
    case 'otherRequest':
      return [
        [things.requestId, `req_${NEVER}`],
        [things.lone, NEVER_NUMBER],
      ];
    case 'document':
    case 'upload':
      return [...own, [things.document, `doc_${NEVER}`]];
    case 'account':
      return [
        [things.accountId, `acc_${NEVER}`],
        [isAbroad ? `firm-of-${tenant.name}` : things.externalId, NEVER_KEY],
      ];
    case 'location':
      // Other tenants' keys are the same.
      return [
        ...(isAbroad ? [] : [[things.location, NEVER_KEY] as const]),
        [things.locationId, `loc_${NEVER}`],
      ];
    case 'guestLocation':
      return isAbroad ? [[`dock-of-${tenant.name}`, NEVER_KEY]] : [];
    case 'service':
      return isAbroad ? [[`only-${tenant.name}`, NEVER_KEY]] : [];
    case 'requestDraft':
      // Everybody's own have the same keys; that they stay apart, request-drafts.test.ts tries.
      return isAbroad ? [[`only-${tenant.name}`, NEVER_KEY]] : [];
    case 'externalId':
      return isAbroad ? [[`guest-of-${tenant.name}`, NEVER_PERSON]] : [];
    case 'apiKey':
      return isAbroad ? [[tenant.spare.apiKey, `key_${NEVER}`]] : [];
    case 'role':
      return isAbroad ? [[tenant.spare.role, NEVER_KEY]] : [];
    case 'auditEvent':
      return isAbroad ? [[tenant.spare.auditEvent, `aud_${NEVER}`]] : [];
    case 'job':
      return isAbroad ? [[tenant.spare.job, `job_${NEVER}`]] : [];
    case 'legalHold':
      return isAbroad ? [[tenant.spare.legalHold, `lgh_${NEVER}`]] : [];
    case 'actor':
    case 'person':
      return isAbroad ? [[other.id as string, `usr_${NEVER}`]] : [];
    case 'subject':
    case 'thing':
      return isAbroad ? [[things.requestId, `req_${NEVER}`]] : [];
    case 'issuer':
      return isAbroad ? [[tenant.spare.issuer, `iss_${NEVER}`]] : [];
    case 'webhookEndpoint':
      return isAbroad ? [[tenant.spare.webhookEndpoint, `whe_${NEVER}`]] : [];
    case 'webhookDelivery':
      return isAbroad ? [[tenant.spare.webhookDelivery, `whd_${NEVER}`]] : [];
    case 'serviceDraft':
    case 'connector':
    case 'calendar':
      // Whoever saves one gives it a key of their own.
      return isAbroad && !operation.operation.operationId.startsWith('save')
        ? [[`only-${tenant.name}`, NEVER_KEY]]
        : [];
    case 'connectorCall':
      return isAbroad ? [[tenant.spare.connectorCall, `ccl_${NEVER}`]] : [];
    case 'heldMessage':
      return isAbroad ? [[tenant.spare.heldMessage, `hlm_${NEVER}`]] : [];
    case 'requestView':
      return isAbroad ? [[tenant.spare.requestView, `rqv_${NEVER}`]] : [];
    case 'worker':
      return isAbroad ? [[tenant.people.agent.id as string, `usr_${NEVER}`]] : [];
    case 'session':
      return isAbroad ? [[tenant.spare.session, `ems_${NEVER}`]] : [];
    case 'user':
      return isAbroad
        ? [
            [tenant.spare.user, NEVER_KEY],
            [other.id as string, `usr_${NEVER}`],
          ]
        : [];
    case 'recordType':
      // Whoever writes a draft gives it a name of their own.
      return isAbroad && operation.method !== 'PUT' ? [[`only-${tenant.name}`, NEVER_KEY]] : [];
    case 'record':
      return [[things.recordId, `rec_${NEVER}`]];
    case 'changeRequest':
      return [[things.changeRequestId, `chg_${NEVER}`]];
    case 'comment':
    case 'entry':
      return [[things.commentId, `tml_${NEVER}`]];
    case 'participant':
    case 'reader':
      return [[other.id as string, `usr_${NEVER}`]];
    case 'approval':
      return [[things.approvalId, `apv_${NEVER}`]];
    case 'delegation':
      return [[tenant.spare.delegation, `dlg_${NEVER}`]];
    case 'delegate':
      return [[other.id as string, `usr_${NEVER}`]];
    case 'member':
      return [[things.member, `mbr_${NEVER}`]];
    case 'invitation':
      return [[things.invitation, `inv_${NEVER}`]];
    case 'cursor': {
      const cursor = await cursorOf(other, operation);
      return [[cursor, neverCursor(cursor)]];
    }
    case 'secret':
      return [[other.secret, `cs_${'x'.repeat(43)}`]];
    default:
      return [];
  }
}

/** A job of a tenant that an operation can do its work on. */
async function newJob({ addJob, people }: Tenant, { operation }: Operation): Promise<string> {
  const job = await addJob();
  if (operation.operationId === 'retryJob') bodyOf(await people.admin.api.post(`/v1/jobs/${job}/stops`, {}));
  return job;
}

/** The value of one's own for a plain call. */
export async function firstOwn(person: Person, operation: Operation, kind: Kind): Promise<string> {
  const [first] = await ownValues(person, operation, kind);
  if (first !== undefined) return first;
  throw new Error(
    `${operation.operation.operationId} needs a ${kind} of one's own: add one in tests/access/foreign/things.ts.`,
  );
}

/** The operations whose name is asked for at a place, such as a header. */
export function operationsWith(kind: Kind): { operation: Operation; position: Position }[] {
  return operations.flatMap((operation) =>
    positionsOf(operation)
      .filter((position) => position.kind === kind)
      .map((position) => ({ operation, position })),
  );
}
