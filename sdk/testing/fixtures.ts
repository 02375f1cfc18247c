import type { PortalDocument, Schemas, ServiceRequest } from '../client/types.js';

const at = (minutes: number): string => new Date(Date.UTC(2026, 2, 9, 10, minutes)).toISOString();

/** What was promised, kept so far. */
export const promise = (changes: Partial<ServiceRequest['promise']> = {}): ServiceRequest['promise'] => ({
  ...{ text: 'We answer within 1 working day.', expectedBy: null, late: false, paused: false },
  ...{ message: null, queue: null, assignee: null, lastTouchedAt: null },
  ...changes,
});

/** A request in review. */
export const request = (changes: Partial<ServiceRequest> = {}): ServiceRequest => ({
  id: 'req_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  number: 'REQ-1042',
  service: 'report-fault',
  serviceName: 'Report a fault',
  title: 'KP-80 at Pump house 3: leaking',
  status: 'open',
  state: { key: 'inReview', name: 'We look into it', category: 'in_review' },
  progress: {
    needsYou: false,
    now: 'A service engineer reads your report and the photos.',
    next: 'You get a repair proposal.',
    steps: [
      { key: 'submitted', name: 'Received', status: 'done', reachedAt: at(0) },
      { key: 'inReview', name: 'We look into it', status: 'current', reachedAt: at(20) },
      { key: 'proposed', name: 'Repair proposal', status: 'upcoming', reachedAt: null },
      { key: 'done', name: 'Running again', status: 'upcoming', reachedAt: null },
    ],
    parts: null,
  },
  promise: promise({ expectedBy: at(24 * 60) }),
  data: { pump: 'KP-80', site: 'Pump house 3' },
  facts: {},
  account: { id: 'acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE', name: 'Brightwater Utilities' },
  location: null,
  department: 'field-service',
  recordId: null,
  parentId: null,
  parts: [],
  requester: { id: 'usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE', name: 'Mara Lindqvist' },
  assignee: null,
  priority: null,
  rating: null,
  helpWanted: null,
  allowedActions: ['read', 'comment', 'attachDocument'],
  transitions: [],
  timers: [],
  createdAt: at(0),
  updatedAt: at(20),
  closedAt: null,
  ...changes,
});

/** A request of which two teams do their part at the same time: one is through, one waits for the person. */
export const sideBySide = (): ServiceRequest => {
  const branch = { next: null, reachedAt: at(30), needsYou: false };
  const safe = { key: 'safe', name: 'Safe', category: 'completed' } as const;
  const asked = { key: 'asked', name: 'We asked you', category: 'waiting_for_you' } as const;
  const security = {
    ...branch,
    key: 'security',
    name: 'Security check',
    status: 'done',
    state: safe,
  } as const;
  const licence = { ...branch, key: 'licence', name: 'Licence', status: 'open', state: asked } as const;
  const branches = [
    { ...security, now: 'It is safe.' },
    { ...licence, now: 'Tell us who pays.', needsYou: true },
  ];
  const { progress } = request();
  return request({ progress: { ...progress, branches, needsYou: true, now: 'Tell us who pays.' } });
};

/** A page of requests. */
export const requests = (...items: ServiceRequest[]): Schemas['ServiceRequestList'] => ({
  items,
  nextCursor: null,
  facets: [],
});

/** A photo that belongs to `request()`. */
export const portalDocument = (changes: Partial<PortalDocument> = {}): PortalDocument => ({
  id: 'doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  name: 'leak.jpg',
  contentType: 'image/jpeg',
  size: 48_213,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  category: 'photo',
  requestId: 'req_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  requestNumber: 'REQ-1042',
  recordId: null,
  uploadedBy: 'Mara Lindqvist',
  allowedActions: ['read', 'download'],
  createdAt: at(5),
  ...changes,
});

/** A page of files. */
export const documents = (...items: PortalDocument[]): Schemas['PortalDocumentList'] => ({
  items,
  nextCursor: null,
});

/** A service with a form of one required question. */
export const service = (changes: Partial<Schemas['Service']> = {}): Schemas['Service'] => ({
  ...serviceSummary(),
  form: {
    type: 'object',
    properties: { pump: { type: 'string', title: 'Pump' } },
    required: ['pump'],
    additionalProperties: false,
  },
  attachments: { hint: 'A photo of the nameplate helps.', max: 5, accept: ['image/*'], required: false },
  steps: [
    { key: 'submitted', name: 'Received' },
    { key: 'inReview', name: 'We look into it' },
  ],
  ...changes,
});

