import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../kernel/clock.js';
import type { UserActor } from '../../kernel/context.js';
import { PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { TOKEN_SECONDS } from './identity.model.js';
import type { SigningKeys } from './signing-keys.js';
import { isObject } from './strict-json.js';
import { GateError, passGate, type GatePolicy } from './token-gate.js';

const AUDIENCE = 'portico';
const ALGORITHM = 'ES256';
const TYPE = 'at+jwt';
/** Seconds by which the clocks of two processes may differ. */
const SKEW_SECONDS = 60;
const GATE: GatePolicy = { algorithms: [ALGORITHM], types: [TYPE], maxBytes: 4_096 };

/** What a token says, beside the registered claims. */
export interface TokenSubject {
  tenantId: string;
  userId: string;
  userName: string;
  accountId: string;
  roles: readonly string[];
  locations: readonly string[];
  departments: readonly string[];
  components: readonly string[];
  origin: string | null;
  sessionId: string;
  /** Thumbprint of the key to which it is bound (RFC 9449, section 6.1); null for one that whoever has it may use. */
  jkt: string | null;
}

/** Whom a token stands for. */
export interface TokenHolder {
  tenantId: string;
  actor: UserActor;
  /** Thumbprint of the key to which it is bound; null for none. */
  jkt: string | null;
}

/** Issues and reads access tokens (RFC 9068, ES256). */
export class Tokens {
  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    private readonly issuer: () => string,
  ) {}

  /** A token of 15 minutes. */
  async issue(subject: TokenSubject): Promise<string> {
    const { kid, privateKey } = await this.keys.current();
    const now = Math.floor(this.clock().getTime() / 1_000);
    const claims = {
      tid: subject.tenantId,
      acc: subject.accountId,
      roles: [...subject.roles],
      loc: [...subject.locations],
      dep: [...subject.departments],
      cmp: [...subject.components],
      org: subject.origin,
      sid: subject.sessionId,
      name: subject.userName,
      ...(subject.jkt === null ? {} : { cnf: { jkt: subject.jkt } }),
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid })
      .setIssuer(this.issuer())
      .setAudience(AUDIENCE)
      .setSubject(subject.userId)
      .setJti(newId('rid'))
      .setIssuedAt(now)
      .setExpirationTime(now + TOKEN_SECONDS)
      .sign(privateKey);
  }

  /**
   * The person that a token stands for. Clocks may differ by a minute: a token is taken until 60 s after its end, and
   * from 60 s before it was issued. `expiresAt` is the end that the token names.
   * @throws 401 `invalid_token`, with the reason as cause.
   */
  async read(token: string): Promise<TokenHolder> {
    try {
      const { kid } = passGate(token, GATE);
      const { payload } = await jwtVerify(token, async () => this.key(kid), {
        algorithms: [ALGORITHM],
        typ: TYPE,
        issuer: this.issuer(),
        audience: AUDIENCE,
        requiredClaims: ['sub', 'exp', 'iat', 'tid', 'acc', 'sid'],
        currentDate: this.clock(),
        clockTolerance: SKEW_SECONDS,
        // We issue none that live longer; it is also what makes jose refuse tokens from the future.
        maxTokenAge: TOKEN_SECONDS,
      });
      return actorOf(payload as Record<string, unknown> & { exp: number });
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof GateError)
        throw new PorticoError('invalid_token', { cause: error });
      throw error;
    }
  }

  private async key(kid: string) {
    const key = await this.keys.publicKey(kid);
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key;
  }
}

/** Our own claims, as `issue` writes them. @throws GateError for anything else, which only a stolen key could have signed. */
function actorOf(claims: Record<string, unknown> & { exp: number }): TokenHolder {
  const text = (name: string): string => {
    const value = claims[name];
    if (typeof value !== 'string' || value === '') throw new GateError('claim');
    return value;
  };
  const texts = (name: string): string[] => {
    const value = claims[name];
    if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) throw new GateError('claim');
    return value as string[];
  };
  return {
    jkt: boundTo(claims['cnf']),
    tenantId: text('tid'),
    actor: {
      kind: 'user',
      id: text('sub'),
      name: text('name'),
      accountId: text('acc'),
      roles: texts('roles'),
      locations: texts('loc'),
      departments: texts('dep'),
      sessionId: text('sid'),
      components: texts('cmp'),
      origin: claims['org'] === null ? null : text('org'),
      expiresAt: new Date(claims.exp * 1_000),
    },
  };
}

/** @throws GateError for a binding that we do not know: it must not be taken for none. */
function boundTo(cnf: unknown): string | null {
  if (cnf === undefined) return null;
  const jkt = isObject(cnf) ? cnf['jkt'] : undefined;
  if (typeof jkt !== 'string' || jkt === '') throw new GateError('claim');
  return jkt;
}
