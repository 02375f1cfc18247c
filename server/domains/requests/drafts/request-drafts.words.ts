import type { ErrorWords } from '../../../kernel/errors.js';

/** Answers that would fill the database. */
export const TOO_LONG: ErrorWords = {
  en: ['The answers are too long to be kept.', 'Keep at most 65,536 characters as JSON.'],
  de: ['Die Antworten sind zu lang, um aufgehoben zu werden.', 'Höchstens 65.536 Zeichen als JSON.'],
};

/** An answer to what the form does not ask. */
export const NOT_ASKED: ErrorWords = {
  en: ['The form does not ask this.', 'Leave it out, or give first the answer that calls for it.'],
  de: [
    'Das Formular fragt nicht danach.',
    'Lassen Sie es weg, oder geben Sie erst die Antwort, auf die hin danach gefragt wird.',
  ],
};
