import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput } from '../../../kernel/errors.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { isClosed, type ChosenWay } from '../workflow.model.js';
import { namedRequest } from './linking.js';
import { OTHER_CUSTOMER, STAYS_OPEN } from './links.words.js';

const POINTER = '/duplicateOf';

/**
 * The request in which a duplicate goes on, which is closed by the same move.
 * @throws 422 where there is none, where it is another account's, or where the move does not close the duplicate.
 */
export async function survivorOf(
  ctx: Context,
  tx: Transaction,
  store: RequestsStore,
  duplicate: RequestDocument,
  { to, branch }: ChosenWay,
  reference: string,
): Promise<RequestDocument> {
  const survivor = await namedRequest(ctx, store, POINTER, reference, tx);
  if (survivor.accountId !== duplicate.accountId)
    throw invalidInput(bodyError(POINTER, 'otherAccount', OTHER_CUSTOMER));
  if (branch || !isClosed(to.category)) throw invalidInput(bodyError(POINTER, 'staysOpen', STAYS_OPEN));
  return survivor;
}
