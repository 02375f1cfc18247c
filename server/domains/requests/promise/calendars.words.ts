import type { ErrorWords, InputError } from '../../../kernel/errors.js';

/** A calendar cannot have this key. */
export const BAD_KEY: InputError = {
  in: 'path',
  pointer: '/key',
  code: 'pattern',
  detail: 'The key cannot be that of a calendar.',
  fix: 'Use lower-case words with hyphens, 100 characters at most.',
  translations: {
    de: {
      detail: 'Der Schlüssel ist für einen Kalender nicht möglich.',
      fix: 'Nehmen Sie Wörter in Kleinbuchstaben mit Bindestrichen, höchstens 100 Zeichen.',
    },
  },
};

/** A time zone that nobody knows. */
export const BAD_ZONE: ErrorWords = {
  en: ['There is no such time zone.', 'Send an IANA name such as Europe/Berlin or America/New_York.'],
  de: [
    'Diese Zeitzone gibt es nicht.',
    'Senden Sie einen IANA-Namen wie Europe/Berlin oder America/New_York.',
  ],
};

/** A week in which nobody works. */
export const NO_HOURS: ErrorWords = {
  en: ['The calendar has no hours at all.', 'Send at least one range of hours for a day of the week.'],
  de: ['Der Kalender hat gar keine Zeiten.', 'Senden Sie für einen Wochentag mindestens eine Zeitspanne.'],
};

/** Hours that overlap others. */
export const OVERLAPPING: ErrorWords = {
  en: ['These hours overlap others, of this day or of the night before.', 'Send ranges that do not overlap.'],
  de: [
    'Diese Zeiten überschneiden sich mit anderen, vom selben Tag oder von der Nacht davor.',
    'Senden Sie Zeitspannen, die sich nicht überschneiden.',
  ],
};

/** A day that is in no calendar. */
export const NO_SUCH_DAY: ErrorWords = {
  en: ['There is no such day.', 'Send a day that exists, for example 2026-12-24.'],
  de: ['Diesen Tag gibt es nicht.', 'Senden Sie einen Tag, den es gibt, zum Beispiel 2026-12-24.'],
};

/** A holiday that ends before it begins, or never. */
export const BAD_RANGE: ErrorWords = {
  en: [
    'The last day is before the first one, or more than a year after it.',
    'Send a last day that is at most a year later.',
  ],
  de: [
    'Der letzte Tag liegt vor dem ersten oder mehr als ein Jahr danach.',
    'Senden Sie einen letzten Tag, der höchstens ein Jahr danach liegt.',
  ],
};
