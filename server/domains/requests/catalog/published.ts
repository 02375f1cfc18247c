import type { Announcement } from '../../../store/outbox.js';
import type { ServiceDocument } from '../catalog.store.js';
import type { ServiceDefinition } from '../definition.js';

/** Members that every definition has, whatever their value. */
const ALWAYS: readonly string[] = ['attachments', 'needs'];

/** What a published version says, without what we note beside it. */
export function definitionOf(service: ServiceDocument): ServiceDefinition {
  const { _id, tenantId, version, current, restoredFrom, createdAt, ...content } = service;
  return withoutEmpty(content);
}

/** A definition without optional members that say nothing: the database keeps null, or an empty list, for what was left out. */
export function withoutEmpty(definition: ServiceDefinition): ServiceDefinition {
  const isSaid = ([name, value]: [string, unknown]): boolean =>
    ALWAYS.includes(name) || (value !== null && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(Object.entries(definition).filter(isSaid)) as unknown as ServiceDefinition;
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
