import type en from './messages.en.js';

const de: typeof en = {
  title: 'Benachrichtigungen',
  unread: 'Benachrichtigungen, {count} ungelesen',
  many: '99+',
  none: 'Noch nichts. Was mit Ihren Anfragen geschieht, steht dann hier.',
  new: 'Neu:',
  read: 'Als gelesen markieren',
  readOne: 'Als gelesen markieren: {text}',
  readAll: 'Alle als gelesen markieren',
  more: 'Mehr zeigen',
  close: 'Schließen',
};

export default de;
