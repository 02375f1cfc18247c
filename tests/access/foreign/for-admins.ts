/** Lists that customers do not see. */
export const FOR_ADMINS = [
  'listApiKeys',
  'listUsers',
  'listIssuers',
  'listRequestViews',
  'listHeldMessages',
  'listWebhookEndpoints',
  'listWebhookDeliveries',
  'listConnectors',
  'listServiceDrafts',
  'listCalendars',
  'listConnectorCalls',
  'listAuditEvents',
  // What waits is decided by staff.
  'listApprovals',
  'listApprovalDelegations',
  'listJobs',
  'listPrivacyRequests',
  'listLegalHolds',
  'listAccounts',
  'listInvitations',
];
