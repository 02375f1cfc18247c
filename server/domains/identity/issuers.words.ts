import type { ErrorWords } from '../../kernel/errors.js';

/** An `iss` that no provider has. */
export const BAD_ISSUER: ErrorWords = {
  en: [
    'This is no issuer.',
    'Send the `iss` of its tokens: an https URL without query, such as https://login.acme.example/.',
  ],
  de: [
    'Das ist kein Aussteller.',
    'Senden Sie das `iss` seiner Token: eine https-URL ohne Abfrage, etwa https://login.acme.example/.',
  ],
};

/** An address that is not asked. */
export const BAD_URL: ErrorWords = {
  en: [
    'This is no address that is asked.',
    'Send an https URL with a public address, without user and fragment.',
  ],
  de: [
    'Diese Adresse wird nicht gefragt.',
    'Senden Sie eine https-URL mit öffentlicher Adresse, ohne Benutzer und Fragment.',
  ],
};

/** Keys twice, or not at all. */
export const KEYS_ONCE: ErrorWords = {
  en: ['The keys stand in one place.', 'Send `jwksUri` or `jwks`, not both.'],
  de: ['Die Schlüssel stehen an einer Stelle.', 'Senden Sie `jwksUri` oder `jwks`, nicht beide.'],
};

/** A path with spaces or with letters that look like others. */
export const BAD_PATH: ErrorWords = {
  en: [
    'This is no path.',
    'Send names of claims with dots between them, such as realm_access.roles, without spaces.',
  ],
  de: [
    'Das ist kein Pfad.',
    'Senden Sie Namen von Claims mit Punkten dazwischen, etwa realm_access.roles, ohne Leerzeichen.',
  ],
};

/** A word with spaces, with letters that look like others, or none at all. */
export const BAD_TEXT: ErrorWords = {
  en: ['This is no plain word.', 'Send visible ASCII characters without spaces.'],
  de: ['Das ist kein einfaches Wort.', 'Senden Sie sichtbare ASCII-Zeichen ohne Leerzeichen.'],
};

/** The same grant twice. */
export const REPEATED_CLAIM: ErrorWords = {
  en: ['This grant is there already.', 'Leave it out.'],
  de: ['Diese Zuordnung gibt es schon.', 'Lassen Sie sie weg.'],
};
