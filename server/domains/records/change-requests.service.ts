import { authorize, scopeFor } from '../../access/guard.js';
import { idsOf, whoActs } from '../../access/who-acts.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import type { AuditEntry, AuditLog } from '../../store/audit.js';
import type { Page } from '../../store/paging.js';
import type { Filter } from '../../store/scoped-collection.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { ChangeRequestQuery, DecisionInput } from './change-requests.dto.js';
import type { ChangeRequestDocument, ChangeRequestsStore } from './change-requests.store.js';
import { requireValid } from './edit.js';
import { FieldAccess } from './field-access.js';
import { announcementOf, entriesOf } from './history.model.js';
import type { HistoryStore } from './history.store.js';
import { whereReadable } from './readable-scope.js';
import { isSame, withChanges } from './record-data.js';
import { own } from '../../../forms/json.js';
import type { RecordTypesService } from './record-types.service.js';
import type { RecordTypeDocument } from './record-types.store.js';
import { patchOf, type RecordDocument, type RecordsStore } from './records.store.js';
import { NEEDS_REASON } from './records.words.js';
import { readsOf } from './sensitive-reads.js';
import { withChangedHere } from './sync.model.js';

const DEFAULT_LIMIT = 20;

/** A change request with the type of its record. */
export interface ChangeRequestDetail {
  request: ChangeRequestDocument;
  type: RecordTypeDocument;
}

/** What change requests are made of. */
export interface ChangeRequestsParts {
  store: ChangeRequestsStore;
  records: RecordsStore;
  types: RecordTypesService;
  history: HistoryStore;
  audit: AuditLog;
  unitOfWork: UnitOfWork;
}

/** Edits of records that wait for approval. */
export class ChangeRequestsService {
  constructor(private readonly parts: ChangeRequestsParts) {}

  /** A page of the change requests of which the caller may read a field. */
  async list(
    ctx: Context,
    { record, status, cursor, limit = DEFAULT_LIMIT }: ChangeRequestQuery,
  ): Promise<Page<ChangeRequestDetail>> {
    const types = await this.parts.types.all(ctx);
    const asked = { ...(record ? { recordId: record } : {}), ...(status ? { status } : {}) };
    const filter = { $and: [asked, readableBy(ctx, types)] };
    const page = await this.parts.store.list(scopeFor(ctx, 'change-request.read'), filter, cursor, limit);
    const typeOf = (key: string) => types.find((type) => type.key === key) as RecordTypeDocument;
    const items = page.items.map((request) => ({ request, type: typeOf(request.typeKey) }));
    await this.parts.audit.append(
      ctx,
      items.flatMap((detail) => shownIn(ctx, detail)),
    );
    return { items, nextCursor: page.nextCursor };
  }

  /** One change request; 404 when there is none of which the caller may read a field. */
  async get(ctx: Context, id: string): Promise<ChangeRequestDetail> {
    const detail = await this.visible(ctx, id);
    await this.parts.audit.append(ctx, shownIn(ctx, detail));
    return detail;
  }

  private async visible(ctx: Context, id: string, tx?: Transaction): Promise<ChangeRequestDetail> {
    const filter = readableBy(ctx, await this.parts.types.all(ctx));
    const scope = scopeFor(ctx, 'change-request.read');
    const request = await this.parts.store.find(scope, id, filter, tx?.session);
    if (!request) throw notFound();
    return { request, type: await this.parts.types.of(ctx, request.typeKey, tx) };
  }

