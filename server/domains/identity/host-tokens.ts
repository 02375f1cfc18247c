import { errors, jwtVerify } from 'jose';
import type { Clock } from '../../kernel/clock.js';
import { grantScope } from '../../kernel/scope.js';
import type { HostKeys } from './host-keys.js';
import type { IssuerDocument, IssuersStore } from './issuers.store.js';
import { STRONG_ALGORITHMS } from './strong-key.js';
import { GateError, passGate, type GatedClaims, type GatePolicy } from './token-gate.js';

/** Seconds by which the clocks of an identity provider and ours may differ. */
const SKEW_SECONDS = 60;
/** No provider's token for signing in lives longer than a day. */
const MAX_LIFE_SECONDS = 24 * 60 * 60;

/** Tokens of others: more algorithms, types and claims than ours, and `x5t`, which some write into every header. */
const GATE: GatePolicy = {
  algorithms: STRONG_ALGORITHMS,
  types: ['jwt', 'at+jwt', null],
  ignoredMembers: ['x5t'],
  limits: { depth: 8, members: 500 },
  maxBytes: 16_384,
};

/** A host's token that is good, and the provider that signed it. */
export interface HostToken {
  issuer: IssuerDocument;
  claims: GatedClaims;
}

/** Why a host's token is refused. What is told to the caller grows once the signature shows that it is the host's. */
export class HostTokenError extends Error {
  override name = 'HostTokenError';

  constructor(
    readonly code: string,
    /** For the caller; empty while nobody knows who wrote the token. */
    readonly told = '',
  ) {
    super(`A host's token was refused: ${code}`);
  }
}

/** What reading hosts' tokens is made of. */
export interface HostTokensParts {
  issuers: IssuersStore;
  keys: HostKeys;
  clock: Clock;
}

/** Reads the tokens of hosts' identity providers. */
export class HostTokens {
  constructor(private readonly parts: HostTokensParts) {}

  /**
   * A token for a tenant, signed by a provider that the tenant itself registered: what other tenants registered counts
   * for nothing.
   * @throws HostTokenError with the reason, 503 when the provider's keys cannot be had.
   */
  async read(token: string, tenantId: string): Promise<HostToken> {
    const { header, claims, kid } = gate(token);
    const issuer = await this.issuerOf(claims, tenantId);
    if (!issuer.algorithms.includes(header.alg)) throw new HostTokenError('alg');
    const key = await this.parts.keys.find(issuer, kid, header.alg);
    if (!key) throw new HostTokenError('key');
    try {
      await jwtVerify(token, key, {
        algorithms: [header.alg],
        issuer: issuer.issuer,
        audience: issuer.audience,
        currentDate: this.parts.clock(),
        clockTolerance: SKEW_SECONDS,
        requiredClaims: ['sub', 'exp', 'iat'],
        // It is also what makes jose refuse tokens from the future.
        maxTokenAge: MAX_LIFE_SECONDS,
      });
    } catch (error) {
      throw refusal(error);
    }
    if (claims.exp - claims.iat > MAX_LIFE_SECONDS)
      throw new HostTokenError('life', 'The token lives longer than a day.');
    return { issuer, claims };
  }

  private async issuerOf({ iss, aud }: GatedClaims, tenantId: string): Promise<IssuerDocument> {
    const named = await this.parts.issuers.named(grantScope({ tenantId }), iss);
    const [issuer, ...more] = named.filter(({ audience }) => [aud].flat().includes(audience));
    // For two audiences of ours at once: which mapping counts is not for the token to choose.
    if (!issuer || more.length > 0) throw new HostTokenError(issuer ? 'audiences' : 'issuer');
    return issuer;
  }
}

function gate(token: string): ReturnType<typeof passGate> {
  try {
    return passGate(token, GATE);
  } catch (error) {
    throw error instanceof GateError ? new HostTokenError(error.code) : error;
  }
}

/** jose looks at the signature first: whatever it says of claims is said to the one who wrote them. */
function refusal(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new HostTokenError(error.code, 'The token has run out.');
  if (error instanceof errors.JWTClaimValidationFailed)
    return new HostTokenError(error.code, `The token's ${error.claim} is not acceptable.`);
  return error instanceof errors.JOSEError ? new HostTokenError(error.code) : error;
}
