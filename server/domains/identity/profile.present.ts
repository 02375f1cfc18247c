import type { UserDocument } from './identity.store.js';
import type { Profile } from './profile.dto.js';
import { CONTROL } from './profile.model.js';

/** A person for themselves. */
export function presentProfile(user: UserDocument): Profile {
  const { _id, name, email, phone, jobTitle, locale, timezone } = user;
  return { id: _id, name, email, phone, jobTitle, locale, timezone, controlledBy: { ...CONTROL } };
}
