import { documents, portalDocument, request, runPortalElementTests } from '../../testing/index.js';
import './portal-documents.define.js';

runPortalElementTests('portal-documents', {
  attributes: { request: 'REQ-1042' },
  routes: { 'GET /v1/requests/{id}': request(), 'GET /v1/documents': documents(portalDocument()) },
  shows: 'leak.jpg',
});
runPortalElementTests('portal-documents', {
  routes: { 'GET /v1/documents': documents(portalDocument()) },
  shows: 'leak.jpg',
});
