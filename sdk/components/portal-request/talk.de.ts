import type en from './talk.en.js';

const de: typeof en = {
  attach: 'Dateien anhängen',
  mention: 'Jemandem Bescheid geben',
  whom: 'Wer soll es gleich erfahren?',
  nobody: 'Sonst ist noch niemand beteiligt.',
  requester: 'hat das angefragt',
  assignee: 'kümmert sich darum',
  participant: 'ist beteiligt',
  remove: '{name} entfernen',
  large: 'Diese Datei ist zu groß.',
  kind: 'Dateien dieser Art nehmen wir nicht an.',
  many: 'Mit einer Nachricht gehen höchstens 10 Dateien.',
  change: 'Ändern',
  changing: 'Ihre Nachricht ändern',
  save: 'Speichern',
  late: 'Die Zeit zum Ändern ist vorbei. Schreiben Sie eine neue Nachricht.',
  joined: 'hält alle auf dem Laufenden, die eine Anfrage zur selben Sache verfolgt haben',
  handed: 'hat geändert, wer daran arbeitet',
  approved: 'hat genehmigt: {stage}',
  rejected: 'hat abgelehnt: {stage}',
  expired: 'hatte rechtzeitig keine Entscheidung: {stage}',
};

export default de;
