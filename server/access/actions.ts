/**
 * Every action that somebody may be allowed, as `subject.verb`. A route names one of them in its `@Security`; a policy
 * grants them. `allowedActions` in answers lists the verbs.
 */
export const ACTIONS = [
  'embed-session.create',
  'embed-session.revoke',
  'user.read',
  'user.update',
  'user.signOut',
  'user.actFor',
  'tenant.createApiKey',
  'tenant.createRole',
  'tenant.saveAccount',
  'role.read',
  'role.update',
  'role.delete',
  'access.explain',
  'tenant.createIssuer',
  'audit.read',
  'audit.export',
  'api-key.read',
  'api-key.rotate',
  'api-key.revoke',
  'issuer.read',
  'issuer.update',
  'issuer.delete',
  'me.read',
  'profile.read',
  'profile.update',
  'account.read',
  'account.invite',
  'location.read',
  'membership.read',
  'membership.update',
  'membership.remove',
  'invitation.read',
  'invitation.revoke',
  'service.read',
  'service.submit',
  'request.read',
  'request.comment',
  'request.commentInternally',
  'request.transition',
  'request.attachDocument',
  'timeline.read',
  'document.read',
  'document.upload',
  'document.download',
  'record-type.read',
  'record-type.inspect',
  'record-type.manage',
  'record.read',
  'record.update',
  'record.import',
  'record.readHistory',
  'record.attachDocument',
  'change-request.read',
  'change-request.decide',
  'change-request.withdraw',
  'event.read',
  'tenant.createWebhookEndpoint',
  'webhook-endpoint.read',
  'webhook-endpoint.update',
  'webhook-endpoint.delete',
  'webhook-endpoint.rotateSecret',
  'webhook-endpoint.replay',
  'webhook-endpoint.test',
  'webhook-delivery.read',
  'webhook-delivery.replay',
  'connector.read',
  'connector.save',
  'connector.delete',
  'connector.writeSecret',
  'connector.replay',
  'connector.test',
  'connector-call.read',
  'connector-call.replay',
] as const;

/** One action, for example `request.read`. */
export type Action = (typeof ACTIONS)[number];

/** What actions are about. */
export type Subject = Action extends `${infer S}.${string}` ? S : never;

/** The verbs that exist for a subject. */
export function verbsOf(subject: string): string[] {
  return ACTIONS.filter((action) => action.startsWith(`${subject}.`)).map((action) =>
    action.slice(subject.length + 1),
  );
}
