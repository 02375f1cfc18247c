import type conversation from './conversation.en.js';
import type en from './messages.en.js';

const de: typeof en & typeof conversation = {
  you: 'Sie sind dran',
  next: 'Danach:',
  expected: 'Erwartet bis {time} ({relative}).',
  late: 'Wir sind zu spät, das tut uns leid. Wir sind weiter dran.',
  skipped: 'Entfällt',
  talk: 'Nachrichten',
  quiet: 'Noch keine Nachrichten.',
  earlier: '{count} frühere zeigen',
  ask: 'Fragen Sie uns oder teilen Sie etwas mit',
  send: 'Senden',
  answer: 'Ihre Antwort',
  comment: 'Kommentar',
  remark: 'Kommentar (freiwillig)',
  back: 'Jetzt nicht',
  blank: 'Bitte schreiben Sie zuerst etwas.',
  sent: 'Gesendet.',
  sending: 'Wird gesendet …',
  none: 'Noch keine Anfragen. Sobald Sie eine senden, verfolgen Sie sie hier Schritt für Schritt.',
};

export default de;
