// Written by scripts/sdk/elements.mjs out of the folders of sdk/components.
import './components/portal-approvals/portal-approvals.define.js';
import './components/portal-catalog/portal-catalog.define.js';
import './components/portal-documents/portal-documents.define.js';
import './components/portal-notifications/portal-notifications.define.js';
import './components/portal-profile/portal-profile.define.js';
import './components/portal-provider/portal-provider.define.js';
import './components/portal-queue/portal-queue.define.js';
import './components/portal-record/portal-record.define.js';
import './components/portal-records/portal-records.define.js';
import './components/portal-request/portal-request.define.js';
import './components/portal-request-form/portal-request-form.define.js';
import './components/portal-requests/portal-requests.define.js';
import './components/portal-status/portal-status.define.js';
import './components/portal-team/portal-team.define.js';
