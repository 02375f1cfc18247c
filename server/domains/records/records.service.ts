import { isEditor, isReader } from '../../access/field-roles.js';
import { authorize, scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { notFound, PorticoError } from '../../kernel/errors.js';
import { grantScope } from '../../kernel/scope.js';
import { fieldNames, rulesOf, valueLabel } from './record-type.model.js';
import type { AuditEntry, AuditLog } from '../../store/audit.js';
import type { PageQuery } from '../../store/page-query.js';
import type { Page } from '../../store/paging.js';
import type { Filter } from '../../store/scoped-collection.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { ChangeRequestDocument, ChangeRequestsStore } from './change-requests.store.js';
import { editOf, type Edit } from './edit.js';
import { FieldAccess, pathOf } from './field-access.js';
import { announcementOf, directCause, entriesOf } from './history.model.js';
import type { ChangeDocument, HistoryStore } from './history.store.js';
import { newChangeRequest } from './change-requests.model.js';
import type { FieldChange } from './record-data.js';
import { readQuery, type ReadQuery } from './record-query.js';
import { unknownType } from './record-query.words.js';
import { wordsCondition, whereReadable } from './readable-scope.js';
import type { RecordTypesService } from './record-types.service.js';
import type { RecordTypeDocument } from './record-types.store.js';
import type { Facet, UpdateRecordInput } from './records.dto.js';
import type { RecordQuery } from './records.query.js';
import { patchOf, type RecordDocument, type RecordsStore } from './records.store.js';
import { readsOf } from './sensitive-reads.js';
import { withChangedHere } from './sync.model.js';

const DEFAULT_LIMIT = 20;
const HISTORY_LIMIT = 50;
const MOST_FACET_VALUES = 20;

/** A record with its type and what waits for it. */
export interface RecordDetail {
  record: RecordDocument;
  type: RecordTypeDocument;
  pending: ChangeRequestDocument[];
}

/** What records are made of. */
export interface RecordsParts {
  store: RecordsStore;
  types: RecordTypesService;
  history: HistoryStore;
  changes: ChangeRequestsStore;
  audit: AuditLog;
  unitOfWork: UnitOfWork;
}

/** Records of the host's business. */
export class RecordsService {
  constructor(private readonly parts: RecordsParts) {}

  /** A page of the records of a type, with the counts that were asked for. */
  async list(
    ctx: Context,
    query: RecordQuery,
  ): Promise<Page<RecordDocument> & { type: RecordTypeDocument; facets: Facet[] }> {
    const type = await this.typeFor(ctx, query.type);
    const read = readQuery(type, new FieldAccess(ctx, type), query);
    const scope = scopeFor(ctx, 'record.read');
    const { cursor, limit = DEFAULT_LIMIT } = query;
    const filter = { $and: conditionsOf(ctx, type, query, read, null) };
    const page = await this.parts.store.list(scope, filter, read.order, { cursor, limit });
    const facets = await Promise.all(read.facets.map((name) => this.facet(ctx, type, query, read, name)));
    return { ...page, type, facets };
  }

  /** One record; 404 when there is none that the caller may see. */
  async get(ctx: Context, id: string): Promise<RecordDetail> {
    const detail = await this.detail(ctx, await this.visible(ctx, id));
    await this.parts.audit.append(ctx, shownIn(ctx, detail));
    return detail;
  }

  /** A record of the tenant, for whoever may ask about access to anything. */
  async lookUp(ctx: Context, id: string): Promise<RecordDocument | null> {
    return this.parts.store.find(grantScope({ tenantId: ctx.tenantId }), id);
  }

  /** A record that the caller may see; null when there is none. */
  async find(ctx: Context, id: string): Promise<RecordDocument | null> {
    return this.parts.store.find(scopeFor(ctx, 'record.read'), id);
  }

  /** Those of these ids that are records which the caller may see. */
  async findEach(ctx: Context, ids: readonly string[]): Promise<RecordDocument[]> {
    return this.parts.store.byIds(scopeFor(ctx, 'record.read'), ids);
  }

  /** A record that the caller may see and do this with. */
  async locate(
    ctx: Context,
    id: string,
    action: 'record.read' | 'record.attachDocument',
    tx?: Transaction,
  ): Promise<RecordDocument> {
    const record = await this.visible(ctx, id, tx);
    authorize(ctx, action, record);
    return record;
  }

  /** Tells of a file that was uploaded to a record; the right to attach it is checked again inside the transaction. */
  async noteUpload(ctx: Context, tx: Transaction, id: string, document: { id: string }): Promise<void> {
    const record = await this.locate(ctx, id, 'record.attachDocument', tx);
    tx.announce(announcementOf('document.added', record, null, { documentId: document.id }));
  }

  /** Whether the type of a record lets somebody with these roles read or change one of its fields. */
  async opensField(
    ctx: Context,
    {
      roles,
      action,
      thing,
      field,
    }: { roles: readonly string[]; action: string; thing: object; field: string },
  ): Promise<boolean> {
    const type = await this.parts.types.of(ctx, (thing as RecordDocument).typeKey);
    const { readableBy, editableBy } = rulesOf(type, field.replace(/^data\./, ''));
    const anybody = { kind: 'client', id: '', name: '', roles, scopes: [], expiresAt: null } as const;
    return isReader(anybody, readableBy) && (action !== 'record.update' || isEditor(anybody, editableBy));
  }

  /** What changed in a record, as far as the caller may see it. */
  async history(
    ctx: Context,
    id: string,
    query: PageQuery,
  ): Promise<Page<ChangeDocument> & { type: RecordTypeDocument }> {
    const record = await this.visible(ctx, id);
    const type = await this.parts.types.of(ctx, record.typeKey);
    const access = new FieldAccess(ctx, type);
    const readable = access.readable(record);
    // Of fields that the type no longer has, whoever reads all of them is told.
    const fields = readable.length === fieldNames(type).length && access.readsAll() ? null : readable;
    const scope = scopeFor(ctx, 'record.readHistory');
    const limit = query.limit ?? HISTORY_LIMIT;
    const page = await this.parts.history.list(scope, id, fields, query, limit);
    const shown = page.items.flatMap(({ field }) => field ?? []);
    await this.parts.audit.append(ctx, readsOf(type, id, shown, 'history'));
    return { ...page, type };
  }

  /**
   * Changes fields: those that need approval wait as a change request, the others change at once.
   * @param check Throws when the caller saw something else.
   */
  async update(
    ctx: Context,
    id: string,
    input: UpdateRecordInput,
    check: (detail: RecordDetail) => void,
  ): Promise<RecordDetail> {
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const detail = await this.detail(ctx, await this.visible(ctx, id, tx), tx);
      authorize(ctx, 'record.update', detail.record);
      check(detail);
      const edit = editOf(ctx, detail, input.data);
      const isChange = edit.now.length + edit.later.length > 0;
      const after = isChange ? await this.change(ctx, tx, detail, edit, input.reason) : detail;
      for (const read of shownIn(ctx, after)) tx.audit(read);
      return after;
    });
  }

  private async change(
    ctx: Context,
    tx: Transaction,
    { record, type }: RecordDetail,
    { now, later }: Edit,
    reason: string | undefined,
  ): Promise<RecordDetail> {
    const cause = directCause(ctx, reason);
    // A request alone is a change as well: of two at once, one has to look again.
    const change =
      now.length > 0 ? { ...patchOf(type, record, now, ctx.clock()), ...noteHere(ctx, record, now) } : {};
    const saved = await this.parts.store.save(scopeFor(ctx, 'record.update'), record, change, tx.session);
    if (!saved) throw new PorticoError('version_conflict');
    const facts = { changed: now.length, asked: later.length };
    tx.audit({ action: 'record.update', subjectId: record._id, facts });
    if (now.length > 0) {
      await this.parts.history.append(entriesOf(ctx, type, saved, cause, now), tx.session);
      const fields = now.map(({ field }) => field);
      tx.announce(announcementOf('record.updated', saved, { type, fields }));
    }
    if (later.length > 0) {
      const request = newChangeRequest(ctx, { record: saved, type }, later, cause.reason);
      await this.parts.changes.insert(request, tx.session);
      const fields = later.map(({ field }) => field);
      const about = { changeRequestId: request._id };
      tx.announce(announcementOf('change-request.created', saved, { type, fields }, about));
    }
    return this.detail(ctx, saved, tx);
  }

  private async typeFor(ctx: Context, key: string): Promise<RecordTypeDocument> {
    const type = await this.parts.types.find(ctx, key);
    if (type) return type;
    const known = (await this.parts.types.all(ctx)).map((one) => one.key);
    throw new PorticoError('invalid_parameter', { errors: [unknownType(known)] });
  }

  private async facet(
    ctx: Context,
    type: RecordTypeDocument,
    query: RecordQuery,
    read: ReadQuery,
    name: string,
  ): Promise<Facet> {
    const filter = { $and: conditionsOf(ctx, type, query, read, name) };
    const scope = scopeFor(ctx, 'record.read');
    const counts = await this.parts.store.countValues(scope, filter, pathOf(name), MOST_FACET_VALUES);
    const values = counts.map(({ value, count }) => ({
      value: String(value),
      label: valueLabel(type, name, value, ctx.locale),
      count,
    }));
    return { field: pathOf(name), values };
  }

  private async visible(ctx: Context, id: string, tx?: Transaction): Promise<RecordDocument> {
    const record = await this.parts.store.find(scopeFor(ctx, 'record.read'), id, tx?.session);
    if (!record) throw notFound();
    return record;
  }

  private async detail(ctx: Context, record: RecordDocument, tx?: Transaction): Promise<RecordDetail> {
    const type = await this.parts.types.of(ctx, record.typeKey, tx);
    // Whoever may read a field is shown what waits for it; the presenter leaves out the others.
    const scope = scopeFor(ctx, 'record.read');
    const pending = await this.parts.changes.pendingOf(scope, record._id, tx?.session);
    return { record, type, pending };
  }
}

