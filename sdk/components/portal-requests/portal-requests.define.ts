import { define } from '../../core/define.js';
import { PortalRequests } from './portal-requests.js';

PortalRequests.companions = {
  'portal-request': () => import('../portal-request/portal-request.define.js'),
};
define('portal-requests', PortalRequests);

declare global {
  interface HTMLElementTagNameMap {
    'portal-requests': PortalRequests;
  }
}
