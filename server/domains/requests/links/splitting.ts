import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput } from '../../../kernel/errors.js';
import type { RequestPlace } from '../request-place.js';
import type { SubmitRequestInput } from '../requests.dto.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { namedRequest } from './linking.js';
import { PLACE_IS_KNOWN } from './links.words.js';

/** What a request is split off, which says for whom the new one is, where and about what. */
export interface Origin {
  request: RequestDocument;
  place: RequestPlace;
  /** The caller in the place of whoever asked for the first one: theirs the new one is as well. */
  owner: Context;
}

/**
 * The request that an input splits; null where it splits none.
 * @throws 422 where there is none that the caller may link, or where the input says again what is known.
 */
export async function originOf(
  ctx: Context,
  store: RequestsStore,
  input: SubmitRequestInput,
): Promise<Origin | null> {
  if (input.splitFrom === undefined) return null;
  const request = await namedRequest(ctx, store, '/splitFrom', input.splitFrom);
  const again = (['account', 'location', 'record'] as const).filter((name) => input[name] !== undefined);
  if (again.length > 0)
    throw invalidInput(...again.map((name) => bodyError(`/${name}`, 'unexpected', PLACE_IS_KNOWN)));
  const { accountId, accountName, locationId, locationName, recordId, ownerId, requesterName } = request;
  const place = {
    account: { _id: accountId, name: accountName },
    location: locationId ? { _id: locationId, externalId: '', name: locationName ?? '' } : null,
    record: recordId ? { _id: recordId, accountId, locationId } : null,
  };
  const owner = { ...ctx, actor: { ...ctx.actor, id: ownerId, name: requesterName } };
  return { request, place, owner };
}
