import type attachments from './attachments.en.js';
import type catalog from './catalog.en.js';
import type en from './messages.en.js';
import type receipt from './receipt.en.js';

const de: typeof en & typeof attachments & typeof catalog & typeof receipt = {
  back: 'Alle Anliegen',
  needs: 'Das brauchen Sie:',
  optional: 'freiwillig',
  choose: 'Bitte wählen',
  added: 'Neue Frage: {fields}',
  check: 'Bitte prüfen Sie:',
  wrong: 'Bitte prüfen Sie diese Angabe.',
  submit: 'Absenden',
  sending: 'Wird gesendet …',
  unsure: 'Wir wissen nicht, ob das ankam. Ihre Angaben bleiben, und erneutes Senden zählt nur einmal.',
  readOnly: 'Sie dürfen das lesen, aber keine Anfrage senden.',
  empty: 'Hier gibt es noch nichts zu beantragen.',
  received: 'Ihre Anfrage ist da',
  number: 'Ihre Nummer: {number}',
  next: 'So geht es weiter',
  again: 'Weitere Anfrage',
  files: 'Dateien',
  add: 'Dateien wählen',
  drop: 'oder hier ablegen, höchstens {max}',
  upload: '{name} hochladen',
  uploading: 'wird hochgeladen',
  uploaded: 'hochgeladen',
  remove: '{name} entfernen',
  retry_: '{name} erneut hochladen',
  tooMany: 'Höchstens {max} Dateien: {names} kam nicht dazu.',
  wrongKind: '{names} passt nicht. Möglich: {kinds}.',
  failed: 'Laden Sie die Datei erneut hoch, oder entfernen Sie sie.',
  missing: 'Fügen Sie eine Datei hinzu.',
};

export default de;
