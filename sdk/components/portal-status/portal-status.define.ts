import { define } from '../../core/define.js';
import { PortalStatus } from './portal-status.js';

define('portal-status', PortalStatus);

declare global {
  interface HTMLElementTagNameMap {
    'portal-status': PortalStatus;
  }
}
