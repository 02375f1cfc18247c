import { define } from '../../core/define.js';
import { PortalRecord } from './portal-record.js';

define('portal-record', PortalRecord);

declare global {
  interface HTMLElementTagNameMap {
    'portal-record': PortalRecord;
  }
}
