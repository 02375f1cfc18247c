import type attachments from './attachments.en.js';
import type catalog from './catalog.en.js';
import type en from './messages.en.js';
import type receipt from './receipt.en.js';

const de: typeof en & typeof attachments & typeof catalog & typeof receipt = {
  back: 'Alle Anliegen',
  needs: 'Das brauchen Sie:',
  optional: 'freiwillig',
  choose: 'Bitte wählen',
  added: 'Neu: {fields}',
  check: 'Bitte prüfen Sie:',
  wrong: 'Bitte prüfen Sie das.',
  submit: 'Absenden',
  sending: 'Wird gesendet …',
  unsure: 'Vielleicht kam es an. Senden Sie erneut: Es zählt nur einmal.',
  readOnly: 'Sie dürfen das nur lesen.',
  empty: 'Hier gibt es noch nichts.',
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
  tooMany: 'Höchstens {max}: {names} kam nicht dazu.',
  wrongKind: '{names} passt nicht. Möglich: {kinds}.',
  failed: 'Erneut hochladen oder entfernen.',
  missing: 'Eine Datei fehlt.',
};

export default de;
