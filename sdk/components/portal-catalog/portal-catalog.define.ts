import { define } from '../../core/define.js';
import { PortalCatalog } from './portal-catalog.js';

PortalCatalog.companions = {
  'portal-request-form': () => import('../portal-request-form/portal-request-form.define.js'),
};
define('portal-catalog', PortalCatalog);

declare global {
  interface HTMLElementTagNameMap {
    'portal-catalog': PortalCatalog;
  }
}
