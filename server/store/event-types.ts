/** A JSON Schema (2020-12) of one value. */
export type ValueSchema = Readonly<Record<string, unknown>>;

/** Members with their schemas. All are there, but those whose names end with a question mark. */
export type Members = Readonly<Record<string, ValueSchema>>;

/** What is known of a type of events. */
export interface EventTypeRules {
  /** One sentence for people. */
  tells: string;
  /** What the subject is. */
  subject: string;
  /** The members of `data`; a list where it is about one thing or another. */
  data: Members | readonly Members[];
  /** It is told to the person whose it is, in their stream, and to nobody else. */
  isPersonal?: true;
}

const id = (prefix: string, description: string): ValueSchema => ({
  type: 'string',
  pattern: `^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`,
  description,
});
const key = (description: string): ValueSchema => ({ type: 'string', minLength: 1, description });
const oneOf = (description: string, ...values: string[]): ValueSchema => ({
  type: 'string',
  enum: values,
  description,
});

const ACCOUNT = id('acc', 'The account that it concerns.');

const CATEGORIES = [
  'submitted',
  'in_review',
  'waiting_for_you',
  'approved',
  'blocked',
  'completed',
  'rejected',
  'cancelled',
];

const OF_REQUEST = {
  requestId: id('req', 'The request.'),
  number: key('Its number, which people say.'),
  service: key('Key of the service.'),
  accountId: ACCOUNT,
  'recordId?': id('rec', 'The record that it is about, where it is about one.'),
  'parentId?': id('req', 'The request whose workflow or bundle made it, where one did.'),
  state: key('Key of its state.'),
  category: oneOf('What the state means in every service.', ...CATEGORIES),
};

const TARGET = oneOf('What was promised: an answer of staff, or the end.', 'firstResponse', 'resolution');

const ENTRY = id('tml', 'The entry of its timeline.');

const BRANCH = {
  'branch?': key('Key of the branch that was moved, where one was: the request has stayed in its state.'),
  'branchState?': key('Key of the state that the branch has reached.'),
  'branchCategory?': oneOf('What that state means in every service.', ...CATEGORIES),
  'needsYou?': {
    type: 'boolean',
    description: 'Whether a branch that begins or has moved waits for the customer, while others may go on.',
  },
};

const OF_BRANCH = { 'branch?': key('Key of the branch whose it is; absent is the request itself.') };

const MENTIONS = {
  'mentions?': {
    type: 'array',
    items: id('usr', 'A person.'),
    description: 'Whom it newly addresses; absent is nobody.',
  },
};

const OF_RECORD = {
  recordId: id('rec', 'The record.'),
  type: key('Key of its type.'),
  externalId: key('The host’s own key of it.'),
  accountId: ACCOUNT,
};

const DOCUMENT = id('doc', 'The document.');

const CHANGE_REQUEST = id('chg', 'The change request.');

const OF_INVITATION = { invitationId: id('inv', 'The invitation.'), accountId: ACCOUNT };

const OF_MEMBERSHIP = { membershipId: id('mbr', 'The membership.'), accountId: ACCOUNT };

const approval = (tells: string, more: Members = {}): EventTypeRules => ({
  tells,
  subject: 'The id of the approval.',
  data: { ...OF_REQUEST, approvalId: id('apv', 'The approval.'), ...OF_BRANCH, ...more },
});
const STAGE = key('Key of the stage.');

const request = (tells: string, more: Members = {}): EventTypeRules => ({
  tells,
  subject: 'The id of the request.',
  data: { ...OF_REQUEST, ...more },
});
const record = (tells: string, more: Members = {}): EventTypeRules => ({
  tells,
  subject: 'The id of the record.',
  data: { ...OF_RECORD, ...more },
});
const invitation = (tells: string): EventTypeRules => ({
  tells,
  subject: 'The id of the invitation.',
  data: OF_INVITATION,
});
const membership = (tells: string): EventTypeRules => ({
  tells,
  subject: 'The id of the membership.',
  data: OF_MEMBERSHIP,
});

const endpoint = (tells: string, more: Members = {}): EventTypeRules => ({
  tells,
  subject: 'The id of the endpoint.',
  data: { webhookEndpointId: id('whe', 'The endpoint.'), ...more },
});

const service = (tells: string): EventTypeRules => ({
  tells,
  subject: 'The id of the version of the service.',
  data: {
    serviceId: id('svc', 'The version of the service.'),
    service: key('Key of the service.'),
    version: { type: 'integer', minimum: 1, description: 'Number of the version.' },
  },
});

const connector = (tells: string): EventTypeRules => ({
  tells,
  subject: 'The id of the connector.',
  data: { connectorId: id('con', 'The connector.'), key: key('Its key.') },
});

/**
 * Every type of event that is ever announced, and what its `data` holds: ids and keys. A new one is an entry here; types
 * insist, `npm run openapi` writes its schema to `openapi/events/`, and tests hold every event that they see against it. A
 * member may be added to a type, but never taken away or changed: receivers rely on it.
 */
