import type en from './messages.en.js';

const de: typeof en = {
  name: 'Name',
  email: 'E-Mail-Adresse',
  phone: 'Telefon',
  jobTitle: 'Ihre Aufgabe',
  locale: 'Sprache',
  timezone: 'Zeitzone',
  host: 'Das kommt von Ihrer Anmeldung. Ändern Sie es dort; beim nächsten Besuch gilt es auch hier.',
  none: 'Nicht angegeben',
  phoneHint: 'Unser Personal und wer bei Ihnen die Personen verwaltet, sieht sie.',
  jobHint: 'Ihre Kolleginnen und Kollegen sehen es, etwa „Werksleitung“.',
  localeHint: 'In dieser Sprache möchten Sie angeschrieben werden.',
  zoneHint: 'Für Zeiten in dem, was wir Ihnen schreiben.',
  page: 'Wie auf dieser Seite',
  device: 'Wie auf diesem Gerät ({zone})',
  save: 'Speichern',
  saved: 'Gespeichert.',
  saving: 'Wird gespeichert …',
  stale: 'Das wurde inzwischen anderswo geändert. Bitte sehen Sie es an und speichern Sie noch einmal.',
};

export default de;
