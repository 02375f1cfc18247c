import { scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { TaskLost, type TaskHandler, type TaskRun } from '../../../store/task-run.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { CatalogService } from '../catalog.service.js';
import { inLocale } from '../catalog/texts.model.js';
import { serviceOf } from '../one-request.js';
import type { RequestMoves } from '../request-moves.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { announcementOf, entryOf } from '../timeline.model.js';
import type { TimelineStore } from '../timeline.store.js';
import { asWorkflow } from '../workflow/as-workflow.js';
import { CANCEL_PARTS_TASK, type CancelPlace } from './cancel-parts.effect.js';
import { cancelWayOf } from './cancel-way.model.js';
import { cancelWords, type NamedPart } from './cancel.words.js';

/** What parts are cancelled with. */
export interface CancelParts {
  store: RequestsStore;
  timeline: TimelineStore;
  catalog: CatalogService;
  moves: RequestMoves;
}

/** Cancels the open parts of a cancelled bundle, each for itself, and tells the customer which were and which go on. */
export class CancelPartsTask implements TaskHandler {
  readonly kind = CANCEL_PARTS_TASK;

  constructor(private readonly parts: CancelParts) {}

  /** Goes on with the parts that were not looked at. */
  async run(run: TaskRun): Promise<void> {
    const ctx = asWorkflow(run.ctx);
    let place = run.checkpoint as CancelPlace | null;
    while (place) place = await this.next(run, ctx, place);
  }

  /** Looks at one part; after the last one tells what became of them. */
  private async next(run: TaskRun, ctx: Context, place: CancelPlace): Promise<CancelPlace | null> {
    try {
      return await this.inStep(run, place, (tx) => this.cancelOne(ctx, tx, run.subjectId, place, true));
    } catch (error) {
      if (error instanceof TaskLost || !run.isLastTry) throw error;
      // Of one that fails again and again people are told that it goes on.
      return this.inStep(run, place, (tx) => this.cancelOne(ctx, tx, run.subjectId, place, false));
    }
  }

  private async inStep(
    run: TaskRun,
    place: CancelPlace,
    work: (tx: Transaction) => Promise<CancelPlace | null>,
  ): Promise<CancelPlace | null> {
    let next: CancelPlace | null = null;
    await run.step(async (tx) => {
      next = await work(tx);
      const { cancelled, goesOn } = next ?? place;
      return { progress: { done: cancelled.length + goesOn.length, total: null }, checkpoint: next };
    });
    return next;
  }

  private async cancelOne(
    ctx: Context,
    tx: Transaction,
    bundleId: string,
    place: CancelPlace,
    tries: boolean,
  ): Promise<CancelPlace | null> {
    const scope = scopeFor(ctx, 'request.read');
    const all = await this.parts.store.partsOf(scope, [bundleId], tx.session);
    const seen = [...place.cancelled, ...place.goesOn];
    const part = all.find(({ _id, status }) => status === 'open' && !seen.includes(_id));
    if (!part) return this.tell(ctx, tx, bundleId, all, place);
    const way = cancelWayOf(await serviceOf(ctx, this.parts.catalog, part), part, ctx.clock());
    const moved = tries && way !== null && (await this.parts.moves.fire(ctx, tx, part._id, way));
    return moved
      ? { ...place, cancelled: [...place.cancelled, part._id] }
      : { ...place, goesOn: [...place.goesOn, part._id] };
  }

  private async tell(
    ctx: Context,
    tx: Transaction,
    bundleId: string,
    all: readonly RequestDocument[],
    { locale, cancelled, goesOn }: CancelPlace,
  ): Promise<null> {
    const { store, timeline } = this.parts;
    const bundle = await store.find(scopeFor(ctx, 'request.read'), bundleId, tx.session);
    if (!bundle || cancelled.length + goesOn.length === 0) return null;
    const named = async (ids: readonly string[]): Promise<NamedPart[]> =>
      Promise.all(all.filter(({ _id }) => ids.includes(_id)).map((part) => this.nameOf(ctx, locale, part)));
    const body = cancelWords(locale, await named(cancelled), await named(goesOn));
    const entry = entryOf(ctx, bundle, { kind: 'noticed', body });
    await timeline.append([entry], tx);
    const told = { visibility: 'public', entryId: entry._id } as const;
    tx.announce(announcementOf('request.noticed', bundle, told));
    return null;
  }

  private async nameOf(ctx: Context, locale: Context['locale'], part: RequestDocument): Promise<NamedPart> {
    const service = await serviceOf(ctx, this.parts.catalog, part);
    return { number: part.number, service: inLocale(service, locale).name };
  }
}
