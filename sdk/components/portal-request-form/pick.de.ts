import type en from './pick.en.js';

const de: typeof en = {
  search: 'Zum Suchen tippen',
  found: '{n} zur Auswahl',
  first: 'Die ersten {n}. Tippen Sie mehr, um einzugrenzen.',
  nothing: 'Nichts passt.',
  broken: 'Die Liste kam nicht an. Tippen Sie noch einmal.',
  chosen: 'Gewählt: {name}',
  clear: '{title} leeren',
  hidden: 'Nicht mehr verfügbar',
};

export default de;
