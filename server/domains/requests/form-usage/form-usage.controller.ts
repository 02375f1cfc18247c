import { Get, Path, Queries, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../../http/api-controller.js';
import type { FormUsageList, FormUsageQuery } from './form-usage.dto.js';
import { presentUsage } from './form-usage.present.js';
import type { FormUsageService } from './form-usage.service.js';

/** How the forms of services are used. */
@Route('v1/services')
@Tags('Services')
export class FormUsageController extends ApiController {
  constructor(private readonly usage: FormUsageService) {
    super();
  }

  /**
   * How often the form of a service was begun, submitted and given up, for each of its versions, and at which questions people
   * stopped. It is counted from drafts, without anybody's name or answers; counts of a question below five are not told.
   * @summary Read how a form is used
   * @param key Key of the service.
   * @example key "report-fault"
   */
  @Get('{key}/form-usage')
  @Security('bearer', ['service.inspect'])
  @SuccessResponse(200, 'The counts.')
  async readFormUsage(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Queries() query: FormUsageQuery,
  ): Promise<FormUsageList> {
    const ctx = this.context(req);
    const { since, items } = await this.usage.of(ctx, key, query);
    return { items: items.map((one) => presentUsage(ctx, one)), since, nextCursor: null };
  }
}