/** A service as the catalog lists it. */
export const serviceSummary = (
  changes: Partial<Schemas['ServiceSummary']> = {},
): Schemas['ServiceSummary'] => ({
  key: 'report-fault',
  name: 'Report a fault',
  description: 'Something leaks, rattles or has stopped.',
  group: 'Keep my pumps running',
  needs: ['The serial number on the nameplate'],
  promise: { text: 'We answer within 1 working day.', hours: 24, usual: null },
  version: 1,
  allowedActions: ['read', 'submit'],
  ...changes,
});

/** A catalog. */
export const services = (...items: Schemas['ServiceSummary'][]): Schemas['ServiceList'] => ({
  items,
  nextCursor: null,
});

/** An entry of a request's timeline. */
export const timelineEntry = (changes: Partial<Schemas['TimelineEntry']> = {}): Schemas['TimelineEntry'] => ({
  id: 'tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  kind: 'commented',
  at: at(25),
  actor: { kind: 'staff', name: 'Ines Okafor' },
  body: 'The spare part left our warehouse this morning.',
  from: null,
  to: null,
  data: null,
  approval: null,
  document: null,
  documents: [],
  mentions: [],
  tried: [],
  editedAt: null,
  editableUntil: null,
  visibility: 'public',
  ...changes,
});

/** The caller: Mara, who administers Brightwater. */
export const me = (changes: Partial<Schemas['Me']> = {}): Schemas['Me'] => ({
  kind: 'user',
  id: 'usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  name: 'Mara Lindqvist',
  email: 'mara@brightwater.example',
  account: { id: 'acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE', externalId: 'brightwater', name: 'Brightwater Utilities' },
  tenant: { id: 'tnt_01JD3V8Q0Z6W4N2K9T5B7C1XYE', name: 'Kestrel Pumps' },
  roles: ['account-admin'],
  scopes: [],
  components: [],
  actor: null,
  allowedActions: ['membership.read', 'account.invite', 'invitation.read', 'role.read'],
  ...changes,
});

/** A member of Brightwater, as its admin sees them. */
export const member = (changes: Partial<Schemas['Member']> = {}): Schemas['Member'] => ({
  id: 'mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  userId: 'usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  name: 'Mara Lindqvist',
  email: 'mara@brightwater.example',
  phone: null,
  jobTitle: 'Plant manager',
  roles: ['account-admin'],
  locations: [],
  departments: [],
  side: 'customer',
  status: 'active',
  hostManaged: [],
  lastSeenAt: at(0),
  createdAt: at(0),
  allowedActions: ['read', 'update', 'remove'],
  ...changes,
});

/** Somebody who is invited. */
export const invitation = (changes: Partial<Schemas['Invitation']> = {}): Schemas['Invitation'] => ({
  id: 'inv_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  email: 'nora@brightwater.example',
  name: 'Nora Berg',
  roles: ['member'],
  locations: [],
  status: 'pending',
  invitedBy: 'Mara Lindqvist',
  createdAt: at(0),
  expiresAt: at(14 * 24 * 60),
  allowedActions: ['read', 'revoke'],
  ...changes,
});

/** One's own profile. */
export const profile = (changes: Partial<Schemas['Profile']> = {}): Schemas['Profile'] => ({
  id: 'usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  name: 'Mara Lindqvist',
  email: 'mara@brightwater.example',
  phone: null,
  jobTitle: 'Plant manager',
  locale: null,
  timezone: null,
  controlledBy: {
    name: 'host',
    email: 'host',
    phone: 'you',
    jobTitle: 'you',
    locale: 'you',
    timezone: 'you',
  },
  ...changes,
});

/** Something that a person should know of, unread. */
export const notification = (changes: Partial<Schemas['Notification']> = {}): Schemas['Notification'] => ({
  id: 'ntf_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
  kind: 'reply',
  text: 'New reply to REQ-1042: Pump KP-80: It leaks',
  subject: {
    type: 'request',
    id: 'req_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
    number: 'REQ-1042',
    title: 'Pump KP-80: It leaks',
  },
  createdAt: at(0),
  readAt: null,
  ...changes,
});

/** An inbox with one page. */
export const inbox = (items: Schemas['Notification'][]): Schemas['NotificationList'] => ({
  items,
  nextCursor: null,
  unread: items.filter(({ readAt }) => readAt === null).length,
});
