import { authorize, may, scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput } from '../../../kernel/errors.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import { saveRequest } from '../one-request.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { announcementOf } from '../timeline.model.js';
import { sideOf } from '../transition.js';
import { MOST_LINKS, REVERSE, withLink, withoutLink, type Relation } from './links.model.js';
import { FOR_STAFF, ITSELF, NO_SUCH_REQUEST, TOO_MANY_LINKS } from './links.words.js';

/**
 * Another request that an input names for a link.
 * @throws 422 at the pointer where there is none, or none that the caller may link; 403 for whoever may link nothing.
 */
export async function namedRequest(
  ctx: Context,
  store: RequestsStore,
  pointer: string,
  reference: string,
  tx?: Transaction,
): Promise<RequestDocument> {
  if (sideOf(ctx) !== 'staff') throw invalidInput(bodyError(pointer, 'unexpected', FOR_STAFF));
  const found = await store.find(scopeFor(ctx, 'request.read'), reference, tx?.session);
  if (found && may(ctx, 'request.link', found)) return found;
  authorize(ctx, 'request.link', { tenantId: ctx.tenantId });
  throw invalidInput(bodyError(pointer, 'unknown', NO_SUCH_REQUEST));
}

/**
 * Links two requests, each of which says how it stands to the other. Answers the first as it is then.
 * @param pointer Where the input names the other one.
 * @throws 422 for a request and itself, and where there are too many links.
 */
export async function linkBoth(
  ctx: Context,
  tx: Transaction,
  store: RequestsStore,
  one: RequestDocument,
  relation: Relation,
  other: RequestDocument,
  pointer: string,
): Promise<RequestDocument> {
  if (one._id === other._id) throw invalidInput(bodyError(pointer, 'itself', ITSELF));
  const add = async (to: RequestDocument, from: RequestDocument, how: Relation): Promise<RequestDocument> => {
    const links = withLink(to.links ?? [], { relation: how, requestId: from._id, at: ctx.clock() });
    if (links.length > MOST_LINKS) throw invalidInput(bodyError(pointer, 'tooMany', TOO_MANY_LINKS));
    return saveLinks(ctx, tx, store, to, links);
  };
  await add(other, one, REVERSE[relation]);
  const saved = await add(one, other, relation);
  tx.audit({ action: 'request.link', subjectId: one._id, facts: { relation, request: other._id } });
  return saved;
}

/** Takes the link between two requests out. */
export async function unlinkBoth(
  ctx: Context,
  tx: Transaction,
  store: RequestsStore,
  one: RequestDocument,
  other: RequestDocument,
): Promise<void> {
  await saveLinks(ctx, tx, store, one, withoutLink(one.links ?? [], other._id));
  await saveLinks(ctx, tx, store, other, withoutLink(other.links ?? [], one._id));
  tx.audit({ action: 'request.unlink', subjectId: one._id, facts: { request: other._id } });
}

/** Whoever sees one of the two need not see the other: the event names neither. */
async function saveLinks(
  ctx: Context,
  tx: Transaction,
  store: RequestsStore,
  request: RequestDocument,
  links: RequestDocument['links'],
): Promise<RequestDocument> {
  const saved = await saveRequest(ctx, tx, store, request, { links });
  tx.announce(announcementOf('request.linked', saved));
  return saved;
}
