import { define } from '../../core/define.js';
import { PortalQueue } from './portal-queue.js';

PortalQueue.companions = {
  'portal-request': () => import('../portal-request/portal-request.define.js'),
};
define('portal-queue', PortalQueue);

declare global {
  interface HTMLElementTagNameMap {
    'portal-queue': PortalQueue;
  }
}
