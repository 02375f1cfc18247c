// Written by scripts/sdk/elements.mjs out of the folders of sdk/components.
export * from './components/portal-approvals/portal-approvals.js';
export * from './components/portal-catalog/portal-catalog.js';
export * from './components/portal-documents/portal-documents.js';
export * from './components/portal-notifications/portal-notifications.js';
export * from './components/portal-profile/portal-profile.js';
export * from './components/portal-provider/portal-provider.js';
export * from './components/portal-queue/portal-queue.js';
export * from './components/portal-record/portal-record.js';
export * from './components/portal-records/portal-records.js';
export * from './components/portal-request/portal-request.js';
export * from './components/portal-request-form/portal-request-form.js';
export * from './components/portal-requests/portal-requests.js';
export * from './components/portal-status/portal-status.js';
export * from './components/portal-team/portal-team.js';
