import {
  Body,
  Delete,
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
import { etagOf } from '../../http/conditional.js';
import type { Invitation, InvitationList, InvitationQuery, InviteInput } from './invitations.dto.js';
import { presentInvitation } from './invitations.present.js';
import type { InvitationsService, InvitationView } from './invitations.service.js';

/** Invitations into an account. */
@Route('v1/accounts/{id}/invitations')
@Tags('Accounts')
export class InvitationsController extends ApiController {
  constructor(private readonly invitations: InvitationsService) {
    super();
  }

  /**
   * Invites somebody, for 14 days. It is accepted as soon as the host vouches for a person with this e-mail address in the
   * account, and gives them these roles and locations unless the host says its own. Whoever was removed comes back by it.
   * Portico sends no e-mail: tell the person where to sign in.
   * @summary Invite somebody
   * @param id Id of the account, or your own key of it.
   * @example id "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post()
  @Security('bearer', ['account.invite'])
  @SuccessResponse(201, 'The invitation.')
  async inviteMember(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: InviteInput,
  ): Promise<Invitation> {
    const ctx = this.context(req);
    const presentation = {
      status: 201,
      present: (view: InvitationView) => presentInvitation(ctx, view),
      headers: ({ invitation: { accountId, _id } }: InvitationView) => ({
        Location: `/v1/accounts/${accountId}/invitations/${_id}`,
      }),
    };
    return this.perform(req, presentation, (call) => this.invitations.invite(call, id, body));
  }

  /**
   * The invitations into an account, the latest first.
   * @summary List invitations
   * @param id Id of the account, or your own key of it.
   * @example id "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get()
  @Security('bearer', ['invitation.read'])
  @SuccessResponse(200, 'A page of invitations.')
  async listInvitations(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Queries() query: InvitationQuery,
  ): Promise<InvitationList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.invitations.list(ctx, id, query);
    return { items: items.map((view) => presentInvitation(ctx, view)), nextCursor };
  }

  /**
   * One invitation into an account.
   * @summary Read an invitation
   * @param id Id of the account, or your own key of it.
   * @example id "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   * @param invitationId Id of the invitation.
   * @example invitationId "inv_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{invitationId}')
  @Security('bearer', ['invitation.read'])
  @SuccessResponse(200, 'The invitation.')
  async readInvitation(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Path() invitationId: string,
  ): Promise<Invitation> {
    const ctx = this.context(req);
    const view = await this.invitations.get(ctx, id, invitationId);
    const invitation = presentInvitation(ctx, view);
    this.tag(etagOf(ctx, view.invitation.version, `-${invitation.status}`));
    return invitation;
  }

  /**
   * Takes an invitation back. Repeating it is harmless; one that was accepted stays: 409, remove the member instead.
   * @summary Revoke an invitation
   * @param id Id of the account, or your own key of it.
   * @example id "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   * @param invitationId Id of the invitation.
   * @example invitationId "inv_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Delete('{invitationId}')
  @Security('bearer', ['invitation.revoke'])
  @SuccessResponse(204, 'It is over.')
  async revokeInvitation(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Path() invitationId: string,
  ): Promise<void> {
    await this.invitations.revoke(this.context(req), id, invitationId);
  }
}
