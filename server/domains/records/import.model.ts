import type { Context } from '../../kernel/context.js';
import { bodyError, type InputError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { RecordImport } from './import.dto.js';
import type { RecordBatchResult, RecordConflict } from './import.dto.js';
import { changesBetween, dataErrors, inUtc, termsOf, type FieldChange } from './record-data.js';
import { settle } from './sync.model.js';
import type { RecordTypeDocument } from './record-types.store.js';
import type { PlaceReference } from './records.ports.js';
import { patchOf, PLACE, type RecordDocument, type RecordPatch } from './records.store.js';
import { NO_DATA, OTHER_ACCOUNT, SENT_TWICE, UNKNOWN_ACCOUNT, UNKNOWN_LOCATION } from './records.words.js';

/** An item with what its keys name, or with what is wrong. */
export interface Prepared {
  item: RecordImport;
  /** JSON pointer of the item in the batch. */
  pointer: string;
  account: PlaceReference | null;
  location: PlaceReference | null;
  data: Record<string, unknown>;
  errors: InputError[];
}

/** The accounts and locations that a batch may name. */
export interface Places {
  account(reference: string): PlaceReference | undefined;
  location(accountId: string, reference: string): PlaceReference | undefined;
}

/** Checks every item by itself. */
export function prepare(
  ctx: Context,
  type: RecordTypeDocument,
  items: readonly RecordImport[],
  places: Places,
): Prepared[] {
  const seen = new Set<string>();
  return items.map((item, at) => {
    const pointer = `/items/${at}`;
    const isTwice = seen.has(item.externalId);
    seen.add(item.externalId);
    const account = places.account(item.account) ?? null;
    const wantsLocation = item.location !== undefined && item.location !== null;
    const location =
      account && wantsLocation ? (places.location(account._id, item.location as string) ?? null) : null;
    const errors = [
      ...(isTwice ? [bodyError(`${pointer}/externalId`, 'duplicate', SENT_TWICE)] : []),
      ...(account ? [] : [bodyError(`${pointer}/account`, 'unknown', UNKNOWN_ACCOUNT)]),
      ...(account && wantsLocation && !location
        ? [bodyError(`${pointer}/location`, 'unknown', UNKNOWN_LOCATION)]
        : []),
      ...(item.deleted ? [] : valueErrors(ctx, type, item, pointer)),
    ];
    return {
      item,
      pointer,
      account,
      location,
      data: errors.length > 0 ? {} : inUtc(type, item.data ?? {}),
      errors,
    };
  });
}

function valueErrors(
  { locale }: Context,
  type: RecordTypeDocument,
  { data }: RecordImport,
  pointer: string,
): InputError[] {
  if (data === undefined) return [bodyError(`${pointer}/data`, 'required', NO_DATA)];
  return dataErrors(type, data, `${pointer}/data`, locale);
}

/** What an item does to a record. */
export interface Step {
  status: RecordBatchResult['status'];
  /** The record as it will be; null where nothing happens. */
  record: RecordDocument | null;
  /** The record as it was; null for a new one. */
  before: RecordDocument | null;
  /** What is saved of an existing one. */
  change: RecordPatch | null;
  changes: FieldChange[];
  isMoved: boolean;
  errors: InputError[];
  conflicts: RecordConflict[];
}

const step = (status: Step['status'], rest: Partial<Step> = {}): Step => ({
  status,
  record: null,
  before: null,
  change: null,
  changes: [],
  isMoved: false,
  errors: [],
  conflicts: [],
  ...rest,
});

/** Decides what becomes of an item, given the record that has its key. */
export function stepFor(
  ctx: Context,
  type: RecordTypeDocument,
  prepared: Prepared,
  before: RecordDocument | null,
): Step {
  const { item, pointer, account, errors } = prepared;
  if (errors.length > 0 || !account) return step('failed', { errors });
  if (before && before.accountId !== account._id && before.deletedAt === null)
    return step('failed', { errors: [bodyError(`${pointer}/account`, 'conflict', OTHER_ACCOUNT)] });
  if (item.deleted) return deletion(ctx, before);
  return before
    ? update(ctx, type, { ...prepared, account }, before)
    : creation(ctx, type, { ...prepared, account });
}

function deletion(ctx: Context, before: RecordDocument | null): Step {
  if (!before || before.deletedAt !== null) return step('unchanged', { before });
  const at = ctx.clock();
  const change = { deletedAt: at, updatedAt: at };
  return step('deleted', { before, change, record: { ...before, ...change } });
}

type Placed = Prepared & { account: PlaceReference };

function creation(ctx: Context, type: RecordTypeDocument, { item, account, location, data }: Placed): Step {
  const at = ctx.clock();
  const record: RecordDocument = {
    _id: newId('rec', at),
    tenantId: ctx.tenantId,
    typeKey: type.key,
    typeVersion: type.version,
    externalId: item.externalId,
    accountId: account._id,
    accountName: account.name,
    locationId: location?._id ?? null,
    locationName: location?.name ?? null,
    ownerId: ctx.actor.id,
    department: type.department,
    data,
    terms: termsOf(type, data),
    touched: {},
    changedHere: {},
    version: 1,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
  return step('created', { record });
}

function update(
  ctx: Context,
  type: RecordTypeDocument,
  { pointer, account, location, data: sent }: Placed,
  before: RecordDocument,
): Step {
  const at = ctx.clock();
  const isRestored = before.deletedAt !== null;
  const { data, changedHere, conflicts } = isRestored
    ? { data: sent, changedHere: {}, conflicts: [] }
    : settle(type, before, sent);
  // What stays here may not fit what is sent.
  const errors = conflicts.length > 0 ? dataErrors(type, data, `${pointer}/data`, ctx.locale) : [];
  if (errors.length > 0) return step('failed', { before, errors });
  const changes = changesBetween(before.data, data);
  const place = {
    accountId: account._id,
    accountName: account.name,
    locationId: location?._id ?? null,
    locationName: location?.name ?? null,
    department: type.department,
  };
  const isMoved = before.locationId !== place.locationId;
  const isSettled = Object.keys(changedHere).length < Object.keys(before.changedHere).length;
  const isSame = changes.length === 0 && !isMoved && !isRestored && before.accountName === place.accountName;
  if (isSame && before.locationName === place.locationName) {
    const settled = isSettled ? { change: { changedHere }, record: { ...before, changedHere } } : {};
    return step('unchanged', { before, conflicts, ...settled });
  }
  const patch = patchOf(type, before, changes, at);
  const touched =
    changes.length === 0 || isMoved || isRestored ? { ...patch.touched, [PLACE]: at } : patch.touched;
  const change: RecordPatch = { ...patch, ...place, touched, changedHere, deletedAt: null };
  const record = { ...before, ...change } as RecordDocument;
  const status = isRestored ? 'created' : 'updated';
  return step(status, { before, change, record, changes: isRestored ? [] : changes, isMoved, conflicts });
}
