/** Lists that customers do not see. */
export const FOR_ADMINS = [
  'listApiKeys',
  'listUsers',
  'listIssuers',
  'listRequestViews',
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
