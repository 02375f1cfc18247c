import type en from './messages.en.js';

const de: typeof en = {
  search: 'Suchen',
  sort: 'Sortieren',
  newest: 'Neueste zuerst',
  oldest: 'Älteste zuerst',
  changed: 'Neueste Änderung zuerst',
  unchanged: 'Älteste Änderung zuerst',
  up: '{field}, aufsteigend',
  down: '{field}, absteigend',
  filter: 'Filter',
  from: 'Von',
  to: 'Bis',
  yes: 'Ja',
  no: 'Nein',
  clear: 'Suche und Filter leeren',
  empty: 'Noch nichts da.',
  noHits: 'Nichts gefunden zu „{search}“.',
  noFit: 'Nichts passt zu diesen Filtern.',
  shown: '{count} angezeigt',
  shownOfMore: '{count} angezeigt, es gibt mehr',
  more: 'Mehr zeigen',
  back: 'Zurück zur Liste',
};

export default de;
