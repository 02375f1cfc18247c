import {
  Body,
  Consumes,
  Controller,
  Delete,
  Get,
  NoSecurity,
  Path,
  Post,
  Request,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../http/api-controller.js';
import { provenCall } from '../../http/authenticate.js';
import type { Dpop, KeyProof } from './dpop.js';
import type { AccessToken, EmbedSession, EmbedSessionInput, Me, TokenInput } from './identity.dto.js';
import { presentEmbedSession, presentMe } from './identity.present.js';
import type { IdentityService } from './identity.service.js';
import type { TokenService } from './token.service.js';

/** Sessions for people that a host backend vouches for. */
@Route('v1/embed-sessions')
@Tags('Identity')
export class EmbedSessionsController extends ApiController {
  constructor(private readonly identity: IdentityService) {
    super();
  }

  /**
   * Your backend calls this with its API key for the person who is signed in on your site, and hands the client secret
   * to that person's page. Person and account are created or updated just in time. The secret can be redeemed once,
   * within 10 minutes.
   * @summary Create an embed session
   */
  @Post()
  @Security('bearer', ['embed-session.create'])
  @SuccessResponse(201, 'The client secret.')
  async createEmbedSession(
    @Request() req: HttpRequest,
    @Body() body: EmbedSessionInput,
  ): Promise<EmbedSession> {
    return this.perform(req, { status: 201, present: presentEmbedSession }, (ctx) =>
      this.identity.createEmbedSession(ctx, body),
    );
  }

  /**
   * Ends a session: its client secret and its token, in every process within 5 seconds, open event streams included.
   * Repeating it is harmless.
   * @summary Revoke an embed session
   * @param id Id of the session.
   * @example id "ems_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Delete('{id}')
  @Security('bearer', ['embed-session.revoke'])
  @SuccessResponse(204, 'It is over.')
  async revokeEmbedSession(@Request() req: HttpRequest, @Path() id: string): Promise<void> {
    await this.identity.revokeSession(this.context(req), id);
  }
}

/** Access tokens. */
@Route('v1/token')
@Tags('Identity')
export class TokenController extends Controller {
  constructor(
    private readonly tokens: TokenService,
    private readonly dpop: Dpop,
  ) {
    super();
  }

  /**
   * Trades something that proves who you are for an access token of 15 minutes. `grant_type` says what:
   * `urn:portico:params:oauth:grant-type:embed-session` a client secret, which works once;
   * `urn:ietf:params:oauth:grant-type:token-exchange` (RFC 8693) the token of an identity provider that the tenant
   * registered at `/v1/issuers`, from which person and account are created or updated, or a customer for whom you act, who
   * is named by `subject_token_type=urn:portico:params:oauth:token-type:person` while you call with your own credentials; `client_credentials` an assertion
   * that a program signed (RFC 7523). `Idempotency-Key` has no effect here.
   * With a `DPoP` proof (RFC 9449) the token is bound to the key of the proof; tenants may require that.
   * @summary Get an access token
   */
  @Post()
  @NoSecurity()
  @Consumes('application/x-www-form-urlencoded')
  @SuccessResponse(200, 'The access token.')
  async issueToken(@Request() req: HttpRequest, @Body() body: TokenInput): Promise<AccessToken> {
    this.setHeader('Cache-Control', 'no-store');
    const proof = await this.keyProof(req);
    const { requestId, locale, log, context: caller = null, credentialError = null } = req.call;
    const origin = req.get('origin') ?? null;
    return this.tokens.issue(body, { requestId, locale, log, origin, caller, credentialError, proof });
  }

  private async keyProof(req: HttpRequest): Promise<KeyProof | null> {
    if (req.get('dpop') === undefined) return null;
    // On the answer itself: a refusal tells it too.
    req.res?.setHeader('DPoP-Nonce', await this.dpop.nonce());
    return this.dpop.checkKey(provenCall(req));
  }
}

/** The caller. */
@Route('v1/me')
@Tags('Identity')
export class MeController extends ApiController {
  constructor(private readonly identity: IdentityService) {
    super();
  }

  /**
   * Who the token or key stands for, and what it may do.
   * @summary Read the caller
   */
  @Get()
  @Security('bearer', ['me.read'])
  @SuccessResponse(200, 'The caller.')
  async readMe(@Request() req: HttpRequest): Promise<Me> {
    const ctx = this.context(req);
    const me = await this.identity.describeCaller(ctx);
    return presentMe(ctx, me);
  }
}
