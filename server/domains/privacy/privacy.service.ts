import type { Readable } from 'node:stream';
import { requireEver } from '../../access/guard.js';
import type { BlobStore } from '../../adapters/blob/blob.js';
import { checkText } from '../../kernel/checks.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { AuditLog } from '../../store/audit.js';
import type { Page } from '../../store/paging.js';
import type { TasksStore } from '../../store/tasks.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { HoldsStore } from './holds.store.js';
import { mayAboutAll, privacyScope } from './privacy.access.js';
import type { CreatePrivacyRequestInput, PrivacyDecisionInput, PrivacyRequestQuery } from './privacy.dto.js';
import { oneMonthAfter, type PrivacyKind, type PrivacyRequestDocument } from './privacy.model.js';
import type { PeopleDirectory, PersonReference } from './privacy.ports.js';
import type { PrivacyStore } from './privacy.store.js';
import { BLANK_REASON, NEEDS_REASON, UNKNOWN_PERSON } from './privacy.words.js';

const DEFAULT_LIMIT = 20;
/** So many requests of a person may be open. */
const MOST_OPEN = 50;

/** The kind of task that does a request. */
export const TASK: Record<PrivacyKind, string> = {
  disclosure: 'privacy.disclosure',
  erasure: 'privacy.erasure',
};

/** What privacy requests are made of. */
export interface PrivacyParts {
  store: PrivacyStore;
  holds: HoldsStore;
  people: PeopleDirectory;
  tasks: TasksStore;
  blobs: BlobStore;
  audit: AuditLog;
  unitOfWork: UnitOfWork;
}

/** An archive on its way out. */
export interface ArchiveDownload {
  id: string;
  size: number;
  read(): Readable;
}

/** What people ask about their own data. */
export class PrivacyService {
  constructor(private readonly parts: PrivacyParts) {}

  /** Takes a request. A disclosure begins at once; an erasure waits for a decision. */
  async create(ctx: Context, input: CreatePrivacyRequestInput): Promise<PrivacyRequestDocument> {
    requireEver(ctx.actor, 'privacy-request.create');
    const blank = input.reason === undefined ? [] : checkText(input.reason, '/reason', BLANK_REASON);
    if (blank.length > 0) throw invalidInput(...blank);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const { _id: ownerId, erasedAt } = await this.person(ctx, input.user, tx);
      if (erasedAt) throw new PorticoError('user_erased');
      const scope = grantScope({ tenantId: ctx.tenantId });
      if ((await this.parts.store.countOpen(scope, ownerId, tx.session)) >= MOST_OPEN)
        throw new PorticoError('too_many');
      const request = newRequest(ctx, input, ownerId);
      if (request.kind === 'disclosure') await this.begin(ctx, tx, request);
      await this.parts.store.insert(request, tx.session);
      const facts = { kind: request.kind, userId: ownerId };
      tx.audit({ action: 'privacy-request.create', subjectId: request._id, facts });
      return request;
    });
  }

  /** A page of the requests that the caller may see. */
  async list(
    ctx: Context,
    { status, kind, cursor, limit = DEFAULT_LIMIT }: PrivacyRequestQuery,
  ): Promise<Page<PrivacyRequestDocument>> {
    const filter = { ...(status ? { status } : {}), ...(kind ? { kind } : {}) };
    return this.parts.store.list(privacyScope(ctx, 'privacy-request.read'), filter, cursor, limit);
  }

  /** One request; 404 when there is none that the caller may see. */
  async get(ctx: Context, id: string): Promise<PrivacyRequestDocument> {
    const request = await this.parts.store.get(privacyScope(ctx, 'privacy-request.read'), id);
    if (!request) throw notFound();
    return request;
  }

  /** Approves an erasure, which begins at once, or rejects it. */
  async decide(
    ctx: Context,
    id: string,
    { decision, reason }: PrivacyDecisionInput,
  ): Promise<PrivacyRequestDocument> {
    const scope = privacyScope(ctx, 'privacy-request.decide');
    const why = reason?.trim() ? reason : null;
    if (decision === 'reject' && why === null)
      throw invalidInput(bodyError('/reason', 'required', NEEDS_REASON));
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const request = await this.parts.store.get(scope, id, tx.session);
      if (!request) throw notFound();
      if (request.status !== 'received') throw new PorticoError('privacy_request_decided');
      const isApproved = decision === 'approve';
      if (isApproved && (await this.parts.holds.isHeld(scopeOf(ctx), request.ownerId, tx.session)))
        throw new PorticoError('legal_hold');
      if (isApproved) await this.begin(ctx, tx, request);
      const { jobId } = request;
      const at = ctx.clock();
      const what = isApproved ? 'approved' : 'rejected';
      const change = { status: isApproved ? 'processing' : 'rejected', jobId, updatedAt: at } as const;
      tx.audit({ action: 'privacy-request.decide', subjectId: id, facts: { decision } });
      const happening = { at, what, by: ctx.actor.id } as const;
      return this.parts.store.change(scope, id, { ...change, decisionReason: why }, happening, tx.session);
    });
  }

  /** Opens the archive of a disclosure, and audits that it was taken. 404 when there is none, or none any more. */
  async open(ctx: Context, id: string): Promise<ArchiveDownload> {
    const request = await this.parts.store.get(privacyScope(ctx, 'privacy-request.download'), id);
    const archive = request?.archive;
    if (!archive || archive.expiresAt <= ctx.clock()) throw notFound();
    await this.parts.audit.append(ctx, [{ action: 'privacy-request.download', subjectId: id }]);
    return { id, size: archive.size, read: () => this.parts.blobs.open(archive.blobId) };
  }

  /** Adds the task that does a request. */
  private async begin(ctx: Context, tx: Transaction, request: PrivacyRequestDocument): Promise<void> {
    const task = { kind: TASK[request.kind], subjectId: request._id };
    request.jobId = this.parts.tasks.add(ctx, task, tx);
    request.status = 'processing';
  }

  /** Whom the request is about: the caller, or anybody whom they may ask about. */
  private async person(
    ctx: Context,
    reference: string | undefined,
    tx: Transaction,
  ): Promise<PersonReference> {
    const isOwn = reference === undefined || reference === ctx.actor.id;
    if (!isOwn && !mayAboutAll(ctx, 'privacy-request.create')) throw new PorticoError('forbidden');
    const person = await this.parts.people.find(ctx, reference ?? ctx.actor.id, tx.session);
    if (!person) throw invalidInput(bodyError('/user', 'unknown', UNKNOWN_PERSON));
    return person;
  }
}

const scopeOf = ({ tenantId }: Context) => grantScope({ tenantId });

function newRequest(
  ctx: Context,
  { kind, reason = null }: { kind: PrivacyKind; reason?: string | null },
  ownerId: string,
): PrivacyRequestDocument {
  const at = ctx.clock();
  return {
    _id: newId('prv', at),
    tenantId: ctx.tenantId,
    ownerId,
    kind,
    status: 'received',
    requestedBy: ctx.actor.id,
    reason,
    decisionReason: null,
    deadline: oneMonthAfter(at),
    jobId: null,
    parts: [],
    archive: null,
    erased: 0,
    kept: [],
    history: [{ at, what: 'received', by: ctx.actor.id }],
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}
