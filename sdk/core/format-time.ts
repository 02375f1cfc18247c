/** Date and time in words of a language, for example "9 March 2026, 10:10". @param time RFC 3339 */
export const dateTime = (time: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time));
