import type { Actor, Context } from '../../kernel/context.js';
import type { EmbedSession, Me } from './identity.dto.js';
import type { CallerDescription, NewSession } from './identity.service.js';

/** A new session for the backend that asked. */
export function presentEmbedSession({ id, clientSecret, expiresAt }: NewSession): EmbedSession {
  return { id, clientSecret, expiresAt };
}

/** The caller for themselves. */
export function presentMe(ctx: Context, { user, account, tenant, allowedActions }: CallerDescription): Me {
  const { actor } = ctx;
  return {
    kind: actor.kind === 'user' ? 'user' : 'client',
    id: actor.id,
    name: user?.name ?? actor.name,
    email: user?.email ?? null,
    account: account ? { id: account._id, externalId: account.externalId, name: account.name } : null,
    tenant: { id: tenant._id, name: tenant.name },
    actor: presentActor(actor),
    roles: [...actor.roles],
    scopes: actor.kind === 'client' ? [...actor.scopes] : [],
    components: actor.kind === 'user' ? [...actor.components] : [],
    allowedActions,
  };
}

function presentActor(actor: Actor): Me['actor'] {
  if (actor.kind !== 'user' || !actor.act) return null;
  const { kind, id, name } = actor.act;
  return { kind, id, name };
}
