import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { systemContext } from '../../kernel/system-context.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { CatalogService } from './catalog.service.js';
import type { ServiceDocument } from './catalog.store.js';
import type { StateDefinition } from './definition.js';
import { saveRequest, serviceOf, visibleRequest } from './one-request.js';
import type { RequestDocument, RequestsStore } from './requests.store.js';
import { announcementOf, entryOf } from './timeline.model.js';
import type { TimelineStore } from './timeline.store.js';
import { chooseTransition, stateOf, type ChosenWay } from './workflow.model.js';
import { asWorkflow } from './workflow/as-workflow.js';
import { wayOn } from './workflow/parallel/branches.model.js';
import type { BranchDefinition } from './workflow/parallel/parallel.definition.js';
import { branchMoved, entered, requestMoved, type EnteredPlace } from './workflow/place.model.js';
import { factsOf, standingOf } from './workflow/standing.model.js';
import { isIn, type Visit } from './workflow/visit.model.js';

/** A request that enters a state. */
export interface Entering {
  /** As it is before the move, with the facts that the move adds; for a new one, as it is inserted. */
  request: RequestDocument;
  service: ServiceDocument;
  to: StateDefinition;
  /** Null for a new request. */
  from: StateDefinition | null;
  /** The request before the move; null for a new one. */
  before: RequestDocument | null;
  /** The branch that has moved while the request stays in its state; absent, or null, where the request itself has moved. */
  branch?: BranchDefinition | null;
  /** All states that are entered: with the request's own those in which its branches begin, or the one to which a branch goes. */
  places: readonly EnteredPlace[];
}

/**
 * Something that follows when a request enters a state, in the transaction of the move: timers, automatic steps,
 * approvals, the promise. The one way to add to what a move does.
 */
export interface StateEffect {
  /** Whether it follows as well when only a branch moves, so that the request stays in its state: `from` and `to` are that state. */
  readonly inBranches?: true;
  /** What else changes of the request itself; saved together with the new state. It may read in the transaction, and writes nothing. */
  change?(
    ctx: Context,
    entering: Entering,
    tx: Transaction,
  ): Partial<RequestDocument> | Promise<Partial<RequestDocument>>;
  /** What is kept beside the request. `entering.request` is the saved one. */
  follow?(ctx: Context, tx: Transaction, entering: Entering): Promise<void>;
}

/** What a move tells beside the new state. */
export interface MoveFacts {
  comment?: string | null;
  data?: Record<string, unknown> | null;
}

/** What moves are made of. */
export interface RequestMovesParts {
  store: RequestsStore;
  timeline: TimelineStore;
  catalog: CatalogService;
  effects: readonly StateEffect[];
}

/** Moves requests through their workflows: for people's transitions, and for what the workflow does by itself. */
export class RequestMoves {
  constructor(private readonly parts: RequestMovesParts) {}

  /** Inserts a new request in its first state. */
  async start(
    ctx: Context,
    tx: Transaction,
    request: RequestDocument,
    service: ServiceDocument,
  ): Promise<RequestDocument> {
    const state = stateOf(service.workflow, request.state);
    const at = ctx.clock();
    const { to, places, change } = entered(state, at);
    const fresh = { ...request, ...change };
    const entering = { request: fresh, service, to, places, from: null, before: null };
    const started = { ...entering.request, ...(await this.changes(ctx, tx, entering)) };
    this.parts.store.add(started, tx);
    await this.parts.timeline.append([entryOf(ctx, started, { kind: 'submitted', to })], tx);
    tx.audit({ action: 'request.submit', subjectId: started._id, facts: { service: service.key } });
    tx.announce(announcementOf('request.submitted', started));
    await this.follow(ctx, tx, { ...entering, request: started });
    return started;
  }

