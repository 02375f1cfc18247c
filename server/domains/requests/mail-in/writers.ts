import { may } from '../../../access/guard.js';
import type { Context, UserActor } from '../../../kernel/context.js';
import type { RequestDocument } from '../requests.store.js';
import type { MailContact, MailPeople } from './mail-in.ports.js';

/** Somebody who may write into a request now. */
export interface Writer {
  actor: UserActor;
  contact: MailContact;
}

/** What somebody must be allowed for a comment of this visibility. */
const actionFor = (visibility: 'public' | 'internal') =>
  visibility === 'internal' ? ('request.commentInternally' as const) : ('request.comment' as const);

/** Whether somebody may write into a request. */
export function mayWrite(
  { tenantId }: Pick<Context, 'tenantId'>,
  actor: UserActor,
  request: RequestDocument,
  visibility: 'public' | 'internal',
): boolean {
  return (
    may({ tenantId, actor }, 'request.read', request) &&
    may({ tenantId, actor }, actionFor(visibility), request)
  );
}

/**
 * A person as they would write into a request if they came now, with the roles that they have: null where they are disabled,
 * belong to no account any more in which they may, or never could.
 */
export async function writerOf(
  ctx: Context,
  people: MailPeople,
  personId: string,
  request: RequestDocument,
  visibility: 'public' | 'internal',
): Promise<Writer | null> {
  const contact = await people.contact(ctx, personId);
  if (!contact) return null;
  const able = (await people.ofPerson(ctx, personId)).filter((one) =>
    mayWrite(ctx, one, request, visibility),
  );
  const actor = able.find(({ accountId }) => accountId === request.accountId) ?? able[0];
  return actor ? { actor: { ...actor, name: contact.name }, contact } : null;
}
