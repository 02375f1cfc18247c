import type { Locale } from '../../kernel/context.js';

const OTHER = 'other';

/** What keeps a job, in words for people. */
const WORDS: Readonly<Record<string, Record<Locale, string>>> = {
  interrupted: {
    en: 'Its process ended in the middle; another one goes on.',
    de: 'Sein Prozess endete mittendrin; ein anderer macht weiter.',
  },
  legal_hold: {
    en: 'A legal hold keeps the data of this person. It goes on when the hold is released.',
    de: 'Eine Aufbewahrungsanordnung hält die Daten dieser Person. Er geht weiter, wenn sie aufgehoben ist.',
  },
  unavailable: {
    en: 'The database did not answer.',
    de: 'Die Datenbank hat nicht geantwortet.',
  },
  [OTHER]: {
    en: 'It ran into an unexpected error. The log of the server tells more under the id of the job.',
    de: 'Er stieß auf einen unerwarteten Fehler. Das Protokoll des Servers sagt unter der Id des Auftrags mehr.',
  },
};

/** The words for a code. */
export function errorInWords(code: string, locale: Locale): string {
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : WORDS[OTHER];
  return (words as Record<Locale, string>)[locale];
}
