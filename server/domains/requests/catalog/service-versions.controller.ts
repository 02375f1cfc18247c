import {
  Body,
  Delete,
  Get,
  Path,
  Post,
  Request,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../../http/api-controller.js';
import { presentVersion, presentVersionSummary } from './drafts.present.js';
import type { ServiceRollbackInput, ServiceVersion, ServiceVersionList } from './versions.dto.js';
import type { VersionsService } from './versions.service.js';

/** What was published of services. */
@Route('v1/services')
@Tags('Services')
export class ServiceVersionsController extends ApiController {
  constructor(private readonly versions: VersionsService) {
    super();
  }

  /**
   * All published versions of a service, the latest first, also of one that was retired.
   * @summary List the versions of a service
   * @param key Key of the service.
   * @example key "report-fault"
   */
  @Get('{key}/versions')
  @Security('bearer', ['service.inspect'])
  @SuccessResponse(200, 'The versions.')
  async listServiceVersions(@Request() req: HttpRequest, @Path() key: string): Promise<ServiceVersionList> {
    const versions = await this.versions.list(this.context(req), key);
    return { items: versions.map(presentVersionSummary), nextCursor: null };
  }

  /**
   * Everything that a published version says.
   * @summary Read a version of a service
   * @param key Key of the service.
   * @example key "report-fault"
   * @param version Number of the version.
   * @isInt version must be a whole number
   * @minimum version 1 must be at least 1
   * @maximum version 1000000 must be at most 1000000
   * @example version 1
   */
  @Get('{key}/versions/{version}')
  @Security('bearer', ['service.inspect'])
  @SuccessResponse(200, 'The version.')
  async readServiceVersion(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Path() version: number,
  ): Promise<ServiceVersion> {
    const shown = presentVersion(await this.versions.get(this.context(req), key, version));
    this.tagContent(shown);
    return shown;
  }

  /**
   * Makes what an old version says the next version, so that numbers only grow. A retired service comes back by it.
   * @summary Bring back a version of a service
   * @param key Key of the service.
   * @example key "report-fault"
   */
  @Post('{key}/rollbacks')
  @Security('bearer', ['service.rollBack'])
  @SuccessResponse(201, 'The version that new requests run on from now on.')
  async rollBackService(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Body() body: ServiceRollbackInput,
  ): Promise<ServiceVersion> {
    const headers = ({ version }: { version: number }) => ({
      Location: `/v1/services/${encodeURIComponent(key)}/versions/${version}`,
    });
    return this.perform(req, { status: 201, present: presentVersion, headers }, (ctx) =>
      this.versions.rollBack(ctx, key, body.version),
    );
  }

  /**
   * Retires a service: it leaves the catalog and takes no new requests. Running ones go on, and its versions stay. Publishing a
   * draft or bringing a version back ends it.
   * @summary Retire a service
   * @param key Key of the service.
   * @example key "report-fault"
   */
  @Delete('{key}')
  @Security('bearer', ['service.retire'])
  @SuccessResponse(204, 'It is out of the catalog.')
  async retireService(@Request() req: HttpRequest, @Path() key: string): Promise<void> {
    await this.versions.retire(this.context(req), key);
  }
}
