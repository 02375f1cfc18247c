import type { Announcement } from '../../store/outbox.js';
import type { InvitationDocument } from './invitations.store.js';
import type { MembershipDocument } from './memberships.model.js';

/** What happened to a membership. That of staff is no business of the customers. */
export function membershipEvent(
  type: 'membership.changed' | 'membership.removed',
  { _id, accountId, ownerId, side }: MembershipDocument,
): Announcement {
  return {
    type,
    subject: _id,
    accountId,
    ownerId,
    locationId: null,
    department: null,
    visibility: side === 'staff' ? 'internal' : 'public',
    data: { membershipId: _id, accountId },
  };
}

/** What happened to an invitation, for those who may read it. */
export function invitationEvent(
  type: 'invitation.created' | 'invitation.accepted' | 'invitation.revoked',
  { _id, accountId, ownerId }: InvitationDocument,
): Announcement {
  return {
    type,
    subject: _id,
    accountId,
    ownerId,
    locationId: null,
    department: null,
    visibility: 'admin',
    data: { invitationId: _id, accountId },
  };
}
