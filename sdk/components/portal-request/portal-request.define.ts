import { define } from '../../core/define.js';
import { PortalRequest } from './portal-request.js';

PortalRequest.companions = {
  'portal-documents': () => import('../portal-documents/portal-documents.define.js'),
  'portal-request-form': () => import('../portal-request-form/portal-request-form.define.js'),
};
define('portal-request', PortalRequest);

declare global {
  interface HTMLElementTagNameMap {
    'portal-request': PortalRequest;
  }
}
