import type { Locale } from '../../kernel/context.js';
import type { ErrorWords, InputError } from '../../kernel/errors.js';
import type { CallError } from './success.model.js';

const inPath = (pointer: string, de: [string, string], en: [string, string]): InputError => ({
  in: 'path',
  pointer,
  code: 'pattern',
  detail: en[0],
  fix: en[1],
  translations: { de: { detail: de[0], fix: de[1] } },
});

/** A connector cannot have this key. */
export const BAD_KEY = inPath(
  '/key',
  [
    'Der Schlüssel ist für einen Konnektor nicht möglich.',
    'Nehmen Sie Wörter in Kleinbuchstaben mit Bindestrichen, höchstens 100 Zeichen.',
  ],
  ['The key cannot be that of a connector.', 'Use lower-case words with hyphens, 100 characters at most.'],
);

/** A secret cannot have this name. */
export const BAD_NAME = inPath(
  '/name',
  [
    'Ein Geheimnis kann so nicht heißen.',
    'Nehmen Sie Buchstaben ohne Umlaute, Ziffern, - und _, zuerst einen Buchstaben, höchstens 64 Zeichen.',
  ],
  ['A secret cannot have this name.', 'Use letters, digits, - and _, a letter first, 64 characters at most.'],
);

/** A secret that no header can carry. */
export const BAD_SECRET: ErrorWords = {
  en: ['No header can carry this.', 'Send visible characters of ASCII and spaces, without line breaks.'],
  de: [
    'Das kann kein Header übertragen.',
    'Senden Sie sichtbare ASCII-Zeichen und Leerzeichen, ohne Umbrüche.',
  ],
};

/** An address that is not called. */
export const BAD_URL: ErrorWords = {
  en: [
    'This address is not called.',
    'Send an https URL with a public address, without user and fragment; placeholders only in path and query.',
  ],
  de: [
    'Diese Adresse wird nicht aufgerufen.',
    'Senden Sie eine https-URL mit öffentlicher Adresse, ohne Benutzer und Fragment; Platzhalter nur in Pfad und Query.',
  ],
};

/** A placeholder that stands for nothing. */
export const unknownPlaceholder = (name: string, known: readonly string[]): ErrorWords => ({
  en: [
    `"${name}" stands for nothing here.`,
    known.length > 0 ? `Use one of: ${known.join(', ')}.` : 'Leave it out.',
  ],
  de: [
    `„${name}“ steht hier für nichts.`,
    known.length > 0 ? `Nehmen Sie eines von: ${known.join(', ')}.` : 'Lassen Sie es weg.',
  ],
});

/** A field that none of the events has. */
export const unknownField = (name: string, known: readonly string[]): ErrorWords => ({
  en: [`None of these events has the field "${name}".`, `Use one of: ${known.join(', ')}.`],
  de: [`Keines dieser Ereignisse hat das Feld „${name}“.`, `Nehmen Sie eines von: ${known.join(', ')}.`],
});

/** A header that cannot be set. */
export const BAD_HEADER: ErrorWords = {
  en: [
    'This header cannot be set.',
    'Use a name of RFC 9110, once; what concerns the connection, and the idempotency key, is ours to set.',
  ],
  de: [
    'Dieser Header kann nicht gesetzt werden.',
    'Nehmen Sie einen Namen nach RFC 9110, einmal; was die Verbindung betrifft und den Idempotenzschlüssel setzen wir.',
  ],
};

/** The fixed text of a header that no header can carry. */
export const BAD_HEADER_VALUE: ErrorWords = BAD_SECRET;

/** A body where none is sent. */
export const BODY_OF_GET: ErrorWords = {
  en: ['A GET sends no body.', 'Leave it out, or use another method.'],
  de: ['Ein GET sendet keinen Body.', 'Lassen Sie ihn weg, oder nehmen Sie eine andere Methode.'],
};

/** A body that is too long. */
export const longBody = (most: number): ErrorWords => ({
  en: [`The body has more than ${most} characters as JSON.`, 'Send a shorter one.'],
  de: [`Der Body hat als JSON mehr als ${most} Zeichen.`, 'Senden Sie einen kürzeren.'],
});

/** A status that there is not. */
export const BAD_STATUS: ErrorWords = {
  en: ['This is no status.', 'Send one such as 204, a class such as 2xx, or a range such as 200-204.'],
  de: [
    'Das ist kein Status.',
    'Senden Sie einen wie 204, eine Klasse wie 2xx oder einen Bereich wie 200-204.',
  ],
};

/** A pointer that leads nowhere. */
export const BAD_POINTER: ErrorWords = {
  en: [
    'This is no JSON pointer to something in the answer.',
    'Send one of RFC 6901, such as /result/status.',
  ],
  de: ['Das ist kein JSON-Pointer in die Antwort.', 'Senden Sie einen nach RFC 6901, etwa /result/status.'],
};

/** A type of events that a connector is not for. */
export const notListening = (known: readonly string[]): ErrorWords => ({
  en: ['The connector is not for events of this type.', `Send one of: ${known.join(', ')}.`],
  de: ['Für Ereignisse dieser Art ist der Konnektor nicht da.', `Senden Sie eine von: ${known.join(', ')}.`],
});

/** Why calls fail, for people. */
export const CALL_ERRORS: Readonly<Record<Locale, Record<CallError, string>>> = {
  en: {
    url: 'The URL is no https address of a public server.',
    address: 'The name leads to an address that is not public.',
    network: 'No connection came about, or it broke off before an answer.',
    timeout: 'There was no answer within 20 seconds.',
    status: 'The system answered with a status that does not count as success.',
    redirect: 'The system answered with a redirect, which is not followed. Change the URL instead.',
    condition: 'The answer does not say what it must.',
    mapping:
      'The call cannot be made for this event: a placeholder has no value, or one that cannot stand there.',
    secret: 'A secret that a header names is not set.',
  },
  de: {
    url: 'Die URL ist keine https-Adresse eines öffentlichen Servers.',
    address: 'Der Name führt zu einer Adresse, die nicht öffentlich ist.',
    network: 'Es kam keine Verbindung zustande, oder sie brach vor einer Antwort ab.',
    timeout: 'Es kam 20 Sekunden lang keine Antwort.',
    status: 'Das System hat mit einem Status geantwortet, der nicht als Erfolg gilt.',
    redirect: 'Das System leitet weiter; dem wird nicht gefolgt. Ändern Sie die URL.',
    condition: 'Die Antwort sagt nicht, was sie muss.',
    mapping:
      'Für dieses Ereignis ist der Aufruf nicht möglich: Einem Platzhalter fehlt ein Wert, oder er kann dort nicht stehen.',
    secret: 'Ein Geheimnis, das ein Header nennt, ist nicht gesetzt.',
  },
};
