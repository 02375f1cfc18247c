import { define } from '../../core/define.js';
import { PortalProvider } from './portal-provider.js';

define('portal-provider', PortalProvider);

declare global {
  interface HTMLElementTagNameMap {
    'portal-provider': PortalProvider;
  }
}
