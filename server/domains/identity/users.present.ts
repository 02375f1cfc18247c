import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { User } from './users.dto.js';
import type { UserDocument } from './identity.store.js';

/** A person for those who run the portal. */
export function presentUser(ctx: Context, user: UserDocument): User {
  const { _id, externalId, name, email, phone, jobTitle, status, updatedAt, createdAt } = user;
  return {
    id: _id,
    externalId,
    name,
    email,
    phone,
    jobTitle,
    status,
    lastSeenAt: updatedAt,
    createdAt,
    allowedActions: allowedVerbs(ctx, 'user', user),
  };
}
