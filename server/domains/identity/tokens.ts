import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../kernel/clock.js';
import type { UserActor } from '../../kernel/context.js';
import { PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { SigningKeys } from './signing-keys.js';

/** Seconds that a token lives. */
export const TOKEN_SECONDS = 15 * 60;
const AUDIENCE = 'portico';
const TYPE = 'at+jwt';

/** What a token says, beside the registered claims. */
export interface TokenSubject {
  tenantId: string;
  userId: string;
  userName: string;
  accountId: string;
  roles: readonly string[];
  components: readonly string[];
  origin: string | null;
  sessionId: string;
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
      cmp: [...subject.components],
      org: subject.origin,
      sid: subject.sessionId,
      name: subject.userName,
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: TYPE, kid })
      .setIssuer(this.issuer())
      .setAudience(AUDIENCE)
      .setSubject(subject.userId)
      .setJti(newId('rid'))
      .setIssuedAt(now)
      .setExpirationTime(now + TOKEN_SECONDS)
      .sign(privateKey);
  }

  /**
   * The person that a token stands for.
   * @throws 401 `invalid_token`.
   */
  async read(token: string): Promise<{ tenantId: string; actor: UserActor }> {
    try {
      const { payload } = await jwtVerify(token, async ({ kid }) => this.key(kid), {
        algorithms: ['ES256'],
        typ: TYPE,
        issuer: this.issuer(),
        audience: AUDIENCE,
        requiredClaims: ['sub', 'exp', 'iat', 'tid', 'acc', 'sid'],
        currentDate: this.clock(),
      });
      return actorOf(payload as Record<string, unknown> & { exp: number });
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new PorticoError('invalid_token', { cause: error });
      throw error;
    }
  }

  private async key(kid: string | undefined) {
    const key = kid === undefined ? null : await this.keys.publicKey(kid);
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key;
  }
}

function actorOf(claims: Record<string, unknown> & { exp: number }): { tenantId: string; actor: UserActor } {
  return {
    tenantId: String(claims['tid']),
    actor: {
      kind: 'user',
      id: String(claims['sub']),
      name: String(claims['name']),
      accountId: String(claims['acc']),
      roles: claims['roles'] as string[],
      sessionId: String(claims['sid']),
      components: claims['cmp'] as string[],
      origin: (claims['org'] as string | null) ?? null,
      expiresAt: new Date(claims.exp * 1_000),
    },
  };
}
