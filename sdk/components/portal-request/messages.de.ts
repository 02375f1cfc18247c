import type en from './messages.en.js';

const de: typeof en = {
  facts: '{number} · {service} · {date}',
  turn: 'Sie sind dran',
  next: 'Danach:',
  expected: 'Voraussichtlich bis {time} ({relative}).',
  late: 'Wir sind leider zu spät und bleiben dran.',
  steps: 'Fortschritt',
  skipped: 'Entfällt',
  talk: 'Nachrichten',
  quiet: 'Noch keine Nachrichten.',
  you: 'Sie',
  by: '{by} für {name}',
  sentIt: 'hat diese Anfrage gestellt',
  added: 'hat hinzugefügt:',
  earlier: '{count} frühere zeigen',
  write: 'Kommentar schreiben',
  send: 'Senden',
  answer: 'Ihre Antwort',
  comment: 'Kommentar',
  remark: 'Kommentar (freiwillig)',
  back: 'Jetzt nicht',
  blank: 'Bitte schreiben Sie zuerst etwas.',
  moved: 'Das hat sich inzwischen geändert. Ihr Text ist noch da.',
  sent: 'Gesendet.',
  sending: 'Wird gesendet …',
  files: 'Dateien',
  human: 'Mit einem Menschen sprechen',
};

export default de;
