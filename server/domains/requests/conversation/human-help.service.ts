import { authorize, scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput, PorticoError } from '../../../kernel/errors.js';
import type { Transaction, UnitOfWork } from '../../../store/unit-of-work.js';
import type { CatalogService } from '../catalog.service.js';
import type { ServiceDocument } from '../catalog.store.js';
import { formErrors } from '../form-errors.js';
import { saveRequest, serviceOf } from '../one-request.js';
import type { PromiseEffect } from '../promise/promise.effect.js';
import type { PreparedRequest, RequestsService } from '../requests.service.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { announcementOf, entryOf } from '../timeline.model.js';
import type { TimelineStore } from '../timeline.store.js';
import { UNKNOWN_REQUEST } from './comments.words.js';
import { raised, type WantedHelp } from './help.model.js';
import type { HumanHelpInput } from './human-help.dto.js';

/** Key of the service whose requests ask for a human; a tenant publishes it to offer that. */
export const HELP_SERVICE = 'human-help';

/** What asking for a human is made of. */
export interface HumanHelpParts {
  store: RequestsStore;
  timeline: TimelineStore;
  catalog: CatalogService;
  requests: Pick<RequestsService, 'prepare' | 'begin' | 'offers'>;
  promise: PromiseEffect;
  unitOfWork: UnitOfWork;
}

/** What became of it. */
export interface AskedHelp {
  request: RequestDocument;
  wanted: WantedHelp;
}

/** Brings whoever is stuck to a human, with what they have tried. */
export class HumanHelpService {
  constructor(private readonly parts: HumanHelpParts) {}

  /**
   * Asks in the request that it is about, or in a new one. It goes up in the queues of staff until a person answers.
   * @throws 409 `help_not_offered` where there is no request and the tenant has no service for it.
   */
  async ask(ctx: Context, input: HumanHelpInput): Promise<AskedHelp> {
    const { store, requests, unitOfWork } = this.parts;
    const prepared = input.request === undefined ? await this.prepare(ctx, input) : null;
    return unitOfWork.run(ctx, async (tx) => {
      const scope = scopeFor(ctx, 'request.read');
      const request = prepared
        ? await requests.begin(ctx, tx, prepared)
        : await store.find(scope, input.request as string, tx.session);
      if (!request) throw invalidInput(bodyError('/request', 'unknown', UNKNOWN_REQUEST));
      authorize(ctx, 'request.seekHelp', request);
      const service = prepared?.service ?? (await serviceOf(ctx, this.parts.catalog, request));
      return this.mark(ctx, tx, { request, service }, input);
    });
  }

  private async mark(
    ctx: Context,
    tx: Transaction,
    { request, service }: { request: RequestDocument; service: ServiceDocument },
    { message, tried = [] }: HumanHelpInput,
  ): Promise<AskedHelp> {
    const body = message?.trim() ? message : null;
    const steps = tried.map(({ what, at }) => ({ what, at }));
    const entry = entryOf(ctx, request, { kind: 'helpWanted', body, tried: steps });
    await this.parts.timeline.append([entry], tx);
    const wanted = { entryId: entry._id, at: entry.at };
    const priority = raised(request.priority);
    const { promise, store } = this.parts;
    // What is more urgent has other times.
    const clock =
      priority === request.priority ? {} : await promise.reprioritized(ctx, { request, service }, priority);
    const saved = await saveRequest(ctx, tx, store, request, { helpWanted: wanted, priority, ...clock });
    await promise.follow(ctx, tx, { request: saved, before: request });
    const facts = { entry: entry._id, tried: steps.length };
    tx.audit({ action: 'request.seekHelp', subjectId: request._id, facts });
    tx.announce(announcementOf('request.helpWanted', saved, { entryId: entry._id }));
    return { request: saved, wanted };
  }

  private async prepare(ctx: Context, { message, location }: HumanHelpInput): Promise<PreparedRequest> {
    const service = await this.parts.requests.offers(ctx, HELP_SERVICE);
    if (!service) throw new PorticoError('help_not_offered');
    const asksMessage = Object.hasOwn((service.form['properties'] ?? {}) as object, 'message');
    const data: Record<string, unknown> = asksMessage && message?.trim() ? { message } : {};
    const errors = formErrors(service.form, data, '', ctx);
    // What a form asks besides cannot be answered from here.
    if (errors.some(({ pointer }) => pointer !== '/message')) throw new PorticoError('help_not_offered');
    if (errors.length > 0) throw invalidInput(...errors);
    const where = location === undefined ? {} : { location };
    return this.parts.requests.prepare(
      ctx,
      { service: HELP_SERVICE, data, ...where },
      await this.likely(ctx),
    );
  }

  /** The location that it likely concerns: nobody who is stuck is sent away to name one. */
  private async likely(ctx: Context): Promise<string | null> {
    const { actor } = ctx;
    if (actor.kind !== 'user' || actor.locations.length < 2) return null;
    return this.parts.store.latestPlace(scopeFor(ctx, 'request.read'), actor.id, actor.locations);
  }
}
