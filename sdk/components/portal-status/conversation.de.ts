import type en from './conversation.en.js';

const de: typeof en = {
  branches: 'Gleichzeitig',
  talk: 'Nachrichten',
  quiet: 'Noch keine Nachrichten.',
  by: '{by} für {name}',
  earlier: '{count} frühere zeigen',
  ask: 'Fragen Sie uns oder teilen Sie etwas mit',
  send: 'Senden',
  answer: 'Ihre Antwort',
  comment: 'Kommentar',
  remark: 'Kommentar (freiwillig)',
  back: 'Jetzt nicht',
  blank: 'Bitte schreiben Sie zuerst etwas.',
  moved: 'Das hat sich inzwischen geändert. Ihr Text ist noch da.',
  sent: 'Gesendet.',
  sending: 'Wird gesendet …',
  none: 'Noch keine Anfragen. Sobald Sie eine senden, verfolgen Sie sie hier Schritt für Schritt.',
};

export default de;
