import type en from './desk.en.js';

const de: typeof en = {
  saveList: 'Diese Liste speichern',
  name: 'Name der Liste',
  team: 'Für das ganze Team',
  save: 'Speichern',
  close: 'Schließen',
  needName: 'Geben Sie der Liste einen Namen.',
  saved: 'Gespeichert als „{name}“.',
  writeIn: 'Schreiben in {title}',
  to: 'Wer liest es?',
  reply: 'Der Kunde und das Team',
  note: 'Nur das Team',
  text: 'Was möchten Sie sagen?',
  send: 'Senden',
  blank: 'Bitte schreiben Sie zuerst etwas.',
  moved: 'Das hat sich inzwischen geändert. Ihr Text ist noch da.',
  sending: 'Wird gesendet …',
  sent: 'Gesendet.',
};

export default de;
