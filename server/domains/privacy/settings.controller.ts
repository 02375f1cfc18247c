import { Body, Get, Patch, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../http/api-controller.js';
import { etagOf } from '../../http/conditional.js';
import type { Context } from '../../kernel/context.js';
import type { PrivacySettings, PrivacySettingsInput } from './settings.dto.js';
import type { SettingsService } from './settings.service.js';
import type { PrivacySettingsDocument } from './settings.store.js';

/** How the tenant deals with people's data. */
@Route('v1/privacy-settings')
@Tags('Privacy')
export class PrivacySettingsController extends ApiController {
  constructor(private readonly settings: SettingsService) {
    super();
  }

  /**
   * What the tenant must keep although its person is erased.
   * @summary Read the privacy settings
   */
  @Get()
  @Security('bearer', ['privacy-settings.read'])
  @SuccessResponse(200, 'The settings.')
  async readPrivacySettings(@Request() req: HttpRequest): Promise<PrivacySettings> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.settings.get(ctx));
  }

  /**
   * Changes what the tenant must keep. Erasures that begin or go on later follow it. Send the `ETag` that you saw as `If-Match`.
   * @summary Change the privacy settings
   */
  @Patch()
  @Security('bearer', ['privacy-settings.update'])
  @SuccessResponse(200, 'The settings as they are now.')
  async updatePrivacySettings(
    @Request() req: HttpRequest,
    @Body() body: PrivacySettingsInput,
  ): Promise<PrivacySettings> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.settings.update(ctx, body, (version) => this.mustMatch(req, version)));
  }

  private tagged(ctx: Context, { version, retention }: PrivacySettingsDocument): PrivacySettings {
    this.tag(etagOf(ctx, version));
    return { retention: retention.map(({ what, keepDays, reason }) => ({ what, keepDays, reason })) };
  }
}
