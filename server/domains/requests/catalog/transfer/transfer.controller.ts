import { Body, Get, Post, Queries, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../../../http/api-controller.js';
import type { ServiceDefinitions, ServiceImport, ServiceImportInput } from './definitions.dto.js';
import type { ServiceExportQuery } from './export.query.js';
import { presentDefinitions, presentImport } from './transfer.present.js';
import type { Imported, TransferService } from './transfer.service.js';

/** Services as one document, to carry them elsewhere. */
@Route('v1/service-definitions')
@Tags('Services')
export class TransferController extends ApiController {
  constructor(private readonly transfer: TransferService) {
    super();
  }

  /**
   * Chosen or all services as one document: what is published of them, or what is drafted where that is asked for. It has all that
   * an import needs to make the same services elsewhere; accounts in an audience are named by ids of this tenant.
   * @summary Export services
   */
  @Get()
  @Security('bearer', ['service.inspect'])
  @SuccessResponse(200, 'The document.')
  async exportServices(
    @Request() req: HttpRequest,
    @Queries() query: ServiceExportQuery,
  ): Promise<ServiceDefinitions> {
    return presentDefinitions(await this.transfer.export(this.context(req), query));
  }

  /**
   * Makes drafts of the services of a document; nobody is served by them until they are published. Each service has its own
   * result: a faulty one is not taken and says why, and keeps none of the others from being taken. What is there already stays
   * untouched, so that the same document may be sent again.
   * @summary Import services as drafts
   */
  @Post()
  @Security('bearer', ['service-draft.save'])
  @SuccessResponse(200, 'What became of each service.')
  async importServices(
    @Request() req: HttpRequest,
    @Body() body: ServiceImportInput,
  ): Promise<ServiceImport> {
    const caller = this.context(req);
    return this.perform(
      req,
      { status: 200, present: (done: Imported) => presentImport(caller, done) },
      (ctx) => this.transfer.import(ctx, body),
    );
  }
}
