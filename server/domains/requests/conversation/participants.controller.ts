import {
  Body,
  Delete,
  Get,
  Path,
  Post,
  Request,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../../http/api-controller.js';
import type { AddParticipantInput, RequestParticipant, RequestParticipantList } from './participants.dto.js';
import type { ParticipantsService } from './participants.service.js';

/** Who is kept informed of a request. */
@Route('v1/requests/{id}/participants')
@Tags('Requests')
export class ParticipantsController extends ApiController {
  constructor(private readonly participants: ParticipantsService) {
    super();
  }

  /**
   * The requester, who works on it, and those who were added. They can be mentioned in comments.
   * @summary List who takes part in a request
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Get()
  @Security('bearer', ['request.read'])
  @SuccessResponse(200, 'Everybody who takes part.')
  async listParticipants(@Request() req: HttpRequest, @Path() id: string): Promise<RequestParticipantList> {
    return { items: await this.participants.list(this.context(req), id) };
  }

  /**
   * Keeps somebody informed of a request who may see it. It gives no permission: who may not see the request any more hears nothing
   * of it. Whoever takes part already stays as they are.
   * @summary Add somebody to a request
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Post()
  @Security('bearer', ['request.changeParticipants'])
  @SuccessResponse(201, 'Who takes part now.')
  async addParticipant(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: AddParticipantInput,
  ): Promise<RequestParticipant> {
    const present = (one: RequestParticipant): RequestParticipant => one;
    return this.perform(req, { status: 201, present }, (ctx) => this.participants.add(ctx, id, body));
  }

  /**
   * Takes somebody out who was added. The requester and whoever works on it always take part.
   * @summary Take somebody out of a request
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   * @param personId Id of the person.
   * @example personId "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Delete('{personId}')
  @Security('bearer', ['request.changeParticipants'])
  @SuccessResponse(204, 'They do not take part any more.')
  async removeParticipant(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Path() personId: string,
  ): Promise<void> {
    await this.participants.remove(this.context(req), id, personId);
  }
}
