import { contract, type ContractOperation } from '../../support/contract.js';

/** An operation of the contract with where it is. */
export interface Operation {
  path: string;
  method: string;
  operation: ContractOperation;
}

/** What an id can name. */
export type Kind =
  | 'request'
  | 'otherRequest'
  | 'document'
  | 'upload'
  | 'service'
  | 'serviceDraft'
  | 'requestDraft'
  | 'account'
  | 'location'
  | 'guestLocation'
  | 'externalId'
  | 'cursor'
  | 'secret'
  | 'apiKey'
  | 'role'
  | 'auditEvent'
  | 'job'
  | 'privacyRequest'
  | 'legalHold'
  | 'actor'
  | 'subject'
  | 'thing'
  | 'newRole'
  | 'person'
  | 'issuer'
  | 'webhookEndpoint'
  | 'webhookDelivery'
  | 'connector'
  | 'connectorCall'
  | 'requestView'
  | 'heldMessage'
  | 'worker'
  | 'calendar'
  | 'session'
  | 'user'
  | 'recordType'
  | 'record'
  | 'changeRequest'
  | 'approval'
  | 'delegation'
  | 'delegate'
  | 'member'
  | 'invitation'
  | 'notification'
  | 'comment'
  | 'entry'
  | 'participant'
  | 'reader'
  | 'Idempotency-Key'
  | 'Last-Event-ID';

/** A place of a call where a value goes. */
export interface Position {
  in: 'path' | 'query' | 'header' | 'body';
  /** Parts of a body are named by their way, for example `user/account/externalId`. */
  name: string;
  required: boolean;
  /** What it names that belongs to somebody; null for what names nothing. */
  kind: Kind | null;
  /** A value that does for everybody; undefined where the contract shows none. */
  sample: unknown;
  isList: boolean;
}

/** Names under which ids travel, and what they name. A path's `{id}` names what the step before it says. */
const NAMES: Readonly<Record<string, Kind>> = {
  requests: 'request',
  documents: 'document',
  services: 'service',
  'service-drafts': 'serviceDraft',
  'request-drafts': 'requestDraft',
  'api-keys': 'apiKey',
  roles: 'role',
  'audit-events': 'auditEvent',
  jobs: 'job',
  'privacy-requests': 'privacyRequest',
  'legal-holds': 'legalHold',
  actor: 'actor',
  subject: 'subject',
  user: 'person',
  'body key': 'newRole',
  thing: 'thing',
  issuers: 'issuer',
  'webhook-endpoints': 'webhookEndpoint',
  'webhook-deliveries': 'webhookDelivery',
  connectors: 'connector',
  'connector-calls': 'connectorCall',
  'request-views': 'requestView',
  'held-messages': 'heldMessage',
  assignee: 'actor',
  'body assignee': 'worker',
  calendars: 'calendar',
  'embed-sessions': 'session',
  users: 'user',
  'record-types': 'recordType',
  records: 'record',
  'change-requests': 'changeRequest',
  approvals: 'approval',
  'approval-delegations': 'delegation',
  delegate: 'delegate',
  'body services': 'service',
  type: 'recordType',
  record: 'record',
  accounts: 'account',
  members: 'member',
  invitations: 'invitation',
  request: 'request',
  'body request': 'otherRequest',
  duplicateOf: 'otherRequest',
  splitFrom: 'otherRequest',
  links: 'otherRequest',
  service: 'service',
  account: 'account',
  location: 'location',
  'user/locations': 'guestLocation',
  locations: 'location',
  notifications: 'notification',
  comments: 'comment',
  'body entry': 'entry',
  participants: 'participant',
  'body person': 'reader',
  'body mentions': 'reader',
  upTo: 'notification',
  cursor: 'cursor',
  client_secret: 'secret',
  'body documents': 'upload',
  'user/externalId': 'externalId',
  'user/account/externalId': 'externalId',
  'Idempotency-Key': 'Idempotency-Key',
  'Last-Event-ID': 'Last-Event-ID',
};

