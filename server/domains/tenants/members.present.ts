import { allowedVerbs, fieldsOf } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { presentLocation } from './accounts.present.js';
import type { Member } from './members.dto.js';
import type { MemberView } from './members.service.js';

/** A member, as far as the caller may see them. */
export function presentMember(ctx: Context, { membership, person, locations }: MemberView): Member {
  const { _id, ownerId, roles, departments, side, status, hostManaged, lastSeenAt, createdAt } = membership;
  const member: Member = {
    id: _id,
    userId: ownerId,
    name: person.name,
    email: person.email,
    phone: person.phone,
    jobTitle: person.jobTitle,
    roles,
    locations: locations.map(presentLocation),
    departments,
    side,
    status,
    hostManaged,
    lastSeenAt,
    createdAt,
    allowedActions: allowedVerbs(ctx, 'membership', membership),
  };
  return fieldsOf(ctx, 'membership.read', membership).pick(member) as Member;
}
