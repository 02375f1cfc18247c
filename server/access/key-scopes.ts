import { ACTIONS, type Action } from './actions.js';

/** What every key may: ask who it is, and renew itself. */
const ALWAYS: readonly Action[] = ['me.read', 'api-key.read', 'api-key.rotate'];

/** What no program does: that takes a person. */
const PEOPLE_ONLY: readonly Action[] = [
  'tenant.createApiKey',
  'tenant.createIssuer',
  'issuer.read',
  'issuer.update',
  'issuer.delete',
  'tenant.createRole',
  'role.update',
  'role.delete',
  'access.explain',
  'audit.read',
  'audit.export',
  'job.read',
  'job.stop',
  'job.retry',
  'notification.read',
  'notification.markRead',
  'notification-preferences.read',
  'notification-preferences.update',
  'request.rate',
  'request.markRead',
  'request.seekHelp',
  // Who wrote an e-mail is a judgement.
  'held-message.read',
  'held-message.release',
  'held-message.discard',
  'request-view.create',
  'request-view.read',
  'request-view.update',
  'request-view.delete',
  'request-draft.read',
  'request-draft.save',
  'request-draft.delete',
  'privacy-request.create',
  'privacy-request.read',
  'privacy-request.decide',
  'privacy-request.download',
  'legal-hold.create',
  'legal-hold.read',
  'legal-hold.release',
  'privacy-settings.read',
  'privacy-settings.update',
  'api-key.revoke',
  // A decision is somebody's, who answers for it.
  'approval.decide',
  'approval-delegation.create',
  'approval-delegation.read',
  'approval-delegation.delete',
  // Whoever turns a connector elsewhere, or sets its secrets, decides where data goes: no stolen key may.
  'connector.save',
  'connector.delete',
  'connector.writeSecret',
];

/** Actions that a key may be narrowed to. */
export const KEY_SCOPES: readonly Action[] = ACTIONS.filter(
  (action) => !ALWAYS.includes(action) && !PEOPLE_ONLY.includes(action),
);

/**
 * Whether a key with these scopes reaches the action; an empty list means all that its role may. A token of a key lives for
 * minutes and may be narrower than its key: it makes no successor.
 */
export function scopesAllow(
  { scopes, isToken }: { scopes: readonly string[]; isToken?: boolean },
  action: Action,
): boolean {
  if (isToken && action === 'api-key.rotate') return false;
  return scopes.length === 0 || ALWAYS.includes(action) || scopes.includes(action);
}
