import type { ErrorWords } from '../../../kernel/errors.js';

/** A key that no calendar can have. */
export const BAD_CALENDAR: ErrorWords = {
  en: ['No calendar can have this key.', 'Send the key of a calendar that `GET /v1/calendars` lists.'],
  de: [
    'Diesen Schlüssel kann kein Kalender haben.',
    'Senden Sie den Schlüssel eines Kalenders, den `GET /v1/calendars` nennt.',
  ],
};

/** A calendar that there is not. */
export const NO_CALENDAR: ErrorWords = {
  en: ['There is no such calendar.', 'Save it with `PUT /v1/calendars/{key}` first, or name another.'],
  de: [
    'Diesen Kalender gibt es nicht.',
    'Speichern Sie ihn erst mit `PUT /v1/calendars/{key}`, oder nennen Sie einen anderen.',
  ],
};

/** Targets without any times. */
export const NO_TIMES: ErrorWords = {
  en: ['The targets have no times.', 'Send times for `all` or for a priority, or leave the targets out.'],
  de: [
    'Die Ziele haben keine Zeiten.',
    'Senden Sie Zeiten für `all` oder eine Priorität, oder lassen Sie die Ziele weg.',
  ],
};

/** A text that is no duration of days, hours and minutes. */
export const BAD_DURATION: ErrorWords = {
  en: [
    'This is no duration of days, hours and minutes that is longer than nothing.',
    'Send an ISO 8601 duration such as P2D, PT4H or PT1H30M.',
  ],
  de: [
    'Das ist keine Dauer aus Tagen, Stunden und Minuten, die länger als nichts ist.',
    'Senden Sie eine Dauer nach ISO 8601 wie P2D, PT4H oder PT1H30M.',
  ],
};

/** A first answer that may come after the end. */
export const RESPONSE_AFTER_RESOLUTION: ErrorWords = {
  en: ['The first response may take longer than the resolution.', 'Send a shorter time for it.'],
  de: ['Die erste Antwort darf länger dauern als die Lösung.', 'Senden Sie dafür eine kürzere Zeit.'],
};

/** An escalation that the workflow does not know. */
export const NO_TRANSITION: ErrorWords = {
  en: ['The workflow has no such transition.', 'Send the key of one of its transitions.'],
  de: ['Diesen Schritt hat der Ablauf nicht.', 'Senden Sie den Schlüssel eines seiner Schritte.'],
};
