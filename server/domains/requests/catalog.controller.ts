import { Get, Path, Queries, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../http/api-controller.js';
import { etagOf } from '../../http/conditional.js';
import { sha256 } from '../../kernel/digest.js';
import type { Service, ServiceList } from './catalog.dto.js';
import { presentService, presentServiceSummary } from './catalog.present.js';
import type { CatalogQuery, ServiceQuery } from './catalog/catalog.query.js';
import type { CatalogService } from './catalog.service.js';
import type { UsualTimes } from './promise/usual.js';
import type { Prefill } from './forms/prefill.js';

/** The service catalog. */
@Route('v1/services')
@Tags('Services')
export class CatalogController extends ApiController {
  constructor(
    private readonly catalog: CatalogService,
    private readonly usualTimes: Pick<UsualTimes, 'of'>,
    private readonly known: Pick<Prefill, 'of'>,
  ) {
    super();
  }

  /**
   * The services that the caller may see, grouped by job, in the language of the caller where they have texts of it.
   * @summary List services
   */
  @Get()
  @Security('bearer', ['service.read'])
  @SuccessResponse(200, 'The catalog.')
  async listServices(@Request() req: HttpRequest, @Queries() query: CatalogQuery): Promise<ServiceList> {
    const ctx = this.context(req);
    const services = await this.catalog.list(ctx, query.search);
    const usual = await this.usualTimes.of(ctx, services);
    const items = services.map((one) => presentServiceSummary(ctx, one, usual.get(one.key)));
    return { items, nextCursor: null };
  }

  /**
   * One service with its form and promise, and what is known already of the answers.
   * @summary Read a service
   * @param key Key of the service.
   * @example key "report-fault"
   */
  @Get('{key}')
  @Security('bearer', ['service.read'])
  @SuccessResponse(200, 'The service.')
  async readService(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Queries() query: ServiceQuery,
  ): Promise<Service> {
    const ctx = this.context(req);
    const service = await this.catalog.get(ctx, key);
    const [usual, prefill] = await Promise.all([
      this.usualTimes.of(ctx, [service]).then((times) => times.get(key)),
      this.known.of(ctx, service, query.record),
    ]);
    // What is usual and what is known change without a new version of the service.
    const known = prefill ? `-${sha256(JSON.stringify(prefill)).slice(0, 8)}` : '';
    this.tag(etagOf(ctx, service.version, (usual ? `-${usual.ms}-${usual.sample}` : '') + known));
    return presentService(ctx, service, usual, prefill);
  }
}
