import { scopeFor } from '../../../../access/guard.js';
import type { Context } from '../../../../kernel/context.js';
import type { Transaction } from '../../../../store/unit-of-work.js';
import type { CatalogService } from '../../catalog.service.js';
import type { ServiceDocument } from '../../catalog.store.js';
import { giveRequest } from '../../give-request.js';
import { saveRequest, serviceOf } from '../../one-request.js';
import type { RequestMoves } from '../../request-moves.js';
import type { RequestDocument, RequestsStore } from '../../requests.store.js';
import { announcementOf, entryOf } from '../../timeline.model.js';
import type { TimelineStore } from '../../timeline.store.js';
import { stateOf } from '../../workflow.model.js';
import { placeOf, type EnteredPlace } from '../place.model.js';
import { isIn, visitOf } from '../visit.model.js';
import { assigneeFor } from './assign-step.js';
import { askConnector, lookAtCall, nextLook } from './connector-step.js';
import { createRequest } from './create-request-step.js';
import { doingsOf, makeParts, wayOn } from './make-parts-step.js';
import type { AutomaticStep, ConnectorStep } from './step.definition.js';
import { withNeed } from './needs.model.js';
import { StepFailed } from './step-failed.js';
import type { StepPlace } from './steps.effect.js';
import type { ConnectorCaller, StaffDirectory } from './steps.ports.js';
import { valuesOf } from './step-values.model.js';
import { standingOf } from '../standing.model.js';
import { failureWords } from './steps.words.js';

/** What steps are done with. */
export interface StepParts {
  store: RequestsStore;
  timeline: TimelineStore;
  catalog: CatalogService;
  moves: RequestMoves;
  calls: ConnectorCaller;
  staff: StaffDirectory;
}

/** A request in the visit of a state whose steps are done, its own or one of a branch. */
export interface InVisit extends EnteredPlace {
  request: RequestDocument;
  service: ServiceDocument;
}

/** Does one automatic step at a time, inside the transaction of its checkpoint. */
export class StepCourse {
  constructor(private readonly parts: StepParts) {}

  /** Calls that were asked for in a transaction may go. */
  wake(): void {
    this.parts.calls.wake();
  }

  /** When to look again at a call that is waited for. */
  nextLook(ctx: Context, place: StepPlace): Date {
    return nextLook(ctx, place);
  }

  /**
   * Does the step of a place; answers the next place, or null when nothing is left to do: it was the last one, or the
   * request has moved on.
   * @throws StepFailed when the step cannot succeed.
   */
  async go(ctx: Context, tx: Transaction, requestId: string, place: StepPlace): Promise<StepPlace | null> {
    const visit = await this.visit(ctx, tx, requestId, place);
    if (!visit) {
      if (place.call) await this.parts.calls.takeBack(ctx, place.call);
      return null;
    }
    const step = doingsOf(visit.service, visit)[place.step];
    if (!step) return this.finish(ctx, tx, visit);
    const next = after(place);
    if (step.kind === 'connector') return this.connect(ctx, tx, visit, step, place);
    if (step.kind === 'makeParts') {
      await makeParts(ctx, tx, this.parts, visit);
      await this.settle(ctx, tx, requestId);
    } else await this.perform(ctx, tx, visit, step);
    return next;
  }

  /** Has a request go on whose parts are all over; leaves it alone while one is open, or when it has moved on. */
  async settle(ctx: Context, tx: Transaction, requestId: string): Promise<void> {
    const scope = scopeFor(ctx, 'request.read');
    const request = await this.parts.store.find(scope, requestId, tx.session);
    if (!request) return;
    const service = await serviceOf(ctx, this.parts.catalog, request);
    if (service.bundle?.state !== request.state) return;
    const way = wayOn(service, await this.parts.store.partsOf(scope, [requestId], tx.session));
    if (way === null) return;
    const visit = visitOf(request);
    if (await this.parts.moves.fireIn(ctx, tx, requestId, visit, () => [way])) return;
    const state = stateOf(service.workflow, request.state);
    const step = doingsOf(service, { state, branch: null }).length - 1;
    await this.fail(ctx, tx, requestId, { ...visit, step }, 'no_way_on');
  }

