import type { Contact } from './notifications.ports.js';

/** The time zone in which somebody is left alone and gets digests: theirs, else UTC. */
export const zoneOf = (contact: Pick<Contact, 'timezone'> | null | undefined): string =>
  contact?.timezone ?? 'UTC';
