import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput } from '../../kernel/errors.js';
import type { AccountDirectory, AccountReference, LocationReference } from './requests.ports.js';
import { needsLocation, unknownLocation } from './requests.words.js';

/**
 * The location that a new request concerns. A person restricted to locations would not see a request of none, so that it
 * always concerns one of theirs.
 * @throws 422 when it is not one of the account's, or not one of the caller's.
 */
export async function locationFor(
  ctx: Context,
  accounts: AccountDirectory,
  account: AccountReference,
  reference: string | undefined,
  guess?: string | null,
): Promise<LocationReference | null> {
  const own = ctx.actor.kind === 'user' ? ctx.actor.locations : [];
  if (reference === undefined && own.length === 0) return null;
  const locations = await accounts.locations(ctx, account._id);
  const open = own.length > 0 ? locations.filter(({ _id }) => own.includes(_id)) : locations;
  if (reference === undefined) {
    const [only] = open;
    if (open.length === 1 && only) return only;
    if (guess !== undefined) return open.find(({ _id }) => _id === guess) ?? only ?? null;
    throw invalidInput(bodyError('/location', 'required', needsLocation(open)));
  }
  const named = open.find(({ _id, externalId }) => _id === reference || externalId === reference);
  if (!named) throw invalidInput(bodyError('/location', 'unknown', unknownLocation(open)));
  return named;
}
