import { define } from '../../core/define.js';
import { PortalRecord } from './portal-record.js';

PortalRecord.companions = {
  'portal-documents': () => import('../portal-documents/portal-documents.define.js'),
  'portal-status': () => import('../portal-status/portal-status.define.js'),
};
define('portal-record', PortalRecord);

declare global {
  interface HTMLElementTagNameMap {
    'portal-record': PortalRecord;
  }
}
