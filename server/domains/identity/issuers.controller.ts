import {
  Body,
  Delete,
  Get,
  Patch,
  Path,
  Post,
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
import type { PageQuery } from '../../store/page-query.js';
import type { CreateIssuerInput, Issuer, IssuerList, UpdateIssuerInput } from './issuers.dto.js';
import { presentIssuer } from './issuers.present.js';
import type { IssuersService } from './issuers.service.js';
import type { IssuerDocument } from './issuers.store.js';

/** Identity providers whose tokens are exchanged for ours. */
@Route('v1/issuers')
@Tags('Identity')
export class IssuersController extends ApiController {
  constructor(private readonly issuers: IssuersService) {
    super();
  }

  /**
   * Registers your identity provider, so that its tokens can be exchanged at `POST /v1/token`. The mapping says who a
   * token is about, and `grantableRoles` the most that it can grant.
   * @summary Register an issuer
   */
  @Post()
  @Security('bearer', ['tenant.createIssuer'])
  @SuccessResponse(201, 'The issuer.')
  async createIssuer(@Request() req: HttpRequest, @Body() body: CreateIssuerInput): Promise<Issuer> {
    const { context } = req.call;
    const presentation = {
      status: 201,
      present: (issuer: IssuerDocument) => presentIssuer(context as Context, issuer),
      headers: ({ _id }: IssuerDocument) => ({ Location: `/v1/issuers/${_id}` }),
    };
    return this.perform(req, presentation, (ctx) => this.issuers.create(ctx, body));
  }

  /**
   * The identity providers of the tenant, newest first.
   * @summary List issuers
   */
  @Get()
  @Security('bearer', ['issuer.read'])
  @SuccessResponse(200, 'A page of issuers.')
  async listIssuers(@Request() req: HttpRequest, @Queries() query: PageQuery): Promise<IssuerList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.issuers.list(ctx, query);
    return { items: items.map((issuer) => presentIssuer(ctx, issuer)), nextCursor };
  }

  /**
   * How an identity provider is registered.
   * @summary Read an issuer
   * @param id Id of the issuer.
   * @example id "iss_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['issuer.read'])
  @SuccessResponse(200, 'The issuer.')
  async readIssuer(@Request() req: HttpRequest, @Path() id: string): Promise<Issuer> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.issuers.get(ctx, id));
  }

  /**
   * Changes keys, algorithms, mapping and grants. Send the `ETag` that you saw as `If-Match`. Issuer and audience are what
   * it is known by: register another one for others.
   * @summary Change an issuer
   * @param id Id of the issuer.
   * @example id "iss_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Patch('{id}')
  @Security('bearer', ['issuer.update'])
  @SuccessResponse(200, 'The issuer as it is now.')
  async updateIssuer(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: UpdateIssuerInput,
  ): Promise<Issuer> {
    const ctx = this.context(req);
    const check = (version: number): void => this.mustMatch(req, version);
    return this.tagged(ctx, await this.issuers.update(ctx, id, body, check));
  }

  /**
   * Takes an identity provider out: its tokens are exchanged no more, and the sessions that they opened end, in every
   * process within 5 seconds.
   * @summary Delete an issuer
   * @param id Id of the issuer.
   * @example id "iss_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Delete('{id}')
  @Security('bearer', ['issuer.delete'])
  @SuccessResponse(204, 'It is gone.')
  async deleteIssuer(@Request() req: HttpRequest, @Path() id: string): Promise<void> {
    await this.issuers.delete(this.context(req), id);
  }

  private tagged(ctx: Context, issuer: IssuerDocument): Issuer {
    this.tag(etagOf(ctx, issuer.version));
    return presentIssuer(ctx, issuer);
  }
}