  /**
   * Makes a transition that was looked at before: of the request, or of one of its branches. Where that branch was the last one that
   * was waited for, the request goes on in the same transaction.
   */
  async move(
    ctx: Context,
    tx: Transaction,
    { request, service }: { request: RequestDocument; service: ServiceDocument },
    { transition, to, branch }: ChosenWay,
    { comment = null, data = null }: MoveFacts = {},
  ): Promise<RequestDocument> {
    const state = stateOf(service.workflow, request.state);
    const at = ctx.clock();
    const known = { ...request.facts, ...factsOf(transition.form, data) };
    const place = branch ? branchMoved(state, branch, to, request, at) : requestMoved(state, to, request, at);
    const inBranch = branch ? { branch } : {};
    const entering = { request: { ...request, facts: known }, service, before: request, ...inBranch };
    const way = { ...entering, from: state, to: place.to, places: place.places };
    const change = { ...place.change, facts: known, ...(await this.changes(ctx, tx, way)), updatedAt: at };
    const saved = await saveRequest(ctx, tx, this.parts.store, request, change);
    const happened = {
      kind: 'transitioned',
      from: place.from,
      to,
      body: comment,
      data,
      ...inBranch,
    } as const;
    await this.parts.timeline.append([entryOf(ctx, saved, happened)], tx);
    const facts = { transition: transition.key, from: place.from.key, to: to.key };
    tx.audit({
      action: 'request.transition',
      subjectId: request._id,
      facts: { ...facts, ...(branch ? { branch: branch.key } : {}) },
    });
    const told = { transition: transition.key, ...toldOf(branch, to, saved) };
    tx.announce(announcementOf('request.transitioned', saved, told));
    await this.follow(ctx, tx, { ...way, request: saved });
    return branch ? this.join(ctx, tx, saved, state) : saved;
  }

  /** Has the request go on once its branches are through. The workflow does that, and not whoever moved the last branch. */
  private async join(
    ctx: Context,
    tx: Transaction,
    request: RequestDocument,
    { parallel }: StateDefinition,
  ): Promise<RequestDocument> {
    const way = parallel ? wayOn(parallel, request.branches ?? []) : null;
    if (way === null) return request;
    const system = asWorkflow(systemContext('workflow', request.tenantId, ctx, ctx.requestId));
    return (await this.fire(system, tx, request._id, way)) ?? request;
  }

  /**
   * Makes a transition as the workflow itself, whoever may make it by hand; null when the request has left the states
   * that it leads out of, so that whatever wanted it came too late.
   * @param ctx A system context of the request's tenant.
   */
  async fire(
    ctx: Context,
    tx: Transaction,
    requestId: string,
    key: string,
    facts: MoveFacts = {},
  ): Promise<RequestDocument | null> {
    const request = await visibleRequest(ctx, this.parts.store, requestId, tx);
    const service = await serviceOf(ctx, this.parts.catalog, request);
    const choice = chooseTransition(service.workflow, standingOf(request), key, null);
    return choice.kind === 'ok' ? this.move(ctx, tx, { request, service }, choice, facts) : null;
  }

  /**
   * Makes, as the workflow itself, the first of some transitions that can be made, if the request, or its branch, is still in a
   * certain visit of its state; null when it is not, or none can.
   * @param ctx A system context of the request's tenant.
   * @param wanted Keys of transitions, the most wanted first.
   */
  async fireIn(
    ctx: Context,
    tx: Transaction,
    requestId: string,
    visit: Visit,
    wanted: (request: RequestDocument) => readonly string[],
  ): Promise<RequestDocument | null> {
    const request = await this.parts.store.find(scopeFor(ctx, 'request.read'), requestId, tx.session);
    if (!request || !isIn(request, visit)) return null;
    for (const key of wanted(request)) {
      const moved = await this.fire(ctx, tx, requestId, key);
      if (moved) return moved;
    }
    return null;
  }

  private async changes(
    ctx: Context,
    tx: Transaction,
    entering: Entering,
  ): Promise<Partial<RequestDocument>> {
    const changes: Partial<RequestDocument> = {};
    for (const effect of this.effectsOf(entering))
      Object.assign(changes, await effect.change?.(ctx, entering, tx));
    return changes;
  }

  private async follow(ctx: Context, tx: Transaction, entering: Entering): Promise<void> {
    for (const effect of this.effectsOf(entering)) await effect.follow?.(ctx, tx, entering);
  }

  private effectsOf({ branch }: Entering): readonly StateEffect[] {
    const { effects } = this.parts;
    return branch ? effects.filter(({ inBranches }) => inBranches) : effects;
  }
}

/** What an announcement tells of branches: which one moved, and whether one now waits for the customer. */
function toldOf(
  branch: BranchDefinition | null,
  { key: state, category }: StateDefinition,
  { branches = [] }: RequestDocument,
): Record<string, unknown> {
  const categories = branch ? [category] : branches.map((one) => one.category);
  const needsYou = categories.includes('waiting_for_you');
  return {
    ...(branch ? { branch: branch.key, branchState: state, branchCategory: category } : {}),
    ...(needsYou ? { needsYou } : {}),
  };
}
