import {
  Body,
  Delete,
  Get,
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
import type { ApiKey, ApiKeyList, CreateApiKeyInput, NewApiKey, RotateApiKeyInput } from './api-keys.dto.js';
import { presentApiKey, presentNewApiKey } from './api-keys.present.js';
import type { ApiKeysService, IssuedKey } from './api-keys.service.js';

/** Keys of programs. */
@Route('v1/api-keys')
@Tags('Identity')
export class ApiKeysController extends ApiController {
  constructor(private readonly keys: ApiKeysService) {
    super();
  }

  /**
   * A tenant's admin makes a key for a program. The secret is told this once and kept as a hash.
   * @summary Create an API key
   */
  @Post()
  @Security('bearer', ['tenant.createApiKey'])
  @SuccessResponse(201, 'The key and its secret.')
  async createApiKey(@Request() req: HttpRequest, @Body() body: CreateApiKeyInput): Promise<NewApiKey> {
    return this.perform(req, issued(this.context(req)), (ctx) => this.keys.create(ctx, body));
  }

  /**
   * The keys that the caller may see, newest first: an admin all of the tenant, a program its own.
   * @summary List API keys
   */
  @Get()
  @Security('bearer', ['api-key.read'])
  @SuccessResponse(200, 'A page of keys.')
  async listApiKeys(@Request() req: HttpRequest, @Queries() query: PageQuery): Promise<ApiKeyList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.keys.list(ctx, query);
    return { items: items.map((key) => presentApiKey(ctx, key)), nextCursor };
  }

  /**
   * What is known of a key: scopes, end, last use.
   * @summary Read an API key
   * @param id Id of the key.
   * @example id "key_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['api-key.read'])
  @SuccessResponse(200, 'The key.')
  async readApiKey(@Request() req: HttpRequest, @Path() id: string): Promise<ApiKey> {
    const ctx = this.context(req);
    const key = await this.keys.get(ctx, id);
    this.tag(etagOf(ctx, key.version, `-${key.lastUsedAt?.getTime() ?? 0}`));
    return presentApiKey(ctx, key);
  }

  /**
   * Makes a successor with the same name and scopes. The old key works on for `overlapHours`, so that a program changes
   * keys without an interruption; a program may rotate its own key.
   * @summary Rotate an API key
   * @param id Id of the key.
   * @example id "key_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/rotations')
  @Security('bearer', ['api-key.rotate'])
  @SuccessResponse(201, 'The new key and its secret.')
  async rotateApiKey(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: RotateApiKeyInput,
  ): Promise<NewApiKey> {
    return this.perform(req, issued(this.context(req)), (ctx) => this.keys.rotate(ctx, id, body));
  }

  /**
   * Ends a key at once, in every process within 5 seconds, its open event streams included. Repeating it is harmless.
   * @summary Revoke an API key
   * @param id Id of the key.
   * @example id "key_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Delete('{id}')
  @Security('bearer', ['api-key.revoke'])
  @SuccessResponse(204, 'It is revoked.')
  async revokeApiKey(@Request() req: HttpRequest, @Path() id: string): Promise<void> {
    await this.keys.revoke(this.context(req), id);
  }
}

const issued = (ctx: Context) => ({
  status: 201,
  present: (result: IssuedKey) => presentNewApiKey(ctx, result),
  headers: ({ key }: IssuedKey) => ({ Location: `/v1/api-keys/${key._id}` }),
});
