import { FORMER_MEMBER } from '../../kernel/pseudonym.js';
import { each, eraseEach } from '../../store/each.js';
import type { PersonalData } from '../../store/personal-data.js';
import type { Filter } from '../../store/scoped-collection.js';
import type { InvitationsStore } from './invitations.store.js';
import { membershipEvent } from './memberships.events.js';
import type { MembershipsStore } from './memberships.store.js';

const domain = 'tenants';

/** What they are in which account. Memberships end; that there was one stays, without a name. */
export function membershipsOfPeople({ memberships }: MembershipsStore): PersonalData {
  return {
    domain,
    collection: 'memberships',
    async *disclose(ctx, { id }) {
      for await (const membership of each(memberships, ctx, { ownerId: id })) {
        const { accountId, roles, locations, departments, status, createdAt, lastSeenAt } = membership;
        const data = { accountId, roles, locations, departments, status, createdAt, lastSeenAt };
        yield { kind: 'membership', id: membership._id, data };
      }
    },
    erase: (ctx, { person: { id } }, after, tx) =>
      eraseEach(memberships, ctx, { filter: { ownerId: id }, after }, tx, (membership) => {
        if (membership.status === 'removed') return null;
        tx.audit({ action: 'membership.remove', subjectId: membership._id });
        tx.announce(membershipEvent('membership.removed', membership));
        return { set: { status: 'removed', updatedAt: ctx.clock() } as const };
      }),
  };
}

/** Invitations to their address go; those that they made lose their name. */
export function invitationsOfPeople({ invitations }: InvitationsStore): PersonalData {
  const filterOf = (id: string, emailKey: string | null): Filter => ({
    $or: [{ ownerId: id }, ...(emailKey === null ? [] : [{ emailKey }])],
  });
  return {
    domain,
    collection: 'invitations',
    async *disclose(ctx, { id, emailKey }) {
      for await (const invitation of each(invitations, ctx, filterOf(id, emailKey))) {
        const { accountId, roles, status, createdAt, expiresAt } = invitation;
        const facts = { accountId, roles, status, createdAt, expiresAt };
        const { email, name } = invitation;
        // Whom they invited is not theirs to be told of.
        if (invitation.emailKey === emailKey)
          yield { kind: 'invitation', id: invitation._id, data: { email, name, ...facts } };
        else yield { kind: 'invitation-made', id: invitation._id, data: facts };
      }
    },
    erase: (ctx, { person: { id, emailKey } }, after, tx) =>
      eraseEach(invitations, ctx, { filter: filterOf(id, emailKey), after }, tx, (invitation) =>
        invitation.emailKey === emailKey ? { delete: true } : { set: { inviterName: FORMER_MEMBER } },
      ),
  };
}
