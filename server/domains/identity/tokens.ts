import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../kernel/clock.js';
import type { ActingParty, UserActor } from '../../kernel/context.js';
import { actClaim, partyOf } from './act-claim.js';
import { readerOf } from './claim-reader.js';
import { PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { TOKEN_SECONDS } from './identity.model.js';
import type { EmbedSessionDocument } from './identity.store.js';
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
  /** Who acts for them; null when they do it themselves. */
  act: ActingParty | null;
  /** Thumbprint of the key to which it is bound (RFC 9449, section 6.1); null for one that whoever has it may use. */
  jkt: string | null;
}

/** A program behind a token of its key. */
export interface ClientToken {
  /** Id of the key. */
  id: string;
  /** Actions that the token is narrowed to; empty means all that the key may. */
  scopes: readonly string[];
  expiresAt: Date;
  /** Thumbprint of the key to which it is bound; null for none. */
  jkt: string | null;
}

/** Whom a token stands for. */
export interface TokenHolder {
  tenantId: string;
  actor: UserActor;
  /** Thumbprint of the key to which it is bound; null for none. */
  jkt: string | null;
}

/** What the token of a session says. */
export function subjectOf(session: EmbedSessionDocument, jkt: string | null): TokenSubject {
  const { tenantId, userId, userName, accountId, roles, locations, departments, components, origin } =
    session;
  const person = { tenantId, userId, userName, accountId, roles, locations, departments };
  return { ...person, components, origin, sessionId: session._id, act: session.act ?? null, jkt };
}

/** Issues and reads access tokens (RFC 9068, ES256). */
export class Tokens {
  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    private readonly issuer: () => string,
  ) {}

  /** A token of 15 minutes, or less. */
  async issue(subject: TokenSubject, seconds = TOKEN_SECONDS): Promise<string> {
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
      ...(subject.act ? { act: actClaim(subject.act) } : {}),
      ...boundClaim(subject.jkt),
    };
    return this.sign(subject.userId, claims, seconds);
  }

  /** A token of a program's key, for so many seconds (RFC 9068: `client_id` is who it was issued to). */
  async issueForClient(
    tenantId: string,
    keyId: string,
    scopes: readonly string[],
    { seconds, jkt }: { seconds: number; jkt: string | null },
  ): Promise<string> {
    const claims = { tid: tenantId, client_id: keyId, scp: [...scopes], ...boundClaim(jkt) };
    return this.sign(keyId, claims, seconds);
  }

  private async sign(subject: string, claims: Record<string, unknown>, seconds: number): Promise<string> {
    const { kid, privateKey } = await this.keys.current();
    const now = Math.floor(this.clock().getTime() / 1_000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid })
      .setIssuer(this.issuer())
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setJti(newId('rid'))
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(privateKey);
  }

  /**
   * The person, or the program's key, that a token stands for. Clocks may differ by a minute: a token is taken until 60 s after its end, and
   * from 60 s before it was issued. `expiresAt` is the end that the token names.
   * @throws 401 `invalid_token`, with the reason as cause.
   */
  async read(token: string): Promise<TokenHolder | ClientToken> {
    try {
      const { kid } = passGate(token, GATE);
      const { payload } = await jwtVerify(token, async () => this.key(kid), {
        algorithms: [ALGORITHM],
        typ: TYPE,
        issuer: this.issuer(),
        audience: AUDIENCE,
        requiredClaims: ['sub', 'exp', 'iat', 'tid'],
        currentDate: this.clock(),
        clockTolerance: SKEW_SECONDS,
        // We issue none that live longer; it is also what makes jose refuse tokens from the future.
        maxTokenAge: TOKEN_SECONDS,
      });
      return bearerOf(payload as Record<string, unknown> & { exp: number });
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
function bearerOf(claims: Record<string, unknown> & { exp: number }): TokenHolder | ClientToken {
  const { text, texts } = readerOf(claims);
  const expiresAt = new Date(claims.exp * 1_000);
  const jkt = boundTo(claims['cnf']);
  if (Object.hasOwn(claims, 'scp')) return { id: text('client_id'), scopes: texts('scp'), expiresAt, jkt };
  return {
    jkt,
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
      expiresAt,
      ...(Object.hasOwn(claims, 'act') ? { act: partyOf(claims['act']) } : {}),
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

/** The key to which a token is bound, as its claim says it. */
const boundClaim = (jkt: string | null) => (jkt === null ? {} : { cnf: { jkt } });
