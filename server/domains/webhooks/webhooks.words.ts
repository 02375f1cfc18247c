import type { ErrorWords } from '../../kernel/errors.js';
import type { Locale } from '../../kernel/context.js';
import type { AttemptError } from './payload.model.js';

/** An address to which nothing is posted. */
export const BAD_URL: ErrorWords = {
  en: [
    'Nothing is posted to this address.',
    'Send an https URL with a public address, without user and fragment.',
  ],
  de: [
    'An diese Adresse wird nichts gesendet.',
    'Senden Sie eine https-URL mit öffentlicher Adresse, ohne Benutzer und Fragment.',
  ],
};

/** Why attempts fail, for people. */
export const ATTEMPT_ERRORS: Readonly<Record<Locale, Record<AttemptError, string>>> = {
  en: {
    url: 'The URL is no https address of a public server.',
    address: 'The name leads to an address that is not public.',
    network: 'No connection came about, or it broke off before an answer.',
    timeout: 'There was no answer within 20 seconds.',
    status: 'The receiver answered with an error.',
    redirect: 'The receiver answered with a redirect, which is not followed. Change the URL instead.',
    gone: 'The receiver answered 410: it wants nothing any more, and the endpoint was disabled.',
  },
  de: {
    url: 'Die URL ist keine https-Adresse eines öffentlichen Servers.',
    address: 'Der Name führt zu einer Adresse, die nicht öffentlich ist.',
    network: 'Es kam keine Verbindung zustande, oder sie brach vor einer Antwort ab.',
    timeout: 'Es kam 20 Sekunden lang keine Antwort.',
    status: 'Der Empfänger hat mit einem Fehler geantwortet.',
    redirect: 'Der Empfänger leitet weiter; dem wird nicht gefolgt. Ändern Sie die URL.',
    gone: 'Der Empfänger hat mit 410 geantwortet: Er will nichts mehr, der Endpunkt wurde abgeschaltet.',
  },
};
