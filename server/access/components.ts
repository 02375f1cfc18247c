import type { Action } from './actions.js';

const ALWAYS: readonly Action[] = ['me.read', 'event.read'];

/** What each element needs. A token that names its elements can do no more than these together. */
export const COMPONENT_ACTIONS: Readonly<Record<string, readonly Action[]>> = {
  'portal-provider': [],
  'portal-request-form': [
    'service.read',
    'service.submit',
    'request-draft.read',
    'request-draft.save',
    'request-draft.delete',
    'request.read',
    'document.upload',
    'document.read',
    // A request may be about a record, and answers name records and colleagues.
    'record.read',
    'account.read',
    'membership.read',
    // Whoever acts for several locations says for which it is.
    'location.read',
    // What is known is not asked.
    'profile.read',
  ],
  'portal-status': [
    'request.read',
    'request.comment',
    'request.transition',
    'request.rate',
    'request.seekHelp',
    'timeline.read',
  ],
  'portal-documents': [
    'request.read',
    'request.attachDocument',
    'document.read',
    'document.upload',
    'document.download',
    'record.read',
    'record.attachDocument',
  ],
  'portal-catalog': [
    'service.read',
    // The form that it shows in its place.
    'service.submit',
    'request.read',
    'request.seekHelp',
    'document.upload',
    'document.read',
    'record.read',
    'account.read',
    'membership.read',
    'location.read',
    'profile.read',
  ],
  'portal-requests': [
    'request.read',
    // The request that it shows in its place.
    'request.comment',
    'request.transition',
    'request.attachDocument',
    'timeline.read',
    'request.markRead',
    'request.changeParticipants',
    'request.seekHelp',
    'document.read',
    'document.upload',
    'document.download',
    // Answers to a transition name records and colleagues.
    'record.read',
    'account.read',
    'membership.read',
  ],
  'portal-request': [
    'request.read',
    'request.comment',
    'request.transition',
    'request.attachDocument',
    'timeline.read',
    'request.markRead',
    'request.changeParticipants',
    'request.seekHelp',
    'document.read',
    'document.upload',
    'document.download',
    'record.read',
    'account.read',
    'membership.read',
  ],
  'portal-records': ['record-type.read', 'record.read'],
  'portal-record': [
    'record-type.read',
    'record.read',
    'record.update',
    'record.readHistory',
    'change-request.read',
    'change-request.withdraw',
    'change-request.decide',
    // The files of the record, and the requests about it.
    'record.attachDocument',
    'document.read',
    'document.upload',
    'document.download',
    'request.read',
    'request.comment',
    'request.transition',
    'timeline.read',
  ],
  'portal-team': [
    'account.read',
    'account.invite',
    'location.read',
    'membership.read',
    'membership.update',
    'membership.remove',
    'invitation.read',
    'invitation.revoke',
    'role.read',
  ],
  'portal-approvals': [
    'approval.read',
    'approval.decide',
    'approval-delegation.create',
    'approval-delegation.read',
    'approval-delegation.delete',
    // Whom to ask to decide meanwhile.
    'account.read',
    'membership.read',
  ],
  'portal-notifications': [
    'notification.read',
    'notification.markRead',
    // What they are about.
    'request.read',
    'approval.read',
  ],
  'portal-profile': ['profile.read', 'profile.update'],
  'portal-queue': [
    'request.read',
    'request.assign',
    'request.update',
    'request.transition',
    'request.comment',
    'request.commentInternally',
    'request-view.create',
    'request-view.read',
    'request-view.update',
    'request-view.delete',
  ],
};

/** The elements that an embed session may name. */
export const COMPONENTS: readonly string[] = Object.keys(COMPONENT_ACTIONS);

/** Whether a token for these elements reaches the action; an empty list means every element. */
export function componentsAllow(components: readonly string[], action: Action): boolean {
  if (components.length === 0 || ALWAYS.includes(action)) return true;
  return components.some((tag) => COMPONENT_ACTIONS[tag]?.includes(action));
}
