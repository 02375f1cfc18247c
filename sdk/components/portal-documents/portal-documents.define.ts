import { define } from '../../core/define.js';
import { PortalDocuments } from './portal-documents.js';

define('portal-documents', PortalDocuments);

declare global {
  interface HTMLElementTagNameMap {
    'portal-documents': PortalDocuments;
  }
}
