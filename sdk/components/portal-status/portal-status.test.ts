import { request, runPortalElementTests, requests, timelineEntry } from '../../testing/index.js';
import './portal-status.define.js';

const timeline = { items: [timelineEntry()], nextCursor: null };
runPortalElementTests('portal-status', {
  attributes: { request: 'REQ-1042' },
  routes: { 'GET /v1/requests/{id}': request(), 'GET /v1/requests/{id}/timeline': timeline },
  shows: 'KP-80',
});
runPortalElementTests('portal-status', {
  routes: { 'GET /v1/requests': requests(request()), 'GET /v1/requests/{id}/timeline': timeline },
  shows: 'KP-80',
});
