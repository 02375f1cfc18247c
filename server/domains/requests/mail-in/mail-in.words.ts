import type { ErrorWords } from '../../../kernel/errors.js';
import type { Locale } from '../../../kernel/context.js';

/** What stands in a comment beside what its writer wrote. */
interface MailInWords {
  /** Of an e-mail without words. */
  onlyFiles: string;
  /** Files that were not taken. */
  notTaken: (names: string) => string;
  /** Above words of which nobody knows for sure who wrote them. */
  by: (sender: string, person: string) => string;
}

/** By language. */
export const MAIL_IN_WORDS: Readonly<Record<Locale, MailInWords>> = {
  en: {
    onlyFiles: '[Files, sent by e-mail]',
    notTaken: (names) => `[Not taken from this e-mail: ${names}]`,
    by: (sender, person) => `[E-mail from ${sender}, to the reply address of ${person}]`,
  },
  de: {
    onlyFiles: '[Dateien, per E-Mail gesendet]',
    notTaken: (names) => `[Aus dieser E-Mail nicht übernommen: ${names}]`,
    by: (sender, person) => `[E-Mail von ${sender}, an die Antwortadresse von ${person}]`,
  },
};

/** The person cannot write into the request any more. */
export const PERSON_MAY_NOT: ErrorWords = {
  en: ['This person may not comment on the request any more.', 'Send `note`, or discard the message.'],
  de: [
    'Diese Person darf die Anfrage nicht mehr kommentieren.',
    'Senden Sie `note`, oder verwerfen Sie die Nachricht.',
  ],
};

/** The message has no words. */
export const NOTHING_TO_RELEASE: ErrorWords = {
  en: ['The message has no words that could be put into the request.', 'Discard it.'],
  de: ['Die Nachricht hat keine Worte, die in die Anfrage könnten.', 'Verwerfen Sie sie.'],
};
