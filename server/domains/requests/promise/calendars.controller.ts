import {
  Body,
  Delete,
  Get,
  Path,
  Put,
  Queries,
  Request,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../../http/api-controller.js';
import { etagOf } from '../../../http/conditional.js';
import type { Context } from '../../../kernel/context.js';
import type { PageQuery } from '../../../store/page-query.js';
import type { BusinessCalendar, BusinessCalendarInput, BusinessCalendarList } from './calendars.dto.js';
import { presentCalendar } from './calendars.present.js';
import type { CalendarsService } from './calendars.service.js';
import type { CalendarDocument } from './calendars.store.js';

/** When somebody works: the business hours and holidays that promises count by. */
@Route('v1/calendars')
@Tags('Calendars')
export class CalendarsController extends ApiController {
  constructor(private readonly calendars: CalendarsService) {
    super();
  }

  /**
   * The business calendars of the tenant, newest first.
   * @summary List business calendars
   */
  @Get()
  @Security('bearer', ['calendar.read'])
  @SuccessResponse(200, 'A page of calendars.')
  async listCalendars(
    @Request() req: HttpRequest,
    @Queries() query: PageQuery,
  ): Promise<BusinessCalendarList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.calendars.list(ctx, query);
    return { items: items.map((one) => presentCalendar(ctx, one)), nextCursor };
  }

  /**
   * Time zone, hours and holidays.
   * @summary Read a business calendar
   * @param key Key of the calendar.
   * @example key "support-hamburg"
   */
  @Get('{key}')
  @Security('bearer', ['calendar.read'])
  @SuccessResponse(200, 'The calendar.')
  async readCalendar(@Request() req: HttpRequest, @Path() key: string): Promise<BusinessCalendar> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.calendars.get(ctx, key));
  }

  /**
   * Makes a calendar, or replaces what the one of this key says. Times that were promised stay; what begins to count from then on
   * counts by the new hours.
   * @summary Create or replace a business calendar
   * @param key Key of the calendar: lower-case words with hyphens.
   * @example key "support-hamburg"
   */
  @Put('{key}')
  @Security('bearer', ['calendar.save'])
  @SuccessResponse(200, 'The calendar as it is now.')
  async saveCalendar(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Body() body: BusinessCalendarInput,
  ): Promise<BusinessCalendar> {
    const ctx = this.context(req);
    const check = (version: number): void => this.ifMatch(req, version);
    return this.tagged(ctx, await this.calendars.save(ctx, key, body, check));
  }

  /**
   * Takes a calendar out that no service counts by any more. Requests on older versions of services that still do count around the
   * clock from then on.
   * @summary Delete a business calendar
   * @param key Key of the calendar.
   * @example key "support-hamburg"
   */
  @Delete('{key}')
  @Security('bearer', ['calendar.delete'])
  @SuccessResponse(204, 'It is gone.')
  async deleteCalendar(@Request() req: HttpRequest, @Path() key: string): Promise<void> {
    await this.calendars.delete(this.context(req), key);
  }

  private tagged(ctx: Context, calendar: CalendarDocument): BusinessCalendar {
    this.tag(etagOf(ctx, calendar.version));
    return presentCalendar(ctx, calendar);
  }
}
