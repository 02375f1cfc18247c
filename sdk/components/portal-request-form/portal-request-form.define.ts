import { define } from '../../core/define.js';
import { PortalRequestForm } from './portal-request-form.js';

define('portal-request-form', PortalRequestForm);

declare global {
  interface HTMLElementTagNameMap {
    'portal-request-form': PortalRequestForm;
  }
}
