import { Get, Queries, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../http/api-controller.js';
import type { StaffList, StaffQuery } from './staff.dto.js';
import type { StaffService } from './staff.service.js';

/** The people who work for the tenant. */
@Route('v1/staff')
@Tags('Accounts')
export class StaffController extends ApiController {
  constructor(private readonly staff: StaffService) {
    super();
  }

  /**
   * The people who work for the tenant, by name, for staff to choose a colleague. Customers see none.
   * @summary List staff
   */
  @Get()
  @Security('bearer', ['membership.read'])
  @SuccessResponse(200, 'Those who fit.')
  async listStaff(@Request() req: HttpRequest, @Queries() query: StaffQuery): Promise<StaffList> {
    return this.staff.list(this.context(req), query);
  }
}
