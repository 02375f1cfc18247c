import type { ErrorWords } from '../../../kernel/errors.js';

/** A rejection without a word why. */
export const NEEDS_REASON: ErrorWords = {
  en: ['A rejection needs a reason.', 'Say in `reason` why.'],
  de: ['Eine Ablehnung braucht eine Begründung.', 'Schreiben Sie in `reason`, warum.'],
};

/** Somebody who cannot decide for the caller. */
export const NO_DELEGATE: ErrorWords = {
  en: [
    'There is no such colleague, or they may not decide for you.',
    'Send the id or the host’s key of a colleague: of your account, or for staff one of staff.',
  ],
  de: [
    'Diese Person gibt es nicht, oder sie darf nicht für Sie entscheiden.',
    'Senden Sie die Id oder den Schlüssel des Betreibers von jemandem aus Ihrem Konto, oder unter Mitarbeitenden von einem davon.',
  ],
};

/** Somebody who delegates to themselves. */
export const NOT_YOURSELF: ErrorWords = {
  en: ['You decide for yourself already.', 'Name somebody else.'],
  de: ['Für sich selbst entscheiden Sie ohnehin.', 'Nennen Sie jemand anderen.'],
};

/** An absence that ends before it begins, or is over. */
export const ENDS_TOO_EARLY: ErrorWords = {
  en: ['It ends before it begins, or is over.', 'Send a time after `from` that is still to come.'],
  de: [
    'Das Ende liegt vor dem Beginn oder ist schon vorbei.',
    'Senden Sie einen Zeitpunkt nach `from`, der noch kommt.',
  ],
};

/** An absence of more than a year. */
export const TOO_LONG: ErrorWords = {
  en: ['It lasts longer than a year.', 'Send a time at most a year after `from`.'],
  de: ['Es dauert länger als ein Jahr.', 'Senden Sie einen Zeitpunkt höchstens ein Jahr nach `from`.'],
};

/** A key that no service has. */
export const UNKNOWN_SERVICE: ErrorWords = {
  en: ['There is no such service.', 'Send keys of services that `GET /v1/services` lists.'],
  de: ['Diesen Service gibt es nicht.', 'Senden Sie Schlüssel von Services, die `GET /v1/services` nennt.'],
};
