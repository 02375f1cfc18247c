import { define } from '../../core/define.js';
import { PortalRecords } from './portal-records.js';

PortalRecords.companions = {
  'portal-record': () => import('../portal-record/portal-record.define.js'),
};
define('portal-records', PortalRecords);

declare global {
  interface HTMLElementTagNameMap {
    'portal-records': PortalRecords;
  }
}
