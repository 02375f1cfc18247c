import { Get, Produces, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from './api-controller.js';
import type { EventStream } from './event-stream.js';

/** What happens, as it happens. */
@Route('v1/events')
@Tags('Events')
export class EventStreamController extends ApiController {
  constructor(private readonly events: EventStream) {
    super();
  }

  /**
   * Server-sent events (WHATWG HTML, section 9.2) of what the caller may see, each a CloudEvents 1.0 JSON object:
   * `request.submitted`, `request.transitioned`, `request.commented`, `document.added`. Send the last id you saw as
   * `Last-Event-ID` and you get what you missed; when that is too long ago, a `reset` event says so and you read afresh.
   * Without it you get the last 3 seconds too, so that what you read just before misses nothing; an event may therefore
   * come twice, with the same `id`. A comment line comes every 15 seconds. The stream ends when the token runs out.
   * @summary Follow events
   */
  @Get()
  @Security('bearer', ['event.read'])
  @Produces('text/event-stream')
  @SuccessResponse(200, 'The stream.')
  async followEvents(@Request() req: HttpRequest): Promise<void> {
    await this.events.serve(req, this.context(req));
  }
}
