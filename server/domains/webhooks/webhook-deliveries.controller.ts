import {
  Body,
  Get,
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
import type { DeliveryDocument } from '../../deliveries/deliveries.model.js';
import { ApiController } from '../../http/api-controller.js';
import { contentTag } from '../../http/conditional.js';
import type { Context } from '../../kernel/context.js';
import type {
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookDeliveryQuery,
  WebhookReplay,
  WebhookReplayInput,
} from './deliveries.dto.js';
import type { DeliveriesService } from './deliveries.service.js';
import { presentDelivery, presentSummary } from './webhooks.present.js';

/** What became of the webhooks of an endpoint. */
@Route('v1/webhook-endpoints/{id}')
@Tags('Webhooks')
export class EndpointDeliveriesController extends ApiController {
  constructor(private readonly deliveries: DeliveriesService) {
    super();
  }

  /**
   * What an endpoint was told or will be, newest first. Deliveries that are over are kept for 30 days.
   * @summary List the deliveries of a webhook endpoint
   * @param id Id of the endpoint.
   * @example id "whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('deliveries')
  @Security('bearer', ['webhook-delivery.read'])
  @SuccessResponse(200, 'A page of deliveries.')
  async listWebhookDeliveries(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Queries() query: WebhookDeliveryQuery,
  ): Promise<WebhookDeliveryList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.deliveries.list(ctx, id, query);
    return { items: items.map((one) => presentSummary(ctx, one)), nextCursor };
  }

  /**
   * Posts the events of a range once more, at most 5,000, each under the id that it had: those that the endpoint missed,
   * or all that it wants. Those about one subject come in order.
   * @summary Replay events to a webhook endpoint
   * @param id Id of the endpoint.
   * @example id "whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('replays')
  @Security('bearer', ['webhook-endpoint.replay'])
  @SuccessResponse(201, 'What is posted once more.')
  async replayEvents(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: WebhookReplayInput,
  ): Promise<WebhookReplay> {
    return this.perform(req, { status: 201, present: (made: WebhookReplay) => made }, (ctx) =>
      this.deliveries.replay(ctx, id, body),
    );
  }

  /**
   * Posts an event `webhook-endpoint.tested` to the endpoint, once, also while it is disabled. Read the delivery to see what
   * came of it.
   * @summary Test a webhook endpoint
   * @param id Id of the endpoint.
   * @example id "whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('tests')
  @Security('bearer', ['webhook-endpoint.test'])
  @SuccessResponse(201, 'The delivery of the test.')
  async testWebhookEndpoint(@Request() req: HttpRequest, @Path() id: string): Promise<WebhookDelivery> {
    return this.perform(req, located(this.context(req)), (ctx) => this.deliveries.test(ctx, id));
  }
}

/** Single deliveries. */
@Route('v1/webhook-deliveries')
@Tags('Webhooks')
export class WebhookDeliveriesController extends ApiController {
  constructor(private readonly deliveries: DeliveriesService) {
    super();
  }

  /**
   * A delivery with each attempt: when, how long, what was answered, and why it failed.
   * @summary Read a webhook delivery
   * @param id Id of the delivery.
   * @example id "whd_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['webhook-delivery.read'])
  @SuccessResponse(200, 'The delivery.')
  async readWebhookDelivery(@Request() req: HttpRequest, @Path() id: string): Promise<WebhookDelivery> {
    const ctx = this.context(req);
    const shown = presentDelivery(ctx, await this.deliveries.get(ctx, id));
    this.tag(contentTag(shown));
    return shown;
  }

  /**
   * Posts the event of a delivery once more, with a schedule of its own and under the id that it had.
   * @summary Replay a webhook delivery
   * @param id Id of the delivery.
   * @example id "whd_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/replays')
  @Security('bearer', ['webhook-delivery.replay'])
  @SuccessResponse(201, 'The new delivery.')
  async replayWebhookDelivery(@Request() req: HttpRequest, @Path() id: string): Promise<WebhookDelivery> {
    return this.perform(req, located(this.context(req)), (ctx) => this.deliveries.again(ctx, id));
  }
}

const located = (ctx: Context) => ({
  status: 201,
  present: (delivery: DeliveryDocument) => presentDelivery(ctx, delivery),
  headers: ({ _id }: DeliveryDocument) => ({ Location: `/v1/webhook-deliveries/${_id}` }),
});
