import type { Announcement } from '../../store/outbox.js';

/** What happened to an endpoint, for whoever sees the whole tenant. */
export function endpointEvent(
  type: `webhook-endpoint.${'created' | 'updated' | 'deleted' | 'disabled'}`,
  id: string,
  facts: Readonly<Record<string, unknown>> = {},
): Announcement {
  return {
    type,
    subject: id,
    accountId: null,
    ownerId: null,
    locationId: null,
    department: null,
    visibility: 'tenant',
    data: { webhookEndpointId: id, ...facts },
  };
}