/** What people change here is another matter than what the host's program does. */
function noteHere(
  ctx: Context,
  { changedHere }: RecordDocument,
  now: readonly FieldChange[],
): Pick<RecordDocument, 'changedHere'> | null {
  return ctx.actor.kind === 'user' ? { changedHere: withChangedHere(changedHere, now, ctx.clock()) } : null;
}

/** The sensitive fields of a record, and what waits for them, that the caller is shown. */
function shownIn(ctx: Context, { record, type, pending }: RecordDetail): AuditEntry[] {
  const waiting = pending.flatMap(({ changes }) => changes.map(({ field }) => field));
  const shown = new FieldAccess(ctx, type)
    .readable(record)
    .filter((name) => Object.hasOwn(record.data, name) || waiting.includes(name));
  return readsOf(type, record._id, shown, 'record');
}

/** What a query asks for; for the counts of a facet without the filters of its own field. */
function conditionsOf(
  ctx: Context,
  type: RecordTypeDocument,
  { account, location }: RecordQuery,
  { filters, order, words, searched }: ReadQuery,
  facet: string | null,
): Filter[] {
  const used = filters.filter(({ path }) => facet === null || path !== pathOf(facet));
  const paths = [...used.map(({ path }) => path), facet === null ? order.field : pathOf(facet)];
  const fields = paths.flatMap((path) =>
    path.startsWith('data.') ? [path.slice(5)] : path === 'updatedAt' ? fieldNames(type) : [],
  );
  return [
    { typeKey: type.key },
    ...(account ? [{ accountId: account }] : []),
    ...(location ? [{ locationId: location }] : []),
    ...used.flatMap(({ conditions }) => conditions),
    ...whereReadable(ctx, fields),
    ...wordsCondition(ctx, searched, words),
  ];
}
