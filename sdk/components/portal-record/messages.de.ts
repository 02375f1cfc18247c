import type changes from './changes.en.js';
import type edit from './edit.en.js';
import type history from './history.en.js';
import type en from './messages.en.js';

const de: typeof en & typeof edit & typeof history & typeof changes = {
  edit: '{field} ändern',
  history: 'Verlauf',
  files: 'Dateien',
  requests: 'Anfragen dazu',
  yes: 'Ja',
  no: 'Nein',
  saved: '{field} ist gespeichert.',
  asked: 'Ihre Änderung von {field} wartet auf Zustimmung.',
  optional: 'freiwillig',
  choose: 'Bitte wählen',
  approval: 'Diese Änderung gilt erst, wenn ihr zugestimmt wurde.',
  save: 'Speichern',
  ask: 'Um Zustimmung bitten',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  changed:
    'Das wurde inzwischen geändert und lautet nun „{value}“. Ihre Eingabe bleibt: Erneutes Speichern ersetzt es.',
  emptied: 'Das wurde inzwischen geleert. Ihre Eingabe bleibt: Erneutes Speichern setzt sie.',
  refused: 'Das dürfen Sie nicht (mehr) ändern. Ihre Eingabe wurde nicht gespeichert.',
  unsure: 'Wir wissen nicht, ob das ankam. Ihre Eingabe bleibt: Speichern Sie erneut.',
  created: 'Angelegt',
  restored: 'Wiederhergestellt',
  nothing: 'nichts',
  change: '{field}: von {from} zu {to}',
  by: '{name}, {time}',
  accepted: 'angenommen von {name}',
  older: 'Ältere Änderungen zeigen',
  none: 'Noch keine Änderungen.',
  mine: 'Sie haben am {time} um die Änderung zu {to} gebeten. Sie wartet auf Zustimmung.',
  theirs: '{name} hat am {time} um die Änderung zu {to} gebeten. Sie wartet auf Zustimmung.',
  acceptedChange: '{name} hat der Änderung zu {to} am {time} zugestimmt.',
  rejectedChange: '{name} hat die Änderung zu {to} am {time} abgelehnt.',
  withdraw: 'Zurückziehen',
  accept: 'Annehmen',
  reject: 'Ablehnen',
  why: 'Begründung, nötig zum Ablehnen',
  needed: 'Sagen Sie, warum: Wer gefragt hat, liest es.',
  outdated: 'Das wurde inzwischen entschieden, oder der Datensatz hat sich geändert.',
};

export default de;
