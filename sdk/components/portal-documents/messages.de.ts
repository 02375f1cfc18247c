import type en from './messages.en.js';

const de: typeof en = {
  none: 'Noch keine Dateien.',
  download: 'Herunterladen',
  downloading: 'Wird heruntergeladen …',
  more: 'Mehr zeigen',
  add: 'Dateien hinzufügen',
  drop: 'oder hier ablegen',
  waiting: 'Wartet …',
  added: '{name} ist da.',
  failed: '{name} kam nicht an.',
  large: 'Die Datei ist zu groß.',
  kind: 'Diese Art Datei nehmen wir nicht. Senden Sie ein Bild, ein PDF oder ein Office-Dokument.',
  lost: 'Die Verbindung brach ab.',
  remove: 'Entfernen',
};

export default de;
