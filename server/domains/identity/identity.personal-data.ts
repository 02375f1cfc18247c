import { FORMER_MEMBER } from '../../kernel/pseudonym.js';
import { grantScope } from '../../kernel/scope.js';
import { each, eraseEach } from '../../store/each.js';
import type { PersonalData } from '../../store/personal-data.js';
import type { EmbedSessionDocument, IdentityStore } from './identity.store.js';
import { NO_PROFILE } from './profile.model.js';
import type { SessionsService } from './sessions.service.js';

const domain = 'identity';

/** Their sessions. They end with the first piece, in which the person is barred too: nothing new is added behind the erasure. */
export function sessionsOfPeople(store: IdentityStore, sessions: SessionsService): PersonalData {
  return {
    domain,
    collection: 'embedSessions',
    async *disclose(ctx, { id }) {
      for await (const session of each(store.sessions, ctx, { userId: id }))
        yield { kind: 'session', id: session._id, data: presentSession(session) };
    },
    async erase(ctx, { person: { id } }, after, tx) {
      const ended = after === null ? await sessions.endOf(ctx, tx, { userId: id }) : [];
      if (after === null) {
        const barred = { status: 'disabled', erasedAt: ctx.clock() };
        const scope = grantScope({ tenantId: ctx.tenantId });
        await store.users.updateOne(scope, { _id: id }, { $set: barred, $inc: { version: 1 } }, tx.session);
      }
      // Their own, and those in which they acted for others.
      const filter = { $or: [{ userId: id }, { endsWith: id }] };
      const chunk = await eraseEach(store.sessions, ctx, { filter, after }, tx, ({ userId, act }) => ({
        set: {
          ...(userId === id ? { userName: FORMER_MEMBER } : {}),
          ...(act?.id === id ? { act: { ...act, name: FORMER_MEMBER } } : {}),
        },
      }));
      return { ...chunk, committed: () => sessions.ended(ended) };
    },
  };
}

function presentSession(session: EmbedSessionDocument): Record<string, unknown> {
  const { accountId, roles, locations, departments, components, origin, act, createdAt, revokedAt } = session;
  const actedBy = act ? 'staff' : null;
  return { accountId, roles, locations, departments, components, origin, actedBy, createdAt, revokedAt };
}

/** They themselves. It is erased last: until then their name is what texts are searched for. */
export function people(store: IdentityStore): PersonalData {
  return {
    domain,
    collection: 'users',
    async *disclose(ctx, { id }) {
      const user = await store.user(grantScope({ tenantId: ctx.tenantId }), id);
      if (!user) return;
      const { externalId, name, email, phone, jobTitle, locale, timezone, status, createdAt } = user;
      const profile = { externalId, name, email, phone, jobTitle, locale, timezone };
      yield { kind: 'person', id, data: { ...profile, status, createdAt, lastSeenAt: user.updatedAt } };
    },
    async erase(ctx, { person: { id } }, _after, tx) {
      // The host's key becomes free: whoever it is vouched for again is a new person.
      const nobody = { externalId: `erased:${id}`, name: FORMER_MEMBER, email: null, emailKey: null };
      const change = { $set: { ...nobody, ...NO_PROFILE }, $inc: { version: 1 } };
      const scope = grantScope({ tenantId: ctx.tenantId });
      const found = await store.users.updateOne(scope, { _id: id }, change, tx.session);
      return { after: null, erased: found ? 1 : 0, kept: [], blobs: [] };
    },
  };
}
