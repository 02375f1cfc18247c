import type { ErrorWords } from '../../../kernel/errors.js';

/** An answer names no record that would do. */
export const UNKNOWN_RECORD: ErrorWords = {
  en: ['There is no such record that you could choose.', 'Choose one from the list.'],
  de: ['Diesen Datensatz gibt es hier nicht.', 'Bitte einen aus der Liste wählen.'],
};

/** An answer names nobody of the staff. */
export const UNKNOWN_STAFF: ErrorWords = {
  en: ['There is nobody with this id among the staff.', 'Choose somebody from the list.'],
  de: ['Im Personal gibt es niemanden mit dieser Id.', 'Bitte jemanden aus der Liste wählen.'],
};

/** An answer names no person who would do. */
export const UNKNOWN_PERSON: ErrorWords = {
  en: ['There is nobody with this id in the account.', 'Choose somebody from the list.'],
  de: ['In diesem Konto gibt es niemanden mit dieser Id.', 'Bitte jemanden aus der Liste wählen.'],
};
