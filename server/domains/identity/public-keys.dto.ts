/** A public key for checking signatures (RFC 7517): RSA from 2,048 bits, P-256, P-384, P-521 or Ed25519. */
export interface PublicJwk {
  /**
   * Kind of key: `RSA`, `EC` or `OKP`.
   * @maxLength 10 holds at most 10 characters
   * @example "EC"
   */
  kty: string;
  /**
   * Names the key; tokens name it in their header. Unique within the set.
   * @maxLength 200 holds at most 200 characters
   * @example "2026-03"
   */
  kid: string;
  /**
   * Curve, for `EC` and `OKP`.
   * @maxLength 20 holds at most 20 characters
   * @example "P-256"
   */
  crv?: string;
  /**
   * Coordinate, base64url, for `EC` and `OKP`.
   * @maxLength 100 holds at most 100 characters
   * @example "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"
   */
  x?: string;
  /**
   * Coordinate, base64url, for `EC`.
   * @maxLength 100 holds at most 100 characters
   * @example "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
   */
  y?: string;
  /**
   * Modulus, base64url, for `RSA`.
   * @maxLength 1400 holds at most 1400 characters
   */
  n?: string;
  /**
   * Exponent, base64url, for `RSA`.
   * @maxLength 10 holds at most 10 characters
   * @example "AQAB"
   */
  e?: string;
  /**
   * The only algorithm that it is for. Absent means any that fits the key.
   * @maxLength 20 holds at most 20 characters
   * @example "ES256"
   */
  alg?: string;
  /**
   * What it is for; only `sig` is taken.
   * @maxLength 10 holds at most 10 characters
   * @example "sig"
   */
  use?: string;
  /**
   * What it is for; only `verify` is taken.
   * @maxItems 5 holds at most 5 words
   * @example ["verify"]
   */
  key_ops?: string[];
}

/** Public keys (RFC 7517, section 5). Never send private ones. */
export interface PublicJwks {
  /**
   * The keys.
   * @minItems 1 must hold at least one key
   * @maxItems 20 holds at most 20 keys
   */
  keys: PublicJwk[];
}
