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
import type { UserDocument } from './identity.store.js';
import type { UpdateUserInput, User, UserList, UserQuery } from './users.dto.js';
import { presentUser } from './users.present.js';
import type { UsersService } from './users.service.js';

/** People whom host backends vouched for. */
@Route('v1/users')
@Tags('Identity')
export class UsersController extends ApiController {
  constructor(private readonly users: UsersService) {
    super();
  }

  /**
   * The people of the tenant, the latest first.
   * @summary List people
   */
  @Get()
  @Security('bearer', ['user.read'])
  @SuccessResponse(200, 'A page of people.')
  async listUsers(@Request() req: HttpRequest, @Queries() query: UserQuery): Promise<UserList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.users.list(ctx, query);
    return { items: items.map((user) => presentUser(ctx, user)), nextCursor };
  }

  /**
   * What is known of a person.
   * @summary Read a person
   * @param id Id of the person, or your own key of them.
   * @example id "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['user.read'])
  @SuccessResponse(200, 'The person.')
  async readUser(@Request() req: HttpRequest, @Path() id: string): Promise<User> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.users.get(ctx, id));
  }

  /**
   * Disables a person, so that nobody can vouch for them, or enables them again. Send the `ETag` that you saw as
   * `If-Match`.
   * @summary Change a person
   * @param id Id of the person, or your own key of them.
   * @example id "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Patch('{id}')
  @Security('bearer', ['user.update'])
  @SuccessResponse(200, 'The person as they are now.')
  async updateUser(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: UpdateUserInput,
  ): Promise<User> {
    const ctx = this.context(req);
    const user = await this.users.update(ctx, id, body, (version) => this.mustMatch(req, version));
    return this.tagged(ctx, user);
  }

  /**
   * Signs a person out: ends all of their sessions, in every process within 5 seconds, open event streams included. Your
   * backend decides whether it vouches for them again; to bar them, disable them.
   * @summary End all sessions of a person
   * @param id Id of the person, or your own key of them.
   * @example id "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Delete('{id}/sessions')
  @Security('bearer', ['user.signOut'])
  @SuccessResponse(204, 'They are signed out.')
  async signOutUser(@Request() req: HttpRequest, @Path() id: string): Promise<void> {
    await this.users.signOut(this.context(req), id);
  }

  private tagged(ctx: Context, user: UserDocument): User {
    this.tag(etagOf(ctx, user.version, `-${user.updatedAt.getTime()}`));
    return presentUser(ctx, user);
  }
}
