import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { notFound, PorticoError } from '../../kernel/errors.js';
import type { Scope } from '../../kernel/scope.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { ChangeRequestsStore } from './change-requests.store.js';
import { announcementsOf } from './import.events.js';
import { directCause, entriesOf, entryOf, type Cause } from './history.model.js';
import type { HistoryStore } from './history.store.js';
import type { RecordBatch, RecordBatchInput, RecordBatchResult, RecordImport } from './import.dto.js';
import { prepare, stepFor, type Places, type Step } from './import.model.js';
import type { RecordTypesService } from './record-types.service.js';
import type { RecordTypeDocument } from './record-types.store.js';
import type { AccountDirectory, PlaceReference, RecordFiles } from './records.ports.js';
import type { RecordDocument, RecordPatch, RecordsStore } from './records.store.js';
import type { SyncService } from './sync.service.js';

/** So many faults are told of each item. */
const FAULTS = 10;

/** What imports are made of. */
export interface ImportParts {
  store: RecordsStore;
  types: RecordTypesService;
  history: HistoryStore;
  changes: ChangeRequestsStore;
  accounts: AccountDirectory;
  files: RecordFiles;
  sync: SyncService;
  unitOfWork: UnitOfWork;
}

/** Records as the host's backend brings them, a whole batch in one transaction. */
export class ImportService {
  constructor(private readonly parts: ImportParts) {}

  /** Makes, changes or deletes records. What is wrong with one item is told in its result. */
  async run(ctx: Context, key: string, { items, reason, sync }: RecordBatchInput): Promise<RecordBatch> {
    const scope = scopeFor(ctx, 'record.import');
    if (!(await this.parts.types.find(ctx, key))) throw notFound();
    const places = await this.places(ctx, items);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const type = await this.parts.types.of(ctx, key, tx);
      const prepared = prepare(ctx, type, items, places);
      const keys = items.map(({ externalId }) => externalId);
      const known = await this.parts.store.byExternalIds(scope, key, keys, tx.session);
      const byKey = new Map(known.map((record) => [record.externalId, record]));
      const steps = prepared.map((one) => stepFor(ctx, type, one, byKey.get(one.item.externalId) ?? null));
      await this.save(ctx, scope, steps, tx);
      await this.note(ctx, tx, type, steps, directCause(ctx, reason, true));
      const batch = resultOf(items, steps);
      const { results: _results, ...counts } = batch;
      if (sync) await this.parts.sync.move(ctx, tx, key, sync, counts);
      const { created, updated, deleted, failed, conflicts } = counts;
      const facts = { created, updated, deleted, failed, conflicts };
      tx.audit({ action: 'record.import', subjectId: key, facts });
      return batch;
    });
  }

  /** Looks up all accounts and locations of a batch at once. */
  private async places(ctx: Context, items: readonly RecordImport[]): Promise<Places> {
    const accounts = await this.parts.accounts.findAccounts(ctx, [
      ...new Set(items.map(({ account }) => account)),
    ]);
    const located = items.filter(({ location }) => location !== undefined && location !== null);
    const named = accounts.filter((one) => located.some(({ account }) => isNamed(one, account)));
    const locations = new Map<string, PlaceReference[]>();
    for (const { _id } of named) locations.set(_id, await this.parts.accounts.locations(ctx, _id));
    const index = indexOf(accounts);
    const indexes = new Map([...locations].map(([id, places]) => [id, indexOf(places)]));
    return {
      account: (reference) => index.get(reference),
      location: (accountId, reference) => indexes.get(accountId)?.get(reference),
    };
  }

  private async save(ctx: Context, scope: Scope, steps: readonly Step[], tx: Transaction): Promise<void> {
    const { store, history, changes, files } = this.parts;
    const { session } = tx;
    const fresh = steps.filter(({ record, before }) => record && !before);
    const changed = steps.filter(({ change, before }) => change && before);
    await store.insert(
      fresh.map(({ record }) => record as RecordDocument),
      session,
    );
    const updates = changed.map(({ before, change }) => ({
      record: before as RecordDocument,
      change: change as RecordPatch,
    }));
    if (!(await store.saveEach(scope, updates, session))) throw new PorticoError('version_conflict');
    const gone = steps
      .filter(({ status }) => status === 'deleted')
      .map(({ record }) => record?._id as string);
    if (gone.length > 0) await changes.endPending(scope, gone, session);
    for (const { record } of changed.filter(({ isMoved }) => isMoved)) {
      const { _id, locationId } = record as RecordDocument;
      await history.move(scope, _id, locationId, session);
      await changes.move(scope, _id, locationId, session);
      await files.moveOfRecord(ctx, tx, _id, locationId);
    }
  }

  /** Writes the history, and tells it. */
  private async note(
    ctx: Context,
    tx: Transaction,
    type: RecordTypeDocument,
    steps: readonly Step[],
    cause: Cause,
  ): Promise<void> {
    const entries = steps.flatMap(({ status, record, before, changes }) => {
      if (!record || status === 'deleted') return [];
      if (status === 'created') return [entryOf(ctx, record, cause, before ? 'restored' : 'created')];
      return entriesOf(ctx, type, record, cause, changes);
    });
    await this.parts.history.append(entries, tx.session);
    for (const announcement of announcementsOf(type, steps)) tx.announce(announcement);
  }
}

const isNamed = ({ _id, externalId }: PlaceReference, reference: string): boolean =>
  externalId === reference || _id === reference;

/** By the host's key, which wins, and by id. */
function indexOf(places: readonly PlaceReference[]): Map<string, PlaceReference> {
  const byId = places.map((place) => [place._id, place] as const);
  return new Map([...byId, ...places.map((place) => [place.externalId, place] as const)]);
}

function resultOf(items: readonly RecordImport[], steps: readonly Step[]): RecordBatch {
  const results = steps.map(({ status, record, before, errors, conflicts }, at): RecordBatchResult => ({
    externalId: items[at]?.externalId ?? '',
    status,
    id: status === 'failed' ? null : (record?._id ?? before?._id ?? null),
    errors: errors.slice(0, FAULTS).map(({ pointer, code, detail, fix }) => ({ pointer, code, detail, fix })),
    conflicts,
  }));
  const count = (wanted: Step['status']): number => results.filter(({ status }) => status === wanted).length;
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    deleted: count('deleted'),
    failed: count('failed'),
    conflicts: steps.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
    results,
  };
}