export const EVENT_TYPES = {
  'request.submitted': request('Somebody submitted a request.'),
  'request.transitioned': request('A request was moved to another state, or one of its branches was.', {
    transition: key('Key of the transition.'),
    ...BRANCH,
  }),
  'request.assigned': request('A request was given to somebody, or back.', {
    'assigneeId?': id('usr', 'Who has it now; absent is nobody.'),
  }),
  'request.prioritized': request('The priority of a request was changed; told to staff only.', {
    priority: oneOf('How urgent it is now.', 'low', 'normal', 'high', 'urgent'),
  }),
  'request.linked': request('A request was linked with another one, or such a link was taken out.'),
  'request.rated': request('The requester said how it went.'),
  'request.commented': request('Somebody wrote a comment, or staff an internal note.', {
    entryId: ENTRY,
    ...MENTIONS,
  }),
  'request.commentUpdated': request('Somebody changed what they wrote a moment ago.', {
    entryId: ENTRY,
    ...MENTIONS,
  }),
  'request.participantsChanged': request('Somebody was added to those who are kept informed, or taken out.'),
  'request.helpWanted': request('Somebody wants to talk to a human.', { entryId: ENTRY }),
  'request.messageHeld': request('An e-mail to the request waits for staff, who alone are told.', {
    heldMessageId: id('hlm', 'The message.'),
    reason: key('Why, as a code.'),
  }),
  'request.noticed': request('The workflow wrote a notice for customers or for staff.', { entryId: ENTRY }),
  'request.stepStarted': request('An automatic step calls a connector.', {
    step: key('Key of the step.'),
    ...OF_BRANCH,
  }),
  'request.stepFailed': request('An automatic step failed for good.', {
    step: key('Key of the step.'),
    error: key('Why, as a code.'),
    ...OF_BRANCH,
  }),
  'approval.opened': approval('A stage of an approval waits for decisions.', { stage: STAGE }),
  'approval.reminded': approval('A stage of an approval still waits for decisions.', { stage: STAGE }),
  'approval.decided': approval('Somebody approved or rejected.', {
    stage: STAGE,
    decision: oneOf('What they decided.', 'approve', 'reject'),
    status: oneOf('What the approval is now.', 'pending', 'approved', 'rejected'),
  }),
  'approval.expired': approval('Nobody decided in time.', { stage: STAGE }),
  'approval.superseded': approval('The request went another way before anybody had decided.'),
  'approval.stuck': approval('Nobody can decide at present: somebody of staff has to look.', {
    stage: STAGE,
  }),
  'request.targetNear': request('Much of the time that was promised for a request is spent.', {
    target: TARGET,
  }),
  'request.targetMissed': request('The time that was promised for a request is over.', { target: TARGET }),
  'document.added': {
    tells: 'A document was added to a request or a record.',
    subject: 'The id of the request or record.',
    data: [
      {
        ...OF_REQUEST,
        documentId: DOCUMENT,
        entryId: ENTRY,
        'withComment?': {
          type: 'boolean',
          description: 'True where a comment brought it, which is told too.',
        },
      },
      { ...OF_RECORD, documentId: DOCUMENT },
    ],
  },
  'record.created': record('A record was made.'),
  'record.updated': record('Fields of a record, or whom it belongs to, changed.'),
  'record.deleted': record('A record was taken out.'),
  'record.manyChanged': {
    tells: 'More than a hundred records of a type changed at once in an account: read them afresh.',
    subject: 'The key of the record type.',
    data: { type: OF_RECORD.type, accountId: ACCOUNT },
  },
  'change-request.created': record('A change of a record waits for approval.', {
    changeRequestId: CHANGE_REQUEST,
  }),
  'change-request.decided': record('A change of a record was accepted, rejected or withdrawn.', {
    changeRequestId: CHANGE_REQUEST,
    status: oneOf('What became of it.', 'accepted', 'rejected', 'withdrawn'),
  }),
  'membership.changed': membership('What a person may in an account changed.'),
  'membership.removed': membership('A person does not belong to an account any more.'),
  'invitation.created': invitation('Somebody was invited into an account.'),
  'invitation.accepted': invitation('An invited person came.'),
  'invitation.revoked': invitation('An invitation was taken back.'),
  'webhook-endpoint.created': endpoint('A webhook endpoint was made.'),
  'webhook-endpoint.updated': endpoint('A webhook endpoint, or its secret, was changed.'),
  'webhook-endpoint.deleted': endpoint('A webhook endpoint was taken out.'),
  'webhook-endpoint.disabled': endpoint('A webhook endpoint gets nothing any more.', {
    reason: oneOf('It answered that it is gone, or failed for days.', 'gone', 'failing'),
  }),
  'webhook-endpoint.tested': endpoint('Somebody asked for a test: only that endpoint is told.'),
  'service.published': service('A version of a service became the current one.'),
  'service.retired': service('A service was taken out of the catalog; its requests go on.'),
  'connector.created': connector('A connector was made.'),
  'connector.updated': connector('What a connector says was changed.'),
  'connector.deleted': connector('A connector was taken out.'),
  'connector.opened': connector(
    'The system behind a connector failed several times in a row and is left alone.',
  ),
  'connector.closed': connector('The system behind a connector works again.'),
  'notification.added': {
    tells: 'A person was notified of something. Only their own stream tells it.',
    subject: 'The id of the person.',
    isPersonal: true,
    data: { notificationId: id('ntf', 'The notification.'), kind: key('What it is about.') },
  },
} as const satisfies Record<string, EventTypeRules>;

/** One type of event, for example `request.transitioned`. */
export type EventType = keyof typeof EVENT_TYPES;

/** The JSON Schema of the `data` of a type's events. */
export function schemaOfEvent(type: EventType): Record<string, unknown> {
  const { tells, subject, data }: EventTypeRules = EVENT_TYPES[type];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:portico:event:${type}`,
    title: type,
    description: `${tells} Subject: ${subject}`,
    type: 'object',
    ...(Array.isArray(data) ? { anyOf: data.map(membersOf) } : membersOf(data as Members)),
  };
}

function membersOf(members: Members) {
  const plain = Object.entries(members).map(([name, schema]) => [name.replace('?', ''), schema]);
  return {
    required: Object.keys(members).filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(plain) as Members,
  };
}
