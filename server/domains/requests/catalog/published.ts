import type { Announcement } from '../../../store/outbox.js';
import type { ServiceDocument } from '../catalog.store.js';
import type { ServiceDefinition } from '../definition.js';

/** What a published version says, without what we note beside it. */
export function definitionOf(service: ServiceDocument): ServiceDefinition {
  const { _id, tenantId, version, current, restoredFrom, createdAt, ...content } = service;
  // The database keeps null for what was left out.
  const said = Object.entries(content).filter(([name, value]) => value !== null || name === 'attachments');
  return Object.fromEntries(said) as unknown as ServiceDefinition;
}

/** What happened to a service, for whoever sees the whole tenant. */
export function serviceEvent(
  type: `service.${'published' | 'retired'}`,
  { _id, key, version }: Pick<ServiceDocument, '_id' | 'key' | 'version'>,
): Announcement {
  return {
    type,
    subject: _id,
    accountId: null,
    ownerId: null,
    locationId: null,
    department: null,
    visibility: 'tenant',
    data: { serviceId: _id, service: key, version },
  };
}
