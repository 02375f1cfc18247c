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
import { ApiController } from '../../http/api-controller.js';
import { contentTag } from '../../http/conditional.js';
import type { Context } from '../../kernel/context.js';
import type {
  ConnectorCall,
  ConnectorCallList,
  ConnectorCallQuery,
  ConnectorReplay,
  ConnectorReplayInput,
  ConnectorTestInput,
} from './connector-calls.dto.js';
import type { CallDetail, ConnectorCallsService } from './connector-calls.service.js';
import { presentCall, presentSummary } from './connectors.present.js';

/** What became of the calls of a connector. */
@Route('v1/connectors/{key}')
@Tags('Connectors')
export class CallsOfConnectorController extends ApiController {
  constructor(private readonly calls: ConnectorCallsService) {
    super();
  }

  /**
   * The calls of a connector, newest first. Those that are over are kept for 30 days; `status=failed` are the ones that were
   * given up.
   * @summary List the calls of a connector
   * @param key Key of the connector.
   * @example key "erp-faults"
   */
  @Get('calls')
  @Security('bearer', ['connector-call.read'])
  @SuccessResponse(200, 'A page of calls.')
  async listConnectorCalls(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Queries() query: ConnectorCallQuery,
  ): Promise<ConnectorCallList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.calls.list(ctx, key, query);
    return { items: items.map((one) => presentSummary(ctx, one)), nextCursor };
  }

  /**
   * Calls for the events of a range once more, at most 5,000, each under the idempotency key that it had: those that the
   * connector missed, or all that it is for. Those about one subject come in order.
   * @summary Replay events to a connector
   * @param key Key of the connector.
   * @example key "erp-faults"
   */
  @Post('replays')
  @Security('bearer', ['connector.replay'])
  @SuccessResponse(201, 'What is called for once more.')
  async replayConnector(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Body() body: ConnectorReplayInput,
  ): Promise<ConnectorReplay> {
    return this.perform(req, { status: 201, present: (made: ConnectorReplay) => made }, (ctx) =>
      this.calls.replay(ctx, key, body),
    );
  }

  /**
   * Makes one call with made-up data, at once, also while the connector is disabled or its circuit open. `preview` shows it
   * with the secrets masked; read the call to see what came of it.
   * @summary Test a connector
   * @param key Key of the connector.
   * @example key "erp-faults"
   */
  @Post('tests')
  @Security('bearer', ['connector.test'])
  @SuccessResponse(201, 'The call.')
  async testConnector(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Body() body: ConnectorTestInput,
  ): Promise<ConnectorCall> {
    return this.perform(req, located(this.context(req)), (ctx) => this.calls.test(ctx, key, body));
  }
}

/** Single calls. */
@Route('v1/connector-calls')
@Tags('Connectors')
export class ConnectorCallsController extends ApiController {
  constructor(private readonly calls: ConnectorCallsService) {
    super();
  }

  /**
   * A call with each attempt: when, how long, what was answered, and why it failed.
   * @summary Read a call of a connector
   * @param id Id of the call.
   * @example id "ccl_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['connector-call.read'])
  @SuccessResponse(200, 'The call.')
  async readConnectorCall(@Request() req: HttpRequest, @Path() id: string): Promise<ConnectorCall> {
    const ctx = this.context(req);
    const shown = presentCall(ctx, await this.calls.get(ctx, id));
    this.tag(contentTag(shown));
    return shown;
  }

  /**
   * Calls for the same event once more, with a schedule of its own and under the idempotency key that it had.
   * @summary Replay a call of a connector
   * @param id Id of the call.
   * @example id "ccl_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/replays')
  @Security('bearer', ['connector-call.replay'])
  @SuccessResponse(201, 'The new call.')
  async replayConnectorCall(@Request() req: HttpRequest, @Path() id: string): Promise<ConnectorCall> {
    return this.perform(req, located(this.context(req)), (ctx) => this.calls.again(ctx, id));
  }
}

const located = (ctx: Context) => ({
  status: 201,
  present: (detail: CallDetail) => presentCall(ctx, detail),
  headers: ({ call }: CallDetail) => ({ Location: `/v1/connector-calls/${call._id}` }),
});
