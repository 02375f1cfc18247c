import type { Announcement } from '../../store/outbox.js';
import type { ConnectorDocument } from './connectors.store.js';

/** What happened to a connector, for whoever sees the whole tenant. */
export function connectorEvent(
  type: `connector.${'created' | 'updated' | 'deleted' | 'opened' | 'closed'}`,
  { _id, key }: Pick<ConnectorDocument, '_id' | 'key'>,
): Announcement {
  return {
    type,
    subject: _id,
    accountId: null,
    ownerId: null,
    locationId: null,
    department: null,
    visibility: 'tenant',
    data: { connectorId: _id, key },
  };
}
