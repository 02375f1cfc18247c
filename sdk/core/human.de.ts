import type en from './human.en.js';

const de: typeof en = {
  human: 'Mit einem Menschen sprechen',
  wish: 'Was möchten Sie sagen? (freiwillig)',
  tell: 'Was können wir für Sie tun?',
  carries: 'Wer antwortet, sieht, was Sie hier versucht haben.',
  ask: 'Um einen Menschen bitten',
  back: 'Jetzt nicht',
  asked: 'Sie haben {time} um einen Menschen gebeten. Die Antwort steht dann hier.',
  answers: 'Die Antwort steht dann in {number}.',
  opened: 'Geöffnet: {what}',
  searched: 'Gesucht: {what}',
  chose: 'Gewählt: {what}',
  pressed: 'Gedrückt: {what}',
  told: 'Gemeldet: {what}',
  wrote: 'Eine Nachricht geschrieben',
  files: 'Dateien mit einer Nachricht gesendet: {what}',
  blank: 'Bitte schreiben Sie zuerst etwas.',
  moved: 'Von hier aus lässt sich gerade niemand bitten. Ihr Text ist noch da.',
  sending: 'Wird gesendet …',
  sent: 'Gesendet.',
};

export default de;
