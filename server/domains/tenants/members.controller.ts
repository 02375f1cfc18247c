import {
  Body,
  Delete,
  Get,
  Patch,
  Path,
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
import { sha256 } from '../../kernel/digest.js';
import type { Member, MemberList, MemberQuery, UpdateMemberInput } from './members.dto.js';
import { presentMember } from './members.present.js';
import type { MembersService, MemberView } from './members.service.js';

/** The people of an account and what they may there. */
@Route('v1/accounts/{id}/members')
@Tags('Accounts')
export class MembersController extends ApiController {
  constructor(private readonly members: MembersService) {
    super();
  }

  /**
   * The people of an account, the latest first. Everybody sees their colleagues' names and roles; the account's admin and
   * staff see all.
   * @summary List members
   * @param id Id of the account, or your own key of it.
   * @example id "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get()
  @Security('bearer', ['membership.read'])
  @SuccessResponse(200, 'A page of members.')
  async listMembers(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Queries() query: MemberQuery,
  ): Promise<MemberList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.members.list(ctx, id, query);
    return { items: items.map((view) => presentMember(ctx, view)), nextCursor };
  }

  /**
   * One member of an account.
   * @summary Read a member
   * @param id Id of the account, or your own key of it.
   * @example id "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   * @param memberId Id of the membership.
   * @example memberId "mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{memberId}')
  @Security('bearer', ['membership.read'])
  @SuccessResponse(200, 'The member.')
  async readMember(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Path() memberId: string,
  ): Promise<Member> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.members.get(ctx, id, memberId));
  }

  /**
   * Changes roles, locations or departments. It ends the person's sessions in this account, everywhere within 5 seconds;
   * their page renews itself with what they may now. Send the `ETag` that you saw as `If-Match`. What the host decides
   * (`hostManaged`) and the account's last admin stay: 409.
   * @summary Change a member
   * @param id Id of the account, or your own key of it.
   * @example id "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   * @param memberId Id of the membership.
   * @example memberId "mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Patch('{memberId}')
  @Security('bearer', ['membership.update'])
  @SuccessResponse(200, 'The member as they are now.')
  async updateMember(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Path() memberId: string,
    @Body() body: UpdateMemberInput,
  ): Promise<Member> {
    const ctx = this.context(req);
    const check = (version: number): void => this.mustMatch(req, version);
    return this.tagged(ctx, await this.members.update(ctx, id, memberId, body, check));
  }

  /**
   * Removes somebody from an account: their sessions there end, everywhere within 5 seconds, and nobody can vouch for them
   * in this account until they are invited again. Repeating it is harmless. The account's last admin stays: 409.
   * @summary Remove a member
   * @param id Id of the account, or your own key of it.
   * @example id "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   * @param memberId Id of the membership.
   * @example memberId "mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Delete('{memberId}')
  @Security('bearer', ['membership.remove'])
  @SuccessResponse(204, 'They no longer belong to it.')
  async removeMember(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Path() memberId: string,
  ): Promise<void> {
    const check = (version: number): void => this.ifMatch(req, version);
    await this.members.remove(this.context(req), id, memberId, check);
  }

  /** Names and last visits change without a new version of the membership: they are part of the tag. */
  private tagged(ctx: Context, view: MemberView): Member {
    const member = presentMember(ctx, view);
    const seen = sha256(JSON.stringify(member)).slice(0, 8);
    this.tag(etagOf(ctx, view.membership.version, `-${seen}`));
    return member;
  }
}
