import {
  Body,
  Delete,
  Get,
  Patch,
  Path,
  Post,
  Queries,
  Request,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../http/api-controller.js';
import { etagOf } from '../../http/conditional.js';
import type { Context } from '../../kernel/context.js';
import type { PageQuery } from '../../store/page-query.js';
import type { EndpointDetail, EndpointsService } from './endpoints.service.js';
import type {
  CreateWebhookEndpointInput,
  NewWebhookEndpoint,
  NewWebhookSecret,
  RotateWebhookSecretInput,
  UpdateWebhookEndpointInput,
  WebhookEndpoint,
  WebhookEndpointList,
} from './webhooks.dto.js';
import { presentEndpoint, presentNewEndpoint, presentNewSecret } from './webhooks.present.js';

/** Where events are posted to. */
@Route('v1/webhook-endpoints')
@Tags('Webhooks')
export class WebhookEndpointsController extends ApiController {
  constructor(private readonly endpoints: EndpointsService) {
    super();
  }

  /**
   * Asks to be told of events by webhooks (Standard Webhooks 1.0): each is posted to the URL, signed, until the receiver
   * answers 2xx, those about one subject one after the other. The secret is told this once.
   * @summary Create a webhook endpoint
   */
  @Post()
  @Security('bearer', ['tenant.createWebhookEndpoint'])
  @SuccessResponse(201, 'The endpoint and its secret.')
  async createWebhookEndpoint(
    @Request() req: HttpRequest,
    @Body() body: CreateWebhookEndpointInput,
  ): Promise<NewWebhookEndpoint> {
    const { context } = req.call;
    const presentation = {
      status: 201,
      present: (made: EndpointDetail & { secret: string }) => presentNewEndpoint(context as Context, made),
      headers: ({ endpoint }: EndpointDetail) => ({ Location: `/v1/webhook-endpoints/${endpoint._id}` }),
    };
    return this.perform(req, presentation, (ctx) => this.endpoints.create(ctx, body));
  }

  /**
   * The webhook endpoints of the tenant, newest first.
   * @summary List webhook endpoints
   */
  @Get()
  @Security('bearer', ['webhook-endpoint.read'])
  @SuccessResponse(200, 'A page of endpoints.')
  async listWebhookEndpoints(
    @Request() req: HttpRequest,
    @Queries() query: PageQuery,
  ): Promise<WebhookEndpointList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.endpoints.list(ctx, query);
    return { items: items.map((one) => presentEndpoint(ctx, one)), nextCursor };
  }

  /**
   * What an endpoint is told, how it is, and the public keys that verify its `v1a` signatures.
   * @summary Read a webhook endpoint
   * @param id Id of the endpoint.
   * @example id "whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['webhook-endpoint.read'])
  @SuccessResponse(200, 'The endpoint.')
  async readWebhookEndpoint(@Request() req: HttpRequest, @Path() id: string): Promise<WebhookEndpoint> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.endpoints.get(ctx, id));
  }

  /**
   * Changes an endpoint. Send the `ETag` that you saw as `If-Match`. One that is disabled gets nothing of what waited for it
   * either; enabled again, it is told of what happens from then on, and replays bring the rest.
   * @summary Change a webhook endpoint
   * @param id Id of the endpoint.
   * @example id "whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Patch('{id}')
  @Security('bearer', ['webhook-endpoint.update'])
  @SuccessResponse(200, 'The endpoint as it is now.')
  async updateWebhookEndpoint(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: UpdateWebhookEndpointInput,
  ): Promise<WebhookEndpoint> {
    const ctx = this.context(req);
    const check = (version: number): void => this.mustMatch(req, version);
    return this.tagged(ctx, await this.endpoints.update(ctx, id, body, check));
  }

  /**
   * Takes an endpoint out: it is told nothing more, and its deliveries go with the days.
   * @summary Delete a webhook endpoint
   * @param id Id of the endpoint.
   * @example id "whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Delete('{id}')
  @Security('bearer', ['webhook-endpoint.delete'])
  @SuccessResponse(204, 'It is gone.')
  async deleteWebhookEndpoint(@Request() req: HttpRequest, @Path() id: string): Promise<void> {
    await this.endpoints.delete(this.context(req), id);
  }

  /**
   * Makes new secrets. For `overlapHours` those before sign too, each webhook then has several signatures, so that a
   * receiver changes without a gap. The secret is told this once.
   * @summary Rotate the secret of a webhook endpoint
   * @param id Id of the endpoint.
   * @example id "whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/secret-rotations')
  @Security('bearer', ['webhook-endpoint.rotateSecret'])
  @SuccessResponse(201, 'The new secret.')
  async rotateWebhookSecret(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: RotateWebhookSecretInput,
  ): Promise<NewWebhookSecret> {
    return this.perform(req, { status: 201, present: presentNewSecret }, (ctx) =>
      this.endpoints.rotate(ctx, id, body),
    );
  }

  private tagged(ctx: Context, detail: EndpointDetail): WebhookEndpoint {
    const { endpoint, keys } = detail;
    // It begins to fail, and keys run out, without a new version.
    this.tag(etagOf(ctx, endpoint.version, `-${endpoint.failingSince?.getTime() ?? 0}-${keys.length}`));
    return presentEndpoint(ctx, detail);
  }
}
