import { Controller, Get, NoSecurity, Response, Route, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Health, JsonWebKeySet, Problem } from './system.dto.js';

/** What the open endpoints ask of the rest. */
export interface SystemProbes {
  /** Throws 503 while the process cannot serve. */
  ready(): Promise<void>;
  /** The public signing keys. */
  publicKeys(): Promise<JsonWebKeySet>;
}

/** Open endpoints for machines. */
@Route('')
@Tags('System')
@Response<Problem>('default', 'What went wrong.')
export class SystemController extends Controller {
  constructor(private readonly probes: SystemProbes) {
    super();
  }

  /**
   * Answers while the process lives.
   * @summary Liveness
   */
  @Get('livez')
  @NoSecurity()
  @SuccessResponse(200, 'It lives.')
  async live(): Promise<Health> {
    return { status: 'ok' };
  }

  /**
   * Answers 200 while the process can serve, 503 while its database is out of reach or it is stopping.
   * @summary Readiness
   */
  @Get('readyz')
  @NoSecurity()
  @SuccessResponse(200, 'It can serve.')
  async ready(): Promise<Health> {
    await this.probes.ready();
    return { status: 'ok' };
  }

  /**
   * The public keys of our tokens, the coming one included, so that a rotation is never a surprise.
   * @summary Signing keys
   */
  @Get('.well-known/jwks.json')
  @NoSecurity()
  @SuccessResponse(200, 'The keys.')
  async readKeys(): Promise<JsonWebKeySet> {
    this.setHeader('Cache-Control', 'public, max-age=300');
    return this.probes.publicKeys();
  }
}
