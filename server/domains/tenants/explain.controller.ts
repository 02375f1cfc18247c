import { Body, Post, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../http/api-controller.js';
import type { ExplainInput, Explanation } from './explain.dto.js';
import type { ExplainService } from './explain.service.js';

/** Why somebody may or may not. */
@Route('v1/access')
@Tags('Access')
export class AccessController extends ApiController {
  constructor(private readonly explanations: ExplainService) {
    super();
  }

  /**
   * Which permission lets a person do something, or what is missing, in sentences. Sessions may be narrower still: by the
   * elements that they serve.
   * @summary Explain access
   */
  @Post('explain')
  @Security('bearer', ['access.explain'])
  @SuccessResponse(200, 'The explanation.')
  async explainAccess(@Request() req: HttpRequest, @Body() body: ExplainInput): Promise<Explanation> {
    return this.explanations.explain(this.context(req), body);
  }
}
