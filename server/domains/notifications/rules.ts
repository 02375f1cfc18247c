import type { Action } from '../../access/actions.js';
import type { EventType } from '../../store/event-types.js';
import type { NotificationKind } from './kinds.js';
import type { Notice } from './notice.model.js';

/** Who may have to hear of something: a function in `audiences.ts` each. */
export type AudienceName =
  | 'requester'
  | 'mentioned'
  | 'participants'
  | 'approvers'
  | 'chosen'
  | 'assignee'
  | 'handlers'
  | 'workers'
  | 'admins';

/** What an event is about, and how it is found. */
export type SubjectType = 'request' | 'approval' | 'webhook-endpoint' | 'connector';

/** From which event which people are notified. */
export interface NoticeRule {
  event: EventType;
  kind: NotificationKind;
  audience: AudienceName;
  about: SubjectType;
  /** Actions that somebody must be allowed on the thing, as both are when it is told. */
  needs: readonly Action[];
  /** Kind of the timeline's entry: permissions to read timelines may ask for it. */
  entry?:
    | 'submitted'
    | 'commented'
    | 'transitioned'
    | 'documentAdded'
    | 'helpWanted'
    | 'noticed'
    | 'approval'
    | 'stepFailed';
  /** Only what a customer did, whoever acted for them. */
  byCustomer?: true;
  /** Whether this event is one of those that are meant. */
  when?: (notice: Notice) => boolean;
}

const isPublic = ({ visibility }: Notice): boolean => visibility === 'public';
/** Where a branch has moved, what the request waits for altogether was told before. */
const waitsForYou = ({ data }: Notice): boolean =>
  data['needsYou'] === true || (data['branch'] === undefined && data['category'] === 'waiting_for_you');
/** The last decision is told by the transition that it makes. */
const goesOn = ({ data }: Notice): boolean => data['status'] === 'pending';
/** A file that came with a comment is told with it. */
const isFileOfRequest = ({ data }: Notice): boolean =>
  typeof data['requestId'] === 'string' && data['withComment'] !== true;
/** An e-mail of which nobody thinks that a program wrote it: a loop ends where nobody is written to. */
const mayBePersons = ({ data }: Notice): boolean =>
  data['reason'] !== 'automatic' && data['reason'] !== 'tooMany';
const addresses = ({ data }: Notice): boolean => Array.isArray(data['mentions']);

const TIMELINE = ['request.read', 'timeline.read'] as const;
const COMMENT = { about: 'request', needs: TIMELINE, entry: 'commented' } as const;
const HELP = { about: 'request', needs: TIMELINE, entry: 'helpWanted' } as const;

/**
 * The whole table: event, who is notified, as what. Of several rules that name the same person the first one counts, and
 * nobody is notified of what they did themselves. A new line may need a new audience, which is a function in `audiences.ts`.
 */
export const NOTICE_RULES: readonly NoticeRule[] = [
  {
    event: 'request.submitted',
    kind: 'newRequest',
    audience: 'workers',
    about: 'request',
    needs: ['request.read'],
  },
  { ...COMMENT, event: 'request.commented', kind: 'mention', audience: 'mentioned', when: addresses },
  { ...COMMENT, event: 'request.commentUpdated', kind: 'mention', audience: 'mentioned', when: addresses },
  { ...COMMENT, event: 'request.commented', kind: 'reply', audience: 'requester', when: isPublic },
  { ...COMMENT, event: 'request.commented', kind: 'reply', audience: 'participants', when: isPublic },
  {
    ...COMMENT,
    ...{ event: 'request.commented', kind: 'customerReply', audience: 'handlers' },
    ...{ byCustomer: true, when: isPublic },
  },
  { ...COMMENT, event: 'request.commented', kind: 'reply', audience: 'assignee', when: isPublic },
  { ...HELP, event: 'request.helpWanted', kind: 'helpWanted', audience: 'assignee' },
  { ...HELP, event: 'request.helpWanted', kind: 'helpWanted', audience: 'workers' },
  {
    event: 'request.transitioned',
    kind: 'actionNeeded',
    audience: 'requester',
    about: 'request',
    needs: TIMELINE,
    entry: 'transitioned',
    when: waitsForYou,
  },
  {
    event: 'request.transitioned',
    kind: 'progress',
    audience: 'requester',
    about: 'request',
    needs: TIMELINE,
    entry: 'transitioned',
    when: (notice) => !waitsForYou(notice),
  },
  {
    event: 'request.noticed',
    kind: 'notice',
    audience: 'requester',
    about: 'request',
    needs: TIMELINE,
    entry: 'noticed',
    when: isPublic,
  },
  {
    event: 'request.noticed',
    kind: 'notice',
    audience: 'handlers',
    about: 'request',
    needs: TIMELINE,
    entry: 'noticed',
    when: (notice) => !isPublic(notice),
  },
  {
    event: 'request.assigned',
    kind: 'assigned',
    audience: 'chosen',
    about: 'request',
    needs: ['request.read'],
  },
  {
    event: 'request.stepFailed',
    kind: 'needsHuman',
    audience: 'handlers',
    about: 'request',
    needs: TIMELINE,
    entry: 'stepFailed',
  },
  ...(['targetNear', 'targetMissed'] as const).map((kind): NoticeRule => ({
    event: `request.${kind}`,
    kind,
    audience: 'handlers',
    about: 'request',
    needs: ['request.read'],
  })),
  ...(['approval.opened', 'approval.reminded'] as const).map((event): NoticeRule => ({
    event,
    kind: 'approvalNeeded',
    audience: 'approvers',
    about: 'approval',
    needs: ['approval.decide'],
  })),
  {
    event: 'approval.decided',
    kind: 'approvalDecided',
    audience: 'requester',
    about: 'request',
    needs: TIMELINE,
    entry: 'approval',
    when: goesOn,
  },
  {
    event: 'request.messageHeld',
    kind: 'needsHuman',
    audience: 'handlers',
    about: 'request',
    needs: ['request.read', 'held-message.read'],
    when: mayBePersons,
  },
  {
    event: 'approval.stuck',
    kind: 'needsHuman',
    audience: 'handlers',
    about: 'request',
    needs: TIMELINE,
    entry: 'approval',
  },
  {
    event: 'document.added',
    kind: 'document',
    audience: 'requester',
    about: 'request',
    needs: TIMELINE,
    entry: 'documentAdded',
    when: isFileOfRequest,
  },
  {
    event: 'webhook-endpoint.disabled',
    kind: 'operations',
    audience: 'admins',
    about: 'webhook-endpoint',
    needs: ['webhook-endpoint.read'],
  },
  {
    event: 'connector.opened',
    kind: 'operations',
    audience: 'admins',
    about: 'connector',
    needs: ['connector.read'],
  },
];

const BY_EVENT = new Map<string, NoticeRule[]>();
for (const rule of NOTICE_RULES) BY_EVENT.set(rule.event, [...(BY_EVENT.get(rule.event) ?? []), rule]);

/** The rules that an event meets. */
export function rulesFor(notice: Notice): readonly NoticeRule[] {
  return (BY_EVENT.get(notice.type) ?? []).filter(({ when }) => when?.(notice) ?? true);
}
