import { define } from '../../core/define.js';
import { PortalNotifications } from './portal-notifications.js';

define('portal-notifications', PortalNotifications);

declare global {
  interface HTMLElementTagNameMap {
    'portal-notifications': PortalNotifications;
  }
}
