import { PROBLEM_RESPONSES } from './components.js';
import type { Operation, ResponseObject } from './types.js';

const JSON_TYPE = 'application/json';

/** Adds to one operation what decorators cannot say: problems, headers, streams. */
export function describeOperation(path: string, method: string, operation: Operation): void {
  const open = operation.security?.length === 0;
  const parameters = (operation.parameters ??= []);
  const share = (name: string): void => void parameters.push({ $ref: `#/components/parameters/${name}` });
  if (method === 'post' && !UNKEYED.includes(operation.operationId)) share('IdempotencyKey');
  if (COMMANDS.includes(operation.operationId) || isVersioned(method, operation)) share('IfMatch');
  if (method === 'get' && !open && (/\{[^}]+\}$/.test(path) || operation.operationId === 'readProfile'))
    tagged(operation, share);
  if (method === 'patch') mergePatch(operation);
  SPECIAL[operation.operationId]?.(operation, share);
  for (const [status, response] of Object.entries(operation.responses)) {
    if (status.startsWith('2')) describeSuccess(method, open, operation, response);
  }
  for (const status of problemsOf(path, method, open, operation)) {
    operation.responses[status] = { $ref: `#/components/responses/${PROBLEM_RESPONSES[status]}` };
  }
  delete operation.responses['default'];
  if (parameters.length === 0) delete operation.parameters;
}

/** A change is a JSON Merge Patch (RFC 7396), whichever of the two names it travels under. */
function mergePatch(operation: Operation): void {
  const { content } = operation.requestBody as { content: Record<string, unknown> };
  content['application/merge-patch+json'] = content[JSON_TYPE];
}

function tagged(operation: Operation, share: (name: string) => void): void {
  share('IfNoneMatch');
  operation.responses['304'] = { description: 'You have this representation already.' };
}

function describeSuccess(
  method: string,
  open: boolean,
  operation: Operation,
  response: ResponseObject,
): void {
  const headers: Record<string, unknown> = (response.headers ??= {});
  const ref = (name: string): { $ref: string } => ({ $ref: `#/components/headers/${name}` });
  headers['X-Request-Id'] = ref('RequestId');
  if (!open) {
    headers['RateLimit'] = ref('RateLimit');
    headers['RateLimit-Policy'] = ref('RateLimitPolicy');
  }
  if (
    ['submitRequest', 'transitionRequest', 'assignRequest', 'uploadDocument'].includes(operation.operationId)
  )
    headers['ETag'] = ref('ETag');
  if (LOCATED.includes(operation.operationId)) headers['Location'] = ref('Location');
  if (operation.responses['304'] || isVersioned(method, operation)) headers['ETag'] = ref('ETag');
  if (method === 'post' && !open) headers['Idempotency-Replayed'] = ref('IdempotencyReplayed');
}

function problemsOf(path: string, method: string, open: boolean, operation: Operation): string[] {
  const statuses = ['429', '500', '503'];
  if (!open) statuses.push('401', '403');
  if (operation.parameters?.length || operation.requestBody) statuses.push('400');
  if (path.includes('{') || namesRequest(operation)) statuses.push('404');
  if (method === 'post') statuses.push('409', '413', '415', '422');
  if (CONFLICTING.includes(operation.operationId)) statuses.push('409');
  if (method === 'patch') statuses.push('412', '413', '415', '422', '428');
  if (method === 'put') statuses.push('413', '415', '422');
  if (method === 'put' && isVersioned(method, operation)) statuses.push('412');
  if (operation.operationId === 'replaceNotificationPreferences') statuses.push('428');
  if (COMMANDS.includes(operation.operationId)) statuses.push('412');
  if (operation.operationId === 'downloadDocument') statuses.push('416');
  if (operation.operationId === 'issueToken') statuses.push('401', '403');
  return statuses;
}

