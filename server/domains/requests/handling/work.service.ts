import { authorize } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput, PorticoError } from '../../../kernel/errors.js';
import type { Transaction, UnitOfWork } from '../../../store/unit-of-work.js';
import { withParts } from '../bundles/parts.reader.js';
import type { CatalogService } from '../catalog.service.js';
import { saveRequest, serviceOf, visibleRequest } from '../one-request.js';
import type { Outlooks } from '../promise/outlook.js';
import type { PromiseEffect } from '../promise/promise.effect.js';
import type { RequestDetail } from '../requests.service.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { announcementOf } from '../timeline.model.js';
import type { TimelineStore } from '../timeline.store.js';
import { giveRequest } from '../give-request.js';
import { canBeRated } from './rating.model.js';
import type { AssignRequestInput, RateRequestInput, UpdateRequestInput } from './work.dto.js';
import type { Worker, WorkerDirectory } from './work.ports.js';
import { NOT_A_WORKER } from './work.words.js';

/** What work on requests is made of. */
export interface WorkParts {
  store: RequestsStore;
  timeline: TimelineStore;
  catalog: CatalogService;
  workers: WorkerDirectory;
  /** Turns the clock of what becomes more or less urgent. */
  promise: PromiseEffect;
  outlooks: Outlooks;
  unitOfWork: UnitOfWork;
}

/** Throws when the caller saw another version. */
type Check = (version: number) => void;

/** Who works on a request, how urgent it is, and how it went. */
export class WorkService {
  constructor(private readonly parts: WorkParts) {}

  /**
   * Gives a request to somebody, or to nobody. Of two who take it for themselves at once one gets it.
   * @throws 409 `request_taken` when somebody else has it already.
   */
  async assign(
    ctx: Context,
    reference: string,
    { assignee }: AssignRequestInput,
    check: Check,
  ): Promise<RequestDetail> {
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const request = await visibleRequest(ctx, this.parts.store, reference, tx);
      authorize(ctx, 'request.assign', request);
      check(request.version);
      const worker = await this.workerFor(ctx, request, assignee);
      const isTaken = request.assigneeId !== null && request.assigneeId !== worker?.id;
      if (assignee === 'me' && isTaken) throw new PorticoError('request_taken');
      if (request.assigneeId === (worker?.id ?? null)) return this.detail(ctx, request, tx);
      const refusal = assignee === 'me' ? 'request_taken' : 'version_conflict';
      const saved = await giveRequest(ctx, tx, this.parts, request, worker, refusal);
      return this.detail(ctx, saved, tx);
    });
  }

  /** Those who could work on a request. */
  async assignees(ctx: Context, reference: string): Promise<Worker[]> {
    const request = await visibleRequest(ctx, this.parts.store, reference);
    authorize(ctx, 'request.assign', request);
    return this.parts.workers.workers(ctx, request);
  }

  /** Changes how urgent a request is. */
  async update(
    ctx: Context,
    reference: string,
    { priority }: UpdateRequestInput,
    check: Check,
  ): Promise<RequestDetail> {
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const request = await visibleRequest(ctx, this.parts.store, reference, tx);
      authorize(ctx, 'request.update', request);
      check(request.version);
      if (priority === undefined || priority === request.priority) return this.detail(ctx, request, tx);
      const service = await serviceOf(ctx, this.parts.catalog, request);
      const clock = await this.parts.promise.reprioritized(ctx, { request, service }, priority);
      const saved = await saveRequest(ctx, tx, this.parts.store, request, { priority, ...clock });
      await this.parts.promise.follow(ctx, tx, { request: saved, before: request });
      const facts = { priority, before: request.priority };
      tx.audit({ action: 'request.update', subjectId: request._id, facts });
      tx.announce(announcementOf('request.prioritized', saved, { visibility: 'internal', priority }));
      return this.detail(ctx, saved, tx);
    });
  }

  /**
   * Keeps what the requester thought of it.
   * @throws 409 `rating_not_open` while the request is open, and when it was closed too long ago.
   */
  async rate(
    ctx: Context,
    reference: string,
    { score, comment }: RateRequestInput,
    check: Check,
  ): Promise<RequestDetail> {
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const request = await visibleRequest(ctx, this.parts.store, reference, tx);
      authorize(ctx, 'request.rate', request);
      check(request.version);
      const at = ctx.clock();
      if (!canBeRated(request, at)) throw new PorticoError('rating_not_open');
      const rating = { score, comment: comment?.trim() ? comment : null, at };
      const saved = await saveRequest(ctx, tx, this.parts.store, request, { rating });
      tx.audit({ action: 'request.rate', subjectId: request._id, facts: { score } });
      tx.announce(announcementOf('request.rated', saved));
      return this.detail(ctx, saved, tx);
    });
  }

  /** Whom the input names. A program takes nothing for itself: it is nobody whom a customer could ask. */
  private async workerFor(
    ctx: Context,
    request: RequestDocument,
    assignee: string | null,
  ): Promise<Worker | null> {
    if (assignee === null) return null;
    const id = assignee === 'me' ? ctx.actor.id : assignee;
    const worker = await this.parts.workers.worker(ctx, id, request);
    if (!worker) throw invalidInput(bodyError('/assignee', 'unknown', NOT_A_WORKER));
    return worker;
  }

  private async detail(ctx: Context, request: RequestDocument, tx: Transaction): Promise<RequestDetail> {
    const detail = { request, service: await serviceOf(ctx, this.parts.catalog, request) };
    const [whole] = await withParts(ctx, this.parts, [detail], tx.session);
    return { ...(whole ?? detail), outlook: await this.parts.outlooks.of(ctx, detail) };
  }
}
