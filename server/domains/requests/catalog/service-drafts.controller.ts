import {
  Body,
  Delete,
  Get,
  Path,
  Post,
  Put,
  Queries,
  Request,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../../http/api-controller.js';
import { etagOf } from '../../../http/conditional.js';
import type { Context } from '../../../kernel/context.js';
import { sha256 } from '../../../kernel/digest.js';
import type { PageQuery } from '../../../store/page-query.js';
import type { ServiceDefinition } from '../definition.js';
import type { ServiceDraft, ServiceDraftList } from './drafts.dto.js';
import { presentDraft, presentDraftSummary, presentVersion } from './drafts.present.js';
import type { DraftDetail, DraftsService } from './drafts.service.js';
import type { ServiceSimulation, ServiceSimulationInput } from './simulations.dto.js';
import { presentSimulation } from './simulations.present.js';
import type { SimulationsService } from './simulations.service.js';
import type { ServiceVersion } from './versions.dto.js';

/** Services that are being written. */
@Route('v1/service-drafts')
@Tags('Services')
export class ServiceDraftsController extends ApiController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly simulations: SimulationsService,
  ) {
    super();
  }

  /**
   * The drafts of the tenant, newest first.
   * @summary List drafts of services
   */
  @Get()
  @Security('bearer', ['service-draft.read'])
  @SuccessResponse(200, 'A page of drafts.')
  async listServiceDrafts(
    @Request() req: HttpRequest,
    @Queries() query: PageQuery,
  ): Promise<ServiceDraftList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.drafts.list(ctx, query);
    return { items: items.map((one) => presentDraftSummary(ctx, one)), nextCursor };
  }

  /**
   * A draft with everything that keeps it from being published.
   * @summary Read the draft of a service
   * @param key Key of the service.
   * @example key "report-fault"
   */
  @Get('{key}')
  @Security('bearer', ['service-draft.read'])
  @SuccessResponse(200, 'The draft.')
  async readServiceDraft(@Request() req: HttpRequest, @Path() key: string): Promise<ServiceDraft> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.drafts.get(ctx, key));
  }

  /**
   * Makes the draft of a service, or replaces what it says. It is kept even when it is faulty: `problems` says what is wrong,
   * where, and how to mend it. Nobody is served by a draft until it is published.
   * @summary Create or replace the draft of a service
   * @param key Key of the service: lower-case words with hyphens.
   * @example key "report-fault"
   */
  @Put('{key}')
  @Security('bearer', ['service-draft.save'])
  @SuccessResponse(200, 'The draft as it is now.')
  async saveServiceDraft(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Body() body: ServiceDefinition,
  ): Promise<ServiceDraft> {
    const ctx = this.context(req);
    const check = (version: number): void => this.ifMatch(req, version);
    return this.tagged(ctx, await this.drafts.save(ctx, key, body, check));
  }

  /**
   * Throws a draft away. What is published stays.
   * @summary Delete the draft of a service
   * @param key Key of the service.
   * @example key "report-fault"
   */
  @Delete('{key}')
  @Security('bearer', ['service-draft.delete'])
  @SuccessResponse(204, 'It is gone.')
  async deleteServiceDraft(@Request() req: HttpRequest, @Path() key: string): Promise<void> {
    await this.drafts.delete(this.context(req), key, (version) => this.ifMatch(req, version));
  }

  /**
   * Publishes the draft as the next version of the service and uses it up: new requests run on the new version, running ones stay
   * on theirs. A faulty draft is refused with everything that is wrong with it. Of two who publish at once, one wins.
   * @summary Publish the draft of a service
   * @param key Key of the service.
   * @example key "report-fault"
   */
  @Post('{key}/publications')
  @Security('bearer', ['service-draft.publish'])
  @SuccessResponse(201, 'The version that new requests run on from now on.')
  async publishService(@Request() req: HttpRequest, @Path() key: string): Promise<ServiceVersion> {
    const headers = ({ version }: { version: number }) => ({
      Location: `/v1/services/${encodeURIComponent(key)}/versions/${version}`,
    });
    return this.perform(req, { status: 201, present: presentVersion, headers }, (ctx) =>
      this.drafts.publish(ctx, key, (version) => this.ifMatch(req, version)),
    );
  }

  /**
   * Tries the draft on the newest requests of the service, to which nothing happens: would their answers be taken, could each move
   * be made as it was, and what would have happened by itself? The report names the first difference of each. Conditions see the
   * request as it is now; what automatic steps learned is not known, and whoever moved it is taken to have had the roles.
   * @summary Try the draft of a service on past requests
   * @param key Key of the service.
   * @example key "report-fault"
   */
  @Post('{key}/simulations')
  @Security('bearer', ['service-draft.simulate'])
  @SuccessResponse(200, 'What would become of them.')
  async simulateService(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Body() body: ServiceSimulationInput,
  ): Promise<ServiceSimulation> {
    return this.perform(req, { status: 200, present: presentSimulation }, (ctx) =>
      this.simulations.run(ctx, key, body.limit),
    );
  }

  private tagged(ctx: Context, detail: DraftDetail): ServiceDraft {
    const shown = presentDraft(ctx, detail);
    // Roles and accounts that it names come and go without a new version.
    this.tag(etagOf(ctx, detail.draft.version, `-${sha256(JSON.stringify(shown.problems)).slice(0, 12)}`));
    return shown;
  }
}
