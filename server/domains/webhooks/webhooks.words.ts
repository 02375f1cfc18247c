import type { ErrorWords } from '../../kernel/errors.js';
import type { Locale } from '../../kernel/context.js';
import type { AttemptError } from './deliveries.model.js';

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

/** A type that no event has. */
export const unknownType = (type: string): ErrorWords => ({
  en: [
    `There is no event of the type "${type}".`,
    'Send a type of openapi/events/, a pattern such as request.*, or *.',
  ],
  de: [
    `Ereignisse der Art „${type}“ gibt es nicht.`,
    'Senden Sie eine Art aus openapi/events/, ein Muster wie request.* oder *.',
  ],
});

/** A range that ends before it begins. */
export const BAD_RANGE: ErrorWords = {
  en: ['The range ends before it begins.', 'Send a moment after `from`, or leave it out.'],
  de: [
    'Der Bereich endet, bevor er beginnt.',
    'Senden Sie einen Zeitpunkt nach `from`, oder lassen Sie ihn weg.',
  ],
};

/** A range with too many events. */
export const tooLong = (most: number): ErrorWords => ({
  en: [`There are more than ${most} events in this range.`, 'Replay it in parts: send an earlier `until`.'],
  de: [
    `In diesem Bereich liegen mehr als ${most} Ereignisse.`,
    'Wiederholen Sie ihn in Teilen: Senden Sie ein früheres `until`.',
  ],
});

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