/** Whether a parameter names a request, which may be hidden or not exist. */
const namesRequest = ({ parameters = [] }: Operation): boolean =>
  parameters.some((parameter) => 'name' in parameter && parameter.name === 'request');

/** What is replaced without ever being read has no versions. */
const WRITE_ONLY = ['setConnectorSecret'];

/** Whether an operation changes a version of something. */
const isVersioned = (method: string, { operationId }: Operation): boolean =>
  ['patch', 'put'].includes(method) && !WRITE_ONLY.includes(operationId);

/** Safe to repeat by themselves: nobody is known whose keys could be kept. */
const UNKEYED = ['issueToken', 'unsubscribe'];

/** Operations whose answer says where the new thing is. */
const LOCATED = [
  'submitRequest',
  'uploadDocument',
  'createApiKey',
  'rotateApiKey',
  'createRole',
  'createIssuer',
  'publishRecordType',
  'inviteMember',
  'createWebhookEndpoint',
  'testWebhookEndpoint',
  'replayWebhookDelivery',
  'createPrivacyRequest',
  'setLegalHold',
  'testConnector',
  'replayConnectorCall',
  'publishService',
  'rollBackService',
  'createRequestView',
];

/** Changes that heed `If-Match` where the caller sends it. */
const COMMANDS = [
  'transitionRequest',
  'assignRequest',
  'removeMember',
  'publishService',
  'deleteServiceDraft',
  'deleteRequestDraft',
];

/** What others have done stands in the way of these, though they are no POST. */
const CONFLICTING = [
  'updateUser',
  'saveConnector',
  'saveServiceDraft',
  'saveRequestDraft',
  'saveCalendar',
  'deleteCalendar',
  'setConnectorSecret',
  'updateRole',
  'deleteRole',
  'updateRecord',
  'updateMember',
  'removeMember',
  'revokeInvitation',
  'updateComment',
  'updateRequest',
  'rateRequest',
  'unlinkRequests',
  'updateRequestView',
];

/** A file comes as what it is. */
const binary = { '*/*': {} };

const SPECIAL: Readonly<Record<string, (operation: Operation, share: (name: string) => void) => void>> = {
  uploadDocument: (operation) => {
    operation.requestBody = {
      required: true,
      description: 'The bytes of the file. `Content-Type` says what you take it to be.',
      content: { '*/*': {} },
    };
  },
  downloadDocument: (operation, share) => {
    share('Range');
    tagged(operation, share);
    operation.responses['200'] = { ...operation.responses['200'], content: binary };
    operation.responses['206'] = { description: 'The range of bytes that was asked for.', content: binary };
  },
  followEvents: (operation, share) => {
    share('LastEventId');
    operation.responses['200'] = {
      ...operation.responses['200'],
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    };
  },
  exportAuditEvents: (operation) => {
    operation.responses['200'] = {
      ...operation.responses['200'],
      content: { 'application/x-ndjson': { schema: { type: 'string' } } },
    };
  },
  readRecordTypeDraft: tagged,
  readPrivacySettings: tagged,
  readNotificationPreferences: tagged,
  downloadPrivacyArchive: (operation) => {
    operation.responses['200'] = {
      ...operation.responses['200'],
      content: { 'application/zip': {} },
    };
  },
  readUnsubscribePage: (operation) => {
    operation.responses['200'] = { ...operation.responses['200'], content: { 'text/html': {} } };
  },
  unsubscribe: (operation) => {
    const body = operation.requestBody as { content: Record<string, unknown> };
    const [form] = Object.values(body.content);
    body.content = { 'application/x-www-form-urlencoded': form, 'multipart/form-data': form };
    operation.responses['200'] = { ...operation.responses['200'], content: { 'text/html': {} } };
  },
  issueToken: (operation, share) => {
    share('Dpop');
    const body = operation.requestBody as { content: Record<string, unknown> };
    body.content = {
      'application/x-www-form-urlencoded': body.content[JSON_TYPE] ?? Object.values(body.content)[0],
    };
  },
};
