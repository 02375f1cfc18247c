import { define } from '../../core/define.js';
import { PortalRecords } from './portal-records.js';

define('portal-records', PortalRecords);

declare global {
  interface HTMLElementTagNameMap {
    'portal-records': PortalRecords;
  }
}
