import type { Locale } from '../../../kernel/context.js';

/** What customers read when a request waits for them, and its time stands still. */
export const PAUSED: Record<Locale, string> = {
  en: 'Paused: we wait for your answer. The time goes on once we have it.',
  de: 'Pausiert: Wir warten auf Ihre Antwort. Die Zeit läuft weiter, sobald wir sie haben.',
};

/** What customers read when the promised time is over, and it waits for them. */
export const LATE_AND_PAUSED: Record<Locale, string> = {
  en: 'This is taking longer than we promised, and we are sorry. To go on, we need your answer.',
  de: 'Das dauert länger, als wir versprochen haben. Das tut uns leid. Um weiterzumachen, brauchen wir Ihre Antwort.',
};

/** What customers read when the promised time is over. */
export const LATE: Record<Locale, string> = {
  en: 'This is taking longer than we promised, and we are sorry. We are still on it.',
  de: 'Das dauert länger, als wir versprochen haben. Das tut uns leid. Wir sind weiter daran.',
};