  /** Accepts or rejects; an accepted change is made at once. */
  async decide(ctx: Context, id: string, { decision, reason }: DecisionInput): Promise<ChangeRequestDetail> {
    const why = reason?.trim() ? reason : null;
    if (decision === 'reject' && why === null)
      throw invalidInput(bodyError('/reason', 'required', NEEDS_REASON));
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const detail = await this.visible(ctx, id, tx);
      authorize(ctx, 'change-request.decide', detail.request);
      requirePending(detail.request);
      requireAllReadable(ctx, detail);
      const status = decision === 'accept' ? 'accepted' : 'rejected';
      const record = await this.recordOf(ctx, detail.request, tx);
      if (decision === 'accept') await this.apply(ctx, tx, detail, record);
      const decided = {
        status,
        decidedBy: whoActs(ctx),
        decidedByIds: idsOf(ctx),
        decidedAt: ctx.clock(),
        decisionReason: why,
      } as const;
      return this.close(ctx, tx, detail, record, decided);
    });
  }

  /** Takes back a change request of one's own. */
  async withdraw(ctx: Context, id: string): Promise<ChangeRequestDetail> {
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const detail = await this.visible(ctx, id, tx);
      authorize(ctx, 'change-request.withdraw', detail.request);
      requirePending(detail.request);
      const record = await this.recordOf(ctx, detail.request, tx);
      return this.close(ctx, tx, detail, record, { status: 'withdrawn', decidedAt: ctx.clock() });
    });
  }

  /** The record as it is now; what concerns it was authorized by the change request. */
  private async recordOf(
    ctx: Context,
    request: ChangeRequestDocument,
    tx: Transaction,
  ): Promise<RecordDocument> {
    const scope = scopeFor(ctx, 'record.read');
    const record = await this.parts.records.find(scope, request.recordId, tx.session);
    if (!record) throw notFound();
    return record;
  }

  private async apply(
    ctx: Context,
    tx: Transaction,
    { request, type }: ChangeRequestDetail,
    record: RecordDocument,
  ): Promise<void> {
    const { changes } = request;
    const outdated = changes.some(({ field, from }) => !isSame(own(record.data, field), from));
    if (outdated) throw new PorticoError('change_outdated');
    const readable = new FieldAccess(ctx, type).readable(record);
    requireValid(ctx, type, withChanges(record.data, changes), readable);
    const changedHere = withChangedHere(record.changedHere, changes, ctx.clock());
    const patch = { ...patchOf(type, record, changes, ctx.clock()), changedHere };
    const saved = await this.parts.records.save(scopeFor(ctx, 'record.read'), record, patch, tx.session);
    if (!saved) throw new PorticoError('version_conflict');
    const cause = {
      through: 'changeRequest',
      reason: request.reason,
      actor: request.requester,
      actorIds: request.requesterIds,
      acceptedBy: whoActs(ctx),
      acceptedByIds: idsOf(ctx),
      changeRequestId: request._id,
    } as const;
    await this.parts.history.append(entriesOf(ctx, type, saved, cause, changes), tx.session);
    const fields = changes.map(({ field }) => field);
    tx.announce(announcementOf('record.updated', saved, { type, fields }));
  }

  private async close(
    ctx: Context,
    tx: Transaction,
    { request, type }: ChangeRequestDetail,
    record: RecordDocument,
    change: Partial<ChangeRequestDocument>,
  ): Promise<ChangeRequestDetail> {
    const scope = scopeFor(ctx, 'change-request.read');
    const saved = await this.parts.store.save(scope, request, change, tx.session);
    if (!saved) throw new PorticoError('version_conflict');
    const { status } = saved;
    tx.audit({ action: 'change-request.decide', subjectId: request._id, facts: { status } });
    const fields = request.changes.map(({ field }) => field);
    for (const read of shownIn(ctx, { request: saved, type })) tx.audit(read);
    const facts = { changeRequestId: request._id, status };
    tx.announce(announcementOf('change-request.decided', record, { type, fields }, facts));
    return { request: saved, type };
  }
}

/** The sensitive fields that a change request shows the caller. */
function shownIn(ctx: Context, { request, type }: ChangeRequestDetail): AuditEntry[] {
  const readable = new FieldAccess(ctx, type).readable(request);
  const shown = request.changes.flatMap(({ field }) => (readable.includes(field) ? [field] : []));
  return readsOf(type, request.recordId, shown, 'changeRequest');
}

/** The condition of change requests of which the caller may read a field. */
function readableBy(ctx: Context, types: readonly RecordTypeDocument[]): Filter {
  const cases = types.flatMap((type) => {
    const fields = new FieldAccess(ctx, type).everReadable();
    const open = fields.filter((name) => whereReadable(ctx, [name]).length === 0);
    const partly = fields.filter((name) => !open.includes(name));
    return [
      { typeKey: type.key, 'changes.field': { $in: open } },
      ...partly.map((name) => ({
        typeKey: type.key,
        'changes.field': name,
        $and: whereReadable(ctx, [name]),
      })),
    ];
  });
  return cases.length > 0 ? { $or: cases } : { _id: null };
}

function requirePending({ status }: ChangeRequestDocument): void {
  if (status !== 'pending') throw new PorticoError('change_decided');
}

/** Nobody decides what they see a part of only. */
function requireAllReadable(ctx: Context, { request, type }: ChangeRequestDetail): void {
  const readable = new FieldAccess(ctx, type).readable(request);
  if (request.changes.some(({ field }) => !readable.includes(field))) throw new PorticoError('forbidden');
}
