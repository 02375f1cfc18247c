import { define } from '../../core/define.js';
import { PortalApprovals } from './portal-approvals.js';

define('portal-approvals', PortalApprovals);

declare global {
  interface HTMLElementTagNameMap {
    'portal-approvals': PortalApprovals;
  }
}
