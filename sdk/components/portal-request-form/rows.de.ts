import type en from './rows.en.js';

const de: typeof en = {
  addEntry: 'Hinzufügen: {item}',
  removeEntry: '{entry} entfernen',
  upEntry: '{entry} nach oben',
  downEntry: '{entry} nach unten',
  added_: '{entry} hinzugefügt.',
  removed: '{entry} entfernt.',
  moved: 'Verschoben: jetzt {entry}.',
  most: 'Höchstens {n}.',
};

export default de;
