import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput } from '../../kernel/errors.js';
import { locationFor } from './request-location.js';
import type { SubmitRequestInput } from './requests.dto.js';
import type {
  AccountDirectory,
  AccountReference,
  LocationReference,
  RecordDirectory,
  RecordReference,
} from './requests.ports.js';
import {
  NO_ACCOUNT,
  NOT_YOUR_ACCOUNT,
  OTHER_ACCOUNT,
  UNKNOWN_ACCOUNT,
  UNKNOWN_RECORD,
} from './requests.words.js';
import { sideOf } from './transition.js';

/** For whom a new request is, where, and about what. */
export interface RequestPlace {
  account: AccountReference;
  location: LocationReference | null;
  record: RecordReference | null;
}

/** The account of a person who acts; null for programs. */
export async function ownAccount(
  ctx: Context,
  accounts: Pick<AccountDirectory, 'account'>,
): Promise<AccountReference | null> {
  return ctx.actor.kind === 'user' ? accounts.account(ctx, ctx.actor.accountId) : null;
}

/**
 * Finds what the input names. What it leaves out is the record's, if it is about one.
 * @param own The caller's own account.
 * @throws 422 naming what there is not, or what the caller may not see.
 */
export async function placeFor(
  ctx: Context,
  { accounts, records }: { accounts: AccountDirectory; records: RecordDirectory },
  input: SubmitRequestInput,
  own: AccountReference | null,
  guess?: string | null,
): Promise<RequestPlace> {
  const record = input.record === undefined ? null : await records.find(ctx, input.record);
  if (input.record !== undefined && !record)
    throw invalidInput(bodyError('/record', 'unknown', UNKNOWN_RECORD));
  const account = await accountFor(ctx, accounts, own, input.account, record);
  if (record && record.accountId !== account._id)
    throw invalidInput(bodyError('/record', 'otherAccount', OTHER_ACCOUNT));
  const named = input.location ?? record?.locationId ?? undefined;
  return { account, location: await locationFor(ctx, accounts, account, named, guess), record };
}

/** Customers act for their own account; staff and programs say for whom, by the record if not otherwise. */
async function accountFor(
  ctx: Context,
  accounts: AccountDirectory,
  own: AccountReference | null,
  named: string | undefined,
  record: RecordReference | null,
): Promise<AccountReference> {
  const reference = named ?? (sideOf(ctx) === 'staff' ? record?.accountId : undefined);
  if (reference === undefined && own) return own;
  if (reference === undefined) throw invalidInput(bodyError('/account', 'required', NO_ACCOUNT));
  const found = await accounts.findAccount(ctx, reference);
  if (found && (sideOf(ctx) === 'staff' || found._id === own?._id)) return found;
  const words = sideOf(ctx) === 'staff' ? UNKNOWN_ACCOUNT : NOT_YOUR_ACCOUNT;
  throw invalidInput(bodyError('/account', 'unknown', words));
}
