import { define } from '../../core/define.js';
import { PortalQueue } from './portal-queue.js';

define('portal-queue', PortalQueue);

declare global {
  interface HTMLElementTagNameMap {
    'portal-queue': PortalQueue;
  }
}
