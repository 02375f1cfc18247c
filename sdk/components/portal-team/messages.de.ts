import type en from './messages.en.js';

const de: typeof en = {
  you: 'Sie',
  list: 'Personen',
  everywhere: 'Alle Standorte',
  seen: 'Zuletzt hier {time}',
  none: 'Hier ist noch niemand.',
  viewer: 'Sieht nur zu',
  member: 'Mitglied',
  purchasing: 'Einkauf',
  accounting: 'Buchhaltung',
  'account-admin': 'Verwaltet Personen',
};

export default de;
