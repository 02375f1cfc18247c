import type { Locale } from '../../../kernel/context.js';

/** A part by what people know it by. */
export interface NamedPart {
  number: string;
  service: string;
}

const namesOf = (parts: readonly NamedPart[]): string =>
  parts.map(({ number, service }) => `${number} (${service})`).join(', ');

const SENTENCES: Readonly<Record<Locale, { cancelled: string; goesOn: string; write: string }>> = {
  en: {
    cancelled: 'Cancelled with it: ',
    goesOn: 'Still goes on, since it can no longer be cancelled here: ',
    write: 'Write there if it must stop.',
  },
  de: {
    cancelled: 'Mit storniert: ',
    goesOn: 'Läuft weiter, weil es hier nicht mehr storniert werden kann: ',
    write: 'Schreiben Sie dort, wenn es aufhören muss.',
  },
};

/** What became of the parts of a cancelled bundle, for the customer. */
export function cancelWords(
  locale: Locale,
  cancelled: readonly NamedPart[],
  goesOn: readonly NamedPart[],
): string {
  const words = SENTENCES[locale];
  return [
    ...(cancelled.length > 0 ? [`${words.cancelled}${namesOf(cancelled)}.`] : []),
    ...(goesOn.length > 0 ? [`${words.goesOn}${namesOf(goesOn)}. ${words.write}`] : []),
  ].join(' ');
}
