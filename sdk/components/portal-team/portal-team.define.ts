import { define } from '../../core/define.js';
import { PortalTeam } from './portal-team.js';

define('portal-team', PortalTeam);

declare global {
  interface HTMLElementTagNameMap {
    'portal-team': PortalTeam;
  }
}
