import {
  Body,
  Get,
  Post,
  Put,
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
import type {
  NotificationList,
  NotificationQuery,
  NotificationReading,
  NotificationReadingInput,
} from './notifications.dto.js';
import { presentNotification, presentPreferences } from './notifications.present.js';
import type { NotificationsService } from './notifications.service.js';
import type { NotificationPreferences, NotificationPreferencesInput } from './preferences.dto.js';
import type { PreferencesDetail, PreferencesService } from './preferences.service.js';

/** What a person should know of, for themselves. */
@Route('v1/notifications')
@Tags('Notifications')
export class NotificationsController extends ApiController {
  constructor(private readonly notifications: NotificationsService) {
    super();
  }

  /**
   * The caller's own inbox, newest first: one notification for each event, kept for 180 days. `notification.added` in
   * `GET /v1/events` says when there is a new one, to this person alone.
   * @summary List notifications
   */
  @Get()
  @Security('bearer', ['notification.read'])
  @SuccessResponse(200, 'A page of the inbox.')
  async listNotifications(
    @Request() req: HttpRequest,
    @Queries() query: NotificationQuery,
  ): Promise<NotificationList> {
    const ctx = this.context(req);
    const { items, nextCursor, requests, unread } = await this.notifications.list(ctx, query);
    const shown = items.map((row) => presentNotification(ctx, row, requests.get(row.subjectId)));
    return { items: shown, nextCursor, unread };
  }
}

/** What a person has read. */
@Route('v1/notification-readings')
@Tags('Notifications')
export class NotificationReadingsController extends ApiController {
  constructor(private readonly notifications: NotificationsService) {
    super();
  }

  /**
   * Marks notifications of the caller as read: some by their ids, or all up to the latest one that was seen.
   * @summary Mark notifications as read
   */
  @Post()
  @Security('bearer', ['notification.markRead'])
  @SuccessResponse(200, 'What is left.')
  async readNotifications(
    @Request() req: HttpRequest,
    @Body() body: NotificationReadingInput,
  ): Promise<NotificationReading> {
    const presentation = { status: 200, present: (unread: number) => ({ unread }) };
    return this.perform(req, presentation, (ctx) => this.notifications.read(ctx, body));
  }
}

/** How a person is notified. */
@Route('v1/notification-preferences')
@Tags('Notifications')
export class NotificationPreferencesController extends ApiController {
  constructor(private readonly preferences: PreferencesService) {
    super();
  }

  /**
   * What the caller gets of each kind, by which channel, and whether e-mail is sent at all.
   * @summary Read one's notification preferences
   */
  @Get()
  @Security('bearer', ['notification-preferences.read'])
  @SuccessResponse(200, 'The preferences.')
  async readNotificationPreferences(@Request() req: HttpRequest): Promise<NotificationPreferences> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.preferences.get(ctx));
  }

  /**
   * Replaces the caller's preferences. Send the `ETag` that you saw as `If-Match`. What is critical cannot be turned off.
   * @summary Replace one's notification preferences
   */
  @Put()
  @Security('bearer', ['notification-preferences.update'])
  @SuccessResponse(200, 'The preferences as they are now.')
  async replaceNotificationPreferences(
    @Request() req: HttpRequest,
    @Body() body: NotificationPreferencesInput,
  ): Promise<NotificationPreferences> {
    const ctx = this.context(req);
    const check = (version: number): void => this.mustMatch(req, version);
    return this.tagged(ctx, await this.preferences.replace(ctx, body, check));
  }

  private tagged(ctx: Context, detail: PreferencesDetail): NotificationPreferences {
    const shown = presentPreferences(detail);
    // The profile and the host say parts of it.
    const { timezone, locale, email } = shown;
    const rest = Buffer.from(`${timezone} ${locale} ${email.address ?? email.status}`).toString('base64url');
    this.tag(etagOf(ctx, detail.preferences.version, `-${rest}`));
    return shown;
  }
}
