/** Why a token, a proof or a key was refused. */
export type GateReason =
  | 'size'
  | 'parts'
  | 'base64url'
  | 'utf8'
  | 'json'
  | 'depth'
  | 'members'
  | 'duplicate'
  | 'header'
  | 'alg'
  | 'typ'
  | 'kid'
  | 'iss'
  | 'sub'
  | 'aud'
  | 'exp'
  | 'iat'
  | 'nbf'
  | 'claim'
  | 'jwk'
  | 'htm'
  | 'htu'
  | 'jti'
  | 'ath'
  | 'nonce'
  | 'signature'
  | 'key_private'
  | 'key_type'
  | 'key_size'
  | 'key_exponent'
  | 'key_use'
  | 'key_alg';

/** A refusal at the gate. It names the rule and quotes nothing of what was refused, so that it can be logged. */
export class GateError extends Error {
  override name = 'GateError';

  constructor(readonly reason: GateReason) {
    super(`Refused at the gate: ${reason}`);
  }

  /** The reason, where the log looks for it. */
  get code(): string {
    return `gate_${this.reason}`;
  }
}

/**
 * Refuses unless something holds.
 * @throws GateError with the reason.
 */
export function demand(holds: boolean, reason: GateReason): asserts holds {
  if (!holds) throw new GateError(reason);
}
