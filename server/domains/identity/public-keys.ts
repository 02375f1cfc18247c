import { importJWK, type CryptoKey, type JWK } from 'jose';
import { bodyError, type ErrorWords, type InputError } from '../../kernel/errors.js';
import { GateError } from './gate-error.js';
import type { PublicJwk } from './public-keys.dto.js';
import { isObject } from './strict-json.js';
import { requireStrongKey } from './strong-key.js';

const KID = /^[A-Za-z0-9._-]{1,200}$/;
/** What a public key is made of; whatever else stands beside it, such as certificates, is not looked at. */
const MATERIAL = ['kty', 'crv', 'x', 'y', 'n', 'e'] as const;

const WORDS: Readonly<Record<string, ErrorWords>> = {
  key_private: {
    en: [
      'This is a private or symmetric key.',
      'Send the public half only, and make a new pair: this one is known.',
    ],
    de: [
      'Das ist ein privater oder symmetrischer Schlüssel.',
      'Senden Sie nur die öffentliche Hälfte eines neuen Paares: dieses ist bekannt.',
    ],
  },
  key_use: {
    en: ['This key is not for checking signatures alone.', 'Send a key whose `use` is `sig`, if it has one.'],
    de: [
      'Dieser Schlüssel prüft nicht nur Signaturen.',
      'Senden Sie einen, dessen `use` gegebenenfalls `sig` ist.',
    ],
  },
  key_alg: {
    en: ['`alg` does not fit this key.', 'Send an algorithm that fits and is allowed, or leave `alg` out.'],
    de: [
      '`alg` passt nicht zu diesem Schlüssel.',
      'Senden Sie eines, das passt und erlaubt ist, oder keines.',
    ],
  },
};
const WEAK: ErrorWords = {
  en: [
    'This key is not one that is taken.',
    'Send RSA from 2,048 bits, P-256, P-384, P-521 or Ed25519, whole.',
  ],
  de: [
    'Ein solcher Schlüssel wird nicht angenommen.',
    'Senden Sie RSA ab 2048 Bit, P-256, P-384, P-521 oder Ed25519, vollständig.',
  ],
};
const NAMED: ErrorWords = {
  en: [
    '`kid` is missing, is no plain name, or names two keys.',
    'Send letters, digits, ".", "_" or "-", each once.',
  ],
  de: [
    '`kid` ist kein einfacher Name oder benennt zwei Schlüssel.',
    'Senden Sie Buchstaben, Ziffern, „.“, „_“ oder „-“.',
  ],
};

/** What is wrong with registered keys: each strong, public, and under a name of its own. */
export function checkPublicKeys(
  keys: readonly PublicJwk[],
  algorithms: readonly string[],
  pointer: string,
): InputError[] {
  return keys.flatMap((jwk, at) => {
    const isNamed = KID.test(jwk.kid) && keys.filter(({ kid }) => kid === jwk.kid).length === 1;
    if (!isNamed) return [bodyError(`${pointer}/${at}/kid`, 'unique', NAMED)];
    const reason = weakness(jwk, algorithms);
    return reason ? [bodyError(`${pointer}/${at}`, reason, WORDS[reason] ?? WEAK)] : [];
  });
}

function weakness(jwk: unknown, algorithms: readonly string[]): string | null {
  try {
    requireStrongKey(jwk, algorithms);
    return null;
  } catch (error) {
    if (error instanceof GateError) return error.reason;
    throw error;
  }
}

/** So many are remembered. */
const MOST_READY = 1_000;

/** Public keys, made ready to check signatures: that costs as much as a check does, so it is done once for each. */
export class ReadyKeys {
  /** By all that a key says of itself, and the algorithm. */
  private readonly ready = new Map<string, Promise<CryptoKey | null>>();

  /**
   * The key of this name, ready to check signatures of this algorithm. Null where there is none, where two have the name,
   * and where the key is weak or for something else: one bad key does not spoil the others.
   */
  async of(keys: readonly unknown[], kid: string, alg: string): Promise<CryptoKey | null> {
    const [jwk, ...more] = keys.filter(isObject).filter((key) => key['kid'] === kid);
    if (!jwk || more.length > 0) return null;
    const id = JSON.stringify([alg, jwk]);
    let key = this.ready.get(id);
    if (!key) {
      if (this.ready.size >= MOST_READY) this.ready.clear();
      key = readyFor(jwk, alg);
      this.ready.set(id, key);
    }
    return key;
  }
}

async function readyFor(jwk: Readonly<Record<string, unknown>>, alg: string): Promise<CryptoKey | null> {
  // With its algorithm written down, the key must fit the token's.
  if (weakness({ alg, ...jwk }, [alg]) !== null) return null;
  const material = Object.fromEntries(MATERIAL.map((name) => [name, jwk[name]]));
  // A point beside its curve is seen here.
  return importJWK(material as unknown as JWK, alg).then(
    (key) => key as CryptoKey,
    () => null,
  );
}
