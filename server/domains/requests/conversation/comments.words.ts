import type { ErrorWords } from '../../../kernel/errors.js';

/** A comment of blanks. */
export const BLANK_COMMENT: ErrorWords = {
  en: ['The comment is blank.', 'Write something.'],
  de: ['Der Kommentar ist leer.', 'Schreiben Sie etwas.'],
};

/** Files with an internal note: customers would see them. */
export const NO_FILES_IN_NOTES: ErrorWords = {
  en: ['An internal note takes no files: customers see those of a request.', 'Leave `documents` out.'],
  de: [
    'Eine interne Notiz nimmt keine Dateien: Kunden sehen die einer Anfrage.',
    'Lassen Sie `documents` weg.',
  ],
};

/** Somebody whom the comment addresses cannot read it, or is nobody. */
export const NOT_A_READER: ErrorWords = {
  en: [
    'Nobody with this id can read this.',
    'Send the `id` of somebody who sees the request, or leave it out.',
  ],
  de: [
    'Niemand mit dieser Id kann das lesen.',
    'Senden Sie die `id` von jemandem, der die Anfrage sieht, oder lassen Sie sie weg.',
  ],
};

/** An entry that the timeline of the request does not have. */
export const UNKNOWN_ENTRY: ErrorWords = {
  en: ['The timeline has no such entry.', 'Send the `id` of an entry of this request’s timeline.'],
  de: ['Diesen Eintrag hat der Verlauf nicht.', 'Senden Sie die `id` eines Eintrags dieser Anfrage.'],
};

/** A request that the caller does not see. */
export const UNKNOWN_REQUEST: ErrorWords = {
  en: [
    'There is no such request, or you may not see it.',
    'Send the id or number of a request, or leave it out.',
  ],
  de: [
    'Diese Anfrage gibt es nicht, oder Sie dürfen sie nicht sehen.',
    'Senden Sie die Id oder Nummer einer Anfrage, oder lassen Sie sie weg.',
  ],
};