  /** Ends the steps of a visit badly: the timeline says why, and a transition or a human looks after it. */
  async fail(
    ctx: Context,
    tx: Transaction,
    requestId: string,
    place: StepPlace,
    code: string,
  ): Promise<null> {
    const visit = await this.visit(ctx, tx, requestId, place);
    if (!visit) return null;
    const { request, service, branch } = visit;
    const step = doingsOf(service, visit)[place.step];
    const key = step?.key ?? 'then';
    const body = failureWords(key, code);
    const data = { step: key, error: code };
    const inBranch = branch ? { branch } : {};
    const failed = { kind: 'stepFailed', visibility: 'internal', body, data, ...inBranch } as const;
    const entry = entryOf(ctx, request, failed);
    await this.parts.timeline.append([entry], tx);
    tx.audit({ action: 'request.failStep', subjectId: request._id, facts: { ...data, ...named(branch) } });
    const told = { visibility: 'internal', step: key, error: code, ...named(branch) } as const;
    tx.announce(announcementOf('request.stepFailed', request, told));
    const wanted = step?.onFailure === undefined ? [] : [step.onFailure];
    const moved = await this.parts.moves.fireIn(ctx, tx, requestId, place, () => wanted);
    if (moved) return null;
    const need = { step: key, code, at: ctx.clock(), ...named(branch) };
    await saveRequest(ctx, tx, this.parts.store, request, withNeed(request, need));
    return null;
  }

  private async visit(
    ctx: Context,
    tx: Transaction,
    requestId: string,
    place: StepPlace,
  ): Promise<InVisit | null> {
    const request = await this.parts.store.find(scopeFor(ctx, 'request.read'), requestId, tx.session);
    if (!request || !isIn(request, place)) return null;
    const service = await serviceOf(ctx, this.parts.catalog, request);
    return { request, service, ...placeOf(service.workflow, request, place.branch?.key) };
  }

  private async finish(ctx: Context, tx: Transaction, { request, state, branch }: InVisit): Promise<null> {
    const then = state.then ?? [];
    if (then.length === 0) return null;
    const visit = visitOf(request, branch?.key);
    const moved = await this.parts.moves.fireIn(ctx, tx, request._id, visit, () => then);
    if (!moved) throw new StepFailed('no_way_on');
    return null;
  }

  private async connect(
    ctx: Context,
    tx: Transaction,
    visit: InVisit,
    step: ConnectorStep,
    place: StepPlace,
  ): Promise<StepPlace> {
    if (!place.call) return askConnector(ctx, tx, this.parts.calls, visit, step, place);
    const facts = await lookAtCall(ctx, this.parts.calls, step, place);
    if (!facts) return place;
    await this.learn(ctx, tx, visit.request, facts);
    return after(place);
  }

  private async perform(
    ctx: Context,
    tx: Transaction,
    visit: InVisit,
    step: Exclude<AutomaticStep, ConnectorStep>,
  ): Promise<void> {
    const { request } = visit;
    if (step.kind === 'setField')
      return this.learn(ctx, tx, request, valuesOf(step.set, standingOf(request)));
    if (step.kind === 'notify') return this.notify(ctx, tx, request, step);
    if (step.kind === 'createRequest') {
      const made = await createRequest(ctx, tx, this.parts, request, step);
      return this.learn(ctx, tx, request, step.fact === undefined ? {} : { [step.fact]: made._id });
    }
    const assignee = await assigneeFor(ctx, tx, this.parts, visit, step);
    if (!assignee) return;
    await giveRequest(ctx, tx, this.parts, request, assignee);
  }

  private async notify(
    ctx: Context,
    tx: Transaction,
    request: RequestDocument,
    { to, text }: Extract<AutomaticStep, { kind: 'notify' }>,
  ): Promise<void> {
    const visibility = to === 'customer' ? 'public' : 'internal';
    const entry = entryOf(ctx, request, { kind: 'noticed', visibility, body: text });
    await this.parts.timeline.append([entry], tx);
    tx.announce(announcementOf('request.noticed', request, { visibility, entryId: entry._id }));
  }

  private async learn(
    ctx: Context,
    tx: Transaction,
    request: RequestDocument,
    facts: Record<string, unknown>,
  ): Promise<void> {
    if (Object.keys(facts).length === 0) return;
    await saveRequest(ctx, tx, this.parts.store, request, { facts: { ...request.facts, ...facts } });
  }
}

/** The place of the step that follows. */
function after({ visit, branch, step }: StepPlace): StepPlace {
  return { visit, ...(branch ? { branch } : {}), step: step + 1 };
}

const named = (branch: { key: string } | null): { branch?: string } => (branch ? { branch: branch.key } : {});
