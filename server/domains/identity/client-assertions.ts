import { errors, jwtVerify } from 'jose';
import type { Clock } from '../../kernel/clock.js';
import type { ApiKeysService } from './api-keys.service.js';
import type { ApiKeyDocument } from './api-keys.store.js';
import { ReadyKeys } from './public-keys.js';
import { STRONG_ALGORITHMS } from './strong-key.js';
import { GateError, passGate, type GatePolicy } from './token-gate.js';

/** Seconds by which the clocks of a program and ours may differ. */
const SKEW_SECONDS = 60;
/** An assertion is made for one call. */
const MAX_LIFE_SECONDS = 5 * 60;
const MAX_JTI = 200;

const GATE: GatePolicy = {
  algorithms: STRONG_ALGORITHMS,
  types: ['jwt', 'client-authentication+jwt', null],
  maxBytes: 8_192,
};

/** An assertion that is good, if nobody used it before. */
export interface ClientAssertion {
  key: ApiKeyDocument;
  jti: string;
  /** Until when it would be taken. */
  goodUntil: Date;
}

/** Why an assertion is refused; for the log alone, since nobody is known yet. */
export class AssertionError extends Error {
  override name = 'AssertionError';

  constructor(readonly code: string) {
    super(`An assertion was refused: ${code}`);
  }
}

/** Reads what programs sign to sign in (RFC 7523, section 3). */
export class ClientAssertions {
  private readonly ready = new ReadyKeys();

  /** @param audiences What `aud` may be: the token endpoint or its issuer. */
  constructor(
    private readonly apiKeys: ApiKeysService,
    private readonly audiences: () => string[],
    private readonly clock: Clock,
  ) {}

  /**
   * The key of the program that signed.
   * @throws AssertionError
   */
  async read(assertion: string): Promise<ClientAssertion> {
    try {
      return await this.verify(assertion);
    } catch (error) {
      if (error instanceof GateError || error instanceof errors.JOSEError)
        throw new AssertionError(error.code);
      throw error;
    }
  }

  private async verify(assertion: string): Promise<ClientAssertion> {
    const { header, claims, kid } = passGate(assertion, GATE);
    const { sub, aud, exp, iat, jti } = claims;
    // For several servers at once, each of them could use it at the others.
    if ([aud].flat().length !== 1) throw new AssertionError('audiences');
    if (typeof jti !== 'string' || jti === '' || jti.length > MAX_JTI) throw new AssertionError('jti');
    const key = await this.apiKeys.signing(sub);
    if (!key) throw new AssertionError('client');
    const publicKey = await this.ready.of(key.jwks.keys, kid, header.alg);
    if (!publicKey) throw new AssertionError('key');
    await jwtVerify(assertion, publicKey, {
      algorithms: [header.alg],
      issuer: sub,
      audience: this.audiences(),
      currentDate: this.clock(),
      clockTolerance: SKEW_SECONDS,
      requiredClaims: ['exp', 'iat', 'jti'],
      maxTokenAge: MAX_LIFE_SECONDS,
    });
    if (exp - iat > MAX_LIFE_SECONDS) throw new AssertionError('life');
    return { key, jti, goodUntil: new Date((exp + SKEW_SECONDS) * 1_000) };
  }
}
