import { Body, Get, Patch, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../http/api-controller.js';
import { etagOf } from '../../http/conditional.js';
import type { Context } from '../../kernel/context.js';
import type { UserDocument } from './identity.store.js';
import type { Profile, UpdateProfileInput } from './profile.dto.js';
import { presentProfile } from './profile.present.js';
import type { ProfileService } from './profile.service.js';

/** What a person says of themselves. `GET /v1/me` describes the credential; programs have no profile. */
@Route('v1/me/profile')
@Tags('Identity')
export class ProfileController extends ApiController {
  constructor(private readonly profiles: ProfileService) {
    super();
  }

  /**
   * The caller's own profile. `controlledBy` says who decides each field.
   * @summary Read one's profile
   */
  @Get()
  @Security('bearer', ['profile.read'])
  @SuccessResponse(200, 'The profile.')
  async readProfile(@Request() req: HttpRequest): Promise<Profile> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.profiles.get(ctx));
  }

  /**
   * Changes the fields that the person decides. Send the `ETag` that you saw as `If-Match`.
   * @summary Change one's profile
   */
  @Patch()
  @Security('bearer', ['profile.update'])
  @SuccessResponse(200, 'The profile as it is now.')
  async updateProfile(@Request() req: HttpRequest, @Body() body: UpdateProfileInput): Promise<Profile> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.profiles.update(ctx, body, (version) => this.mustMatch(req, version)));
  }

  private tagged(ctx: Context, user: UserDocument): Profile {
    this.tag(etagOf(ctx, user.version, `-${user.updatedAt.getTime()}`));
    return presentProfile(user);
  }
}