/** Names of what belongs to nobody. Entity tags name a version, and only beside an id that is in the path. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'as message token List-Unsubscribe tried priority late relation createdFrom createdTo updatedFrom updatedTo score shared filters/status filters/category filters/service filters/account filters/location filters/department filters/record filters/assignee filters/priority filters/late filters/search period filters/createdFrom filters/createdTo filters/updatedFrom filters/updatedTo ' +
    'limit view status retention kind category sort name data body visibility transition comment grant_type components origin bytes ' +
    'externalId locations environment scopes expiresAt overlapHours user/email user/name user/roles user/departments user/account/name user/account/locations department description side permissions action field If-None-Match If-Match Range DPoP issuer audience jwksUri jwks/keys algorithms mapping/user mapping/email mapping/name mapping/account mapping/accountName mapping/roles mapping/locations mapping/departments grantableRoles defaultRole subject_token subject_token_type scope client_assertion client_assertion_type client_id subject_account from to after filter search facets schema title summary fields reason decision items labels/singular/en labels/singular/de labels/plural/en labels/plural/de url eventTypes eventType includeInternal signing format enabled until include on/eventTypes on/includeInternal on/where call/method call/url call/headers call/body call/success/statuses call/success/answer call/success/answer/pointer call/success/answer/equals call/idempotencyHeader value email roles departments phone jobTitle locale timezone unread kinds quietHours quietHours/from quietHours/until digestAt sync/source sync/cursor sync/after ' +
    'publicFacts group order keywords texts needs promise/text promise/hours form attachments workflow/initial workflow/states workflow/transitions workflow/steps version saveServiceDraft/key drafts format services dryRun bundle' +
    ' timeZone holidays hours/monday hours/tuesday hours/wednesday hours/thursday hours/friday hours/saturday hours/sunday targets'
  ).split(' '),
);

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  examples?: unknown[];
}

interface Parameter {
  $ref?: string;
  name: string;
  in: Position['in'];
  required: boolean;
  example?: unknown;
}

const known = new WeakMap<ContractOperation, Position[]>();

/**
 * Every place of an operation where a value goes, the same objects each time, so that they are keys of a filling; throws for
 * one of which nobody said what it names.
 */
export function positionsOf(of: Operation): Position[] {
  const positions = known.get(of.operation) ?? findPositions(of);
  known.set(of.operation, positions);
  return positions;
}

function findPositions({ path, operation }: Operation): Position[] {
  const parameters = (operation.parameters ?? []).map((one) => resolve(one as Parameter));
  return [...parameters.map((one) => ofParameter(path, one)), ...bodyPositions(operation)].map((position) => {
    const { name, kind } = position;
    if (kind || PLAIN.has(name) || PLAIN.has(`${operation.operationId}/${name}`)) return position;
    throw new Error(
      `${operation.operationId} takes "${name}", and nobody said whether it names something of somebody's: ` +
        'add it to NAMES or to PLAIN in tests/access/foreign/positions.ts.',
    );
  });
}

function ofParameter(path: string, { name, in: place, required, example }: Parameter): Position {
  const before = path.split(`/{${name}}`)[0]?.split('/').at(-1) ?? '';
  const kind = NAMES[place === 'path' ? before : name] ?? null;
  return { in: place, name, required, kind, sample: example, isList: false };
}

function bodyPositions({ operationId, requestBody }: ContractOperation): Position[] {
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (!type) return [];
  // What a draft says of itself is the key of its path once more.
  if (media?.schema)
    return flatten(media.schema, '', true).map((one) =>
      PLAIN.has(`${operationId}/${one.name}`) ? { ...one, kind: null } : one,
    );
  return [{ in: 'body', name: 'bytes', required: true, kind: null, sample: undefined, isList: false }];
}

/** The leaves of a schema; one is required when everything above it is. */
function flatten(given: Schema, above: string, required: boolean): Position[] {
  const schema = resolve(given);
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const name = above + key;
    const needed = required && (schema.required ?? []).includes(key);
    const leaf = resolve(value);
    if (Object.keys(leaf.properties ?? {}).length > 0) return flatten(leaf, `${name}/`, needed);
    const isOfObjects = leaf.type === 'array' && leaf.items?.$ref !== undefined;
    const kind = isOfObjects ? null : (NAMES[`body ${name}`] ?? NAMES[name] ?? null);
    const isList = leaf.type === 'array';
    return [{ in: 'body' as const, name, required: needed, kind, sample: leaf.examples?.[0], isList }];
  });
}

function resolve<T extends { $ref?: string }>(one: T): T {
  if (!one.$ref) return one;
  const steps = one.$ref.slice(2).split('/');
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], contract) as T;
}
