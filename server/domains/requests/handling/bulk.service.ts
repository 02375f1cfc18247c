import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput, PorticoError } from '../../../kernel/errors.js';
import type { UnitOfWork } from '../../../store/unit-of-work.js';
import type { RequestsService } from '../requests.service.js';
import type { BulkAssignmentInput, BulkResult, BulkResultList, BulkTransitionInput } from './work.dto.js';
import type { WorkService } from './work.service.js';
import { TWICE } from './work.words.js';

/** What bulk work is made of. */
export interface BulkParts {
  requests: Pick<RequestsService, 'transition'>;
  work: Pick<WorkService, 'assign'>;
  unitOfWork: UnitOfWork;
}

/** Nobody says which version of each they saw: transitions and assignments say what they expect by themselves. */
const ANY_VERSION = (): void => undefined;

/** The same done to many requests, each in a transaction of its own. */
export class BulkService {
  constructor(private readonly parts: BulkParts) {}

  async transition(
    ctx: Context,
    { requests, transition, comment }: BulkTransitionInput,
  ): Promise<BulkResultList> {
    const input = { transition, ...(comment === undefined ? {} : { comment }) };
    return this.each(ctx, requests, (call, one) =>
      this.parts.requests.transition(call, one, input, ANY_VERSION),
    );
  }

  async assign(ctx: Context, { requests, assignee }: BulkAssignmentInput): Promise<BulkResultList> {
    return this.each(ctx, requests, (call, one) =>
      this.parts.work.assign(call, one, { assignee }, ANY_VERSION),
    );
  }

  /** One after the other; the answer is kept for the caller's idempotency key when all are through. */
  private async each(
    ctx: Context,
    requests: readonly string[],
    work: (ctx: Context, request: string) => Promise<unknown>,
  ): Promise<BulkResultList> {
    if (new Set(requests).size < requests.length) throw invalidInput(bodyError('/requests', 'twice', TWICE));
    const { answer: _answer, idempotency: _idempotency, ...call } = ctx;
    const results: BulkResult[] = [];
    for (const request of requests) results.push(await outcomeOf(request, () => work(call, request)));
    return this.parts.unitOfWork.run(ctx, () => Promise.resolve({ results }));
  }
}

/** What a refusal is called; what nobody expected ends the whole call. */
async function outcomeOf(request: string, work: () => Promise<unknown>): Promise<BulkResult> {
  try {
    await work();
    return { request, status: 'done', code: null };
  } catch (error) {
    if (!(error instanceof PorticoError) || error.status >= 500) throw error;
    return { request, status: 'failed', code: error.code };
  }
}
