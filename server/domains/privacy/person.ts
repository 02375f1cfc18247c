import type { Person } from '../../store/personal-data.js';
import type { PersonReference } from './privacy.ports.js';

/** A person as domains are asked about them. Whoever is erased has no words left by which texts could be searched. */
export function personOf({ _id: id, name, email, phone, emailKey, externalId }: PersonReference): Person {
  if (externalId === `erased:${id}`) return { id, identifiers: [], emailKey: null };
  return { id, identifiers: [name, email, phone].flatMap((word) => word ?? []), emailKey };
}
