import type { ErrorWords } from '../../../kernel/errors.js';

/** Something that customers cannot ask by. */
export const STAFF_ONLY: ErrorWords = {
  en: ['Only staff sees priorities.', 'Leave it out.'],
  de: ['Prioritäten sehen nur Mitarbeitende.', 'Lassen Sie es weg.'],
};

/** A search of too many words. */
export const TOO_MANY_WORDS: ErrorWords = {
  en: ['The search has too many words.', 'Send at most 8 words.'],
  de: ['Die Suche hat zu viele Wörter.', 'Senden Sie höchstens 8 Wörter.'],
};

/** Counts of what cannot be counted. */
export const noSuchFacets = (known: readonly string[]): ErrorWords => ({
  en: ['One of these cannot be counted.', `Send some of: ${known.join(', ')}.`],
  de: ['Eines davon kann nicht gezählt werden.', `Senden Sie einige von: ${known.join(', ')}.`],
});

/** Somebody who is nobody here, or could not work on the request. */
export const NOT_A_WORKER: ErrorWords = {
  en: [
    'There is no such person, or they could not work on this request.',
    'Send `me`, or the id of somebody of the staff who may move this request, or null for nobody.',
  ],
  de: [
    'Diese Person gibt es nicht, oder sie könnte diese Anfrage nicht bearbeiten.',
    'Senden Sie `me`, die Id von jemandem, der diese Anfrage bewegen darf, oder null für niemanden.',
  ],
};

/** A bulk call that names something twice. */
export const TWICE: ErrorWords = {
  en: ['One of the requests is named twice.', 'Name each request once.'],
  de: ['Eine der Anfragen ist zweimal genannt.', 'Nennen Sie jede Anfrage einmal.'],
};

/** A rating by blanks, say. */
export const BLANK_NAME: ErrorWords = {
  en: ['The name is blank.', 'Give the view a name.'],
  de: ['Der Name ist leer.', 'Geben Sie der Ansicht einen Namen.'],
};
