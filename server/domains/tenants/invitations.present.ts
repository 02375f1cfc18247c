import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { presentLocation } from './accounts.present.js';
import type { Invitation } from './invitations.dto.js';
import { statusAt, type InvitationView } from './invitations.service.js';

/** An invitation for those who may see it. */
export function presentInvitation(ctx: Context, { invitation, locations }: InvitationView): Invitation {
  const { _id, email, name, roles, inviterName, createdAt, expiresAt } = invitation;
  return {
    id: _id,
    email,
    name,
    roles,
    locations: locations.map(presentLocation),
    status: statusAt(invitation, ctx.clock()),
    invitedBy: inviterName,
    createdAt,
    expiresAt,
    allowedActions: allowedVerbs(ctx, 'invitation', invitation),
  };
}
