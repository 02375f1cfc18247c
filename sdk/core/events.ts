import type { PortalDocument, Schemas, ServiceRequest } from '../client/types.js';

/** Every event that an element fires, by name. All bubble and leave shadow roots. */
export interface PortalEventMap {
  /** The person submitted a request. */
  'portal-request-submitted': CustomEvent<{ request: ServiceRequest }>;
  /** The person added a file. */
  'portal-document-uploaded': CustomEvent<{ document: PortalDocument }>;
  /** The person chose a record of a list. Prevent it to keep the page from following the link. */
  'portal-record-opened': CustomEvent<{ id: string; record: Schemas['PortalRecord'] }>;
  /** The person chose a request of a list. Prevent it to show the request yourself. */
  'portal-request-opened': CustomEvent<{ id: string; request: ServiceRequest }>;
  /** The person chose a service of the catalog. Prevent it to keep what follows from happening. */
  'portal-service-chosen': CustomEvent<{ key: string; service: Schemas['ServiceSummary'] }>;
  /**
   * The person wants to talk to somebody: about which request, and up to when (RFC 3339) they have read what was said; null where it is
   * about none, and where nobody knows. Prevent it to offer something else.
   */
  'portal-human-wanted': CustomEvent<{
    id: string | null;
    number: string | null;
    title: string | null;
    state: string | null;
    seen: string | null;
  }>;
  /** The person chose a notification. Prevent it to keep the page from following the link. */
  'portal-notification-opened': CustomEvent<{ notification: Schemas['Notification'] }>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging needs an interface
  interface GlobalEventHandlersEventMap extends PortalEventMap {}
}

/** Fires one of our events. Answers false when the page prevented what follows from it. */
export const emit = <K extends keyof PortalEventMap>(
  target: EventTarget,
  name: K,
  detail: PortalEventMap[K]['detail'],
): boolean =>
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
