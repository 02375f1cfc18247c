import { PorticoError, type ErrorWords, type PorticoErrorOptions } from '../../kernel/errors.js';

/** What can be wrong with a proof. `{expected}` stands for what it should say. */
const FAULTS = {
  missing: {
    en: ['There is no proof.', 'Send a `DPoP` header with each call that says `Authorization: DPoP …`.'],
    de: ['Der Nachweis fehlt.', 'Senden Sie `DPoP` mit jedem Aufruf, der `Authorization: DPoP …` sagt.'],
  },
  form: {
    en: [
      'This is no proof as RFC 9449 has it.',
      'Send one JWT: `typ` `dpop+jwt`, `alg` `ES256` or `EdDSA`, `jwk` with the public key; `jti`, `htm`, `htu`, `iat`; nothing twice.',
    ],
    de: [
      'Das ist kein Nachweis nach RFC 9449.',
      'Senden Sie ein JWT: `typ` `dpop+jwt`, `alg` `ES256` oder `EdDSA`, `jwk` mit dem öffentlichen Schlüssel; `jti`, `htm`, `htu`, `iat`; nichts doppelt.',
    ],
  },
  signature: {
    en: ['The key in `jwk` did not sign this.', 'Sign header and claims with its private key.'],
    de: [
      'Der Schlüssel in `jwk` hat dies nicht unterschrieben.',
      'Unterschreiben Sie Kopf und Angaben mit dessen privatem Schlüssel.',
    ],
  },
  htm: {
    en: ['The proof is for another method.', 'Let `htm` be `{expected}` for this call.'],
    de: ['Der Nachweis gilt für eine andere Methode.', 'Für diesen Aufruf muss `htm` `{expected}` sein.'],
  },
  htu: {
    en: [
      'The proof is for another address.',
      'Let `htu` be `{expected}` for this call. Where that is not the address that you use, the server’s `PORTICO_PUBLIC_URL` must be set.',
    ],
    de: [
      'Der Nachweis gilt für eine andere Adresse.',
      'Für diesen Aufruf muss `htu` `{expected}` sein. Ist das nicht Ihre Adresse, so muss am Server `PORTICO_PUBLIC_URL` gesetzt werden.',
    ],
  },
  iat: {
    en: [
      'The proof is too old, or from the future.',
      'Make one for each call; a nonce begins with our time.',
    ],
    de: [
      'Der Nachweis ist zu alt oder aus der Zukunft.',
      'Machen Sie für jeden Aufruf einen eigenen; eine Nonce beginnt mit unserer Zeit.',
    ],
  },
  ath: {
    en: ['The proof is for another token.', 'Let `ath` be the SHA-256 of the access token, in base64url.'],
    de: ['Der Nachweis gilt für ein anderes Token.', '`ath` muss der SHA-256 des Tokens in base64url sein.'],
  },
  binding: {
    en: ['The token belongs to another key.', 'Sign with the key that you asked for the token with.'],
    de: [
      'Das Token gehört zu einem anderen Schlüssel.',
      'Unterschreiben Sie mit dem Schlüssel, mit dem Sie das Token geholt haben.',
    ],
  },
  replayed: {
    en: ['This proof was used already.', 'Make one with its own `jti` for each call.'],
    de: ['Dieser Nachweis wurde schon verwendet.', 'Machen Sie für jeden Aufruf einen mit eigenem `jti`.'],
  },
} as const satisfies Record<string, ErrorWords>;

/** A fault by name. */
export type ProofFault = keyof typeof FAULTS;

/** For the log: the fault alone. */
class ProofError extends Error {
  override name = 'ProofError';

  constructor(fault: ProofFault) {
    super(`The proof was refused: ${fault}`);
    this.code = `dpop_${fault}`;
  }

  readonly code: string;
}

/** 401 `invalid_dpop_proof` that says what is wrong and how to mend it; it never repeats what was sent. */
export function faulty(fault: ProofFault, options: PorticoErrorOptions = {}, expected = ''): PorticoError {
  const { en, de }: ErrorWords = FAULTS[fault];
  const fill = (text: string): string => text.replace('{expected}', () => expected);
  const error = {
    in: 'header',
    pointer: '/DPoP',
    code: fault,
    detail: en[0],
    fix: fill(en[1]),
    translations: { de: { detail: de[0], fix: fill(de[1]) } },
  } as const;
  const cause = new ProofError(fault);
  return new PorticoError('invalid_dpop_proof', { cause, ...options, errors: [error] });
}
